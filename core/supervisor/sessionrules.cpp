// SPDX-License-Identifier: MIT
#include "supervisor/sessionrules.h"

#include "supervisor/supervisorcontext.h"
#include "supervisor/supervisorparts.h"

namespace shellreeve {

void followRules(SupervisorContext &context, Session &session)
{
    SessionRecord &record = session.record();
    if (!record.leftoversChosen && record.leftovers != context.rules().leftovers) {
        record.leftovers = context.rules().leftovers;
        (void)context.store.save(record, Durability::Fsync);
        session.announce();
    }
    session.setRules(context.shellperRules(record).rules());
}

void Supervisor::follow(const Tunables &tunables, const SessionRules &rules)
{
    SupervisorContext &context = m_parts->context;
    const Tunables before = std::exchange(context.options.tunables, tunables);
    const SessionRules rulesBefore = std::exchange(context.options.rules, rules);
    if (before == tunables && rulesBefore == rules) {
        return;
    }
    const QList<Session *> sessions = context.sessions.all();
    for (Session *session : sessions) {
        followRules(context, *session);
        if (before.husk != tunables.husk && session->isFinished()) {
            m_parts->departures.scheduleHusk(*session);
        }
    }
    if (isReady() && !isShuttingDown()) {
        if (before.sweepInterval != tunables.sweepInterval) {
            m_parts->reconciler.arm();
        }
        if (before.healthInterval != tunables.healthInterval) {
            m_parts->health.begin();
        }
        m_parts->departures.prune();
    }
}

} // namespace shellreeve
