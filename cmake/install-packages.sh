#!/bin/sh
# Installs what debian-packages.txt lists for the given purposes and is not there yet. Asks and removes nothing, prints nothing where
# nothing is missing. usage: install-packages.sh PURPOSE...
set -eu
list=$(dirname "$0")/debian-packages.txt

if ! command -v apt-get >/dev/null; then
	echo "This is no Debian: what is needed is listed in $list." >&2
	exit 0
fi
missing=
for purpose in "$@"; do
	for package in $(awk -v purpose="$purpose" '!/^#/ && $2 == purpose {print $1}' "$list"); do
		state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
		[ "$state" = installed ] || missing="$missing $package"
	done
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
	if ! command -v sudo >/dev/null; then
		echo "Please install, as root: apt-get install --no-install-recommends$missing" >&2
		exit 1
	fi
	as_root=sudo
fi
echo "Installing$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086 # both are lists of words
if ! { $as_root apt-get update -q && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
	--no-install-recommends --no-remove -o DPkg::Lock::Timeout=300 $missing; } >"$log" 2>&1 </dev/null; then
	tail -n 30 "$log" >&2
	exit 1
fi
