#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# icon.sh SVG OUTPUT.icns: the icon in the sizes that macOS wants. Drawn by rsvg-convert (Homebrew: librsvg), for sips
# does not read SVG, and Quick Look (qlmanage) puts it on white.
set -euo pipefail
svg=$1
output=$2

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
set_of_icons=$folder/Shellreeve.iconset # iconutil goes by the suffix
mkdir "$set_of_icons"
for size in 16 32 128 256 512; do
    rsvg-convert -w $size -h $size -o "$set_of_icons/icon_${size}x$size.png" "$svg"
    rsvg-convert -w $((size * 2)) -h $((size * 2)) -o "$set_of_icons/icon_${size}x$size@2x.png" "$svg"
done
iconutil -c icns -o "$output" "$set_of_icons"
