# What the tests of the installed tree share; sourced with the arguments of the script: PREFIX WORK.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=$1
# paths have what users' paths have
work=$2/wörk@1/x@y
unset CFLAGS LDFLAGS CMAKE_GENERATOR PKG_CONFIG_PATH || true

fail() {
	echo "FAILED: $*"
	exit 1
}

# An empty folder to work in, with a copy of the project.
rm -rf "$work"
mkdir -p "$work"
cp -R "$here/project" "$work/project"

# configure OPTION...: the project against the installed tree.
configure() {
	cmake -S "$work/project" -B "$work/build" -D CMAKE_PREFIX_PATH="$prefix" "$@" >"$work/log" 2>&1 || {
		cat "$work/log"
		fail "it does not configure"
	}
}

# Builds on both cores and leaves what was said in $work/log.
build() {
	cmake --build "$work/build" -j 2 >"$work/log" 2>&1 || {
		cat "$work/log"
		fail "it does not build"
	}
}

# Runs the program with a good and a bad order.
check_program() {
	answer=$("$work/build/delivery" '{"what": "Bread", "to": {"city": "Riga"}}') || fail "a good order is refused"
	[ "$answer" = "Bread to Riga" ] || fail "a good order is read as '$answer'"
	! "$work/build/delivery" '{"what": "Bread", "to": {"city": ""}}' || fail "a bad order is taken"
}
