// SPDX-License-Identifier: MIT
#pragma once

#include "process/processref.h"
#include "process/processsystem.h"
#include "process/terminationplan.h"
#include "process/terminationresult.h"

#include <map>
#include <memory>

namespace shellreeve {

/// What to end, and how patiently.
struct TerminationRequest {
    std::vector<ProcessRef> roots;  ///< everything below them ends
    bool includeRoots = false;      ///< the roots too: stopped first, killed last, only if nothing survived
    Milliseconds grace{10'000};     ///< between asking and killing; 0 = "now": 100 ms
    Milliseconds verify{5'000};     ///< from the first KILL until what is still there counts as survivor
    KeepRules keep;
    pid_t sessionChild = 0;         ///< leader of the session's terminal, also when it is dead already
    std::vector<ProcessIdentity> neverTouch;      ///< these themselves
    std::vector<ProcessIdentity> neverTouchTrees; ///< these and all below them
};

/// One end of one tree: ask, wait, freeze, kill, verify. A state machine without event loop, thread or
/// Qt object: poll() on waitDescriptor() until nextDeadline(), call step(), until that says true.
/// Started by the first step(). Zombies count as dead; reaping is its owner's business. Destroyed
/// early it leaves the rest undone, and what it froze frozen.
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
        ProcessInfo info;
        EndVerdict verdict = EndVerdict::End;
        RemainReason trouble = RemainReason::None; ///< why signals do not reach it
        bool held = false;
        bool asked = false;
        bool frozen = false; ///< STOP was sent
        bool killed = false;
        bool dead = false;
    };

    void start();
    void stepGrace(Milliseconds now);
    void stepFreeze(Milliseconds now);
    void stepKill(Milliseconds now);
    void stepHolders(Milliseconds now);
    void beginKilling(Milliseconds now);
    void beginHolders(Milliseconds now);
    void finish(Milliseconds now);

    bool look(bool settled); ///< true: something to end was not known before
    Member &remember(const ProcessInfo &info, EndVerdict verdict);
    void apply(EndStep step, Member &member);
    void markEnded();
    [[nodiscard]] bool waitsForAny() const;
    [[nodiscard]] bool leavesNone() const;
    [[nodiscard]] bool allStill(); ///< nothing that is to end can run user code
    void freezeHolders();
    void releaseHolders();
    [[nodiscard]] RemainReason survivorReason(const Member &member);

    TerminationRequest m_request;
    std::unique_ptr<ProcessSystem> m_system;
    EndContext m_context;
    std::map<ProcessKey, Member> m_members;
    std::map<ProcessKey, Member> m_holders;
    TerminationResult m_result;
    Phase m_phase = Phase::Start;
    Milliseconds m_started{0};
    Milliseconds m_deadline{0};
    Milliseconds m_graceEnd{0};
    Milliseconds m_freezeEnd{0};
    Milliseconds m_verifyEnd{0};
};

} // namespace shellreeve
