// SPDX-License-Identifier: MIT
#include "session/sessionspec.h"

#include "session/sessionname.h"

#include <QJsonArray>

namespace shellreeve {

QString toText(RestartMode mode)
{
    switch (mode) {
    case RestartMode::Never:
        return QStringLiteral("never");
    case RestartMode::OnFailure:
        return QStringLiteral("on-failure");
    case RestartMode::Always:
        return QStringLiteral("always");
    }
    return {};
}

std::optional<RestartMode> restartModeFromText(const QString &text)
{
    for (const RestartMode mode : {RestartMode::Never, RestartMode::OnFailure, RestartMode::Always}) {
        if (toText(mode) == text) {
            return mode;
        }
    }
    return std::nullopt;
}

namespace {

Error wrong(const char *parameter, const QString &expected)
{
    return Error{ErrorCode::InvalidArgument, QStringLiteral("\"%1\" must be %2").arg(QString::fromLatin1(parameter), expected)};
}

// execve(2) takes strings that end at the first NUL: one inside would silently cut the rest.
bool isPassable(const QString &text)
{
    return !text.contains(QChar::Null);
}

Result<void> readCommand(const QJsonValue &value, SessionSpec &spec)
{
    const QJsonArray words = value.toArray();
    for (const QJsonValue &word : words) {
        if (!word.isString() || !isPassable(word.toString())) {
            return wrong("command", QStringLiteral("an array of texts without NUL"));
        }
        spec.command << word.toString();
    }
    if (spec.command.isEmpty() || spec.command.first().isEmpty()) {
        return wrong("command", QStringLiteral("an array that names at least a program"));
    }
    return {};
}

Result<void> readPlace(const QJsonObject &params, SessionSpec &spec)
{
    const QJsonValue cwd = params.value(QLatin1String("cwd"));
    if (!cwd.isUndefined() && !cwd.isNull()) {
        spec.cwd = cwd.toString();
        if (!spec.cwd.startsWith(QLatin1Char('/')) || !isPassable(spec.cwd)) {
            return wrong("cwd", QStringLiteral("an absolute path"));
        }
    }
    const QJsonValue name = params.value(QLatin1String("name"));
    if (!name.isUndefined() && !name.isNull()) {
        if (!name.isString()) {
            return wrong("name", QStringLiteral("a text"));
        }
        const Result<QString> checked = checkedSessionName(name.toString());
        if (!checked) {
            return checked.error();
        }
        spec.name = *checked;
    }
    return {};
}

Result<void> readEnvironment(const QJsonValue &value, SessionSpec &spec)
{
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (!value.isObject()) {
        return wrong("env", QStringLiteral("an object of texts"));
    }
    const QJsonObject object = value.toObject();
    spec.env.emplace();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString() || it.key().isEmpty() || it.key().contains(QLatin1Char('=')) || !isPassable(it.key())
            || !isPassable(it.value().toString())) {
            return wrong("env", QStringLiteral("an object of texts, without '=' in a name or NUL"));
        }
        spec.env->insert(it.key(), it.value().toString());
    }
    return {};
}

Result<void> readSize(const QJsonObject &params, const char *key, int &target)
{
    const QJsonValue value = params.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    target = value.toInt(0);
    if (target < 1 || target > 65'535) {
        return wrong(key, QStringLiteral("a whole number from 1 to 65535"));
    }
    return {};
}

Result<void> readPolicies(const QJsonObject &params, SessionSpec &spec)
{
    const QJsonValue restart = params.value(QLatin1String("restart"));
    if (!restart.isUndefined() && !restart.isNull()) {
        const auto mode = restartModeFromText(restart.toString());
        if (!mode) {
            return wrong("restart", QStringLiteral("never, on-failure or always"));
        }
        spec.restart = *mode;
    }
    const QJsonValue leftovers = params.value(QLatin1String("leftovers"));
    if (!leftovers.isUndefined() && !leftovers.isNull()) {
        const auto policy = leftoversPolicyFromText(leftovers.toString());
        if (!policy) {
            return wrong("leftovers", QStringLiteral("end, keep or ask"));
        }
        spec.leftovers = *policy;
    }
    const QJsonValue lease = params.value(QLatin1String("lease"));
    if (!lease.isUndefined() && !lease.isNull()) {
        const int seconds = lease.toInt(-1);
        if (seconds < 0) {
            return wrong("lease", QStringLiteral("a whole number of seconds, 0 for never"));
        }
        spec.lease = std::chrono::seconds(seconds);
    }
    return {};
}

} // namespace

Result<SessionSpec> SessionSpec::fromJson(const QJsonObject &params)
{
    SessionSpec spec;
    for (const Result<void> &step :
         {readCommand(params.value(QLatin1String("command")), spec), readPlace(params, spec),
          readEnvironment(params.value(QLatin1String("env")), spec), readSize(params, "cols", spec.cols),
          readSize(params, "rows", spec.rows), readPolicies(params, spec)}) {
        if (!step) {
            return step.error();
        }
    }
    return spec;
}

} // namespace shellreeve
