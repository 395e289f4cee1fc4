// SPDX-License-Identifier: MIT
// The verbs that ask the tray one thing and say so: rename, restart, forget, keep, unkeep.
#include "console.h"
#include "texttable.h"
#include "traylink.h"
#include "wording.h"

namespace shellreeve {

namespace {

QString nameOf(const QJsonValue &session)
{
    return printable(session.toObject().value(QLatin1String("name")).toString());
}

ExitCode forgetFinished(TrayLink &tray)
{
    const Result<QJsonValue> sessions = tray.call(QStringLiteral("session.list"));
    if (!sessions) {
        return failWith(sessions.error());
    }
    QList<QJsonObject> calls;
    for (const QJsonValue session : sessions->toArray()) {
        if (session.toObject().value(QLatin1String("status")).toString() == QLatin1String("exited")) {
            calls.append({{QStringLiteral("id"), session.toObject().value(QLatin1String("id"))}});
        }
    }
    ExitCode code = ExitCode::Done;
    qsizetype forgotten = 0;
    const QList<Result<QJsonValue>> answers = tray.callAll(QStringLiteral("session.forget"), calls);
    for (const Result<QJsonValue> &answer : answers) {
        if (answer) {
            ++forgotten;
        } else if (answer.error().code != ErrorCode::NotFound) { // its time was up meanwhile
            code = worse(code, failWith(answer.error()));
        }
    }
    console::print(QStringLiteral("forgot ") + counted(forgotten, QStringLiteral("finished session"), QStringLiteral("finished sessions")));
    return code;
}

/// `told`: %1 the program, %2 its pid, %3 its session.
ExitCode changeKept(const Invocation &invocation, const CliContext &context, const char *method, const QString &told)
{
    bool isNumber = false;
    const int pid = invocation.words.at(0).toInt(&isNumber);
    if (!isNumber || pid < 2) {
        return failWith(Error{ErrorCode::InvalidArgument, QStringLiteral("'%1' is not a process id").arg(printable(invocation.words.at(0))),
                              QStringLiteral("reeve tree ID shows the processes of a session")});
    }
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const Result<QJsonValue> process = link.tray->call(QLatin1String(method), {{QStringLiteral("pid"), pid}});
    if (!process) {
        return failWith(process.error());
    }
    console::print(told.arg(printable(process->toObject().value(QLatin1String("program")).toString()))
                       .arg(pid)
                       .arg(printable(process->toObject().value(QLatin1String("sessionName")).toString())));
    return ExitCode::Done;
}

ExitCode listKept(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const Result<QJsonValue> kept = link.tray->call(QStringLiteral("process.kept"));
    if (!kept) {
        return failWith(kept.error());
    }
    const QJsonArray processes = kept->toArray();
    if (invocation.has("--json")) {
        console::printJson(processes);
        return ExitCode::Done;
    }
    if (processes.isEmpty()) {
        console::print(QStringLiteral("Nothing is kept on request."));
        return ExitCode::Done;
    }
    const QList<Column> columns{{QStringLiteral("PID"), 5, false}, {QStringLiteral("PROGRAM"), 8, true}, {QStringLiteral("SESSION"), 8, false}, {QStringLiteral("NAME"), 8, true}};
    QList<QStringList> rows;
    for (const QJsonValue value : processes) {
        const QJsonObject process = value.toObject();
        rows.append({QString::number(process.value(QLatin1String("pid")).toInteger()), printable(process.value(QLatin1String("program")).toString()),
                     printable(process.value(QLatin1String("sessionId")).toString()), printable(process.value(QLatin1String("sessionName")).toString())});
    }
    console::print(renderTable(columns, rows, 0).join(QLatin1Char('\n')));
    return ExitCode::Done;
}

} // namespace

ExitCode runRename(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const QString &id = invocation.words.at(0);
    const Result<QJsonValue> session = link.tray->call(
        QStringLiteral("session.rename"), {{QStringLiteral("id"), id}, {QStringLiteral("name"), invocation.words.at(1)}});
    if (!session) {
        return failWith(session.error());
    }
    console::print(QStringLiteral("%1 is now called %2").arg(printable(id), nameOf(*session)));
    return ExitCode::Done;
}

ExitCode runRestart(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const Result<QJsonValue> session = link.tray->callPatiently(
        QStringLiteral("session.restart"), {{QStringLiteral("id"), invocation.words.at(0)}});
    if (!session) {
        return failWith(session.error());
    }
    console::print(nameOf(*session) + QStringLiteral(": restarted"));
    return ExitCode::Done;
}

ExitCode runKeep(const Invocation &invocation, const CliContext &context)
{
    if (invocation.words.isEmpty() != invocation.has("--list")) {
        return failWith(Error{ErrorCode::InvalidArgument, QStringLiteral("say which process to keep"), QStringLiteral("either a PID or --list")});
    }
    if (invocation.has("--list")) {
        return listKept(invocation, context);
    }
    return changeKept(invocation, context, "process.keep", QStringLiteral("%1 (%2) of %3 is kept; reeve kill --everything ends it"));
}

ExitCode runUnkeep(const Invocation &invocation, const CliContext &context)
{
    return changeKept(invocation, context, "process.unkeep", QStringLiteral("%1 (%2) of %3 is not kept any more"));
}

ExitCode runForget(const Invocation &invocation, const CliContext &context)
{
    if (invocation.words.isEmpty() != invocation.has("--finished")) {
        return failWith(Error{ErrorCode::InvalidArgument, QStringLiteral("say which session to forget"),
                              QStringLiteral("either an ID or --finished")});
    }
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    if (invocation.has("--finished")) {
        return forgetFinished(*link.tray);
    }
    const QString &id = invocation.words.at(0);
    const Result<QJsonValue> answer = link.tray->call(QStringLiteral("session.forget"), {{QStringLiteral("id"), id}});
    if (!answer) {
        return failWith(answer.error());
    }
    console::print(printable(id) + QStringLiteral(": forgotten"));
    return ExitCode::Done;
}

} // namespace shellreeve
