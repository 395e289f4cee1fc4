// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

namespace shellreeve {

/// A command as it is typed, taken apart the way a POSIX shell would do it, with nothing expanded. Pure.
struct CommandLine {
    enum class Problem { None, Empty, OpenQuote, OpenEscape };

    QStringList words;
    Problem problem = Problem::None;
    QChar openQuote;     ///< ' or " with OpenQuote
    QString shellSyntax; ///< the first thing that only a shell can do: "|", "$HOME", "*.log"; empty: there is none

    static CommandLine parse(const QString &line);
    [[nodiscard]] bool needsShell() const { return !shellSyntax.isEmpty(); }
    /// What is to be run: the words, or `shell -c line` where a shell is needed.
    [[nodiscard]] QStringList command(const QString &line, const QString &shell) const;
};

} // namespace shellreeve
