// SPDX-License-Identifier: MIT
#include "desktop/commandsuggestions.h"

#include "desktop/terminalsearch.h"

namespace shellreeve {

QStringList codingAgents(const QString &searchPath)
{
    QStringList found;
    for (const char *name : {"claude", "codex", "opencode", "gemini", "aider"}) {
        if (!programInPath(QString::fromLatin1(name), searchPath).isEmpty()) {
            found << QString::fromLatin1(name);
        }
    }
    return found;
}

QStringList commandSuggestions(const QString &searchPath, const QString &shell, const QStringList &known)
{
    QStringList suggestions = codingAgents(searchPath);
    if (!shell.isEmpty()) {
        suggestions << shell;
    }
    for (const QString &command : known) {
        suggestions.removeAll(command);
    }
    return suggestions;
}

} // namespace shellreeve
