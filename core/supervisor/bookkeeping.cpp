// SPDX-License-Identifier: MIT
#include "supervisor/bookkeeping.h"

#include "base/logging.h"
#include "health/events.h"
#include "supervisor/endoutcomes.h"
#include "supervisor/sessionviews.h"

namespace shellreeve {

namespace {

qint64 shellperOf(const Session *session)
{
    return session && session->record().shellper ? session->record().shellper->pid : 0;
}

// Settlement tells in a sentence what became of it.
bool isDone(const Finding &finding)
{
    switch (finding.action) {
    case Action::Adopt: return finding.outcome == QLatin1String("adopted");
    case Action::RemoveTraces: return finding.outcome == QLatin1String("removed");
    case Action::EndSession:
    case Action::EndRemains:
    case Action::EndHusk: return finding.outcome.startsWith(QLatin1String("ended"));
    case Action::MarkExited:
    case Action::Forget: return !finding.outcome.isEmpty();
    case Action::Show:
    case Action::None: break;
    }
    return false;
}

} // namespace

Bookkeeping::Bookkeeping(SupervisorContext &context, Endings &endings, Startup &startup, Reconciler &reconciler, Subtrees &subtrees,
                         PortEnds &portEnds, MonitorSidecar &monitor, QObject *parent)
    : QObject(parent), m_context(context), m_reconciler(reconciler)
{
    connect(&endings, &Endings::begun, this, &Bookkeeping::onEndBegun);
    connect(&endings, &Endings::done, this, &Bookkeeping::onEndDone);
    connect(&context.sessions, &SessionTable::added, this, [this](const Session *session) {
        connect(session, &Session::leftoversEnded, this, [this, session](const QList<OutcomeProcess> &processes) {
            SessionOutcome outcome{session->id(), session->name(), {}};
            outcome.outcome.endedProcesses = processes;
            noteProcesses(outcome);
        });
    });
    connect(&subtrees, &Subtrees::ended, this, &Bookkeeping::noteProcesses);
    connect(&startup, &Startup::found, this, &Bookkeeping::onFound);
    connect(&reconciler, &Reconciler::found, this, &Bookkeeping::onFound);
    connect(&portEnds, &PortEnds::ended, this, [this](int port, const PortHolder &holder, const TerminationResult &result) {
        onHolderEnded(QStringLiteral("Port %1").arg(port), holder, result);
    });
    connect(&monitor, &MonitorSidecar::holderEnded, this, [this](const PortHolder &holder, const TerminationResult &result) {
        onHolderEnded(QStringLiteral("The monitor's port"), holder, result);
    });
    connect(&monitor, &MonitorSidecar::restarting, this, [this] { m_metrics.monitorRestarted(); });
}

Result<void> Bookkeeping::openAudit(const QString &path)
{
    Result<std::unique_ptr<AuditLog>> audit = AuditLog::open(path, m_context.clock());
    if (!audit) {
        return audit.error();
    }
    m_audit = std::move(audit).value();
    return {};
}

QJsonObject Bookkeeping::metrics() const
{
    Metrics::Gauges now;
    const QList<Session *> sessions = m_context.sessions.all();
    for (const Session *session : sessions) {
        const bool isUnreachable = !problemOf(*session).isEmpty();
        ++now.sessionsByState[toText(isUnreachable ? SessionStatus::Unreachable : session->status())];
    }
    now.orphanedProcesses = m_reconciler.orphanCount();
    return m_metrics.toJson(now);
}

void Bookkeeping::onEndBegun(const QString &id)
{
    m_metrics.cleanupStarted();
    logEvent("cleanup started", {{QStringLiteral("session"), id}});
}

void Bookkeeping::onEndDone(const SessionOutcome &outcome, bool graceRanOut)
{
    const EndOutcome &end = outcome.outcome;
    m_metrics.cleanupDone({end.ended, graceRanOut, end.attempts, Milliseconds(end.durationMs)});
    noteProcesses(outcome);
    logEvent(end.ended ? "cleanup completed" : "cleanup failed",
             {{QStringLiteral("session"), outcome.id},
              {QStringLiteral("attempts"), end.attempts},
              {QStringLiteral("durationMs"), end.durationMs},
              {QStringLiteral("ended"), end.endedProcesses.size()},
              {QStringLiteral("survivors"), end.survivors.size()},
              {QStringLiteral("kept"), end.kept.size()},
              {QStringLiteral("graceRanOut"), graceRanOut}});
    if (m_audit) {
        const Session *session = m_context.sessions.find(outcome.id);
        const bool wasAskedFor = session && session->record().intent == SessionIntent::End;
        const QStringList evidence{wasAskedFor ? QStringLiteral("its end was asked for and written down")
                                               : QStringLiteral("it is over, or starts again: what it still holds was to end")};
        m_audit->record({QStringLiteral("session"), shellperOf(session), outcome.id, outcome.name,
                         QStringLiteral("reap"), evidence, QStringLiteral("end"),
                         end.ended ? QStringLiteral("ended") : QStringLiteral("not ended: ") + namesOf(end.survivors)});
    }
}

void Bookkeeping::noteProcesses(const SessionOutcome &outcome)
{
    const EndOutcome &end = outcome.outcome;
    for (const OutcomeProcess &process : end.endedProcesses) {
        logEvent("process ended", {{QStringLiteral("session"), outcome.id},
                                   {QStringLiteral("pid"), process.pid},
                                   {QStringLiteral("program"), process.program},
                                   {QStringLiteral("signal"), process.signal.isEmpty() ? QJsonValue() : QJsonValue(process.signal)}});
    }
    if (!m_audit) {
        return;
    }
    const auto line = [&](const OutcomeProcess &process, const QString &verdict, const QString &result) {
        const QStringList evidence{QStringLiteral("it stood below the session's shellper, or in the cgroup made for it")};
        m_audit->record({QStringLiteral("process"), process.pid, outcome.id, process.program, verdict,
                         process.reason.isEmpty() ? evidence : evidence + QStringList{process.reason}, QStringLiteral("end"), result});
    };
    for (const OutcomeProcess &process : end.endedProcesses) {
        line(process, QStringLiteral("reap"), QStringLiteral("ended"));
    }
    for (const OutcomeProcess &process : end.survivors) {
        line(process, QStringLiteral("reap"), QStringLiteral("survived"));
    }
    for (const OutcomeProcess &process : end.kept) {
        line(process, QStringLiteral("keep"), QStringLiteral("kept"));
    }
}

void Bookkeeping::count(Action action)
{
    if (action == Action::RemoveTraces) {
        m_metrics.staleSocketRemoved();
    } else if (action == Action::Adopt) {
        m_metrics.adopted();
    } else {
        m_metrics.reaped();
    }
}

void Bookkeeping::onFound(const Finding &finding)
{
    if (isDone(finding)) {
        count(finding.action);
    }
    if (finding.kind == FindingKind::Process) {
        logEvent("orphan found", {{QStringLiteral("pid"), finding.pid},
                                  {QStringLiteral("session"), finding.sessionId},
                                  {QStringLiteral("program"), finding.subject}});
    }
    if (m_audit) {
        m_audit->record({toText(finding.kind), finding.pid, finding.sessionId, finding.subject, toText(finding.verdict),
                         finding.evidence, toText(finding.action), finding.outcome});
    }
}

void Bookkeeping::onHolderEnded(const QString &what, const PortHolder &holder, const TerminationResult &result)
{
    const QString outcome = result.ended ? QStringLiteral("ended") : QStringLiteral("not ended");
    qCInfo(lcMonitor).noquote() << QStringLiteral("%1 was held by process %2 (%3), which was %4: %5")
                                       .arg(what).arg(holder.pid).arg(holder.program, outcome, holder.evidence.join(QStringLiteral("; ")));
    if (m_audit) {
        m_audit->record({QStringLiteral("port"), holder.pid, {}, holder.program, toText(holder.what), holder.evidence, QStringLiteral("end"), outcome});
    }
}

} // namespace shellreeve
