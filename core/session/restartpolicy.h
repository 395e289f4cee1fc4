// SPDX-License-Identifier: MIT
#pragma once

#include "base/backoff.h"
#include "process/exitstatus.h"
#include "session/sessionspec.h"

#include <QString>

#include <deque>

namespace shellreeve {

struct RestartDecision {
    enum class Action {
        Stay,         ///< remains exited
        RestartAfter, ///< start again after `delay`
        CrashLoop,    ///< stop; `reason` says why
    };
    Action action = Action::Stay;
    Milliseconds delay{0};
    QString reason; ///< one sentence, for CrashLoop
};

/// Whether and when a session starts again after its child exited by itself (requirement A8):
/// back-off 2 s doubling to 60 s; 3 failures within 30 s, or 5 clean exits within 2 s each in a row,
/// are a crash loop; 5 min of health reset the counters. An unknown exit counts as a failure.
/// Pure: times come in as Clock::awake().
class RestartPolicy
{
public:
    explicit RestartPolicy(RestartMode mode) : m_mode(mode) {}

    void started(Milliseconds now);
    [[nodiscard]] RestartDecision exited(const ExitStatus &status, Milliseconds now);
    void reset(); ///< started by hand: forget the past

private:
    RestartDecision crashLoop(const QString &reason);

    RestartMode m_mode;
    Milliseconds m_startedAt{0};
    std::deque<Milliseconds> m_failures; ///< awake times, oldest first, those of the last 30 s
    int m_quickExits = 0;                ///< clean ones, in a row
    Backoff m_backoff{Milliseconds(2'000), Milliseconds(60'000)};
};

} // namespace shellreeve
