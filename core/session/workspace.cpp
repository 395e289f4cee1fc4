// SPDX-License-Identifier: MIT
#include "session/workspace.h"

#include <QFile>
#include <QFileInfo>

namespace shellreeve {

namespace {

// A directory with a HEAD, or the one-line file of a worktree or submodule: what git accepts, roughly.
bool isGitTopLevel(const QString &directory)
{
    const QString marker = directory + QStringLiteral("/.git");
    const QFileInfo info(marker);
    if (info.isDir()) {
        const QFileInfo head(marker + QStringLiteral("/HEAD"));
        return head.exists() || head.isSymLink();
    }
    if (!info.isFile()) {
        return false;
    }
    QFile file(marker);
    return file.open(QIODevice::ReadOnly) && file.read(8) == "gitdir: ";
}

} // namespace

QString workspaceOf(const QString &cwd)
{
    const QString resolved = QFileInfo(cwd).canonicalFilePath();
    const QString itself = resolved.isEmpty() ? cwd : resolved;
    QString directory = resolved;
    while (!directory.isEmpty() && !isGitTopLevel(directory)) {
        if (directory == QLatin1String("/")) {
            return itself;
        }
        directory = QFileInfo(directory).path();
    }
    return directory.isEmpty() ? itself : directory;
}

} // namespace shellreeve
