#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# squash.sh APPDIR OUTPUT: the file system that an AppImage carries. The same AppDir gives the same bytes.
set -euo pipefail

# Of the last change to the sources where it is known, else of no particular day.
day=${SOURCE_DATE_EPOCH:-$(git -C "$(dirname "$0")" log -1 --format=%ct 2>/dev/null || echo 0)}
unset SOURCE_DATE_EPOCH # mksquashfs wants either that or options
# Blocks of 256 KiB pack 3 % smaller than the usual 128, 1 MiB does worse; level 22 takes twice the time for 1 % less.
mksquashfs "$1" "$2" -noappend -root-owned -no-xattrs -comp zstd -Xcompression-level 15 -b 256K \
    -mkfs-time "$day" -all-time "$day" -quiet -no-progress >&2
