#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes the Debian package: installs what is missing, builds the preset `release`, packs. Prints the package's path.
# usage: packaging/linux/deb.sh [DIRECTORY]   where to put it; build/release unless told
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

target=${1:-build/release}
mkdir -p "$target"
target=$(cd "$target" && pwd)

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
lintian --fail-on error "$package" >&2
printf '%s\n' "$package"
