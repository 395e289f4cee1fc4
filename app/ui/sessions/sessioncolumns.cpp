// SPDX-License-Identifier: MIT
#include "ui/sessions/sessioncolumns.h"

#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace shellreeve {

namespace {

class SessionColumns
{
    Q_DECLARE_TR_FUNCTIONS(SessionColumns)
};

constexpr int longestCell = 400; // characters; no screen shows more
constexpr int longestHint = 600;

QString unknown()
{
    return QString(QChar(0x2013));
}

/// The exit has a column of its own.
QString shortState(const SessionSnapshot &session)
{
    if (session.status != SessionStatus::Exited || session.interrupted) {
        return words::stateText(session);
    }
    const bool known = session.exit && std::holds_alternative<Exited>(*session.exit);
    //: The state of a session whose command has finished: "exited" by itself, else "ended" by somebody or something.
    return known ? SessionColumns::tr("exited") : SessionColumns::tr("ended");
}

QString exitText(const SessionSnapshot &session)
{
    if (!session.exit) {
        return words::isLiving(session) ? QString() : SessionColumns::tr("unknown");
    }
    if (const auto *exited = std::get_if<Exited>(&*session.exit)) {
        return QString::number(exited->code);
    }
    if (const auto *signalled = std::get_if<Signalled>(&*session.exit)) {
        return words::signalText(signalled->signal);
    }
    return SessionColumns::tr("unknown");
}

qint64 exitKey(const SessionSnapshot &session)
{
    if (!session.exit) {
        return -2;
    }
    if (const auto *exited = std::get_if<Exited>(&*session.exit)) {
        return exited->code;
    }
    constexpr qint64 aboveCodes = 1'000;
    const auto *signalled = std::get_if<Signalled>(&*session.exit);
    return signalled ? aboveCodes + signalled->signal : -1;
}

/// Of what runs, since its start; a finished one has no age.
QString ageOf(const SessionSnapshot &session, const QDateTime &now)
{
    return words::ageText(session.startedAt.isValid() ? session.startedAt : session.createdAt, now);
}

QString stamp(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : SessionColumns::tr("unknown");
}

QString hintOfState(const SessionSnapshot &session)
{
    QStringList lines{words::stateText(session)};
    if (const QString attention = words::attentionText(session.attention); !attention.isEmpty()) {
        lines.append(attention);
    }
    if (!session.problem.isEmpty()) {
        lines.append(words::oneLine(words::reason(session.problem)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString columnTitle(SessionColumn column)
{
    switch (column) {
    case SessionColumn::Name: return SessionColumns::tr("Name");
    case SessionColumn::State: return SessionColumns::tr("State");
    case SessionColumn::Command: return SessionColumns::tr("Command");
    case SessionColumn::Folder: return SessionColumns::tr("Folder");
    case SessionColumn::Workspace: return SessionColumns::tr("Workspace");
    case SessionColumn::Exit: return SessionColumns::tr("Exit");
    case SessionColumn::Age: return SessionColumns::tr("Age");
    case SessionColumn::LastOutput: return SessionColumns::tr("Last output");
    case SessionColumn::Viewers: return SessionColumns::tr("Viewers");
    case SessionColumn::Processes: return SessionColumns::tr("Processes");
    case SessionColumn::Cpu: return SessionColumns::tr("CPU");
    case SessionColumn::Memory: return SessionColumns::tr("Memory");
    }
    return {};
}

bool isAmount(SessionColumn column)
{
    return column == SessionColumn::Viewers || column == SessionColumn::Processes || column == SessionColumn::Cpu
        || column == SessionColumn::Memory || column == SessionColumn::Age || column == SessionColumn::LastOutput;
}

bool isLeftToRight(SessionColumn column)
{
    return column == SessionColumn::Command || column == SessionColumn::Folder || column == SessionColumn::Workspace
        || column == SessionColumn::Cpu || column == SessionColumn::Memory;
}

QString cellText(SessionColumn column, const SessionSnapshot &session, const QDateTime &now)
{
    const bool isMeasured = words::isLiving(session) || session.processCount.value_or(0) > 0; // or left something behind
    switch (column) {
    case SessionColumn::Name: return words::shortened(words::oneLine(session.name), longestCell);
    case SessionColumn::State: return shortState(session);
    case SessionColumn::Command: return words::shortened(words::commandText(session.command), longestCell);
    case SessionColumn::Folder: return words::shortened(words::folderText(session.cwd), longestCell);
    case SessionColumn::Workspace: return words::shortened(words::folderText(session.workspace), longestCell);
    case SessionColumn::Exit: return exitText(session);
    case SessionColumn::Age: return ageOf(session, now);
    case SessionColumn::LastOutput: return words::agoText(session.lastActivityAt, now);
    case SessionColumn::Viewers: return session.viewers > 0 ? QString::number(session.viewers) : unknown();
    case SessionColumn::Processes: return isMeasured && session.processCount ? QString::number(*session.processCount) : unknown();
    case SessionColumn::Cpu: return isMeasured && session.cpuPercent ? words::cpuText(*session.cpuPercent) : unknown();
    case SessionColumn::Memory: return isMeasured && session.memoryBytes ? words::memoryText(*session.memoryBytes) : unknown();
    }
    return {};
}

QVariant sortKey(SessionColumn column, const SessionSnapshot &session)
{
    switch (column) {
    case SessionColumn::Name: return session.name;
    case SessionColumn::State: return shortState(session);
    case SessionColumn::Command: return words::commandText(session.command);
    case SessionColumn::Folder: return session.cwd;
    case SessionColumn::Workspace: return session.workspace;
    case SessionColumn::Exit: return exitKey(session);
    case SessionColumn::Age: // the oldest is the largest
        return -(session.startedAt.isValid() ? session.startedAt : session.createdAt).toMSecsSinceEpoch();
    case SessionColumn::LastOutput:
        return session.lastActivityAt.isValid() ? -session.lastActivityAt.toMSecsSinceEpoch() : qint64(0);
    case SessionColumn::Viewers: return qint64(session.viewers);
    case SessionColumn::Processes: return session.processCount.value_or(-1);
    case SessionColumn::Cpu: return session.cpuPercent.value_or(-1);
    case SessionColumn::Memory: return session.memoryBytes.value_or(-1);
    }
    return {};
}

QString cellHint(SessionColumn column, const SessionSnapshot &session, const QDateTime &now)
{
    switch (column) {
    case SessionColumn::Name:
        return words::shortened(words::oneLine(session.name), longestHint) + QLatin1Char('\n') + hintOfState(session);
    case SessionColumn::State: return hintOfState(session);
    case SessionColumn::Exit: return exitText(session) + QLatin1Char('\n') + hintOfState(session);
    case SessionColumn::Command: return words::shortened(words::commandText(session.command), longestHint);
    case SessionColumn::Folder: return words::shortened(words::oneLine(session.cwd), longestHint);
    case SessionColumn::Workspace: return words::shortened(words::oneLine(session.workspace), longestHint);
    case SessionColumn::Age:
        return session.startedAt.isValid() ? SessionColumns::tr("Started %1").arg(stamp(session.startedAt))
                                           : SessionColumns::tr("Created %1").arg(stamp(session.createdAt));
    case SessionColumn::LastOutput:
        return session.lastActivityAt.isValid() ? stamp(session.lastActivityAt) : SessionColumns::tr("No output yet");
    case SessionColumn::Viewers:
        return session.viewers == 1 ? SessionColumns::tr("1 terminal is attached")
                                    : SessionColumns::tr("%n terminals are attached", nullptr, session.viewers);
    case SessionColumn::Processes:
        return session.ports.isEmpty() ? QString() : SessionColumns::tr("Ports: %1").arg(words::portsText(session.ports));
    case SessionColumn::Cpu: return SessionColumns::tr("Of one processor core");
    case SessionColumn::Memory: break;
    }
    Q_UNUSED(now)
    return {};
}

SessionMark markOf(const SessionSnapshot &session)
{
    switch (session.status) {
    case SessionStatus::Starting:
    case SessionStatus::Restarting:
    case SessionStatus::Ending:
        return SessionMark::Busy;
    case SessionStatus::Running:
        return SessionMark::Running;
    case SessionStatus::Unreachable:
        return SessionMark::Unreachable;
    case SessionStatus::CrashLoop:
        return SessionMark::Failed;
    case SessionStatus::Exited:
        break;
    }
    if (!session.exit || std::holds_alternative<UnknownExit>(*session.exit)) {
        return SessionMark::Unknown;
    }
    return *session.exit == ExitStatus(Exited{0}) ? SessionMark::Done : SessionMark::Failed;
}

QString filterText(const SessionSnapshot &session)
{
    const QStringList parts{words::oneLine(session.name),     words::commandText(session.command).left(4096),
                            words::folderText(session.cwd),   words::folderText(session.workspace),
                            words::stateText(session),        words::attentionText(session.attention),
                            session.cwd, session.id};
    return parts.join(QLatin1Char('\n')).toCaseFolded();
}

} // namespace shellreeve
