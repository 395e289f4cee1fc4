// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "desktop/terminalprogram.h"

#include <QList>
#include <QProcessEnvironment>

namespace shellreeve {

/// The absolute path of a program: found in the PATH given, or itself where it is a path. Relative entries of PATH are
/// skipped: what is found depends on nobody's working directory. Empty: there is none.
[[nodiscard]] QString programInPath(const QString &name, const QString &path);

/// The terminal programs there are, the one to take first, in this order: $TERMINAL, x-terminal-emulator, the desktop's
/// own choice (xdg-terminal-exec, the setting of KDE or Xfce, the program that comes with the desktop), the known ones.
/// Depends on the variables given and on the files they name, on nothing else. NotFound says what was looked for.
[[nodiscard]] Result<QList<TerminalProgram>> findTerminals(const QProcessEnvironment &environment);

} // namespace shellreeve
