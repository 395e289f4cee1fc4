// SPDX-License-Identifier: MIT
#include "supervisor/endings.h"

#include "base/logging.h"
#include "reconcile/shellperevidence.h"
#include "supervisor/endoutcomes.h"

#include <algorithm>

namespace shellreeve {

Endings::Endings(SupervisorContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
}

Endings::~Endings() = default;

EndPlan Endings::planFor(const EndRequest &request) const
{
    const Tunables &tunables = m_context.tunables();
    EndPlan plan;
    plan.grace = request.mode == EndMode::Now ? Milliseconds(0) : request.grace.value_or(tunables.gracefulTimeout);
    plan.verify = tunables.forceTimeout;
    plan.retries = request.retries.value_or(tunables.retryAttempts);
    plan.retryDelay = tunables.retryDelay;
    plan.everything = request.everything;
    return plan;
}

void Endings::noteIntent(Session &session)
{
    session.record().intent = SessionIntent::End;
    session.record().status = SessionStatus::Ending;
    // Where the disk is full the end goes on all the same: the store tries again, and says so.
    (void)m_context.store.save(session.record(), Durability::Rename);
    session.announce();
}

void Endings::end(Session &session, Aftermath aftermath, const EndPlan &plan, SessionEnding::Done done)
{
    const QString id = session.id();
    Running &running = m_running[id];
    running.waiting.push_back(std::move(done));
    if (aftermath == Aftermath::Forget && running.aftermath == Aftermath::Keep) {
        running.aftermath = Aftermath::Forget;
        noteIntent(session);
    }
    if (running.ending) {
        running.grace = std::min(running.grace, plan.grace);
        running.ending->harden(plan);
        return;
    }
    running.grace = plan.grace;
    running.name = session.name();
    Q_EMIT begun(id);
    EndPlan wanted = plan;
    wanted.keepsHolders = aftermath == Aftermath::Forget;
    running.ending = std::make_unique<SessionEnding>(m_context, session, wanted, nullptr);
    running.ending->start([this, id](const EndOutcome &outcome) { onDone(id, outcome); });
}

void Endings::noteOutOfReach(const QString &id, const EndOutcome &outcome)
{
    m_outOfReach.erase(id);
    for (const OutcomeProcess &survivor : outcome.survivors) {
        const bool mayNot = survivor.reason == remainReasonText(RemainReason::NotPermitted) || survivor.reason == remainReasonText(RemainReason::OtherUser);
        const Result<ProcessRef> process = mayNot ? ProcessRef::open(static_cast<pid_t>(survivor.pid)) : Result<ProcessRef>(Error{});
        if (process) {
            m_outOfReach[id].push_back(*process);
        }
    }
}

bool Endings::isOutOfReach(const QString &id) const
{
    const auto at = m_outOfReach.find(id);
    return at != m_outOfReach.end()
        && std::any_of(at->second.begin(), at->second.end(), [](const ProcessRef &process) { return process.isAlive(); });
}

void Endings::onDone(const QString &id, const EndOutcome &outcome)
{
    const auto at = m_running.find(id);
    Running running = std::move(at->second);
    m_running.erase(at);
    running.ending.release()->deleteLater(); // it is what calls us
    noteOutOfReach(id, outcome);
    Q_EMIT done(SessionOutcome{id, running.name, outcome}, running.grace > Milliseconds(0) && Milliseconds(outcome.durationMs) >= running.grace);
    if (Session *session = m_context.sessions.find(id)) {
        if (!outcome.ended) {
            qCWarning(lcSession, "Session %s: could not be ended, these are left: %s", qUtf8Printable(id),
                      qUtf8Printable(namesOf(outcome.survivors)));
        }
        if (running.aftermath == Aftermath::Forget && outcome.ended && !session->hasShellper()) {
            forget(*session);
        } else if (running.aftermath == Aftermath::Forget) {
            // The intent stays on disk: kept processes hold the shellper, or something survived.
            session->record().status = session->record().exit || outcome.ended ? SessionStatus::Exited : SessionStatus::Running;
            (void)m_context.store.save(session->record(), Durability::Rename);
            session->announce();
        } else if (outcome.ended && !session->hasShellper()) {
            removeShellperTraces(*session);
        }
    }
    for (const SessionEnding::Done &answer : running.waiting) {
        answer(outcome);
    }
}

void Endings::removeShellperTraces(Session &session)
{
    SessionRecord &record = session.record();
    if (session.socketFile()) {
        removeSocketFile(record.socketPath, *session.socketFile());
    }
    if (const std::optional<SelfRecord> self = readSelfRecord(m_context.store, record.id)) {
        removeSocketFile(self->socketPath, self->socketFile);
    }
    m_context.store.removeShellperFiles(record.id);
    record.shellper.reset();
    record.guardian.reset();
}

void Endings::forget(Session &session)
{
    removeShellperTraces(session);
    (void)m_context.store.remove(session.id());
    m_context.sessions.remove(session.id());
}

} // namespace shellreeve
