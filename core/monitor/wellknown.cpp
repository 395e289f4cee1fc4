// SPDX-License-Identifier: MIT
#include "monitor/wellknown.h"

#include "base/clock.h"
#include "base/jsonnull.h"

#include <algorithm>

namespace shellreeve {

QJsonObject WellKnown::toJson() const
{
    return {{QStringLiteral("product"), QLatin1String(product)},
            {QStringLiteral("version"), version},
            {QStringLiteral("pid"), pid},
            {QStringLiteral("profile"), profile},
            {QStringLiteral("owner"), QJsonObject{{QStringLiteral("pid"), ownerPid}}},
            {QStringLiteral("startedAt"), isoValue(startedAt)},
            {QStringLiteral("sessions"), sessions >= 0 ? QJsonValue(sessions) : QJsonValue()},
            {QStringLiteral("proof"), textOrNull(QString::fromLatin1(proof))}};
}

Result<WellKnown> WellKnown::fromJson(const QJsonObject &object)
{
    const auto value = [&](const char *key) { return object.value(QLatin1String(key)); };
    WellKnown known;
    known.version = value("version").toString();
    known.pid = value("pid").toInteger();
    known.profile = value("profile").toString();
    known.ownerPid = value("owner").toObject().value(QLatin1String("pid")).toInteger();
    known.startedAt = fromIsoText(value("startedAt").toString());
    known.sessions = value("sessions").toInt(-1);
    known.proof = value("proof").toString().toLatin1();
    if (value("product").toString() != QLatin1String(product) || known.pid <= 1) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("that is not a monitor of Shellreeve")};
    }
    return known;
}

QByteArray WellKnown::target(const QByteArray &nonce)
{
    return "/.well-known/shellreeve?nonce=" + nonce;
}

bool WellKnown::isNonce(QByteArrayView nonce)
{
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.' || c == '~';
    };
    return !nonce.isEmpty() && nonce.size() <= longestNonce && std::all_of(nonce.begin(), nonce.end(), isPlain);
}

} // namespace shellreeve
