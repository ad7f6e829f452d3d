#!/bin/sh
# Install the Debian packages of packages.txt (and the ones named as arguments) unless all are there already.
set -eu
here=$(dirname "$0")
wanted="$(grep -v '^#' "$here/packages.txt" | tr '\n' ' ') $*"
missing=""
for name in $wanted; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "install ok installed" || missing="$missing $name"
done
[ -z "$missing" ] && exit 0
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
export DEBIAN_FRONTEND=noninteractive
echo "Installing:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root apt-get install -y -qq --no-install-recommends $missing
