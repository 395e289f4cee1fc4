// SPDX-License-Identifier: MIT
#include "desktop/terminalstart.h"

#include "desktop/terminalsearch.h"

namespace shellreeve {

Result<QList<TerminalStart>> terminalStarts(const QProcessEnvironment &environment, const QString &title, const QStringList &command)
{
    const Result<QList<TerminalProgram>> found = findTerminals(environment);
    if (!found) {
        return found.error();
    }
    QList<TerminalStart> starts;
    for (const TerminalProgram &terminal : *found) {
        starts << TerminalStart{terminal.path, terminalArguments(terminal, title, command)};
    }
    return starts;
}

} // namespace shellreeve
