// SPDX-License-Identifier: MIT
#include "supervisor/departures.h"

#include "base/logging.h"
#include "process/processtable.h"
#include "reconcile/shellperevidence.h"
#include "supervisor/remains.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr std::chrono::hours pruneInterval{6};
// A husk that somebody looks at, or that holds what is kept, is asked again then.
constexpr Milliseconds huskAgain{60'000};

} // namespace

QStringList overdueSessions(QList<FinishedSession> finished, const QDateTime &now, std::chrono::hours age, int most)
{
    std::sort(finished.begin(), finished.end(),
              [](const FinishedSession &left, const FinishedSession &right) { return left.endedAt > right.endedAt; });
    const QDateTime oldest = now.addSecs(-std::chrono::duration_cast<std::chrono::seconds>(age).count());
    QStringList overdue;
    for (qsizetype i = 0; i < finished.size(); ++i) {
        const QDateTime &ended = finished.at(i).endedAt;
        if (i >= most || (ended.isValid() && ended < oldest)) {
            overdue.append(finished.at(i).id);
        }
    }
    return overdue;
}

Departures::Departures(SupervisorContext &context, Creations &creations, Endings &endings, Restarts &restarts,
                       QObject *parent)
    : QObject(parent), m_context(context), m_creations(creations), m_endings(endings), m_restarts(restarts)
{
    connect(&m_pruning, &QTimer::timeout, this, &Departures::prune);
    m_pruning.setTimerType(Qt::VeryCoarseTimer);
    m_pruning.start(pruneInterval);
}

void Departures::watch(Session &session)
{
    connect(&session, &Session::childExited, this, [this, &session] { onChildExited(session); });
    connect(&session, &Session::leftoversGone, this, [this, &session] {
        if (session.isFinished()) {
            scheduleHusk(session);
        }
    });
    connect(&session, &Session::shellperGone, this, [this, &session] { onShellperGone(session); });
}

void Departures::onChildExited(Session &session)
{
    if (session.record().intent == SessionIntent::End || m_endings.isEnding(session.id())) {
        return;
    }
    if (m_restarts.takeExit(session)) {
        return;
    }
    session.record().status = SessionStatus::Exited;
    (void)m_context.store.save(session.record(), Durability::Fsync);
    m_restarts.consider(session);
    scheduleHusk(session);
}

void Departures::onShellperGone(Session &session)
{
    if (m_endings.isEnding(session.id()) || m_creations.isUnderWay(session.id())) {
        return;
    }
    if (session.record().intent == SessionIntent::End) {
        m_endings.forget(session); // what was kept is gone, and the shellper that held it
        return;
    }
    if (m_restarts.isUnderWay(session.id())) {
        return;
    }
    const bool wasRunning = !session.record().exit;
    if (wasRunning) {
        qCInfo(lcSession, "Session %s: process %lld is no longer alive - removing from registry", qUtf8Printable(session.id()),
               static_cast<long long>(session.record().shellper ? session.record().shellper->pid : 0));
    }
    finish(session);
    if (wasRunning) {
        m_restarts.consider(session);
    }
    if (!m_restarts.isUnderWay(session.id())) { // else that ends them first
        endRemains(session, [](const EndOutcome &) {});
    }
}

bool Departures::endRemains(Session &session, SessionEnding::Done done)
{
    const SessionRecord &record = session.record();
    const int left = endsRemains(record) ? countRemains(m_context, record, session.lastChild()) : 0;
    if (left == 0) {
        return false;
    }
    qCInfo(lcSession, "Session %s: shellper and guardian have gone, %d processes of it run on in its own cgroup: ending them",
           qUtf8Printable(session.id()), left);
    m_endings.end(session, Aftermath::Keep, m_endings.planFor({}), [this, id = session.id(), done = std::move(done)](const EndOutcome &outcome) {
        if (Session *finished = m_context.sessions.find(id)) {
            finished->announce();
        }
        done(outcome);
    });
    return true;
}

void Departures::finish(Session &session)
{
    SessionRecord &record = session.record();
    const std::optional<SelfRecord> self = readSelfRecord(m_context.store, record.id);
    const bool wasRestarting = record.status == SessionStatus::Restarting;
    const bool wasRunning = !record.exit || wasRestarting;
    if (!record.exit) {
        record.exit = self && self->exit ? *self->exit : ExitStatus(UnknownExit{});
    }
    if (!record.endedAt.isValid()) {
        const QDateTime told = self ? fromIsoText(self->session.value(QLatin1String("endedAt")).toString()) : QDateTime();
        record.endedAt = told.isValid() ? told : m_context.clock().wall();
    }
    if (record.status != SessionStatus::CrashLoop) {
        record.status = SessionStatus::Exited;
    }
    if (wasRunning) {
        const bool nobodyKnows = wasRestarting || std::holds_alternative<UnknownExit>(*record.exit);
        record.interrupted = nobodyKnows && gatherEvidence(record, self, m_context.store).otherBoot;
        if (!record.interrupted) {
            session.raiseExit();
        }
    }
    m_endings.removeShellperTraces(session);
    (void)m_context.store.save(record, Durability::Fsync);
    session.announce();
    QMetaObject::invokeMethod(this, &Departures::prune, Qt::QueuedConnection);
}

void Departures::scheduleHusk(Session &session)
{
    if (!session.hasShellper()) {
        return;
    }
    const auto husk = std::chrono::duration_cast<Milliseconds>(m_context.tunables().husk);
    const qint64 since = session.record().endedAt.isValid() ? session.record().endedAt.msecsTo(m_context.clock().wall()) : 0;
    const Milliseconds left = std::max(Milliseconds(0), husk - Milliseconds(std::max<qint64>(since, 0)));
    const QString id = session.id();
    QTimer::singleShot(left, Qt::CoarseTimer, &session, [this, id] { endHusk(id); });
}

void Departures::endHusk(const QString &id)
{
    Session *session = m_context.sessions.find(id);
    if (!session || !session->isFinished() || !session->hasShellper() || m_context.isShuttingDown
        || m_endings.isEnding(id) || m_restarts.isUnderWay(id)) {
        return;
    }
    const auto husk = std::chrono::duration_cast<Milliseconds>(m_context.tunables().husk);
    if (session->record().endedAt.isValid() && session->record().endedAt.msecsTo(m_context.clock().wall()) < husk.count()) {
        scheduleHusk(*session); // another child has come and gone meanwhile; or the timer, a coarse one, was early
        return;
    }
    if (!session->leftovers().isEmpty()) {
        return; // they have their own time, or are kept; leftoversGone() comes
    }
    const std::optional<ProcessRef> &shellper = session->link().shellper();
    const bool holdsLeftovers = shellper && !readDescendants({shellper->pid()}, ProcessFields::Identity).empty();
    if (session->viewers() > 0 || holdsLeftovers || !session->link().client()) {
        QTimer::singleShot(huskAgain, Qt::VeryCoarseTimer, session, [this, id] { endHusk(id); });
        return;
    }
    m_endings.end(*session, Aftermath::Keep, m_endings.planFor({}), [this, id](const EndOutcome &) {
        Session *left = m_context.sessions.find(id);
        if (!left) {
            return;
        }
        if (left->hasShellper()) {
            QTimer::singleShot(huskAgain, Qt::VeryCoarseTimer, left, [this, id] { endHusk(id); });
        } else {
            (void)m_context.store.save(left->record(), Durability::Fsync);
            left->announce();
            QMetaObject::invokeMethod(this, &Departures::prune, Qt::QueuedConnection); // it counts from now on
        }
    });
}

void Departures::prune()
{
    QList<FinishedSession> finished;
    const QList<Session *> sessions = m_context.sessions.all();
    for (const Session *session : sessions) {
        if (session->isFinished() && !session->hasShellper() && !m_restarts.isUnderWay(session->id())
            && !m_endings.isEnding(session->id())) {
            finished.append(FinishedSession{session->id(), session->record().endedAt});
        }
    }
    const QStringList overdue = overdueSessions(finished, m_context.clock().wall(), m_context.rules().keepFinished, m_context.rules().mostFinished);
    for (const QString &id : overdue) {
        if (Session *session = m_context.sessions.find(id)) {
            m_endings.forget(*session);
        }
    }
}

} // namespace shellreeve
