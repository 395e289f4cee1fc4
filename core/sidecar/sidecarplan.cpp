// SPDX-License-Identifier: MIT
#include "sidecar/sidecarplan.h"

namespace shellreeve {

PortStep stepFor(PortClass what)
{
    return what == PortClass::Free || what == PortClass::Self ? PortStep::Launch : PortStep::Block;
}

MonitorState stateFor(PortClass what)
{
    switch (what) {
    case PortClass::Free:
    case PortClass::Self: return MonitorState::Starting;
    case PortClass::Live: return MonitorState::BlockedLive;
    case PortClass::Session: return MonitorState::BlockedSession;
    case PortClass::Orphan:
    case PortClass::Foreign:
    case PortClass::Unknown: break;
    }
    return MonitorState::BlockedForeign;
}

namespace {

QString describe(const PortHolder *holder, const PortVerdict &verdict)
{
    if (!holder) {
        return verdict.socketUid ? QStringLiteral("a process of user %1 that cannot be looked at").arg(*verdict.socketUid)
                                 : QStringLiteral("a process that cannot be looked at");
    }
    return holder->uid ? QStringLiteral("%1 (process %2, user %3)").arg(holder->program).arg(holder->pid).arg(*holder->uid)
                       : QStringLiteral("%1 (process %2)").arg(holder->program).arg(holder->pid);
}

QString reasonFor(const PortHolder *holder, const PortVerdict &verdict)
{
    const QString port = QString::number(verdict.port);
    if (verdict.what == PortClass::Live) {
        return QStringLiteral("port %1 is held by the monitor of another Shellreeve, profile %2, process %3")
            .arg(port, holder && !holder->profile.isEmpty() ? holder->profile : QStringLiteral("unknown"))
            .arg(holder ? holder->pid : 0);
    }
    if (verdict.what == PortClass::Session && holder && !holder->probable) {
        return QStringLiteral("port %1 is held by a process of the session %2: %3").arg(port, holder->sessionName, describe(holder, verdict));
    }
    const QString &address = holder && !holder->address.isEmpty() ? holder->address : verdict.address;
    const QString reason = address.isEmpty() ? QStringLiteral("port %1 is held by %2").arg(port, describe(holder, verdict))
                                             : QStringLiteral("port %1 is held by %2, listening on %3").arg(port, describe(holder, verdict), address);
    const QStringList evidence = holder ? holder->evidence + verdict.evidence : verdict.evidence;
    return (QStringList(reason) + evidence).join(QLatin1String("; "));
}

} // namespace

BlockText blockText(const PortVerdict &verdict, const QString &profile)
{
    if (stepFor(verdict.what) == PortStep::Launch) {
        return {};
    }
    const PortHolder *holder = verdict.blocker();
    QString reason = reasonFor(holder, verdict);
    if (verdict.holders.size() > 1) {
        reason += QLatin1String("; ") + QStringLiteral("it is one of %1 processes that hold the port").arg(verdict.holders.size());
    }
    const QString command = otherPortCommand(profile);
    if (verdict.what == PortClass::Live) {
        return {reason, QStringLiteral("leave it, quit that Shellreeve, or use another port: %1").arg(command)};
    }
    // What only an environment names may outlive the session's end.
    if (verdict.what == PortClass::Session && holder && !holder->probable) {
        return {reason, QStringLiteral("end that session, or use another port: %1").arg(command)};
    }
    return {reason, QStringLiteral("end it, or use another port: %1").arg(command)};
}

QString otherPortCommand(const QString &profile)
{
    const QString which = profile.isEmpty() ? QString() : QLatin1String("--profile ") + profile + QLatin1Char(' ');
    return QLatin1String("shellreeve ") + which + QLatin1String("--monitor-port N");
}

std::optional<Milliseconds> RestartPlan::next(Milliseconds wellFor)
{
    if (wellFor >= healthy) {
        m_backoff.reset();
    }
    return m_backoff.attempts() < most ? std::optional(m_backoff.next()) : std::nullopt;
}

} // namespace shellreeve
