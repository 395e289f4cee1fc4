// SPDX-License-Identifier: MIT
#include "supervisor/restarts.h"

#include "base/logging.h"
#include "supervisor/endoutcomes.h"
#include "supervisor/endrequest.h"
#include "supervisor/recordedholder.h"
#include "supervisor/remains.h"
#include "supervisor/workingdirectory.h"

namespace shellreeve {

namespace {

// EXIT follows a child's death at once; a shellper that does not tell is replaced.
constexpr Milliseconds exitMargin{2'000};
// SPAWN's answer is an EVENT, which comes at most once a second.
constexpr Milliseconds spawnMargin{5'000};

Error notEnded(const Session &session, const EndOutcome &outcome)
{
    return {ErrorCode::Refused, QStringLiteral("the session %1 was not started again: of what ran before, these could not be ended: %2")
                                   .arg(session.name(), namesOf(outcome.survivors)),
            QStringLiteral("end them by hand, then try again")};
}

} // namespace

Restarts::Restarts(SupervisorContext &context, Creations &creations, Endings &endings, QObject *parent)
    : QObject(parent), m_context(context), m_creations(creations), m_endings(endings)
{
}

Restarts::~Restarts() = default;

bool Restarts::isUnderWay(const QString &id) const
{
    return m_jobs.contains(id);
}

void Restarts::consider(Session &session)
{
    if (m_context.isShuttingDown || session.record().intent == SessionIntent::End || isUnderWay(session.id())) {
        session.announce();
        return;
    }
    const ExitStatus exit = session.record().exit.value_or(ExitStatus(UnknownExit{}));
    const RestartDecision decision = session.policy().exited(exit, m_context.clock().awake());
    switch (decision.action) {
    case RestartDecision::Action::Stay:
        session.raiseExit();
        session.announce();
        break;
    case RestartDecision::Action::RestartAfter:
        session.announce();
        begin(session, decision.delay, {});
        break;
    case RestartDecision::Action::CrashLoop:
        qCWarning(lcSession, "Session %s: %s", qUtf8Printable(session.id()), qUtf8Printable(decision.reason));
        session.record().status = SessionStatus::CrashLoop;
        session.raiseExit();
        (void)m_context.store.save(session.record(), Durability::Fsync);
        session.announce();
        break;
    }
}

void Restarts::resume(Session &session)
{
    if (!isUnderWay(session.id()) && !m_context.isShuttingDown) {
        begin(session, Milliseconds(2'000), {});
    }
}

void Restarts::restartByHand(Session &session, Done done)
{
    const QString id = session.id();
    if (m_context.isShuttingDown) {
        done(Error{ErrorCode::ShuttingDown, QStringLiteral("Cannot start a session during shutdown")});
        return;
    }
    if (m_endings.isEnding(id) && session.record().intent != SessionIntent::End) {
        // Its husk is just leaving: right after that.
        m_endings.end(session, Aftermath::Keep, m_endings.planFor({}), [this, id, done = std::move(done)](const EndOutcome &) {
            if (Session *left = m_context.sessions.find(id)) {
                restartByHand(*left, done);
            } else {
                done(Error{ErrorCode::NotFound, QStringLiteral("the session %1 has ended").arg(id)});
            }
        });
        return;
    }
    if (session.holdsOnlyKept()) {
        done(Error{ErrorCode::Refused, QStringLiteral("the session %1 has ended but for what is kept").arg(session.name()),
                   QStringLiteral("`reeve kill --everything %1` ends that, too; then start it anew").arg(session.name())});
        return;
    }
    const auto at = m_jobs.find(id);
    const bool isWaiting = at != m_jobs.end() && at->second.step == Step::BackOff && !at->second.done;
    if (session.record().intent == SessionIntent::End || m_creations.isUnderWay(id)
        || (at != m_jobs.end() && !isWaiting)) {
        done(Error{ErrorCode::Refused, QStringLiteral("the session %1 is being started or ended").arg(session.name()),
                   QStringLiteral("wait until that is done")});
        return;
    }
    if (!session.hasShellper()) {
        if (const RecordedHolder holder = recordedHolder(m_context, session); holder.state != ShellperState::Gone) {
            done(Error{ErrorCode::Refused, QStringLiteral("the session %1 is not started again: %2").arg(session.name(), untoldText(holder)),
                       QStringLiteral("end it first with `reeve kill %1`").arg(session.name())});
            return;
        }
    }
    if (const Result<void> folder = checkWorkingDirectory(session.record().cwd); !folder) {
        done(folder.error()); // now, not when what runs has been ended for nothing
        return;
    }
    if (isWaiting) {
        m_jobs.erase(at);
    }
    session.policy().reset();
    begin(session, Milliseconds(0), std::move(done));
}

void Restarts::begin(Session &session, Milliseconds delay, Done done)
{
    Job job;
    job.delay = delay;
    job.before = session.record().exit ? SessionStatus::Exited : session.record().status;
    job.done = std::move(done);
    Job &kept = m_jobs.insert_or_assign(session.id(), std::move(job)).first->second;
    session.record().status = SessionStatus::Restarting;
    session.record().interrupted = false;
    session.clearAttention();
    (void)m_context.store.save(session.record(), Durability::Rename);
    session.announce();
    endOld(session, kept);
}

void Restarts::endOld(Session &session, Job &job)
{
    const QString id = session.id();
    if (!session.link().isShellperAlive() || !session.link().client()) {
        endRemains(session); // the whole shellper is ended before the new one starts, or is gone already
        return;
    }
    TerminationRequest request = endRequestFor(m_context, session);
    request.roots = {*session.link().shellper()};
    job.termination = std::make_unique<Termination>(std::move(request), m_context.clock());
    connect(job.termination.get(), &Termination::finished, this,
            [this, id](const TerminationResult &result) { onOldEnded(id, result); });
    m_endings.noteBegun(id);
    job.termination->start();
}

// A pair that lives is replaced when the time comes; what one that has gone left must not hold the new one's port.
void Restarts::endRemains(Session &session)
{
    const QString id = session.id();
    const bool hasLeftSomething = livingCommand(session.record()) || countRemains(m_context, session.record(), session.lastChild()) > 0;
    if (session.hasShellper() || !hasLeftSomething) {
        onOldGone(id);
        return;
    }
    m_endings.end(session, Aftermath::Keep, m_endings.planFor({}), [this, id](const EndOutcome &outcome) {
        const Session *left = m_context.sessions.find(id);
        if (outcome.ended) {
            onOldGone(id);
        } else if (left) {
            fail(id, notEnded(*left, outcome));
        }
    });
}

void Restarts::onOldEnded(const QString &id, const TerminationResult &result)
{
    const auto at = m_jobs.find(id);
    Session *session = m_context.sessions.find(id);
    if (at == m_jobs.end() || !session) {
        return;
    }
    at->second.termination.release()->deleteLater(); // it is what calls us
    const EndOutcome outcome = endOutcomeFrom(result);
    m_endings.noteDone(SessionOutcome{id, session->name(), outcome}, result.forced);
    if (!result.ended) {
        fail(id, notEnded(*session, outcome));
    } else if (session->record().exit) {
        onOldGone(id);
    } else {
        at->second.step = Step::AwaitingExit;
        runAfter(at->second, exitMargin, [this, id] { onOldGone(id); });
    }
}

bool Restarts::takeExit(Session &session)
{
    const auto at = m_jobs.find(session.id());
    if (at == m_jobs.end()) {
        return false;
    }
    if (at->second.step == Step::AwaitingExit) {
        onOldGone(session.id());
    }
    // One that comes before SPAWN was answered is told again then.
    return at->second.step != Step::NewShellper;
}

void Restarts::onOldGone(const QString &id)
{
    const auto at = m_jobs.find(id);
    if (at == m_jobs.end()) {
        return;
    }
    at->second.step = Step::BackOff;
    runAfter(at->second, at->second.delay, [this, id] { startNew(id); });
}

void Restarts::runAfter(Job &job, Milliseconds delay, std::function<void()> next)
{
    if (job.timer) {
        job.timer.release()->deleteLater(); // it may be what calls us
    }
    job.timer = std::make_unique<QTimer>();
    job.timer->setSingleShot(true);
    connect(job.timer.get(), &QTimer::timeout, job.timer.get(), std::move(next));
    job.timer->start(delay);
}

void Restarts::startNew(const QString &id)
{
    const auto at = m_jobs.find(id);
    Session *session = m_context.sessions.find(id);
    if (at == m_jobs.end() || !session) {
        return;
    }
    ++session->record().restarts;
    const ShellperLink &link = session->link();
    if (link.client() && link.isGuarded() && session->record().exit) {
        spawn(*session, at->second);
    } else {
        at->second.step = Step::NewShellper;
        replaceShellper(*session);
    }
}

void Restarts::spawn(Session &session, Job &job)
{
    const QString id = session.id();
    const SessionRecord &record = session.record();
    if (const Result<void> folder = checkWorkingDirectory(record.cwd); !folder) {
        fail(id, folder.error());
        return;
    }
    job.step = Step::Spawning;
    job.answer = connect(&session.link(), &ShellperLink::eventReceived, this,
                         [this, id](const QJsonObject &event) { onSpawnAnswer(id, event); });
    ShellperClient *client = session.link().client();
    client->describe({{QStringLiteral("restarts"), record.restarts}});
    client->spawn(Launch{record.command.value(0), record.command.mid(1), record.cwd, std::nullopt});
    session.expectNewChild();
    runAfter(job, spawnMargin, [this, id] {
        fail(id, Error{ErrorCode::TimedOut, QStringLiteral("the shellper of session %1 does not say whether it started the command").arg(id)});
    });
}

void Restarts::onSpawnAnswer(const QString &id, const QJsonObject &event)
{
    Session *session = m_context.sessions.find(id);
    if (!session || !isUnderWay(id)) {
        return;
    }
    if (const QString trouble = event.value(QLatin1String("spawnError")).toString(); !trouble.isEmpty()) {
        session->record().exit = session->record().exit.value_or(ExitStatus(UnknownExit{}));
        fail(id, Error{ErrorCode::SpawnFailed, trouble});
    } else if (event.contains(QLatin1String("childPid"))) {
        session->record().status = SessionStatus::Running;
        succeed(*session);
        session->retellExit();
    }
}

void Restarts::replaceShellper(Session &session)
{
    const QString id = session.id();
    if (!session.hasShellper()) {
        startInNewShellper(session);
        return;
    }
    m_endings.end(session, Aftermath::Keep, m_endings.planFor({}), [this, id](const EndOutcome &outcome) {
        Session *left = m_context.sessions.find(id);
        if (!isUnderWay(id) || !left) {
            return;
        }
        if (!outcome.ended || left->hasShellper()) {
            fail(id, Error{ErrorCode::Failed, QStringLiteral("the session %1 was not started again: its old shellper could not be ended, these are left: %2")
                                                  .arg(left->name(), namesOf(outcome.survivors + outcome.kept))});
            return;
        }
        startInNewShellper(*left);
    });
}

void Restarts::startInNewShellper(Session &session)
{
    const QString id = session.id();
    m_creations.startAgain(session, [this, id](const Result<Session *> &started) {
        if (!isUnderWay(id)) {
            return;
        }
        if (started) {
            succeed(**started);
        } else {
            fail(id, started.error());
        }
    });
}

// The timer may be what calls us.
void Restarts::drop(Job &job)
{
    disconnect(job.answer);
    if (job.timer) {
        job.timer.release()->deleteLater();
    }
}

void Restarts::succeed(Session &session)
{
    const auto at = m_jobs.find(session.id());
    const Done done = std::move(at->second.done);
    drop(at->second);
    m_jobs.erase(at);
    (void)m_context.store.save(session.record(), Durability::Rename);
    session.announce();
    if (done) {
        done(&session);
    }
}

void Restarts::fail(const QString &id, const Error &reason)
{
    const auto at = m_jobs.find(id);
    if (at == m_jobs.end()) {
        return;
    }
    const Done done = std::move(at->second.done);
    const SessionStatus before = at->second.before;
    drop(at->second);
    m_jobs.erase(at);
    qCWarning(lcSession, "Session %s: %s", qUtf8Printable(id), qUtf8Printable(reason.message()));
    if (Session *session = m_context.sessions.find(id)) {
        session->record().status = session->record().exit || !session->hasShellper() ? SessionStatus::Exited : before;
        if (session->isFinished()) {
            session->raiseExit();
        }
        (void)m_context.store.save(session->record(), Durability::Fsync);
        session->announce();
    }
    if (done) {
        done(reason);
    }
}

void Restarts::cancel(const QString &id, const Error &reason)
{
    fail(id, reason);
}

void Restarts::cancelAll(const Error &reason)
{
    QStringList ids;
    for (const auto &[id, job] : m_jobs) {
        ids.append(id);
    }
    for (const QString &id : std::as_const(ids)) {
        cancel(id, reason);
    }
}

} // namespace shellreeve
