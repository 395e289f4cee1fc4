// SPDX-License-Identifier: MIT
#include "desktop/terminalstart.h"

#include "base/shellquote.h"
#include "desktop/terminalsearch.h"

#include <QDir>
#include <QTemporaryFile>

namespace shellreeve {

namespace {

/// Terminal.app takes no command on its command line. It runs a ".command" file it is asked to open, which needs no
/// permission to automate another program, as a scripted "do script" would. The file removes itself.
Result<QString> commandFile(const QStringList &command)
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/shellreeve-XXXXXX.command"));
    const QByteArray script = "#!/bin/sh\nrm -f -- \"$0\"\nexec " + shellLine(command).toUtf8() + '\n';
    if (!file.open() || file.write(script) != script.size() || !file.flush()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return Error{ErrorCode::Failed, QStringLiteral("cannot write %1: %2").arg(file.fileName(), file.errorString()), {}};
    }
    file.setAutoRemove(false);
    return file.fileName();
}

} // namespace

Result<QList<TerminalStart>> terminalStarts(const QProcessEnvironment &environment, const QString &title, const QStringList &command)
{
    QList<TerminalStart> starts;
    if (!environment.value(QStringLiteral("TERMINAL")).isEmpty()) {
        if (const Result<QList<TerminalProgram>> found = findTerminals(environment); found) {
            starts << TerminalStart{found->constFirst().path, terminalArguments(found->constFirst(), title, command)};
        }
    }
    const Result<QString> file = commandFile(command);
    if (file) {
        starts << TerminalStart{QStringLiteral("/usr/bin/open"), {QStringLiteral("-b"), QStringLiteral("com.apple.Terminal"), *file}};
    } else if (starts.isEmpty()) {
        return file.error();
    }
    return starts;
}

} // namespace shellreeve
