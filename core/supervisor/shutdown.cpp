// SPDX-License-Identifier: MIT
#include "supervisor/shutdown.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace shellreeve {

namespace {

constexpr Milliseconds goodbyeWithin{1'000};
// E4: the whole within grace + 5 s. What is not verified then is told as a survivor, and its intent stays.
constexpr Milliseconds longestBeyondGrace{4'500};
constexpr Milliseconds syncWithin{400}; // what is written then survives us, if not a power cut
constexpr Milliseconds margin{1'000}; // a shellper's answer, or the move to ending from outside

} // namespace

Shutdown::Shutdown(SupervisorContext &context, Endings &endings, QObject *parent)
    : QObject(parent), m_context(context), m_endings(endings)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Shutdown::finish);
}

void Shutdown::keepSessions()
{
    m_open = 1;
    m_deadline.start(goodbyeWithin);
    sayGoodbye();
    QMetaObject::invokeMethod(this, &Shutdown::finishOne, Qt::QueuedConnection);
}

void Shutdown::sayGoodbye()
{
    const QList<Session *> sessions = m_context.sessions.all();
    for (Session *session : sessions) {
        ShellperClient *client = session->link().client();
        if (!client) {
            continue;
        }
        client->goodbye();
        if (client->bytesToWrite() > 0) {
            ++m_open;
            connect(client, &ShellperClient::written, this, &Shutdown::finishOne, Qt::SingleShotConnection);
        }
    }
}

void Shutdown::endSessions()
{
    EndPlan plan = m_endings.planFor({});
    plan.retries = 0; // a shutdown is bounded; the next start finishes what is left
    plan.verify = std::min(plan.verify, longestBeyondGrace - margin);
    m_deadline.start(plan.grace + longestBeyondGrace);
    const QList<Session *> sessions = m_context.sessions.all();
    m_open = 1;
    for (Session *session : sessions) {
        if (!session->hasShellper() && session->isFinished()) {
            continue; // finished and shown as such: stays in the list
        }
        const Aftermath aftermath = session->isFinished() ? Aftermath::Keep : Aftermath::Forget;
        const qsizetype row = m_outcomes.size();
        m_outcomes.append(SessionOutcome{session->id(), session->name(), {}});
        ++m_open;
        m_endings.end(*session, aftermath, plan, [this, row, id = session->id()](const EndOutcome &outcome) {
            m_outcomes[row].outcome = outcome;
            if (const Session *left = m_context.sessions.find(id)) {
                (void)m_context.store.save(left->record(), Durability::Fsync);
            }
            finishOne();
        });
    }
    QMetaObject::invokeMethod(this, &Shutdown::finishOne, Qt::QueuedConnection);
}

void Shutdown::finishOne()
{
    if (--m_open == 0) {
        finish();
    }
}

void Shutdown::finish()
{
    if (m_isDone) {
        return;
    }
    m_isDone = true;
    m_deadline.stop();
    for (const SessionOutcome &outcome : std::as_const(m_outcomes)) {
        if (!outcome.outcome.ended) {
            qCWarning(lcLifecycle, "Session %s was not ended in time", qUtf8Printable(outcome.id));
        }
    }
    SessionStore &store = m_context.store;
    store.retryNow();
    if (store.isOnDisk()) {
        leave();
        return;
    }
    connect(&store, &SessionStore::onDisk, this, &Shutdown::leave);
    QTimer::singleShot(syncWithin, this, &Shutdown::leave);
}

void Shutdown::leave()
{
    if (!std::exchange(m_hasLeft, true)) {
        Q_EMIT finished(m_outcomes);
    }
}

} // namespace shellreeve
