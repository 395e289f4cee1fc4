// SPDX-License-Identifier: MIT
#include "health/auditlog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shellreeve {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject AuditEntry::toJson(const QDateTime &time) const
{
    return {{QStringLiteral("time"), toIsoText(time)},
            {QStringLiteral("what"), what},
            {QStringLiteral("pid"), pid > 0 ? QJsonValue(pid) : QJsonValue(QJsonValue::Null)},
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
