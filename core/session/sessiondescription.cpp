// SPDX-License-Identifier: MIT
#include "session/sessiondescription.h"

#include "base/clock.h"
#include "process/keeprules.h"
#include "session/sessionid.h"
#include "session/sessionname.h"
#include "session/workspace.h"

#include <QJsonArray>

namespace shellreeve {

namespace {

std::optional<ExitStatus> exitFrom(const QJsonValue &value)
{
    if (!value.isObject()) {
        return std::nullopt;
    }
    const Result<ExitStatus> status = decodeExit(encodeJson(value.toObject()));
    return status ? *status : ExitStatus(UnknownExit{});
}

} // namespace

SessionDescription SessionDescription::fromJson(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    SessionDescription result;
    result.id = isSessionId(text("id")) ? text("id") : QString();
    if (const Result<QString> name = checkedSessionName(text("name"))) {
        result.name = *name;
    }
    const QJsonArray command = object.value(QLatin1String("command")).toArray();
    for (const QJsonValue &word : command) {
        result.command.append(word.toString());
    }
    result.cwd = text("cwd");
    result.workspace = text("workspace");
    result.profile = text("profile");
    result.socketPath = text("socketPath");
    result.createdAt = fromIsoText(text("createdAt"));
    result.startedAt = fromIsoText(text("startedAt"));
    result.endedAt = fromIsoText(text("endedAt"));
    result.endsAt = fromIsoText(text("endsAt"));
    result.shellper = ProcessIdentity::fromJson(object);
    result.guardian = ProcessIdentity::fromJson(object.value(QLatin1String("guardian")).toObject());
    result.exit = exitFrom(object.value(QLatin1String("exit")));
    result.restart = restartModeFromText(text("restart")).value_or(RestartMode::Never);
    result.leftovers = leftoversPolicyFromText(text("leftovers")).value_or(LeftoversPolicy::End);
    result.leftoversChosen = object.value(QLatin1String("leftoversChosen")).toBool(true);
    result.rules = object.value(QLatin1String("rules")).toObject();
    if (const QJsonValue lease = object.value(QLatin1String("lease")); lease.isDouble()) {
        result.lease = std::chrono::seconds(lease.toInteger());
    }
    result.kept = identitiesFromJson(object.value(QLatin1String("kept")));
    result.leftBehind = object.value(QLatin1String("leftBehind")).toArray();
    result.restarts = object.value(QLatin1String("restarts")).toInt();
    result.viewers = object.value(QLatin1String("viewers")).toInt();
    return result;
}

QJsonObject describeForShellper(const SessionRecord &record)
{
    QJsonObject object{{QStringLiteral("createdAt"), toIsoText(record.createdAt)},
                       {QStringLiteral("workspace"), record.workspace},
                       {QStringLiteral("restart"), toText(record.restart)},
                       {QStringLiteral("leftovers"), toText(record.leftovers)},
                       {QStringLiteral("leftoversChosen"), record.leftoversChosen},
                       {QStringLiteral("restarts"), record.restarts}};
    if (!record.kept.empty()) {
        object.insert(QStringLiteral("kept"), toJson(record.kept));
    }
    if (record.lease) {
        object.insert(QStringLiteral("lease"), static_cast<qint64>(record.lease->count()));
    }
    return object;
}

SessionRecord rebuildRecord(const SessionDescription &description, const Welcome &welcome, const QString &fallbackId)
{
    SessionRecord record;
    record.id = description.id.isEmpty() ? fallbackId : description.id;
    record.command = description.command.isEmpty() ? QStringList{QStringLiteral("unknown")} : description.command;
    record.name = description.name.isEmpty() ? autoSessionName(record.command.first(), {}) : description.name;
    record.cwd = description.cwd.isEmpty() ? QStringLiteral("/") : description.cwd;
    record.workspace = description.workspace.isEmpty() ? workspaceOf(record.cwd) : description.workspace;
    record.startedAt = description.startedAt.isValid() ? description.startedAt : timeFromMs(welcome.startTime);
    record.createdAt = description.createdAt.isValid() ? description.createdAt : record.startedAt;
    record.lastActivityAt = timeFromMs(welcome.lastDataAt);
    record.shellper = description.shellper;
    record.guardian = description.guardian;
    record.cols = welcome.cols;
    record.rows = welcome.rows;
    record.restart = description.restart;
    record.leftovers = description.leftovers;
    record.leftoversChosen = description.leftoversChosen;
    record.lease = description.lease;
    record.kept = description.kept;
    record.restarts = description.restarts;
    record.status = SessionStatus::Running; // an exit is told right behind WELCOME
    return record;
}

} // namespace shellreeve
