// SPDX-License-Identifier: MIT
#include "supervisor/reconciler.h"

#include "process/cgroup.h"
#include "process/processusage.h"
#include "supervisor/remains.h"

#include <algorithm>
#include <set>

/// What is asked, and what the answers come to; when, and what follows from it, is in reconciler.cpp.
namespace shellreeve {

namespace {

QString spareReason(const JudgedProcess &process)
{
    switch (process.verdict) {
    case EndVerdict::Kept:
        return process.holdsDisplay ? QStringLiteral("it has a window open") : QStringLiteral("it is kept, by the keep list or on request");
    case EndVerdict::OtherUser:
        return QStringLiteral("it belongs to another user");
    case EndVerdict::End:
    case EndVerdict::Passed:
    case EndVerdict::Protected:
        break;
    }
    return QStringLiteral("what its session leaves is not ended unasked");
}

} // namespace

std::vector<Survey::Question> Reconciler::questions() const
{
    std::vector<Survey::Question> asked;
    const QList<FoundSocket> sockets = m_startup.findSockets();
    for (const FoundSocket &socket : sockets) {
        const Session *session = m_context.sessions.find(socket.id);
        if (session && (session->hasShellper() || m_creations.isUnderWay(socket.id))) {
            continue; // its link asks by itself
        }
        std::optional<SelfRecord> self = readSelfRecord(m_context.store, socket.id);
        if (!self || self->session.value(QLatin1String("profile")).toString() == m_context.options.profile) {
            asked.push_back(Survey::Question{socket, std::move(self)});
        }
    }
    return asked;
}

Occupation Reconciler::occupationOf(const Session &session) const
{
    const QString &id = session.id();
    if (m_creations.isUnderWay(id)) {
        return Occupation::Creating;
    }
    if (m_endings.isEnding(id)) {
        return Occupation::Ending;
    }
    if (m_restarts.isUnderWay(id)) {
        return Occupation::Restarting;
    }
    if (m_endings.isOutOfReach(id)) {
        return Occupation::OutOfReach;
    }
    return session.holdsOnlyKept() ? Occupation::HoldsKept : Occupation::None;
}

ShellperCase Reconciler::judgeSession(const Session &session, const SurveyResult &result) const
{
    ShellperFacts facts;
    facts.hasRecord = true;
    facts.isLinked = session.hasShellper();
    facts.occupation = occupationOf(session);
    const ShellperLink &link = session.link();
    const auto asked = std::find_if(result.sockets.cbegin(), result.sockets.cend(),
                                    [&](const SurveyResult::Asked &row) { return row.socket.id == session.id(); });
    if (link.client()) {
        facts.answer = ShellperAnswer::Answers;
    } else if (asked != result.sockets.cend()) {
        facts.answer = asked->answer;
        facts.reason = asked->reason;
    } else if (facts.isLinked) {
        facts.answer = ShellperAnswer::Silent;
        facts.reason = link.reason().context;
    }
    facts.isReplaced = link.state() == ShellperLink::State::Replaced;
    facts.huskIsOverdue = m_settlement.isOverdueHusk(session);
    facts.huskIsWanted = facts.huskIsOverdue && m_settlement.isWantedHusk(session);
    return m_settlement.judge(session.record(), facts,
                              asked == result.sockets.cend() ? std::nullopt : std::optional(asked->socket));
}

std::vector<ShellperCase> Reconciler::judge(const SurveyResult &result) const
{
    std::vector<ShellperCase> cases;
    const QList<Session *> sessions = m_context.sessions.all();
    for (const Session *session : sessions) {
        ShellperCase what = judgeSession(*session, result);
        if (!what.facts.isOver || what.finding.action != Action::None) {
            cases.push_back(std::move(what));
        }
    }
    for (const SurveyResult::Asked &asked : result.sockets) {
        if (m_context.sessions.find(asked.socket.id)) {
            continue; // judged with its session; or created meanwhile
        }
        SessionRecord record;
        record.id = asked.socket.id;
        ShellperFacts facts;
        facts.answer = asked.answer;
        facts.reason = asked.reason;
        cases.push_back(m_settlement.judge(record, facts, asked.socket));
    }
    return cases;
}

void Reconciler::rememberStrays(const SurveyResult &result, ReconcileReport &report)
{
    if (!result.strays) {
        return;
    }
    const std::vector<ProcessIdentity> known = std::exchange(m_orphans, {});
    const auto noteOrphan = [&](const Finding &finding, const ProcessIdentity &identity) {
        report.findings.append(finding);
        m_orphans.push_back(identity);
        if (std::find(known.cbegin(), known.cend(), identity) == known.cend()) {
            Q_EMIT found(finding);
        }
    };
    std::set<ProcessKey> proven; // by their cgroup; of the others only the environment speaks
    const QList<Session *> sessions = m_context.sessions.all();
    for (const Session *session : sessions) {
        if (session->hasShellper()) {
            continue;
        }
        for (const JudgedProcess &process : judgeRemains(m_context, session->record(), session->lastChild())) {
            proven.insert(process.info.key());
            const bool isToldWithSession = process.verdict == EndVerdict::End && endsRemains(session->record());
            if (!isToldWithSession && process.verdict != EndVerdict::Protected) {
                const Stray remaining{process.info, session->id(), startOf(process.info, m_context.clock()), {}};
                noteOrphan(findingOfRemaining(remaining, spareReason(process)), process.info.identity());
            }
        }
    }
    for (const Stray &stray : *result.strays) {
        const Session *session = m_context.sessions.find(stray.sessionId);
        const bool lives = session && session->hasShellper();
        if (proven.count(stray.process.key()) > 0 || (lives && isInCgroup(stray.cgroup, session->record().scope))) {
            continue;
        }
        const bool isKnown = lives && session->record().shellper;
        const std::optional<Finding> finding =
            classifyStray({stray, lives, isKnown ? std::optional(session->record().shellper->startTicks) : std::nullopt});
        if (finding && lives) {
            report.findings.append(*finding);
        } else if (finding) {
            noteOrphan(*finding, stray.process.identity());
        }
    }
}

} // namespace shellreeve
