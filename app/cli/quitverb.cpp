// SPDX-License-Identifier: MIT
#include "console.h"
#include "process/exitwatcher.h"
#include "traylink.h"
#include "waitloop.h"
#include "wording.h"

namespace shellreeve {

namespace {

constexpr Milliseconds mostToLeave{30'000};

/// By the process where it can be seen, else by its end of the connection.
bool waitUntilGone(ControlClient &client, const Result<ProcessRef> &process)
{
    WaitLoop loop;
    QObject context;
    if (process) {
        auto *watcher = new ExitWatcher(*process, &context);
        QObject::connect(watcher, &ExitWatcher::exited, &context, [&] { loop.finish(); });
    } else if (!client.isConnected()) {
        return true;
    } else {
        QObject::connect(&client, &ControlClient::disconnected, &context, [&] { loop.finish(); });
    }
    return loop.run(mostToLeave);
}

ExitCode reportSessions(const QJsonObject &answer, bool endSessions)
{
    const QJsonArray survivors = answer.value(QLatin1String("survivors")).toArray();
    const qint64 kept = answer.value(QLatin1String("kept")).toInteger();
    const qint64 ended = answer.value(QLatin1String("ended")).toInteger();
    const auto sessions = [](qint64 count) { return counted(count, QStringLiteral("session"), QStringLiteral("sessions")); };
    if (endSessions) {
        console::print(QStringLiteral("shellreeve has quit; ended ") + sessions(ended));
    } else if (kept > 0) {
        console::print(QStringLiteral("shellreeve has quit; %1 %2 on (reeve list shows them)")
                           .arg(sessions(kept), kept == 1 ? QStringLiteral("goes") : QStringLiteral("go")));
        if (const qint64 leased = answer.value(QLatin1String("leased")).toInteger(); leased > 0) {
            console::print(QStringLiteral("%1 of them %2 when nobody looks after it and it does nothing: that was chosen with --lease")
                               .arg(leased)
                               .arg(leased == 1 ? QStringLiteral("ends itself") : QStringLiteral("end themselves")));
        }
    } else {
        console::print(QStringLiteral("shellreeve has quit; there were no sessions"));
    }
    for (const QString &line : outcomeDetails(answer)) {
        console::print(line);
    }
    return survivors.isEmpty() ? ExitCode::Done : ExitCode::Survivors;
}

} // namespace

ExitCode runQuit(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const bool endSessions = invocation.has("--end-sessions");
    ControlClient &client = link.tray->client();
    const qint64 pid = client.peerPid();
    const Result<ProcessRef> process = ProcessRef::open(static_cast<pid_t>(pid)); // now: later it may be another's pid
    const Result<QJsonValue> answer =
        link.tray->callPatiently(QStringLiteral("app.quit"), {{QStringLiteral("endSessions"), endSessions}});
    if (!answer) {
        return failWith(answer.error());
    }
    if (!waitUntilGone(client, process)) {
        return failWith(Error{ErrorCode::TimedOut, QStringLiteral("shellreeve (pid %1) said goodbye but is still there").arg(pid),
                              QStringLiteral("see log/shellreeve.log below %1").arg(context.paths.stateDir)});
    }
    return reportSessions(answer->toObject(), endSessions);
}

} // namespace shellreeve
