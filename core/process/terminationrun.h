// SPDX-License-Identifier: MIT
#pragma once

#include "process/processref.h"
#include "process/processsystem.h"
#include "process/subtreegroups.h"
#include "process/terminationplan.h"
#include "process/terminationresult.h"

#include <map>
#include <memory>
#include <set>

namespace shellreeve {

/// What to end, and how patiently.
struct TerminationRequest {
    std::vector<ProcessRef> roots;  ///< everything below them ends
    QByteArray cgroup;              ///< and all that is in this one, made for them alone; empty: none
    std::vector<ProcessIdentity> tops = {}; ///< and these themselves, with all below them: asked and judged like the rest
    bool includeRoots = false;      ///< the roots too: stopped first, killed last, only if nothing survived
    bool keepsHolders = false;      ///< but not while something is kept, which they go on holding
    Milliseconds grace{10'000};     ///< between asking and killing; 0 = "now": 100 ms
    Milliseconds verify{5'000};     ///< from the first KILL until what is still there counts as survivor
    KeepRules keep;
    pid_t onlySid = 0;              ///< only what belongs to this POSIX session; 0 = everything
    std::vector<ProcessIdentity> onlyTrees; ///< only these and what is below them; empty = everything
    pid_t sessionChild = 0;         ///< leader of the session's terminal, also when it is dead already
    std::vector<ProcessIdentity> neverTouch;      ///< these themselves
    std::vector<ProcessIdentity> neverTouchTrees; ///< these and all below them
};

/// One end of one tree: ask, wait, freeze, kill, verify. A state machine without event loop, thread or
/// Qt object: poll() on waitDescriptor() until nextDeadline(), call step(), until that says true.
/// Started by the first step(). Zombies count as dead; reaping is its owner's business. Destroyed
/// early it leaves the rest undone, and lets what it froze go on.
class TerminationRun
{
public:
    explicit TerminationRun(TerminationRequest request);
    TerminationRun(TerminationRequest request, std::unique_ptr<ProcessSystem> system);
    ~TerminationRun();
    TerminationRun(const TerminationRun &) = delete;
    TerminationRun &operator=(const TerminationRun &) = delete;

    /// Readable when a process it waits for has ended.
    [[nodiscard]] int waitDescriptor() const { return m_system->waitDescriptor(); }
    /// In terms of step()'s `now`: call step() then at the latest.
    [[nodiscard]] Milliseconds nextDeadline() const { return m_deadline; }
    /// Does what can be done at `now` (Clock::awake()), never waits. True: finished.
    bool step(Milliseconds now);
    [[nodiscard]] bool isFinished() const { return m_phase == Phase::Finished; }
    /// Meaningful when finished.
    [[nodiscard]] const TerminationResult &result() const { return m_result; }

private:
    enum class Phase { Start, Grace, Freeze, Kill, Holders, Finished };
    struct Member {
        ProcessInfo info; ///< of the latest look
        EndVerdict verdict = EndVerdict::End;
        RemainReason trouble = RemainReason::None; ///< why signals do not reach it
        int signal = 0; ///< the last one sent to end it
        bool held = false;
        bool asked = false;
        bool frozen = false; ///< STOP was sent
        bool killed = false;
        bool dead = false;

        [[nodiscard]] bool isTarget() const { return verdict == EndVerdict::End && !dead; }
        [[nodiscard]] bool isReachable() const { return isTarget() && held && trouble == RemainReason::None; }
    };

    void start(Milliseconds now);
    void advance(Milliseconds now); ///< one phase's worth
    void stepGrace(Milliseconds now);
    void stepFreeze(Milliseconds now);
    void stepKill(Milliseconds now);
    void stepHolders(Milliseconds now);
    void beginFreeze(Milliseconds now);
    void beginKill();
    void beginHolders(Milliseconds now);
    void finish(Milliseconds now);

    /// Looks below the roots and remembers who is there. True: somebody is new, living or not.
    enum class Looks { One, UntilSettled };
    bool look(Looks looks);
    [[nodiscard]] TreeLook lookBelow(Looks looks);
    [[nodiscard]] std::vector<ProcessKey> livingTops() const;
    [[nodiscard]] TreeMember memberOf(ProcessInfo info);
    /// While freezing: stops a newcomer before the look goes on, so that nobody can outrun it.
    void stopOnSight(const ProcessInfo &info);
    bool remember(const ProcessInfo &info, EndVerdict verdict);
    [[nodiscard]] std::vector<pid_t> livingRoots() const;
    void markEnded();
    void markVanished();
    void hold(Member &member);
    bool holdMore(); ///< tries those again that no descriptor was left for; true: one was held
    void apply(EndStep step, Member &member);
    bool applyToAll(EndStep step, bool Member::*done); ///< true: to somebody it was not applied to before
    [[nodiscard]] bool anyReachable() const;   ///< something that is to end lives and can be signalled
    [[nodiscard]] bool anyWaitsForHandle() const;
    /// The latest look was true and still is: it was settled, and whoever it showed living lives. One
    /// that has ended since may have left successors.
    [[nodiscard]] bool isProven() const;
    [[nodiscard]] bool anyRemains() const;     ///< something that is to end lives, or may live
    [[nodiscard]] bool allStill();             ///< nothing that is to end can run its own code
    void takeHolders();
    void spareHoldersOfKept();
    void letGo(std::map<ProcessKey, Member> &frozen); ///< what was frozen and is not killed goes on
    void freezeHolders();
    void report(const Member &member);
    void reportForking();

    TerminationRequest m_request;
    std::unique_ptr<ProcessSystem> m_system;
    EndContext m_context;
    std::map<ProcessKey, Member> m_members;
    std::map<ProcessKey, Member> m_holders; ///< the roots that are to end
    std::map<ProcessKey, ProcessInfo> m_present; ///< the latest look, zombies included
    SubtreeGroups m_groups; ///< as of the first look, where only parts end
    std::map<ProcessKey, bool> m_windows;        ///< who has one, of those asked about
    bool m_stoppedOnSight = false;               ///< in the look that goes on
    bool m_settled = false;                      ///< so was the latest look
    TerminationResult m_result;
    Phase m_phase = Phase::Start;
    Milliseconds m_started{0};
    Milliseconds m_deadline{0};
    Milliseconds m_graceEnd{0};
    Milliseconds m_freezeEnd{0};
    Milliseconds m_verifyEnd{0};
};

} // namespace shellreeve
