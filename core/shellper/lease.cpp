// SPDX-License-Identifier: MIT
#include "shellper/lease.h"

#include <utility>

namespace shellreeve {

void Lease::setAudience(const Audience &audience, Milliseconds now)
{
    const bool wasRunning = std::exchange(m_isRunning, m_length.count() > 0 && audience.childRuns && !audience.supervisor
                                                           && audience.viewers == 0
                                                           && (!m_goodbye || m_afterGoodbye == AfterGoodbye::Too));
    if (!wasRunning) {
        m_renewed = now;
    }
}

std::optional<Milliseconds> Lease::endsAt() const
{
    return m_isRunning ? std::optional<Milliseconds>(m_renewed + m_length) : std::nullopt;
}

} // namespace shellreeve
