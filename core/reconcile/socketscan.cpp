// SPDX-License-Identifier: MIT
#include "reconcile/socketscan.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

const QLatin1String prefix("shellper-");
const QLatin1String suffix(".sock");

} // namespace

std::optional<QString> socketFileId(const QString &fileName)
{
    if (!fileName.startsWith(prefix) || !fileName.endsWith(suffix) || fileName.size() <= prefix.size() + suffix.size()) {
        return std::nullopt;
    }
    return fileName.mid(prefix.size(), fileName.size() - prefix.size() - suffix.size());
}

std::optional<SocketFile> ownSocketAt(const QString &path)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0 || info.st_uid != ::geteuid()) {
        return std::nullopt;
    }
    return socketFileAt(path);
}

QList<FoundSocket> scanSockets(const QStringList &directories)
{
    QList<FoundSocket> found;
    QStringList seen;
    for (const QString &path : directories) {
        const QDir directory(path);
        const QString canonical = directory.canonicalPath();
        if (canonical.isEmpty() || seen.contains(canonical)) {
            continue;
        }
        seen.append(canonical);
        const QStringList names = directory.entryList(QDir::System | QDir::Hidden); // no pattern: see base/profile.cpp
        for (const QString &name : names) {
            const std::optional<QString> id = socketFileId(name);
            if (!id) {
                continue;
            }
            const QString file = path + QLatin1Char('/') + name;
            if (const std::optional<SocketFile> socket = ownSocketAt(file)) {
                found.append(FoundSocket{file, *id, *socket});
            }
        }
    }
    return found;
}

} // namespace shellreeve
