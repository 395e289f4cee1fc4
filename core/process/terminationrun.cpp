// SPDX-License-Identifier: MIT
#include "process/terminationrun.h"

#include "process/treejudgement.h"

#include <algorithm>
#include <csignal>

namespace shellreeve {

namespace {

/// A zombie that was not one in the look before: where its children went may have been looked at already.
bool endedSince(const std::map<ProcessKey, ProcessInfo> &before, const ProcessInfo &info)
{
    const auto known = before.find(info.key());
    return info.isZombie() && (known == before.end() || !known->second.isZombie());
}

ProcessKey keyOf(const ProcessRef &process)
{
    return {process.pid(), process.identity().startTicks};
}

} // namespace

TerminationRun::TerminationRun(TerminationRequest request)
    : TerminationRun(std::move(request), std::make_unique<HostProcessSystem>())
{
}

TerminationRun::TerminationRun(TerminationRequest request, std::unique_ptr<ProcessSystem> system)
    : m_request(std::move(request)), m_system(std::move(system))
{
    m_context = endContextFor(m_request, *m_system);
}

TerminationRun::~TerminationRun()
{
    letGo(m_members);
    letGo(m_holders);
}

std::vector<pid_t> TerminationRun::livingRoots() const
{
    std::vector<pid_t> living;
    for (const ProcessRef &root : m_request.roots) {
        if (root.isAlive()) {
            living.push_back(root.pid());
        }
    }
    return living;
}

// Once a top has ended, what stood below it stands below nobody we know.
std::vector<ProcessKey> TerminationRun::livingTops() const
{
    const std::set<ProcessKey> keys = keysOf(m_request.tops);
    std::vector<ProcessKey> living(keys.begin(), keys.end());
    for (const auto &[key, member] : m_members) {
        if (!living.empty() && member.isTarget() && keys.count(key) == 0) {
            living.push_back(key);
        }
    }
    return living;
}

TreeLook TerminationRun::lookBelow(Looks looks)
{
    OnSight onSight;
    if (m_phase == Phase::Freeze) {
        onSight = [this](const ProcessInfo &info) { stopOnSight(info); };
    }
    for (;;) { // a root that ends meanwhile may have lent its pid to a stranger
        const std::vector<pid_t> roots = livingRoots();
        const TreePlace place{roots, m_request.cgroup, livingTops()};
        TreeLook seen{{}, true};
        if (!roots.empty() || !place.cgroup.isEmpty() || !place.tops.empty()) {
            seen = looks == Looks::One ? m_system->lookOnce(place, onSight) : m_system->lookUntilSettled(place);
        }
        if (livingRoots() == roots) {
            return seen;
        }
    }
}

/// Windows are asked about once a process: a look at its descriptors is what costs.
TreeMember TerminationRun::memberOf(ProcessInfo info)
{
    TreeMember member = treeMemberFor(std::move(info), m_context, *m_system);
    if (!m_context.keep.everything && !member.info.isZombie()) {
        const auto [known, isNew] = m_windows.try_emplace(member.info.key(), false);
        if (isNew) {
            known->second = m_system->holdsDisplay(member.info.pid);
        }
        member.holdsDisplay = known->second;
    }
    return member;
}

void TerminationRun::stopOnSight(const ProcessInfo &info)
{
    const auto parent = m_members.lower_bound({info.ppid, 0});
    const bool parentIsSpared = parent != m_members.end() && parent->first.pid == info.ppid
        && parent->second.verdict != EndVerdict::End;
    if (info.isZombie() || parentIsSpared || m_members.count(info.key()) > 0) {
        return; // the judgement over the whole look decides
    }
    const bool parentEnds = parent != m_members.end() && parent->first.pid == info.ppid;
    if (!m_context.onlyTrees.empty() && (parentEnds || m_groups.hold(info))) {
        m_context.onlyTrees.insert(info.key()); // its parent is one of them, and may be gone before the whole look is judged
    }
    const EndVerdict verdict = judge({treeMemberFor(info, m_context, *m_system)}, m_context).front();
    if (verdict == EndVerdict::End && remember(info, verdict)) {
        Member &member = m_members.at(info.key());
        apply(EndStep::Freeze, member);
        member.frozen = member.isReachable();
        m_stoppedOnSight = true;
    }
}

bool TerminationRun::look(Looks looks)
{
    TreeLook seen = lookBelow(looks);
    m_settled = seen.settled;

    std::vector<TreeMember> members;
    for (ProcessInfo &info : seen.processes) {
        if (!m_context.onlyTrees.empty() && m_members.count(info.key()) == 0 && m_groups.hold(info)) {
            m_context.onlyTrees.insert(info.key());
        }
        members.push_back(memberOf(std::move(info)));
    }
    const std::vector<EndVerdict> verdicts = judge(members, m_context);
    if (!m_context.onlyTrees.empty() && m_phase == Phase::Start) {
        m_groups = SubtreeGroups(members, verdicts);
    }
    const std::map<ProcessKey, ProcessInfo> before = std::exchange(m_present, {});
    bool news = std::exchange(m_stoppedOnSight, false);
    bool newTargets = false;
    for (size_t at = 0; at < members.size(); ++at) {
        const ProcessInfo &info = members[at].info;
        m_present.emplace(info.key(), info);
        const bool isNew = remember(info, verdicts[at]);
        newTargets = newTargets || (isNew && verdicts[at] == EndVerdict::End);
        news = isNew || endedSince(before, info) || news;
    }
    // Whoever forks beside a subtree that ends must not keep it from being seen to have ended.
    m_settled = m_settled || (looks == Looks::UntilSettled && !m_context.onlyTrees.empty() && !newTargets && !members.empty());
    markVanished();
    return news;
}

bool TerminationRun::remember(const ProcessInfo &info, EndVerdict verdict)
{
    const auto known = m_members.find(info.key());
    if (known == m_members.end()) {
        if (info.isZombie()) {
            return false;
        }
        Member member;
        member.info = info;
        member.verdict = verdict;
        m_members.emplace(info.key(), member);
        if (!m_context.onlyTrees.empty() && verdict == EndVerdict::End) {
            m_context.onlyTrees.insert(info.key()); // of the subtree, whatever it stands below when its parent has ended
        }
        return true;
    }
    Member &member = known->second;
    if (info.isZombie()) { // keeps what it was: program, owner
        member.dead = true;
        return false;
    }
    member.info = info;
    // Once spared, spared for this run, whatever becomes of the parent it was spared for.
    if (member.verdict == EndVerdict::End && verdict != EndVerdict::End) {
        member.verdict = verdict;
        if (std::exchange(member.frozen, false)) {
            m_system->send(info.key(), SIGCONT);
        }
    }
    return false;
}

void TerminationRun::markVanished()
{
    for (auto &[key, member] : m_members) {
        if (!member.dead && !member.held && m_present.count(key) == 0) {
            member.dead = !m_system->isAlive(key);
        }
    }
}

void TerminationRun::markEnded()
{
    for (const ProcessKey &key : m_system->takeEnded()) {
        if (const auto member = m_members.find(key); member != m_members.end()) {
            member->second.dead = true;
        }
        if (const auto holder = m_holders.find(key); holder != m_holders.end()) {
            holder->second.dead = true;
        }
    }
}

void TerminationRun::hold(Member &member)
{
    if (member.held) {
        return;
    }
    const HoldOutcome outcome = m_system->hold(member.info.key());
    member.dead = outcome == HoldOutcome::Gone;
    member.held = outcome == HoldOutcome::Held;
    member.trouble = outcome == HoldOutcome::NoHandles ? RemainReason::NoHandle : RemainReason::None;
}

bool TerminationRun::holdMore()
{
    bool any = false;
    for (auto &[key, member] : m_members) {
        if (member.isTarget() && member.trouble == RemainReason::NoHandle) {
            hold(member);
            any = any || member.held;
        }
    }
    return any;
}

void TerminationRun::apply(EndStep step, Member &member)
{
    const ProcessKey key = member.info.key();
    hold(member);
    if (!member.isReachable()) {
        return;
    }
    for (const int signal : signalsFor(step, member.info)) {
        switch (m_system->send(key, signal)) {
        case SignalOutcome::Sent:
            member.signal = signal == SIGSTOP || signal == SIGCONT ? member.signal : signal;
            continue;
        case SignalOutcome::AlreadyGone:
            member.dead = true;
            return;
        case SignalOutcome::NotPermitted:
            member.trouble = RemainReason::NotPermitted;
            return;
        case SignalOutcome::Refused:
            member.verdict = EndVerdict::Protected;
            return;
        }
    }
}

bool TerminationRun::applyToAll(EndStep step, bool Member::*done)
{
    bool any = false;
    // Handles first: a process that dies of the first signal must not free a pid that is signalled next.
    for (auto &[key, member] : m_members) {
        if (member.isTarget()) {
            hold(member);
        }
    }
    for (auto &[key, member] : m_members) {
        if (member.isReachable() && !(member.*done)) {
            apply(step, member);
            member.*done = true;
            any = true;
        }
    }
    return any;
}

bool TerminationRun::anyReachable() const
{
    return std::any_of(m_members.begin(), m_members.end(), [](const auto &entry) { return entry.second.isReachable(); });
}

bool TerminationRun::anyWaitsForHandle() const
{
    return std::any_of(m_members.begin(), m_members.end(), [](const auto &entry) {
        return entry.second.isTarget() && entry.second.trouble == RemainReason::NoHandle;
    });
}

bool TerminationRun::isProven() const
{
    return m_settled && std::none_of(m_present.begin(), m_present.end(), [this](const auto &entry) {
        const auto member = m_members.find(entry.first);
        return !entry.second.isZombie() && member != m_members.end() && member->second.dead;
    });
}

bool TerminationRun::anyRemains() const
{
    return !isProven() || std::any_of(m_members.begin(), m_members.end(), [](const auto &entry) {
        return entry.second.isTarget() || (entry.second.verdict == EndVerdict::OtherUser && !entry.second.dead);
    });
}

bool TerminationRun::allStill()
{
    const auto isStill = [](const ProcessInfo &info) {
        // D: a parent waits in vfork for a child that is stopped now, or for a disk.
        return info.isStopped() || info.state == 'D' || info.isZombie();
    };
    for (auto &[key, member] : m_members) {
        if (!member.isReachable()) {
            continue;
        }
        if (m_present.count(key) == 0) { // it left the tree when its parent ended
            const std::optional<ProcessInfo> now = m_system->read(key.pid);
            if (now && now->key() == key) {
                member.info = *now;
            }
        }
        if (!isStill(member.info)) {
            return false;
        }
    }
    return std::all_of(m_holders.begin(), m_holders.end(), [&](const auto &entry) {
        const std::optional<ProcessInfo> now = m_system->read(entry.first.pid);
        return !entry.second.isReachable() || !now || now->key() != entry.first || isStill(*now);
    });
}

void TerminationRun::takeHolders()
{
    for (const ProcessRef &root : m_request.roots) {
        const std::optional<ProcessInfo> info = m_system->read(root.pid());
        if (!root.isAlive() || !info || info->key() != keyOf(root)) {
            continue;
        }
        Member holder;
        holder.info = *info;
        m_holders.emplace(info->key(), holder);
    }
    freezeHolders();
}

void TerminationRun::freezeHolders()
{
    for (auto &[key, holder] : m_holders) {
        if (!holder.info.isStopped()) {
            apply(EndStep::Freeze, holder);
            holder.frozen = holder.isReachable();
        }
    }
}

// What is kept goes on below them: it stays somebody's, and is seen. Both of a pair: a guardian whose shellper is killed ends what
// that held, by the rules that it knows, and one that is hung may not have told it the newest.
void TerminationRun::spareHoldersOfKept()
{
    const bool isSomethingKept = std::any_of(m_members.begin(), m_members.end(), [this](const auto &entry) {
        return entry.second.verdict == EndVerdict::Kept && !entry.second.dead && m_system->isAlive(entry.first);
    });
    if (isSomethingKept && m_request.keepsHolders) {
        letGo(m_holders);
        m_holders.clear();
    }
}

void TerminationRun::letGo(std::map<ProcessKey, Member> &frozen)
{
    for (auto &[key, member] : frozen) {
        if (member.isReachable() && !member.killed && std::exchange(member.frozen, false)) {
            m_system->send(key, SIGCONT);
        }
    }
}

} // namespace shellreeve
