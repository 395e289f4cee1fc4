// SPDX-License-Identifier: MIT
#include "supervisor/ownerlock.h"

#include "base/randomtext.h"
#include "process/processinfo.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace shellreeve {

namespace {

// Of runs that crashed. A file that somebody locks is left alone; so is one that cannot be told.
void removeFreeLocks(const QString &directory)
{
    const QDir dir(directory);
    const QStringList names = dir.entryList(QDir::Files | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1String("owner-")) || !name.endsWith(QLatin1String(".lock"))) {
            continue;
        }
        const Result<std::optional<pid_t>> holder = RecordLock::holder(dir.filePath(name));
        if (holder && !holder.value()) {
            QFile::remove(dir.filePath(name));
        }
    }
}

} // namespace

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &directory)
{
    removeFreeLocks(directory);
    const QString path = QStringLiteral("%1/owner-%2.lock").arg(directory, QString::fromLatin1(randomHex(16)));
    Result<RecordLock> lock = RecordLock::acquire(path);
    if (!lock) {
        return lock.error();
    }
    return std::unique_ptr<OwnerLock>(new OwnerLock(std::move(*lock)));
}

OwnerLock::~OwnerLock()
{
    QFile::remove(m_lock.path());
}

QJsonObject OwnerLock::describe(const QString &profile) const
{
    QJsonObject owner;
    if (const std::optional<ProcessInfo> self = readProcess(::getpid(), ProcessFields::Identity)) {
        owner = self->identity().toJson();
    }
    owner.insert(QStringLiteral("profile"), profile);
    owner.insert(QStringLiteral("lock"), m_lock.path());
    return owner;
}

} // namespace shellreeve
