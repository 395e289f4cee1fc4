// SPDX-License-Identifier: MIT
#include "reconcile/brake.h"

#include <algorithm>

namespace shellreeve {

bool brakeHolds(int ending, int sessions)
{
    return ending > 0 && (ending >= sessions || ending > std::max(1, sessions * 3 / 10));
}

SleepSentry::SleepSentry(const Clock &clock)
    : m_clock(clock), m_awake(clock.awake()), m_wall(clock.wall())
{
}

bool SleepSentry::hasSlept()
{
    const Milliseconds awake = m_clock.awake() - m_awake;
    const Milliseconds passed(m_wall.msecsTo(m_clock.wall()));
    m_awake += awake;
    m_wall = m_clock.wall();
    return passed - awake > tolerance;
}

} // namespace shellreeve
