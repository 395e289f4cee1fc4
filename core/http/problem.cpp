// SPDX-License-Identifier: MIT
#include "http/problem.h"

#include "base/jsonnull.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace shellreeve {

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return 400;
    case ErrorCode::NotOurs:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Ambiguous:
    case ErrorCode::Refused:
        return 409;
    case ErrorCode::Unsupported:
        return 501;
    case ErrorCode::ShuttingDown:
    case ErrorCode::NotRunning:
        return 503;
    case ErrorCode::TimedOut:
        return 504;
    case ErrorCode::Failed:
    case ErrorCode::SpawnFailed:
        break;
    }
    return 500;
}

} // namespace

HttpResponse Problem::toResponse() const
{
    const QJsonObject object{{QStringLiteral("type"), QStringLiteral("about:blank")},
                             {QStringLiteral("title"), QString::fromLatin1(reasonPhrase(status))},
                             {QStringLiteral("status"), status},
                             {QStringLiteral("detail"), detail},
                             {QStringLiteral("advice"), textOrNull(advice)}};
    return {status, "application/problem+json", QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', headers};
}

Problem Problem::of(const Error &error)
{
    const int status = statusOf(error.code);
    if (status == 503) {
        return notNow(error.reason(), error.advice);
    }
    return {status, error.reason(), error.advice};
}

Problem Problem::notNow(const QString &detail, const QString &advice)
{
    return {503, detail, advice, {{"Retry-After", "1"}}};
}

} // namespace shellreeve
