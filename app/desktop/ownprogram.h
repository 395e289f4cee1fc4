// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace shellreeve {

/// Where this program is, for what starts it when it does not run: absolute paths that last beyond this run.
struct OwnProgram {
    QString tray;
    QString reeve; ///< where the command "reeve" is to lead; an AppImage that is called so is the command line
    bool isAppImage = false;

    bool operator==(const OwnProgram &) const = default;
};

/// `executable` and `reeve` are those of this run. From an AppImage they are in a mount that goes away with it: its file
/// is meant then ($APPIMAGE, believed only where $APPDIR holds the executable: another AppImage may have started us).
[[nodiscard]] OwnProgram ownProgram(const QProcessEnvironment &environment, const QString &executable, const QString &reeve);

} // namespace shellreeve
