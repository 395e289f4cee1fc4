// SPDX-License-Identifier: MIT
#include "supervisor/healthwatch.h"

#include "supervisor/sessionviews.h"

#include <QSet>

#include <utility>

namespace shellreeve {

HealthWatch::HealthWatch(SupervisorContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_startedAt(context.clock().wall()), m_startedAwake(context.clock().awake())
{
    connect(&m_timer, &QTimer::timeout, this, &HealthWatch::look);
}

void HealthWatch::begin()
{
    const Milliseconds interval = m_context.tunables().healthInterval;
    m_timer.setTimerType(interval < Milliseconds(10'000) ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    m_timer.start(interval);
}

void HealthWatch::look()
{
    const QMap<QString, QString> before = std::exchange(m_problems, {});
    const QList<Session *> sessions = m_context.sessions.all();
    for (Session *session : sessions) {
        const QString problem = problemOf(*session);
        if (!problem.isEmpty()) {
            m_problems.insert(session->id(), problem);
        }
        if (problem != before.value(session->id())) {
            session->announce();
        }
    }
}

QJsonObject HealthWatch::report(const QStringList &problems, bool isReady, int orphans, const QDateTime &lastSweep) const
{
    QSet<QString> workspaces;
    QSet<QString> running;
    int healthy = 0;
    QJsonObject states;
    const QList<Session *> sessions = m_context.sessions.all();
    for (const Session *session : sessions) {
        const SessionStatus status = problemOf(*session).isEmpty() ? session->status() : SessionStatus::Unreachable;
        const QString state = toText(status);
        states.insert(state, states.value(state).toInt() + 1);
        workspaces.insert(session->record().workspace);
        if (session->hasShellper()) {
            running.insert(session->record().workspace);
            healthy += status == SessionStatus::Unreachable ? 0 : 1;
        }
    }
    const qint64 uptime = (m_context.clock().awake() - m_startedAwake).count() / 1'000;
    return {{QStringLiteral("status"), problems.isEmpty() ? QStringLiteral("ok") : QStringLiteral("degraded")},
            {QStringLiteral("ready"), isReady},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
            {QStringLiteral("startedAt"), toIsoText(m_startedAt)},
            {QStringLiteral("uptime"), uptime},
            {QStringLiteral("sessions"), states},
            {QStringLiteral("totalWorkspaces"), workspaces.size()},
            {QStringLiteral("runningWorkspaces"), running.size()},
            {QStringLiteral("healthyProcesses"), healthy},
            {QStringLiteral("orphanedProcesses"), orphans},
            {QStringLiteral("lastCleanupTime"), isoValue(lastSweep)}};
}

} // namespace shellreeve
