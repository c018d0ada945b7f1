# shellcheck shell=sh disable=SC2034 # read by those who include it
# What the tests of the command line share. $1 is envgen, $2 a folder to work in, which becomes the working directory.
set -u
envgen=$1
work=$2
golden=$(cd "$(dirname "$0")/../golden" && pwd)
rm -rf "$work"
mkdir -p "$work"
cd "$work" || exit 1
failed=0

fail() {
	echo "FAILED: $*"
	failed=1
}

# run STATUS ARGUMENT...: runs envgen, which must exit with STATUS; what it prints is in out and err.
run() {
	want=$1
	shift
	got=0
	"$envgen" "$@" >out 2>err || got=$?
	if [ "$got" -ne "$want" ]; then
		fail "envgen $*: exit status $got, not $want"
		cat out err
	fi
}

# says FILE TEXT: whether out or err holds the text.
says() {
	grep -qF -e "$2" "$1" || {
		fail "'$2' is not in $1:"
		cat "$1"
	}
}

# silent FILE: whether nothing was printed.
silent() {
	[ ! -s "$1" ] || {
		fail "$1 is not empty:"
		cat "$1"
	}
}

# A schema of one message-less package.
write_schema() {
	printf 'envgen: 1\npackage: %s\n$defs:\n  Point: {type: object, properties: {x: {type: integer}}}\n' "$1" >"$1.yaml"
}
