// SPDX-License-Identifier: MIT
#include "console.h"
#include "traylink.h"
#include "wording.h"

namespace shellreeve {

namespace {

QString monitorText(const QJsonObject &monitor)
{
    const QString state = monitor.value(QLatin1String("state")).toString();
    const QJsonValue port = monitor.value(QLatin1String("port"));
    const QString text = port.isDouble() ? QStringLiteral("%1, port %2").arg(state).arg(port.toInt()) : state;
    const QString reason = monitor.value(QLatin1String("reason")).toString();
    return reason.isEmpty() ? text : QStringLiteral("%1: %2; %3").arg(text, printable(reason), printable(monitor.value(QLatin1String("advice")).toString()));
}

QString scopesText(const QJsonObject &scopes)
{
    const QString state = scopes.value(QLatin1String("state")).toString();
    const QString reason = printable(scopes.value(QLatin1String("reason")).toString());
    if (state == QLatin1String("used")) {
        return reason.isEmpty() ? QStringLiteral("one a session, by the systemd user manager")
                                : QStringLiteral("none for the last session: ") + reason;
    }
    return reason.isEmpty() ? QStringLiteral("none yet") : QStringLiteral("none: ") + reason;
}

void printStatus(const QJsonObject &status)
{
    const QString profile = status.value(QLatin1String("profile")).toString();
    console::print(QStringLiteral("shellreeve %1, pid %2%3, %4")
                       .arg(status.value(QLatin1String("version")).toString())
                       .arg(status.value(QLatin1String("pid")).toInteger())
                       .arg(profile.isEmpty() ? QString() : QStringLiteral(", profile ") + profile,
                            status.value(QLatin1String("ready")).toBool() ? QStringLiteral("ready") : QStringLiteral("starting")));
    const QJsonValue sessions = status.value(QLatin1String("sessions"));
    if (sessions.isDouble()) {
        console::print(QStringLiteral("sessions: %1").arg(sessions.toInteger()));
    }
    console::print(QStringLiteral("monitor: ") + monitorText(status.value(QLatin1String("monitor")).toObject()));
    if (const QJsonValue scopes = status.value(QLatin1String("scopes")); scopes.isObject()) {
        console::print(QStringLiteral("scopes: ") + scopesText(scopes.toObject()));
    }
    if (const qint64 orphans = status.value(QLatin1String("orphans")).toInteger(); orphans > 0) {
        console::print(QStringLiteral("orphans: %1 (reeve orphans shows them)").arg(orphans));
    }
    for (const QJsonValue problem : status.value(QLatin1String("problems")).toArray()) {
        console::print(QStringLiteral("problem: ") + printable(problem.toString()));
    }
}

} // namespace

ExitCode runStatus(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const Result<QJsonValue> status = link.tray->call(QStringLiteral("status.get"));
    if (!status) {
        return failWith(status.error());
    }
    if (invocation.has("--json")) {
        console::printJson(*status);
    } else {
        printStatus(status->toObject());
    }
    return ExitCode::Done;
}

} // namespace shellreeve
