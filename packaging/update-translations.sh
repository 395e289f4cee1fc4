#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Brings the catalogues in translations/ up with the sources: new texts come in unfinished, those that are gone go. Needs
# lupdate (Debian: qt6-l10n-tools). With a folder as argument the catalogues are written there instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=$(command -v lupdate-qt6 || command -v lupdate6 || command -v "$(qmake6 -query QT_INSTALL_BINS 2>/dev/null)/lupdate" ||
    command -v /usr/lib/qt6/bin/lupdate || command -v lupdate) || {
    echo "There is no lupdate here; install qt6-l10n-tools." >&2
    exit 1
}
for catalogue in translations/shellreeve_*.ts; do
    target=${1:-translations}/$(basename "$catalogue")
    [ "$target" -ef "$catalogue" ] || cp "$catalogue" "$target"
    "$lupdate" -silent -no-obsolete -locations none app -ts "$target"
    grep -q SPDX-License-Identifier "$target" || sed -i.bak '2a <!-- SPDX-License-Identifier: MIT -->' "$target"
    rm -f "$target.bak"
done
