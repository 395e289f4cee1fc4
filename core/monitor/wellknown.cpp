// SPDX-License-Identifier: MIT
#include "monitor/wellknown.h"

#include "base/clock.h"
#include "base/jsonnull.h"
#include "base/profile.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr qsizetype longestVersion = 32;
constexpr int mostSessions = 100'000;

/// "default" for the one without a name; empty: not a profile's name.
QString profileFrom(const QString &text)
{
    const Result<QString> profile = text.isEmpty() ? Result<QString>(text) : checkedProfile(text);
    return profile ? text : QString();
}

} // namespace

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
    // Whoever listens there may say anything: it is shown, so it is held to what a monitor says.
    known.version = value("version").toString().left(longestVersion);
    known.pid = value("pid").toInteger();
    known.profile = profileFrom(value("profile").toString());
    known.ownerPid = value("owner").toObject().value(QLatin1String("pid")).toInteger();
    known.startedAt = fromIsoText(value("startedAt").toString());
    const int sessions = value("sessions").toInt(-1);
    known.sessions = sessions >= 0 && sessions <= mostSessions ? sessions : -1;
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
