// SPDX-License-Identifier: MIT
#include "supervisor/workingdirectory.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

Result<void> checkWorkingDirectory(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0) {
        return errno == ENOENT
            ? Error{ErrorCode::SpawnFailed, QStringLiteral("cannot start in %1: there is no such folder").arg(path),
                    QStringLiteral("make it first, or choose another with --cwd")}
            : systemError(QStringLiteral("cannot start in %1").arg(path), errno, ErrorCode::SpawnFailed);
    }
    if (!S_ISDIR(info.st_mode)) {
        return Error{ErrorCode::SpawnFailed, QStringLiteral("cannot start in %1: it is not a folder").arg(path)};
    }
    if (::access(name.constData(), X_OK) != 0) {
        return systemError(QStringLiteral("cannot start in %1").arg(path), errno, ErrorCode::SpawnFailed);
    }
    return {};
}

} // namespace shellreeve
