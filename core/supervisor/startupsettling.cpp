// SPDX-License-Identifier: MIT
// The second half of the first look around: every socket has answered or not.
#include "supervisor/startup.h"

#include "base/logging.h"
#include "session/sessiondescription.h"
#include "session/sessionid.h"

#include <QDir>

#include <algorithm>

namespace shellreeve {

ShellperCase Startup::caseOf(const SessionRecord &record, bool hasRecord) const
{
    ShellperFacts facts;
    facts.hasRecord = hasRecord;
    if (m_adopted.contains(record.id)) {
        facts.answer = ShellperAnswer::Answers;
        facts.isLinked = true;
        const Session *session = m_context.sessions.find(record.id);
        facts.occupation = session && session->holdsOnlyKept() ? Occupation::HoldsKept : Occupation::None;
        return m_settlement.judge(record, facts, std::nullopt);
    }
    const auto isItsOwn = [&](const Asked &asked) { return asked.socket.id == record.id; };
    const auto asked = std::find_if(m_asked.cbegin(), m_asked.cend(), isItsOwn);
    if (asked == m_asked.cend()) {
        return m_settlement.judge(record, facts, std::nullopt);
    }
    facts.answer = asked->answer;
    facts.reason = asked->reason;
    return m_settlement.judge(record, facts, asked->socket);
}

// Shellpers without a record that nobody could talk to: what they wrote down themselves shows them.
std::vector<ShellperCase> Startup::selfDescribed() const
{
    const QDir directory(m_context.options.paths.sessionsDir);
    const QString ending = QStringLiteral(".self.json");
    const QStringList names = directory.entryList(QDir::Files | QDir::NoSymLinks);
    std::vector<ShellperCase> cases;
    for (const QString &name : names) {
        if (!name.endsWith(ending)) {
            continue;
        }
        const QString id = name.chopped(ending.size());
        const std::optional<SelfRecord> self = readSelfRecord(m_context.store, id);
        if (isSessionId(id) && self && !m_context.sessions.find(id) && m_unfinished.count(id) == 0) {
            SessionRecord record = rebuildRecord(SessionDescription::fromJson(self->session), {}, id);
            record.socketPath = self->socketPath;
            cases.push_back(caseOf(record, false));
        }
    }
    return cases;
}

void Startup::settleSessions()
{
    std::vector<ShellperCase> cases = selfDescribed();
    const QList<Session *> sessions = m_context.sessions.all();
    for (const Session *session : sessions) {
        cases.push_back(caseOf(session->record(), true));
    }
    for (const auto &[id, record] : m_unfinished) {
        cases.push_back(caseOf(record, true));
    }
    for (const ShellperCase &what : cases) {
        settle(what);
    }
}

// What nobody listens on any more, and no session has taken with it. A time-out is not stale.
void Startup::settleSockets()
{
    for (const Asked &asked : std::as_const(m_asked)) {
        const std::optional<SocketFile> present = ownSocketAt(asked.socket.path);
        if (asked.answer != ShellperAnswer::Refused || present != asked.socket.file || m_adopted.contains(asked.socket.id)
            || m_ended.contains(asked.socket.id)) {
            continue;
        }
        SessionRecord record;
        record.id = asked.socket.id;
        const Session *session = m_context.sessions.find(asked.socket.id);
        ShellperFacts facts;
        facts.answer = ShellperAnswer::Refused;
        facts.isLinked = session && session->hasShellper();
        settle(m_settlement.judge(session ? session->record() : record, facts, asked.socket));
    }
}

void Startup::settle(const ShellperCase &what)
{
    const QString &id = what.record.id;
    switch (what.finding.action) {
    case Action::EndSession:
        m_ended.insert(id);
        m_ending.insert(id);
        break;
    case Action::MarkExited:
        if (!what.record.exit) {
            m_dead.insert(id);
        }
        break;
    case Action::RemoveTraces:
        if (what.socket) {
            m_dead.insert(id);
        }
        break;
    default: break;
    }
    m_settlement.carryOut(what, [this, finding = what.finding](const QString &outcome) mutable {
        finding.outcome = outcome;
        if (finding.action != Action::None) {
            Q_EMIT found(finding);
        }
    });
    if (what.finding.action == Action::None && m_adopted.contains(id)) {
        Finding adopted = what.finding;
        adopted.verdict = Verdict::Adopt;
        adopted.action = Action::Adopt;
        adopted.outcome = QStringLiteral("adopted");
        Q_EMIT found(adopted);
        if (Session *session = m_context.sessions.find(id)) {
            settleAdopted(*session);
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

// When it has been done, and only what has.
void Startup::onEnded(const SessionOutcome &outcome)
{
    if (!m_ending.remove(outcome.id)) {
        return;
    }
    const bool isOver = outcome.outcome.ended && outcome.outcome.kept.isEmpty();
    m_cleanedUp += isOver || !outcome.outcome.endedProcesses.isEmpty() ? 1 : 0;
    if (m_ending.isEmpty() && m_cleanedUp > 0) {
        qCInfo(lcSession, "Cleaned up %d orphaned processes from previous run", m_cleanedUp);
    }
}

void Startup::logCounts() const
{
    if (!m_dead.isEmpty()) {
        qCInfo(lcSession, "Cleaned up %d dead processes from registry", static_cast<int>(m_dead.size()));
    }
}

} // namespace shellreeve
