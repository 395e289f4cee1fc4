// SPDX-License-Identifier: MIT
#include "ui/leftovers/cleanup.h"

#include "ui/leftovers/cleanuprow.h"

#include <QPointer>

namespace shellreeve {

QSet<QString> deedsOf(const ReconcileReport &plan)
{
    QSet<QString> deeds;
    for (const Finding &finding : plan.findings) {
        if (finding.action != Action::None) {
            deeds.insert(QStringLiteral("%1 %2 %3").arg(toText(finding.action), keyOf(finding)).arg(finding.pid));
        }
    }
    return deeds;
}

Cleanup::Cleanup(Supervisor &supervisor, QObject *parent) : QObject(parent), m_supervisor(supervisor) {}

void Cleanup::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void Cleanup::request(Reconciler::Pass pass, const std::function<void(const ReconcileReport &)> &then)
{
    m_supervisor.reconciler().request(pass, [self = QPointer<Cleanup>(this), then](const Result<ReconcileReport> &report) {
        if (!self) {
            return;
        }
        self->m_problem = report ? report->problem : std::optional(report.error());
        if (report) {
            then(*report);
        } else {
            self->m_waiting.reset();
            self->setState(State::Idle);
        }
    });
}

void Cleanup::take(const ReconcileReport &report)
{
    m_plan = report;
    m_lookedAt = QDateTime::currentDateTimeUtc();
    setState(State::Idle);
    if (const auto waiting = std::exchange(m_waiting, std::nullopt)) {
        carryOut(waiting->agreed, waiting->ends);
    } else if (std::exchange(m_lookAgain, false)) {
        look();
    }
}

void Cleanup::look()
{
    if (m_state != State::Idle) {
        m_lookAgain = true;
        return;
    }
    setState(State::Looking);
    request(Reconciler::Pass::Look, [this](const ReconcileReport &report) { take(report); });
}

void Cleanup::carryOut(const QSet<QString> &agreed, Ends ends)
{
    if (m_state != State::Idle) {
        m_waiting = Agreement{agreed, ends};
        return;
    }
    setState(State::Running);
    request(Reconciler::Pass::Look, [this, agreed, ends](const ReconcileReport &now) {
        if (!agreed.contains(deedsOf(now))) {
            take(now);
            Q_EMIT outdated();
            return;
        }
        const auto pass = ends == Ends::Confirmed ? Reconciler::Pass::Confirmed : Reconciler::Pass::Run;
        request(pass, [this](const ReconcileReport &report) {
            Q_EMIT carriedOut(report);
            setState(State::Idle);
            look();
        });
    });
}

} // namespace shellreeve
