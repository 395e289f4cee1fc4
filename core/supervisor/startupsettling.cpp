// SPDX-License-Identifier: MIT
// The second half of the first look around: every socket has answered or not.
#include "supervisor/startup.h"

#include "base/logging.h"
#include "reconcile/shellperevidence.h"
#include "session/sessiondescription.h"
#include "session/sessionid.h"

#include <QDir>

namespace shellreeve {

// Shellpers without a record that nobody could talk to: what they wrote down themselves shows them.
void Startup::addSelfDescribed()
{
    const QDir directory(m_context.options.paths.sessionsDir);
    const QString ending = QStringLiteral(".self.json");
    const QStringList names = directory.entryList({QLatin1Char('*') + ending}, QDir::Files | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString id = name.chopped(ending.size());
        if (!isSessionId(id) || m_context.sessions.find(id) || m_unfinished.contains(id)) {
            continue;
        }
        const std::optional<SelfRecord> self = readSelfRecord(m_context.store, id);
        if (!self || self->session.value(QLatin1String("profile")).toString() != m_context.options.profile) {
            continue;
        }
        SessionRecord record = rebuildRecord(SessionDescription::fromJson(self->session), {}, id);
        switch (judgeShellper(gatherEvidence(record, self, m_context.store))) {
        case ShellperState::Lives:
        case ShellperState::BeingEnded:
            record.socketPath = self->socketPath;
            add(std::move(record));
            break;
        case ShellperState::Gone:
            removeSocketFile(self->socketPath, self->socketFile);
            m_context.store.removeShellperFiles(id);
            break;
        case ShellperState::Unknown:
            break;
        }
    }
}

void Startup::settleAdopted(Session &session)
{
    if (session.record().status == SessionStatus::Restarting && session.record().exit) {
        m_restarts.resume(session);
    } else if (session.record().exit) {
        m_departures.scheduleHusk(session);
    }
}

void Startup::settleUnanswered(Session &session)
{
    const QString id = session.id();
    const std::optional<SelfRecord> self = readSelfRecord(m_context.store, id);
    const SessionRecord &record = session.record();
    const bool isOver = session.isFinished() && !record.shellper && !self;
    if (isOver) {
        return; // a finished session that has long been without a shellper
    }
    const ShellperState state = judgeShellper(gatherEvidence(record, self, m_context.store));
    if (state == ShellperState::Gone) {
        if (!record.exit) { // else a husk that left in its time
            qCInfo(lcSession, "Session %s: process %lld is no longer alive - removing from registry", qUtf8Printable(id),
                   static_cast<long long>(self ? self->shellper.pid : record.shellper ? record.shellper->pid : 0));
            m_dead.insert(id);
        }
        m_departures.finish(session);
        return;
    }
    if (self) {
        session.record().shellper = self->shellper;
        session.record().guardian = guardianOf(*self);
    }
    const auto silent = m_silent.find(id);
    const RuntimePaths &paths = m_context.options.paths;
    QStringList places{record.socketPath, paths.sessionSocket(id),
                       paths.fallbackSocketDir + QStringLiteral("/shellper-%1.sock").arg(id)};
    if (self) {
        places.prepend(self->socketPath);
    }
    places.removeAll(QString());
    places.removeDuplicates();
    session.adoptUnreachable(places, silent != m_silent.end() ? silent->second
                                                              : Error{ErrorCode::NotRunning, QStringLiteral("its shellper lives, but nobody listens on its socket")});
    session.announce();
}

void Startup::removeStaleSocket(const FoundSocket &socket)
{
    SessionRecord record;
    if (const Session *session = m_context.sessions.find(socket.id)) {
        record = session->record();
    } else {
        record.id = socket.id;
    }
    const std::optional<SelfRecord> self = readSelfRecord(m_context.store, socket.id);
    const ShellperState state = judgeShellper(gatherEvidence(record, self, m_context.store));
    const bool isClaimed = state == ShellperState::Lives || state == ShellperState::BeingEnded
        || (state == ShellperState::Unknown && self);
    if (isClaimed || m_adopted.contains(socket.id)) {
        return;
    }
    if (removeSocketFile(socket.path, socket.file)) {
        m_dead.insert(socket.id);
        if (!m_context.sessions.find(socket.id)) {
            m_context.store.removeShellperFiles(socket.id);
        }
    }
}

void Startup::finishIntents()
{
    const EndPlan plan = m_endings.planFor({});
    int orphaned = 0;
    const QList<Session *> sessions = m_context.sessions.all();
    for (Session *session : sessions) {
        if (session->record().intent == SessionIntent::None) {
            continue;
        }
        if (session->hasShellper()) {
            ++orphaned;
            m_endings.end(*session, Aftermath::Forget, plan, [](const EndOutcome &) {});
        } else {
            m_endings.forget(*session);
        }
    }
    for (const auto &[id, record] : m_unfinished) {
        const std::optional<SelfRecord> self = readSelfRecord(m_context.store, id);
        if (judgeShellper(gatherEvidence(record, self, m_context.store)) == ShellperState::Lives) {
            // It lives and did not answer: ended from outside like any other.
            Session &session = m_context.sessions.add(std::make_unique<Session>(record, m_context.clock()));
            session.record().shellper = self ? std::optional(self->shellper) : record.shellper;
            session.record().guardian = self ? guardianOf(*self) : record.guardian;
            session.adoptUnreachable({record.socketPath}, Error{ErrorCode::TimedOut, QStringLiteral("its creation never completed")});
            ++orphaned;
            m_endings.end(session, Aftermath::Forget, plan, [](const EndOutcome &) {});
        } else {
            m_context.store.removeShellperFiles(id);
            (void)m_context.store.remove(id);
        }
    }
    if (orphaned > 0) {
        qCInfo(lcSession, "Cleaned up %d orphaned processes from previous run", orphaned);
    }
}

void Startup::logCounts() const
{
    if (!m_dead.isEmpty()) {
        qCInfo(lcSession, "Cleaned up %d dead processes from registry", static_cast<int>(m_dead.size()));
    }
}

} // namespace shellreeve
