#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs the Debian package into a bare Debian 12, starts it there as a user, upgrades it while sessions run, purges it.
# Needs root, a Debian mirror and some minutes: by hand and in packages.yml, not in the ordinary suite.
# usage: tests/packages/deb.sh PACKAGE.deb [ROOT]   ROOT: a bare Debian 12 that is there already; a copy of it is used
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
package=$(realpath "$1")
# shellcheck source=packaging/packages.sh
. "$here/../../packaging/packages.sh"

install_debian_packages mmdebstrap dpkg-dev lintian

root=$(mktemp -d)
chmod 755 "$root"
trap 'rm -rf --one-file-system "$root"' EXIT

size=$(stat -c %s "$package")
say "package: $((size / 1024)) KiB"
[ "$size" -le $((2 * 1024 * 1024)) ] || die "the package has more than 2 MB"
lintian --fail-on error "$package" || die "lintian has found errors"

say "== A bare Debian 12"
if [ $# -gt 1 ]; then
    cp -a "$2" "$root/debian"
else
    mmdebstrap --quiet --variant=minbase --include=ca-certificates bookworm "$root/debian"
fi
[ ! -e "$root/debian/usr/share/qt6" ] || die "that is not bare: it has Qt"
cp "$package" "$root/debian/shellreeve.deb"
cp "$here/deb-inside.sh" "$root/debian/inside.sh"

# The same once more as the next version, to upgrade to.
dpkg-deb -R "$package" "$root/next"
sed -i 's/^Version: .*/Version: 99.0-1/' "$root/next/DEBIAN/control"
dpkg-deb --root-owner-group -b "$root/next" "$root/debian/next.deb" >/dev/null

say "== Installed, used, upgraded, purged"
# A network to install from, but processes, mounts and IPC of its own: whatever is started in there ends with it.
# shellcheck disable=SC2016 # $0 is that shell's
unshare --mount --pid --ipc --uts --fork --kill-child --mount-proc="$root/debian/proc" \
    bash -c 'mount --make-rprivate / && mount -t tmpfs run "$0/run" && mount --rbind /dev "$0/dev" && exec chroot "$0" bash /inside.sh' "$root/debian"
say "== The package holds"
