#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes the Debian package: installs what is missing, builds the preset `release`, packs. Prints the package's path.
# usage: packaging/linux/deb.sh [DIRECTORY]   where to put it; build/release unless told
set -euo pipefail
target=${1:+$(realpath -m "$1")}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

target=${target:-$PWD/build/release}
mkdir -p "$target"

install_for build
install_for deb
build_preset release
log=build/release/cpack.log
(cd build/release && cpack -G DEB -B "$target") >"$log" 2>&1 || {
    cat "$log" >&2
    die "Packing failed; the lines above say why."
}
rm -rf "$target/_CPack_Packages"
package=$(sed -n 's/^CPack: - package: \(.*\) generated\.$/\1/p' "$log")
[ -n "$package" ] || die "cpack does not say where the package is; see $log."
lintian --fail-on error "$package" >&2
printf '%s\n' "$package"
