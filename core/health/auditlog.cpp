// SPDX-License-Identifier: MIT
#include "health/auditlog.h"

#include "base/jsonnull.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shellreeve {

QJsonObject AuditEntry::toJson(const QDateTime &time) const
{
    return {{QStringLiteral("time"), toIsoText(time)},
            {QStringLiteral("what"), what},
            {QStringLiteral("pid"), numberOrNull(pid)},
            {QStringLiteral("session"), textOrNull(session)},
            {QStringLiteral("subject"), textOrNull(subject)},
            {QStringLiteral("verdict"), textOrNull(verdict)},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(evidence)},
            {QStringLiteral("action"), textOrNull(action)},
            {QStringLiteral("outcome"), textOrNull(outcome)}};
}

Result<std::unique_ptr<AuditLog>> AuditLog::open(const QString &path, const Clock &clock, qint64 limit)
{
    Result<std::unique_ptr<RotatingFile>> file = RotatingFile::open(path, limit);
    if (!file) {
        return file.error();
    }
    return std::unique_ptr<AuditLog>(new AuditLog(std::move(file).value(), clock));
}

void AuditLog::record(const AuditEntry &entry)
{
    m_file->write(QJsonDocument(entry.toJson(m_clock.wall())).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace shellreeve
