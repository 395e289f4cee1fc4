// SPDX-License-Identifier: MIT
#include "session/sessionsnapshot.h"

#include "base/clock.h"
#include "base/jsonnull.h"
#include "process/scopename.h"

namespace shellreeve {

namespace {

QJsonValue exitCode(const std::optional<ExitStatus> &status)
{
    const Exited *exited = status ? std::get_if<Exited>(&*status) : nullptr;
    return exited ? QJsonValue(exited->code) : QJsonValue();
}

QJsonValue exitSignal(const std::optional<ExitStatus> &status)
{
    const Signalled *signalled = status ? std::get_if<Signalled>(&*status) : nullptr;
    return signalled ? QJsonValue(signalled->signal) : QJsonValue();
}

QString kindText(Attention::Kind kind)
{
    switch (kind) {
    case Attention::Kind::None: break;
    case Attention::Kind::Bell: return QStringLiteral("bell");
    case Attention::Kind::Message: return QStringLiteral("message");
    case Attention::Kind::Finished: return QStringLiteral("finished");
    case Attention::Kind::Failed: return QStringLiteral("failed");
    }
    return {};
}

} // namespace

Attention Attention::with(Kind reason, const QString &newText, const QDateTime &when) const
{
    const bool isGraver = reason > kind;
    const bool isNewText = reason == kind && newText != text;
    return isGraver || isNewText ? Attention{reason, newText, when} : *this;
}

QJsonValue Attention::toJson() const
{
    if (kind == Kind::None) {
        return {};
    }
    return QJsonObject{{QStringLiteral("kind"), kindText(kind)},
                       {QStringLiteral("text"), text},
                       {QStringLiteral("since"), isoValue(since)}};
}

SessionSnapshot SessionSnapshot::fromRecord(const SessionRecord &record)
{
    SessionSnapshot snapshot;
    snapshot.id = record.id;
    snapshot.name = record.name;
    if (record.shellper && !record.exit) {
        snapshot.pid = record.shellper->pid;
    }
    snapshot.command = record.command;
    snapshot.cwd = record.cwd;
    snapshot.workspace = record.workspace;
    snapshot.status = record.status;
    snapshot.exit = record.exit;
    snapshot.createdAt = record.createdAt;
    snapshot.startedAt = record.startedAt;
    snapshot.lastActivityAt = record.lastActivityAt;
    snapshot.cols = record.cols;
    snapshot.rows = record.rows;
    snapshot.restarts = record.restarts;
    snapshot.guarded = record.guardian && !record.exit;
    snapshot.scope = scopeUnitOf(record.scope);
    snapshot.socketPath = record.socketPath;
    snapshot.restart = record.restart;
    snapshot.leftoversPolicy = record.leftovers;
    snapshot.lease = record.lease;
    snapshot.interrupted = record.interrupted;
    return snapshot;
}

QJsonObject SessionSnapshot::toJson() const
{
    QJsonArray portNumbers;
    for (const int port : ports) {
        portNumbers.append(port);
    }
    return QJsonObject{
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        {QStringLiteral("pid"), valueOrNull(pid)},
        {QStringLiteral("childPid"), valueOrNull(childPid)},
        {QStringLiteral("command"), QJsonArray::fromStringList(command)},
        {QStringLiteral("cwd"), cwd},
        {QStringLiteral("workspace"), workspace},
        {QStringLiteral("status"), toText(status)},
        {QStringLiteral("exitCode"), exitCode(exit)},
        {QStringLiteral("exitSignal"), exitSignal(exit)},
        {QStringLiteral("createdAt"), isoValue(createdAt)},
        {QStringLiteral("startedAt"), isoValue(startedAt)},
        {QStringLiteral("lastActivityAt"), isoValue(lastActivityAt)},
        {QStringLiteral("endsAt"), isoValue(endsAt)},
        {QStringLiteral("cols"), cols},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("viewers"), viewers},
        {QStringLiteral("restarts"), restarts},
        {QStringLiteral("guarded"), guarded},
        {QStringLiteral("processCount"), valueOrNull(processCount)},
        {QStringLiteral("cpuPercent"), valueOrNull(cpuPercent)},
        {QStringLiteral("memoryBytes"), valueOrNull(memoryBytes)},
        {QStringLiteral("ports"), portNumbers},
        {QStringLiteral("leftovers"), leftovers},
        {QStringLiteral("socketPath"), socketPath.isEmpty() ? QJsonValue() : QJsonValue(socketPath)},
        {QStringLiteral("scope"), scope.isEmpty() ? QJsonValue() : QJsonValue(scope)},
        {QStringLiteral("attention"), attention.toJson()},
        {QStringLiteral("interrupted"), interrupted},
        {QStringLiteral("problem"), problem.isEmpty() ? QJsonValue() : QJsonValue(problem)},
    };
}

} // namespace shellreeve
