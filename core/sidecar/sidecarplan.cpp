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

QString describe(const PortVerdict &verdict)
{
    const PortHolder *holder = verdict.culprit();
    if (!holder && !verdict.holders.empty()) {
        holder = &verdict.holders.front();
    }
    if (!holder) {
        return verdict.socketUid ? QStringLiteral("a process of user %1 that cannot be looked at").arg(*verdict.socketUid)
                                 : QStringLiteral("a process that cannot be looked at");
    }
    return holder->uid ? QStringLiteral("%1 (process %2, user %3)").arg(holder->program).arg(holder->pid).arg(*holder->uid)
                       : QStringLiteral("%1 (process %2)").arg(holder->program).arg(holder->pid);
}

} // namespace

BlockText blockText(const PortVerdict &verdict)
{
    const QString port = QString::number(verdict.port);
    const PortHolder *holder = verdict.culprit();
    switch (verdict.what) {
    case PortClass::Live:
        return {QStringLiteral("port %1 is held by the monitor of another Shellreeve, profile %2, process %3")
                    .arg(port, holder && !holder->profile.isEmpty() ? holder->profile : QStringLiteral("unknown"))
                    .arg(holder ? holder->pid : 0),
                QStringLiteral("leave it, quit that Shellreeve, or use another port: shellreeve --monitor-port N")};
    case PortClass::Session:
        return {QStringLiteral("port %1 is held by a process of the session %2: %3").arg(port, holder ? holder->sessionName : QString(), describe(verdict)),
                QStringLiteral("end that session, or use another port: shellreeve --monitor-port N")};
    case PortClass::Free:
    case PortClass::Self: return {};
    case PortClass::Orphan:
    case PortClass::Foreign:
    case PortClass::Unknown: break;
    }
    const QString reason = verdict.address.isEmpty()
        ? QStringLiteral("port %1 is held by %2").arg(port, describe(verdict))
        : QStringLiteral("port %1 is held by %2, listening on %3").arg(port, describe(verdict), verdict.address);
    const QStringList more = holder ? holder->evidence + verdict.evidence : verdict.evidence;
    return {more.isEmpty() ? reason : reason + QStringLiteral("; ") + more.join(QStringLiteral("; ")), QStringLiteral("end it, or use another port: shellreeve --monitor-port N")};
}

std::optional<Milliseconds> RestartPlan::next(Milliseconds wellFor)
{
    if (wellFor >= healthy) {
        m_backoff.reset();
    }
    return m_backoff.attempts() < most ? std::optional(m_backoff.next()) : std::nullopt;
}

} // namespace shellreeve
