// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace shellreeve {

/// A terminal program that was found, and what its user wants it to be started with.
struct TerminalProgram {
    QString path;      ///< absolute
    QString name;      ///< whose conventions it has: "konsole", also behind x-terminal-emulator
    QStringList extra; ///< of $TERMINAL, before everything of ours

    bool operator==(const TerminalProgram &) const = default;
};

/// The programs whose conventions are known, the most likely to be meant first.
[[nodiscard]] QStringList knownTerminals();
[[nodiscard]] bool isKnownTerminal(const QString &name);

/// How this program is told to run `command` (a program by absolute path and its arguments) in a new window. An unknown
/// one gets "-e command…", which nearly all understand. A title is given where there is a way to give one.
[[nodiscard]] QStringList terminalArguments(const TerminalProgram &terminal, const QString &title, const QStringList &command);

} // namespace shellreeve
