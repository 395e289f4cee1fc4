// SPDX-License-Identifier: MIT
#include "console.h"
#include "process/exitwatcher.h"
#include "quitreport.h"
#include "traylink.h"
#include "waitloop.h"

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
    const QuitReport report = quitReport(answer->toObject(), endSessions);
    if (report.refusal) {
        console::complain(*report.refusal);
    }
    for (const QString &line : report.lines) {
        console::print(line);
    }
    return report.code;
}

} // namespace shellreeve
