// SPDX-License-Identifier: MIT
#include "supervisor/settlement.h"

#include "base/logging.h"
#include "process/processtable.h"
#include "process/scopename.h"
#include "session/sessiondescription.h"
#include "session/sessionname.h"
#include "supervisor/endoutcomes.h"
#include "supervisor/remains.h"

#include <QFileInfo>

namespace shellreeve {

namespace {

QString outcomeText(const EndOutcome &outcome)
{
    if (!outcome.ended) {
        return QStringLiteral("could not be ended, these are left: %1").arg(namesOf(outcome.survivors));
    }
    return outcome.kept.isEmpty() ? QStringLiteral("ended") : QStringLiteral("ended, but for what is kept: %1").arg(namesOf(outcome.kept));
}

qint64 pidOf(const ShellperCase &what)
{
    const std::optional<ProcessIdentity> shellper = what.self ? std::optional(what.self->shellper) : what.record.shellper;
    return shellper ? shellper->pid : 0;
}

QDateTime sinceOf(const SessionRecord &record, const QString &socketPath)
{
    for (const QDateTime &time : {record.endedAt, record.startedAt, record.createdAt}) {
        if (time.isValid()) {
            return time;
        }
    }
    return QFileInfo(socketPath).lastModified().toUTC();
}

} // namespace

Settlement::Settlement(SupervisorContext &context, Endings &endings, Departures &departures)
    : m_context(context), m_endings(endings), m_departures(departures)
{
}

ShellperCase Settlement::judge(const SessionRecord &record, ShellperFacts facts, std::optional<FoundSocket> socket) const
{
    ShellperCase what;
    what.record = record;
    what.self = readSelfRecord(m_context.store, record.id);
    what.socket = std::move(socket);
    const Session *session = m_context.sessions.find(record.id);
    facts.sessionId = record.id;
    facts.name = record.name;
    facts.pid = pidOf(what);
    facts.hasRecord = facts.hasRecord || session;
    facts.hasSelfRecord = what.self.has_value();
    facts.otherProfile = what.self && what.self->session.value(QLatin1String("profile")).toString() != m_context.options.profile;
    facts.isOver = session && session->isFinished() && !record.shellper && !what.self;
    facts.intent = record.intent;
    facts.socketPath = what.socket ? what.socket->path : what.self ? what.self->socketPath : record.socketPath;
    facts.evidence = gatherEvidence(record, what.self, m_context.store);
    if (what.self) {
        what.record.scope = ownScope(what.self->cgroup.toUtf8(), record.id);
    }
    if (!facts.isLinked && judgeShellper(facts.evidence) == ShellperState::Gone && endsRemains(what.record)) {
        facts.remains = countRemains(m_context, what.record, session ? session->lastChild() : 0);
        facts.isCommandAlive = record.intent == SessionIntent::End && livingCommand(record);
    }
    what.finding = classifyShellper(facts);
    what.finding.since = sinceOf(record, facts.socketPath);
    what.facts = std::move(facts);
    return what;
}

bool Settlement::isOverdueHusk(const Session &session) const
{
    const QDateTime &endedAt = session.record().endedAt;
    const auto husk = std::chrono::duration_cast<Milliseconds>(m_context.tunables().husk);
    return session.isFinished() && session.hasShellper() && endedAt.isValid()
        && endedAt.msecsTo(m_context.clock().wall()) > husk.count() + husk.count() / 10 + 1'000; // its own timer comes first
}

bool Settlement::isWantedHusk(const Session &session)
{
    const std::optional<ProcessRef> &shellper = session.link().shellper();
    return session.viewers() > 0 || !shellper
        || !readDescendants({shellper->pid()}, ProcessFields::Identity).empty();
}

void Settlement::carryOut(const ShellperCase &what, Done done)
{
    switch (what.finding.action) {
    case Action::MarkExited: markExited(what, std::move(done)); break;
    case Action::Show:
        show(what);
        done(QStringLiteral("shown as unreachable"));
        break;
    case Action::EndSession: endSession(what, std::move(done)); break;
    case Action::EndHusk: endHusk(what, std::move(done)); break;
    case Action::EndRemains: endRemains(what, std::move(done)); break;
    case Action::Forget:
        forget(what);
        done(QStringLiteral("forgotten"));
        break;
    case Action::RemoveTraces: done(removeTraces(what)); break;
    case Action::Adopt:
    case Action::None: done(QString()); break;
    }
}

Session &Settlement::add(SessionRecord record)
{
    const QStringList taken = m_context.sessions.takenNames();
    if (taken.contains(record.name)) {
        record.name = autoSessionName(record.name, taken);
    }
    return m_context.sessions.add(std::make_unique<Session>(std::move(record), m_context.clock()));
}

void Settlement::markExited(const ShellperCase &what, Done done)
{
    Session *session = m_context.sessions.find(what.record.id);
    if (!session) {
        done(QStringLiteral("gone already"));
        return;
    }
    if (!session->record().exit) { // else a husk that left in its time
        qCInfo(lcSession, "Session %s: process %lld is no longer alive - removing from registry", qUtf8Printable(session->id()),
               static_cast<long long>(pidOf(what)));
    }
    m_departures.finish(*session);
    const auto then = [done](const EndOutcome &outcome) { done(QStringLiteral("written down as exited; what it left: %1").arg(outcomeText(outcome))); };
    if (!m_departures.endRemains(*session, then)) {
        done(QStringLiteral("written down as exited"));
    }
}

void Settlement::endRemains(const ShellperCase &what, Done done)
{
    Session *session = m_context.sessions.find(what.record.id);
    if (!session || !m_departures.endRemains(*session, [done](const EndOutcome &outcome) { done(outcomeText(outcome)); })) {
        done(QStringLiteral("gone already"));
    }
}

void Settlement::show(const ShellperCase &what)
{
    const QString &id = what.record.id;
    Session *session = m_context.sessions.find(id);
    if (!session) {
        session = &add(what.facts.hasRecord || !what.self ? what.record
                                                          : rebuildRecord(SessionDescription::fromJson(what.self->session), {}, id));
    }
    const RuntimePaths &paths = m_context.options.paths;
    QStringList places{session->record().socketPath, paths.sessionSocket(id),
                       paths.fallbackSocketDir + QStringLiteral("/shellper-%1.sock").arg(id)};
    if (what.self) {
        session->record().shellper = what.self->shellper;
        session->record().guardian = guardianOf(*what.self);
        session->record().scope = what.record.scope;
        places.prepend(what.self->socketPath);
        if (session->record().socketPath.isEmpty()) {
            session->record().socketPath = what.self->socketPath;
        }
    }
    places.removeAll(QString());
    places.removeDuplicates();
    const Error silent{ErrorCode::TimedOut, what.facts.reason};
    const Error absent{ErrorCode::NotRunning, judgeShellper(what.facts.evidence) == ShellperState::Unknown
                                                  ? QStringLiteral("it cannot be told from here whether it still runs")
                                                  : QStringLiteral("its shellper lives, but nobody listens on its socket")};
    session->adoptUnreachable(places, what.facts.reason.isEmpty() ? absent : silent);
    session->announce();
}

void Settlement::endSession(const ShellperCase &what, Done done)
{
    const Session *known = m_context.sessions.find(what.record.id);
    if (!known || !known->hasShellper()) {
        show(what); // it is ended from outside, like any other that does not answer
    }
    Session *session = m_context.sessions.find(what.record.id);
    m_endings.end(*session, Aftermath::Forget, m_endings.planFor({}),
                  [done = std::move(done)](const EndOutcome &outcome) { done(outcomeText(outcome)); });
}

void Settlement::endHusk(const ShellperCase &what, Done done)
{
    Session *session = m_context.sessions.find(what.record.id);
    if (!session) {
        done(QStringLiteral("gone already"));
        return;
    }
    m_endings.end(*session, Aftermath::Keep, m_endings.planFor({}),
                  [this, id = session->id(), done = std::move(done)](const EndOutcome &outcome) {
        if (Session *left = m_context.sessions.find(id); left && !left->hasShellper()) {
            (void)m_context.store.save(left->record(), Durability::Fsync);
            left->announce();
        }
        done(outcomeText(outcome));
    });
}

void Settlement::forget(const ShellperCase &what)
{
    if (Session *session = m_context.sessions.find(what.record.id)) {
        m_endings.forget(*session);
        return;
    }
    m_context.store.removeShellperFiles(what.record.id);
    (void)m_context.store.remove(what.record.id);
}

QString Settlement::removeTraces(const ShellperCase &what)
{
    if (what.socket) {
        // Time has passed since it was asked: still nobody?
        const Result<UniqueFd> again = connectUnixSocket(what.socket->path);
        if (again || again.error().code != ErrorCode::NotRunning) {
            return QStringLiteral("left alone: somebody listens there by now");
        }
        if (!removeSocketFile(what.socket->path, what.socket->file) && QFileInfo::exists(what.socket->path)) {
            return QStringLiteral("left alone: the socket is another one by now, or cannot be removed");
        }
    } else if (what.self) {
        removeSocketFile(what.self->socketPath, what.self->socketFile);
    }
    if (!m_context.sessions.find(what.record.id)) {
        m_context.store.removeShellperFiles(what.record.id);
        (void)m_context.store.remove(what.record.id); // its last screen
    }
    return QStringLiteral("removed");
}

} // namespace shellreeve
