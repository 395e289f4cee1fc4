// SPDX-License-Identifier: MIT
#include "http/problem.h"

#include "base/jsonnull.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace shellreeve {

namespace {

constexpr int callersMistake = 422;

// The control socket tells a code and a sentence; these are of supervisor/workingdirectory and pty/ptychild, which the shellper
// tells under its name.
constexpr QLatin1String teller("shellreeve-shellper: ");
constexpr std::array folderTroubles{"cannot start in "};
constexpr std::array programTroubles{"cannot run ", "command not found: ", "cannot enter the folder "};

template<std::size_t count>
bool isOneOf(const std::array<const char *, count> &beginnings, const QString &sentence)
{
    const QStringView said = sentence.startsWith(teller) ? QStringView(sentence).sliced(teller.size()) : QStringView(sentence);
    return std::any_of(beginnings.begin(), beginnings.end(), [said](const char *beginning) { return said.startsWith(QLatin1String(beginning)); });
}

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

Problem Problem::of(const Error &error, const char *place)
{
    const int status = statusOf(error.code);
    if (status == 503) {
        return notNow(error.reason(), error.advice);
    }
    const bool isPlaceKnown = error.code == ErrorCode::NotFound && *place;
    return {status, error.reason(), isPlaceKnown ? QStringLiteral("see them at %1").arg(QLatin1String(place)) : error.advice};
}

Problem Problem::ofCreation(const Error &error)
{
    Problem problem = of(error);
    if (error.code != ErrorCode::SpawnFailed) {
        return problem;
    }
    if (isOneOf(folderTroubles, error.context)) {
        problem.status = callersMistake;
        problem.advice = QStringLiteral("name a folder as \"cwd\" that is there and may be entered");
    } else if (isOneOf(programTroubles, error.context)) {
        problem.status = callersMistake;
    }
    return problem;
}

Problem Problem::notNow(const QString &detail, const QString &advice)
{
    return {503, detail, advice, {{"Retry-After", "1"}}};
}

} // namespace shellreeve
