// SPDX-License-Identifier: MIT
#include "quitreport.h"

#include "wording.h"

#include <QJsonArray>

namespace shellreeve {

namespace {

QString sessionCount(qint64 count)
{
    return counted(count, QStringLiteral("session"), QStringLiteral("sessions"));
}

/// "1 session goes on", "3 sessions go on".
QString goingOn(qint64 kept)
{
    return QStringLiteral("%1 %2 on").arg(sessionCount(kept), kept == 1 ? QStringLiteral("goes") : QStringLiteral("go"));
}

QStringList linesOfKept(qint64 kept, qint64 leased)
{
    if (kept == 0) {
        return {QStringLiteral("shellreeve has quit; there were no sessions")};
    }
    QStringList lines{QStringLiteral("shellreeve has quit; %1 (reeve list shows them)").arg(goingOn(kept))};
    if (leased > 0) {
        lines.append(QStringLiteral("%1 of them %2 when nobody looks after it and it does nothing: that was chosen with --lease")
                         .arg(leased)
                         .arg(leased == 1 ? QStringLiteral("ends itself") : QStringLiteral("end themselves")));
    }
    return lines;
}

} // namespace

QuitReport quitReport(const QJsonObject &answer, bool endSessions)
{
    const QJsonArray survivors = answer.value(QLatin1String("survivors")).toArray();
    const qint64 kept = answer.value(QLatin1String("kept")).toInteger();
    const bool endedSessions = answer.value(QLatin1String("endedSessions")).toBool(endSessions); // absent: an older tray
    QuitReport report;
    report.code = survivors.isEmpty() ? ExitCode::Done : ExitCode::Survivors;
    if (endedSessions) {
        report.lines.append((endSessions ? QStringLiteral("shellreeve has quit; ended ")
                                         : QStringLiteral("Shellreeve was quitting already, and ended its sessions: "))
                            + sessionCount(answer.value(QLatin1String("ended")).toInteger()));
    } else if (endSessions && kept > 0) {
        report.refusal = Error{ErrorCode::Failed, QStringLiteral("Shellreeve was quitting already, and keeps its sessions"),
                               QStringLiteral("%1 (reeve list shows them); start shellreeve again to end them").arg(goingOn(kept))};
        report.code = worse(report.code, ExitCode::Failed);
    } else {
        report.lines = linesOfKept(kept, answer.value(QLatin1String("leased")).toInteger());
    }
    report.lines += outcomeDetails({{QStringLiteral("survivors"), survivors},
                                    {QStringLiteral("kept"), answer.value(QLatin1String("keptProcesses")).toArray()}});
    return report;
}

} // namespace shellreeve
