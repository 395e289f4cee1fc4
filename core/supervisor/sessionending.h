// SPDX-License-Identifier: MIT
#pragma once

#include "process/processidentity.h"
#include "process/termination.h"
#include "shellper/message.h"
#include "supervisor/supervisorcontext.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace shellreeve {

/// How patiently, all decided.
struct EndPlan {
    Milliseconds grace{10'000};
    Milliseconds verify{5'000};
    int retries = 3;
    Milliseconds retryDelay{1'000};
    bool everything = false;
    bool keepsHolders = false; ///< of what is kept: for one that is not started again
};

/// Ends one session's shellper and all below it, and proves it: TERMINATE over its socket; from outside
/// where it does not answer; again after 1, 2, 4 s while something survives. Touches no record.
class SessionEnding : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const EndOutcome &)>;

    SessionEnding(SupervisorContext &context, Session &session, const EndPlan &plan, QObject *parent);
    ~SessionEnding() override;

    /// `done` is called once, possibly before start() returns. `outcome.ended` with a shellper that is
    /// still there means that it stays for what was kept.
    void start(Done done);
    [[nodiscard]] Session &session() const { return m_session; }
    /// Somebody is in more of a hurry, or wants more of it ended: from here on so.
    void harden(const EndPlan &plan);

private:
    enum class Phase { Idle, Asked, Leaving, Outside, Waiting };

    void attempt();
    void attemptUnlinked();
    [[nodiscard]] bool isShellperStopped() const;
    void ask();
    void onTerminated(const EndOutcome &outcome);
    void onShellperGone();
    void onDeadline();
    void awaitLeaving();
    void endFromOutside(std::vector<ProcessRef> roots, std::vector<ProcessIdentity> tops = {});
    void onOutsideFinished(const TerminationResult &result);
    void settle();
    void finish();
    [[nodiscard]] std::vector<ProcessRef> pair() const;
    [[nodiscard]] std::vector<ProcessIdentity> remains() const;
    [[nodiscard]] bool hasRemains() const; ///< in its own cgroup

    SupervisorContext &m_context;
    Session &m_session;
    EndPlan m_plan;
    Done m_done;
    Phase m_phase = Phase::Idle;
    EndOutcome m_outcome;
    int m_attempts = 0;
    Milliseconds m_startedAt{0};
    bool m_isProven = false;                ///< somebody who looked said that nothing is left
    std::vector<ProcessIdentity> m_below; ///< seen below the pair before the first signal
    std::unique_ptr<Termination> m_termination;
    QTimer m_timer;
};

} // namespace shellreeve
