#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# finish.sh APP: what makes a bundle of installed files. `cmake --install … --component bundle` calls it, and so does cpack.
# Needs macdeployqt of the Qt that was built with, in PATH or as $MACDEPLOYQT; rsvg-convert; Xcode's command line tools.
set -euo pipefail
app=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

mkdir -p "$app/Contents/Resources"
"$here/icon.sh" "$here/../../resources/icons/shellreeve.svg" "$app/Contents/Resources/Shellreeve.icns"

programs=()
for program in "$app"/Contents/MacOS/*; do
    [ "${program##*/}" = shellreeve ] || programs+=("-executable=$program")
done
"${MACDEPLOYQT:-macdeployqt}" "$app" "${programs[@]}" -verbose=1

# Changing a file breaks its signature, and what is listed must be what is signed: hence the order.
python3 -B "$here/relink.py" relink "$app"
"$here/sign.sh" inside "$app"
python3 -B "$here/relink.py" manifest "$app"
"$here/sign.sh" app "$app"
