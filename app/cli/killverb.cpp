// SPDX-License-Identifier: MIT
#include "console.h"
#include "session/workspace.h"
#include "sessiondirectory.h"
#include "traylink.h"
#include "wording.h"

namespace shellreeve {

namespace {

struct Target {
    QString id;
    QString name;
};

QJsonObject killOptionsOf(const Invocation &invocation)
{
    QJsonObject params;
    if (invocation.has("--now")) {
        params.insert(QStringLiteral("mode"), QStringLiteral("now"));
    }
    if (invocation.has("--everything")) {
        params.insert(QStringLiteral("everything"), true);
    }
    return params;
}

/// The exit status of one session's outcome.
ExitCode judge(const QJsonObject &outcome)
{
    const bool survived = !outcome.value(QLatin1String("survivors")).toArray().isEmpty();
    return survived || !outcome.value(QLatin1String("ended")).toBool() ? ExitCode::Survivors : ExitCode::Done;
}

void printOutcome(const QString &name, const QJsonObject &outcome)
{
    console::print(printable(name) + QStringLiteral(": ") + outcomeText(outcome));
    const QStringList details = outcomeDetails(outcome);
    for (const QString &line : details) {
        console::print(line);
    }
}

/// What is finished counts only while something it left behind runs: to end it would be to forget it.
bool canBeEnded(const QJsonObject &session)
{
    const QString status = session.value(QLatin1String("status")).toString();
    const bool isOver = status == QLatin1String("exited") || status == QLatin1String("crash-loop");
    return !isOver || session.value(QLatin1String("processCount")).toInteger() > 0;
}

/// All of the words, or the first that means none or several: nothing is ended on a typing error.
Result<QList<Target>> targetsOf(const Invocation &invocation, const QJsonArray &sessions)
{
    QList<Target> targets;
    const auto add = [&](const QJsonObject &session) {
        const Target target{session.value(QLatin1String("id")).toString(), session.value(QLatin1String("name")).toString()};
        for (const Target &known : targets) {
            if (known.id == target.id) {
                return;
            }
        }
        targets.append(target);
    };
    if (invocation.has("--all")) {
        for (const QJsonValue session : sessions) {
            if (canBeEnded(session.toObject())) {
                add(session.toObject());
            }
        }
        return targets;
    }
    for (const QString &word : invocation.words) {
        const Result<QJsonObject> session = pickSession(sessions, word);
        if (!session) {
            Error error = session.error();
            if (invocation.words.size() > 1) {
                error.context += QStringLiteral(" (nothing was ended)");
            }
            return error;
        }
        add(*session);
    }
    return targets;
}

ExitCode endTargets(TrayLink &tray, const QList<Target> &targets, const QJsonObject &options, QJsonArray &outcomes)
{
    QList<QJsonObject> calls;
    for (const Target &target : targets) {
        QJsonObject params = options;
        params.insert(QStringLiteral("id"), target.id);
        calls.append(params);
    }
    const QList<Result<QJsonValue>> answers = tray.callAll(QStringLiteral("session.kill"), calls);
    ExitCode code = ExitCode::Done;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (!answers.at(i)) {
            Error error = answers.at(i).error();
            error.context.prepend(targets.at(i).name + QStringLiteral(": "));
            code = worse(code, failWith(error));
            continue;
        }
        QJsonObject outcome = answers.at(i)->toObject();
        outcome.insert(QStringLiteral("id"), targets.at(i).id);
        outcome.insert(QStringLiteral("name"), targets.at(i).name);
        outcomes.append(outcome);
    }
    return code;
}

ExitCode endWorkspace(TrayLink &tray, const QString &directory, QJsonObject params, QJsonArray &outcomes)
{
    params.insert(QStringLiteral("path"), workspaceOf(directory));
    const Result<QJsonValue> answer = tray.callPatiently(QStringLiteral("workspace.kill"), params);
    if (!answer) {
        return failWith(answer.error());
    }
    outcomes = answer->toObject().value(QLatin1String("sessions")).toArray();
    return ExitCode::Done;
}

ExitCode report(const QJsonArray &outcomes, bool asJson, ExitCode code)
{
    for (const QJsonValue entry : outcomes) {
        const QJsonObject outcome = entry.toObject();
        if (!asJson) {
            printOutcome(outcome.value(QLatin1String("name")).toString(), outcome);
        }
        code = worse(code, judge(outcome));
    }
    if (asJson) {
        console::printJson(outcomes);
    } else if (outcomes.isEmpty() && code == ExitCode::Done) {
        console::print(QStringLiteral("nothing to end"));
    }
    return code;
}

} // namespace

ExitCode runKill(const Invocation &invocation, const CliContext &context)
{
    const int ways = (invocation.words.isEmpty() ? 0 : 1) + (invocation.has("--all") ? 1 : 0) + (invocation.has("--workspace") ? 1 : 0);
    if (ways != 1) {
        return failWith(Error{ErrorCode::InvalidArgument, QStringLiteral("say which sessions to end"),
                              QStringLiteral("one of: IDs, --workspace DIR, --all")});
    }
    const Result<QString> folder = invocation.has("--workspace") ? context.absoluteFolder(invocation.value("--workspace")) : QString();
    if (!folder) {
        return failWith(folder.error());
    }
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const QJsonObject options = killOptionsOf(invocation);
    QJsonArray outcomes;
    if (invocation.has("--workspace")) {
        const ExitCode code = endWorkspace(*link.tray, *folder, options, outcomes);
        return code == ExitCode::Done ? report(outcomes, invocation.has("--json"), code) : code;
    }
    const Result<QJsonValue> sessions = link.tray->call(QStringLiteral("session.list"));
    if (!sessions) {
        return failWith(sessions.error());
    }
    const Result<QList<Target>> targets = targetsOf(invocation, sessions->toArray());
    if (!targets) {
        return failWith(targets.error());
    }
    const ExitCode code = endTargets(*link.tray, *targets, options, outcomes);
    return report(outcomes, invocation.has("--json"), code);
}

} // namespace shellreeve
