#!/bin/sh
# Run the test suite on the QGIS of Debian 13 (3.40), in a root made by debootstrap and kept in the user's cache.
# Usage, as root or with sudo: debian13.sh [pytest arguments]. The first run installs QGIS there (a few minutes).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
root="${ASD_MATRIX_ROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/anss_asd/debian-13}"
list=$(grep -v '^#' "$here/packages.txt" | tr '\n' ' ')
stamp="$root/.packages-$(printf '%s' "$list" | cksum | cut -d' ' -f1)"

if [ "$(id -u)" != 0 ]; then
    exec sudo -E ASD_MATRIX_ROOT="$root" "$0" "$@"
fi
"$here/install.sh" debootstrap

if [ ! -e "$stamp" ]; then
    if [ ! -e "$root/.bootstrapped" ]; then
        rm -rf "$root"
        mkdir -p "$root"
        debootstrap --variant=minbase trixie "$root"
        touch "$root/.bootstrapped"
    fi
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    unshare --mount sh -eu -c '
        mount --bind /proc "$1/proc"
        DEBIAN_FRONTEND=noninteractive chroot "$1" sh -c "apt-get update -qq && apt-get install -y -qq --no-install-recommends $2"
        chroot "$1" apt-get clean
    ' debian13 "$root" "$list"
    touch "$stamp"
fi

# The tree as it stands (tracked and new files), never the caller's build folders.
rm -rf "$root/src"
mkdir -p "$root/src"
(cd "$source" && git ls-files --cached --others --exclude-standard -z | xargs -0 -r sh -c '
    for path; do [ -e "$path" ] && printf "%s\0" "$path"; done' list | tar --null -T - -cf -) | tar -xf - -C "$root/src"

unshare --mount sh -eu -c '
    root=$1; shift
    mount --bind /proc "$root/proc"
    mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || true
    exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 CI="${CI:-}" ASD_DISPLAY_FROM=300 \
        sh -c "cd /src && exec python3 -m pytest \"\$@\"" pytest "$@"
' debian13 "$root" "$@"
