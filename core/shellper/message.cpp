// SPDX-License-Identifier: MIT
#include "shellper/message.h"

#include "base/privatefile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

namespace shellreeve {

namespace {

qint64 integerOr(const QJsonValue &value, qint64 otherwise)
{
    if (!value.isDouble()) {
        return otherwise;
    }
    if (value.toDouble() != std::floor(value.toDouble())) {
        return otherwise;
    }
    // Far outside of what any field means, but inside what a double converts to without overflow.
    return static_cast<qint64>(std::clamp(value.toDouble(), -9.0e15, 9.0e15));
}

} // namespace

QJsonArray eachToJson(const QList<OutcomeProcess> &processes)
{
    QJsonArray array;
    for (const OutcomeProcess &process : processes) {
        array.append(process.toJson());
    }
    return array;
}

QList<OutcomeProcess> processesFrom(const QJsonValue &value)
{
    QList<OutcomeProcess> processes;
    for (const QJsonValue entry : value.toArray()) {
        processes.append(OutcomeProcess::fromJson(entry.toObject()));
    }
    return processes;
}

QByteArray encodeJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray Hello::encode() const
{
    QJsonObject object{{QStringLiteral("version"), version},
                       {QStringLiteral("clientType"),
                        clientType == ClientType::Tower ? QStringLiteral("tower") : QStringLiteral("terminal")},
                       {QStringLiteral("output"), output}};
    if (replayBytes >= 0) {
        object.insert(QStringLiteral("replayBytes"), replayBytes);
    }
    return encodeJson(object);
}

Result<Hello> Hello::decode(const QByteArray &payload)
{
    const Result<QJsonObject> object = parseJsonObject(payload);
    if (!object) {
        return object.error();
    }
    Hello hello;
    hello.version = static_cast<int>(std::clamp<qint64>(integerOr(object->value(QStringLiteral("version")), 1), 0, 1'000'000));
    if (object->value(QStringLiteral("clientType")).toString() == QLatin1String("terminal")) {
        hello.clientType = ClientType::Terminal;
    }
    hello.output = object->value(QStringLiteral("output")).toBool(true);
    hello.replayBytes = std::max<qint64>(-1, integerOr(object->value(QStringLiteral("replayBytes")), -1));
    return hello;
}

QByteArray Welcome::encode() const
{
    QJsonObject object{{QStringLiteral("version"), 1},
                       {QStringLiteral("pid"), childPid},
                       {QStringLiteral("cols"), cols},
                       {QStringLiteral("rows"), rows},
                       {QStringLiteral("startTime"), startTime},
                       {QStringLiteral("lastDataAt"), lastDataAt},
                       {QStringLiteral("alwaysSendsReplay"), true},
                       {QStringLiteral("capabilities"), QJsonArray::fromStringList(capabilities)},
                       {QStringLiteral("session"), session}};
    if (!unheard.isEmpty()) {
        object.insert(QStringLiteral("unheard"), unheard);
    }
    return encodeJson(object);
}

Result<Welcome> Welcome::decode(const QByteArray &payload)
{
    const Result<QJsonObject> object = parseJsonObject(payload);
    if (!object) {
        return object.error();
    }
    Welcome welcome;
    welcome.childPid = integerOr(object->value(QStringLiteral("pid")), 0);
    welcome.cols = static_cast<int>(std::clamp<qint64>(integerOr(object->value(QStringLiteral("cols")), 80), 1, 65535));
    welcome.rows = static_cast<int>(std::clamp<qint64>(integerOr(object->value(QStringLiteral("rows")), 24), 1, 65535));
    welcome.startTime = integerOr(object->value(QStringLiteral("startTime")), 0);
    welcome.lastDataAt = integerOr(object->value(QStringLiteral("lastDataAt")), 0);
    for (const QJsonValue entry : object->value(QStringLiteral("capabilities")).toArray()) {
        welcome.capabilities.append(entry.toString());
    }
    welcome.session = object->value(QStringLiteral("session")).toObject();
    welcome.unheard = object->value(QStringLiteral("unheard")).toObject();
    return welcome;
}

QByteArray WindowSize::encode() const
{
    return encodeJson({{QStringLiteral("cols"), cols}, {QStringLiteral("rows"), rows}});
}

Result<std::optional<WindowSize>> WindowSize::decode(const QByteArray &payload)
{
    const Result<QJsonObject> object = parseJsonObject(payload);
    if (!object) {
        return object.error();
    }
    const qint64 cols = integerOr(object->value(QStringLiteral("cols")), 0);
    const qint64 rows = integerOr(object->value(QStringLiteral("rows")), 0);
    if (cols < 1 || cols > 65535 || rows < 1 || rows > 65535) {
        return std::optional<WindowSize>();
    }
    return std::optional<WindowSize>(WindowSize{static_cast<int>(cols), static_cast<int>(rows)});
}

QByteArray encodeExit(const ExitStatus &status)
{
    QJsonValue code = QJsonValue::Null;
    QJsonValue signal = QJsonValue::Null;
    if (const auto *exited = std::get_if<Exited>(&status)) {
        code = exited->code;
    } else if (const auto *signalled = std::get_if<Signalled>(&status)) {
        signal = QString::number(signalled->signal);
    }
    return encodeJson({{QStringLiteral("code"), code}, {QStringLiteral("signal"), signal}});
}

Result<ExitStatus> decodeExit(const QByteArray &payload)
{
    const Result<QJsonObject> object = parseJsonObject(payload);
    if (!object) {
        return object.error();
    }
    const QJsonValue code = object->value(QStringLiteral("code"));
    if (code.isDouble()) { // other shellpers send "signal": "0" beside it
        return ExitStatus(Exited{code.toInt()});
    }
    const QJsonValue signal = object->value(QStringLiteral("signal"));
    const int number = signal.isString() ? signal.toString().toInt() : signal.toInt();
    return number > 0 ? ExitStatus(Signalled{number}) : ExitStatus(UnknownExit{});
}

QJsonObject Launch::toJson() const
{
    QJsonObject object{{QStringLiteral("command"), command},
                       {QStringLiteral("args"), QJsonArray::fromStringList(args)},
                       {QStringLiteral("cwd"), cwd}};
    if (env) {
        QJsonObject variables;
        for (auto it = env->begin(); it != env->end(); ++it) {
            variables.insert(it.key(), it.value());
        }
        object.insert(QStringLiteral("env"), variables);
    }
    return object;
}

Result<Launch> Launch::fromJson(const QJsonObject &object)
{
    Launch launch;
    launch.command = object.value(QStringLiteral("command")).toString();
    if (launch.command.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"command\" is missing or not a text")};
    }
    for (const QJsonValue arg : object.value(QStringLiteral("args")).toArray()) {
        if (!arg.isString()) {
            return Error{ErrorCode::InvalidArgument, QStringLiteral("\"args\" holds something that is not a text")};
        }
        launch.args.append(arg.toString());
    }
    launch.cwd = object.value(QStringLiteral("cwd")).toString();
    if (object.value(QStringLiteral("env")).isObject()) {
        const QJsonObject variables = object.value(QStringLiteral("env")).toObject();
        launch.env.emplace();
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            if (it.value().isString() && !it.key().isEmpty() && !it.key().contains(QLatin1Char('='))) {
                launch.env->insert(it.key(), it.value().toString());
            }
        }
    }
    return launch;
}

QByteArray TerminateRequest::encode() const
{
    return encodeJson({{QStringLiteral("graceMs"), graceMs}, {QStringLiteral("everything"), everything}});
}

Result<TerminateRequest> TerminateRequest::decode(const QByteArray &payload)
{
    const Result<QJsonObject> object = parseJsonObject(payload);
    if (!object) {
        return object.error();
    }
    // What ends a session is not guessed at.
    const QJsonValue grace = object->value(QStringLiteral("graceMs"));
    const QJsonValue everything = object->value(QStringLiteral("everything"));
    if (!(grace.isUndefined() || grace.isDouble()) || !(everything.isUndefined() || everything.isBool())) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"graceMs\" is a number, \"everything\" true or false")};
    }
    TerminateRequest request;
    constexpr qint64 day = 86'400'000;
    request.graceMs = std::clamp<qint64>(integerOr(object->value(QStringLiteral("graceMs")), 10'000), 0, day);
    request.everything = object->value(QStringLiteral("everything")).toBool(false);
    return request;
}

QJsonObject OutcomeProcess::toJson() const
{
    QJsonObject object{{QStringLiteral("pid"), pid}, {QStringLiteral("program"), program}};
    if (!reason.isEmpty()) {
        object.insert(QStringLiteral("reason"), reason);
    }
    if (!signal.isEmpty()) {
        object.insert(QStringLiteral("signal"), signal);
    }
    return object;
}

OutcomeProcess OutcomeProcess::fromJson(const QJsonObject &object)
{
    return OutcomeProcess{integerOr(object.value(QStringLiteral("pid")), 0), object.value(QStringLiteral("program")).toString(),
                          object.value(QStringLiteral("reason")).toString(), object.value(QStringLiteral("signal")).toString()};
}

QJsonObject EndOutcome::toJson() const
{
    return {{QStringLiteral("ended"), ended},
            {QStringLiteral("endedProcesses"), eachToJson(endedProcesses)},
            {QStringLiteral("survivors"), eachToJson(survivors)},
            {QStringLiteral("kept"), eachToJson(kept)},
            {QStringLiteral("durationMs"), durationMs}};
}

EndOutcome EndOutcome::fromJson(const QJsonObject &object)
{
    EndOutcome outcome;
    outcome.ended = object.value(QStringLiteral("ended")).toBool();
    outcome.endedProcesses = processesFrom(object.value(QStringLiteral("endedProcesses")));
    outcome.survivors = processesFrom(object.value(QStringLiteral("survivors")));
    outcome.kept = processesFrom(object.value(QStringLiteral("kept")));
    outcome.durationMs = integerOr(object.value(QStringLiteral("durationMs")), 0);
    return outcome;
}

} // namespace shellreeve
