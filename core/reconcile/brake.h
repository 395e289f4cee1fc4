// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace shellreeve {

/// Whether a pass is to stop and ask (C4): it would end more than max(1, 30 %) of the sessions, or all. Counted are
/// ends that no person asked for. Pure.
[[nodiscard]] bool brakeHolds(int ending, int sessions);

/// Notices that the machine slept (or the wall clock jumped) since the last look: what was measured before is old.
class SleepSentry
{
public:
    static constexpr Milliseconds tolerance{5'000};

    explicit SleepSentry(const Clock &clock);
    /// Once a sleep.
    [[nodiscard]] bool hasSlept();

private:
    const Clock &m_clock;
    Milliseconds m_awake;
    QDateTime m_wall;
};

} // namespace shellreeve
