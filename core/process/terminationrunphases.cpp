// SPDX-License-Identifier: MIT
#include "process/terminationrun.h"

#include "process/treejudgement.h"

#include <algorithm>

/// When what happens; what is done to whom is in terminationrun.cpp.
namespace shellreeve {

namespace {

constexpr Milliseconds graceOfNow{100};
constexpr Milliseconds freezeLimit{250}; ///< killing goes on after that, frozen or not, and looks again
constexpr Milliseconds lookPause{1};     ///< SIGSTOP takes effect when the process is next scheduled
constexpr int freezeRounds = 64;         ///< in one step
/// What cannot be signalled (a sudo) often ends with its terminal; it gets this long, once all else is gone.
constexpr Milliseconds unreachableLimit{1'000};
constexpr Milliseconds lookAgain{20}; ///< only where the kernel tells of no ends

} // namespace

bool TerminationRun::step(Milliseconds now)
{
    markEnded();
    for (Phase before = Phase::Finished; before != m_phase && m_phase != Phase::Finished; ) {
        before = m_phase;
        advance(now);
    }
    if (!m_system->announcesEnds()) {
        m_deadline = std::min(m_deadline, now + lookAgain);
    }
    return isFinished();
}

void TerminationRun::advance(Milliseconds now)
{
    switch (m_phase) {
    case Phase::Start:
        return start(now);
    case Phase::Grace:
        return stepGrace(now);
    case Phase::Freeze:
        return stepFreeze(now);
    case Phase::Kill:
        return stepKill(now);
    case Phase::Holders:
        return stepHolders(now);
    case Phase::Finished:
        return;
    }
}

void TerminationRun::start(Milliseconds now)
{
    m_started = now;
    m_graceEnd = now + (m_request.grace > Milliseconds(0) ? m_request.grace : graceOfNow);
    m_verifyEnd = m_graceEnd + m_request.verify;
    if (m_request.includeRoots) {
        takeHolders();
    }
    look(Looks::One);
    applyToAll(EndStep::Ask, &Member::asked);
    m_phase = Phase::Grace;
}

void TerminationRun::stepGrace(Milliseconds now)
{
    m_deadline = m_graceEnd;
    if (!anyReachable()) {
        look(Looks::UntilSettled);
        applyToAll(EndStep::Ask, &Member::asked); // what a process leaves behind when it is asked is asked too
        if (!anyRemains()) {
            return beginHolders(now);
        }
    }
    if (now >= m_graceEnd) {
        return beginFreeze(now);
    }
    if (!anyReachable() && !isProven()) {
        m_deadline = now + lookPause;
    } else if (!anyReachable() && !anyWaitsForHandle()) {
        m_deadline = std::min(m_graceEnd, m_started + unreachableLimit);
        if (now >= m_deadline) {
            beginFreeze(now);
        }
    }
}

void TerminationRun::beginFreeze(Milliseconds now)
{
    if (m_phase == Phase::Grace) {
        m_verifyEnd = now + m_request.verify;
    }
    m_freezeEnd = std::min(now + freezeLimit, m_verifyEnd);
    m_phase = Phase::Freeze;
}

void TerminationRun::stepFreeze(Milliseconds now)
{
    bool news = true;
    for (int round = 0; news && round < freezeRounds; ++round) {
        news = look(Looks::One);
        news = applyToAll(EndStep::Freeze, &Member::frozen) || news;
    }
    if ((!news && allStill()) || now >= m_freezeEnd) {
        return beginKill();
    }
    m_deadline = now + lookPause;
}

void TerminationRun::beginKill()
{
    m_result.forced = m_result.forced || anyReachable();
    applyToAll(EndStep::Kill, &Member::killed);
    m_deadline = m_verifyEnd;
    m_phase = Phase::Kill;
}

void TerminationRun::stepKill(Milliseconds now)
{
    m_deadline = m_verifyEnd;
    const bool handlesFreed = holdMore();
    if (now < m_verifyEnd && anyReachable() && !handlesFreed) {
        return;
    }
    look(Looks::UntilSettled);
    const bool more = std::any_of(m_members.begin(), m_members.end(), [](const auto &entry) {
        const Member &member = entry.second;
        return member.isTarget() && !member.killed && member.trouble == RemainReason::None;
    });
    if (now >= m_verifyEnd) {
        beginHolders(now);
    } else if (more) {
        beginFreeze(now);
    } else if (!isProven()) {
        m_deadline = now + lookPause;
    } else if (!anyReachable()) {
        beginHolders(now);
    }
}

void TerminationRun::beginHolders(Milliseconds now)
{
    if (anyRemains()) {
        letGo(m_holders); // they go on holding what is left
        return finish(now);
    }
    spareHoldersOfKept();
    for (auto &[key, holder] : m_holders) {
        apply(EndStep::Kill, holder);
    }
    m_verifyEnd = now + m_request.verify;
    m_phase = Phase::Holders;
}

void TerminationRun::stepHolders(Milliseconds now)
{
    m_deadline = m_verifyEnd;
    const bool waits = std::any_of(m_holders.begin(), m_holders.end(),
                                   [](const auto &entry) { return entry.second.isReachable(); });
    if (!waits || now >= m_verifyEnd) {
        finish(now);
    }
}

void TerminationRun::report(const Member &member)
{
    if (member.verdict == EndVerdict::Passed) {
        return;
    }
    const bool alive = !member.dead && m_system->isAlive(member.info.key());
    ProcessOutcome outcome{member.info.identity(), member.info.program, RemainReason::None, member.signal};
    if (outcome.program.isEmpty()) {
        outcome.program = member.info.comm;
    }
    const bool isSpared = member.verdict == EndVerdict::Kept || member.verdict == EndVerdict::Protected;
    if (!alive) {
        if (!isSpared) {
            m_result.endedProcesses.push_back(outcome);
        }
        return;
    }
    if (isSpared) {
        const auto window = m_windows.find(member.info.key());
        const auto find = [this](pid_t pid) {
            const auto at = std::find_if(m_present.begin(), m_present.end(), [pid](const auto &entry) { return entry.first.pid == pid; });
            return at == m_present.end() ? nullptr : &at->second;
        };
        outcome.reason = member.verdict != EndVerdict::Kept                      ? RemainReason::Protected
            : window != m_windows.end() && window->second               ? RemainReason::HasWindow
            : isKeptOnRequest(member.info, m_request.keep.kept, find) ? RemainReason::KeptOnRequest
                                                                        : RemainReason::AskedToKeep;
        m_result.kept.push_back(outcome);
        return;
    }
    outcome.reason = member.verdict == EndVerdict::OtherUser ? RemainReason::OtherUser : member.trouble;
    if (outcome.reason == RemainReason::None) {
        const std::optional<ProcessInfo> info = m_system->read(member.info.pid);
        outcome.reason = info && info->state == 'D' ? RemainReason::Uninterruptible : RemainReason::StillRunning;
    }
    m_result.survivors.push_back(outcome);
}

/// Nobody stays long enough to be named; the youngest seen stands for all.
void TerminationRun::reportForking()
{
    const ProcessInfo *youngest = nullptr;
    for (const auto &[key, info] : m_present) {
        const auto member = m_members.find(key);
        const bool isBeside = member != m_members.end() && member->second.verdict == EndVerdict::Passed;
        if (!isBeside && (!youngest || youngest->startTicks < key.startTicks)) {
            youngest = &info;
        }
    }
    if (youngest) {
        m_result.survivors.push_back({youngest->identity(), youngest->comm, RemainReason::KeepsForking});
    }
}

void TerminationRun::finish(Milliseconds now)
{
    for (const auto &[key, member] : m_members) {
        report(member);
    }
    for (const auto &[key, holder] : m_holders) {
        if (m_phase == Phase::Holders) { // else they were left alone
            report(holder);
        }
    }
    if (m_result.survivors.empty() && m_phase != Phase::Holders && !isProven() && !m_present.empty()) {
        reportForking();
    }
    // Nobody seen where nobody can be seen is no end.
    m_result.ended = m_result.survivors.empty() && (m_phase == Phase::Holders || isProven());
    m_result.duration = now - m_started;
    m_phase = Phase::Finished;
}

} // namespace shellreeve
