#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# One file that is everything: installs what is missing, builds the preset `release`, makes an AppDir of it and packs that.
#
#   build.sh [--runtime FILE] [OUTPUT]    OUTPUT: build/appimage/Shellreeve-VERSION-ARCH.AppImage if not given
#   build.sh --appdir-only                stops at build/appimage/Shellreeve.AppDir
#
# The runtime, the program at the head of an AppImage that mounts the rest, is an input: FILE, or whatever an
# `appimagetool` in PATH brings. Exit status: 0 done; 1 failed; 2 usage; 3 the AppDir is complete, but there is no runtime.
set -euo pipefail

NO_RUNTIME=3
WHERE_FROM=https://github.com/AppImage/type2-runtime/releases
usage() {
    sed -n '3,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
}

runtime=
output=
appdir_only=no
while [ $# -gt 0 ]; do
    case $1 in
    --runtime)
        [ $# -ge 2 ] || usage
        runtime=$(realpath "$2")
        shift
        ;;
    --appdir-only) appdir_only=yes ;;
    -*) usage ;;
    *)
        [ -z "$output" ] || usage
        output=$(realpath "$1")
        ;;
    esac
    shift
done
[ "$appdir_only" = no ] || [ -z "$runtime$output" ] || usage

cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
here=packaging/linux/appimage

# A program with "AI", 2 in its header: what tells an AppImage of type 2 from any other program.
is_runtime() { [ "$(head -c 11 "$1" | od -An -tx1 | tr -d ' \n' | sed 's/^7f454c46.\{8\}/ELF/')" = ELF414902 ]; }

[ -z "$runtime" ] || { [ -f "$runtime" ] && is_runtime "$runtime"; } ||
    die "$runtime is not the runtime of an AppImage of type 2; such are at $WHERE_FROM (runtime-$(uname -m))"

install_for build
install_for appimage
build_preset release

appdir=build/appimage/Shellreeve.AppDir
rm -rf "$appdir"
mkdir -p "$appdir"
DESTDIR=$PWD/$appdir cmake --install build/release --prefix /usr --strip >build/appimage/install.log ||
    die "Installing failed; see build/appimage/install.log"
say "Collecting libraries into $appdir"
python3 -B "$here/appdir.py" "$appdir" --plugins "$(qmake6 -query QT_INSTALL_PLUGINS)" \
    --translations "$(qmake6 -query QT_INSTALL_TRANSLATIONS)" --catalogues translations
say "The AppDir is complete: $PWD/$appdir ($(du -sh "$appdir" | cut -f1))"
[ "$appdir_only" = no ] || exit 0

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/release/CMakeCache.txt)
[ -n "$output" ] || output=$PWD/build/appimage/Shellreeve-$version-$(uname -m).AppImage
if [ -n "$runtime" ]; then
    image=build/appimage/image.squashfs
    "$here/squash.sh" "$appdir" "$image"
    # Beside and renamed: whoever runs the old one keeps it.
    cat "$runtime" "$image" >"$output.new"
    chmod 755 "$output.new"
    mv "$output.new" "$output"
    rm "$image"
elif command -v appimagetool >/dev/null; then
    ARCH=$(uname -m) appimagetool --comp zstd "$appdir" "$output" >&2 || die "appimagetool failed; its words are above."
else
    say "There is no runtime to put before it, so there is no AppImage yet. Either take runtime-$(uname -m) from"
    say "$WHERE_FROM and run  $here/build.sh --runtime FILE"
    say "or put an appimagetool into PATH. The AppDir can be used as it is: $appdir/AppRun"
    exit $NO_RUNTIME
fi
say "$output ($(du -h "$output" | cut -f1))"
