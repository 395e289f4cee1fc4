// SPDX-License-Identifier: MIT
#include "monitor/ownerrecord.h"

namespace shellreeve {

QJsonObject OwnerRecord::toJson() const
{
    QJsonObject object = process.toJson();
    object.insert(QStringLiteral("profile"), profile);
    object.insert(QStringLiteral("lock"), lock);
    return object;
}

std::optional<OwnerRecord> OwnerRecord::fromJson(const QJsonObject &object)
{
    const std::optional<ProcessIdentity> process = ProcessIdentity::fromJson(object);
    const QString lock = object.value(QStringLiteral("lock")).toString();
    if (!process || !lock.startsWith(QLatin1Char('/'))) {
        return std::nullopt;
    }
    return OwnerRecord{*process, object.value(QStringLiteral("profile")).toString(), lock};
}

} // namespace shellreeve
