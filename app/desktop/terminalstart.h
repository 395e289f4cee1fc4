// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QList>
#include <QProcessEnvironment>
#include <QStringList>

namespace shellreeve {

/// One way to open a terminal window on a command.
struct TerminalStart {
    QString program; ///< absolute
    QStringList arguments;
};

/// The ways there are, the one to take first. NotFound says what was looked for.
[[nodiscard]] Result<QList<TerminalStart>> terminalStarts(const QProcessEnvironment &environment, const QString &title, const QStringList &command);

} // namespace shellreeve
