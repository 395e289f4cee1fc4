// SPDX-License-Identifier: MIT
#include "shellper/lease.h"

#include <utility>

namespace shellreeve {

void Lease::setLengths(std::chrono::seconds length, std::chrono::seconds afterGoodbye)
{
    m_length = length;
    m_afterGoodbye = afterGoodbye;
}

void Lease::setAudience(const Audience &audience, Milliseconds now)
{
    const bool wasRunning = std::exchange(m_isRunning, length().count() > 0 && audience.childRuns && !audience.supervisor
                                                           && audience.viewers == 0);
    if (!wasRunning) {
        m_renewed = now;
    }
}

std::optional<Milliseconds> Lease::endsAt() const
{
    return m_isRunning ? std::optional<Milliseconds>(m_renewed + length()) : std::nullopt;
}

} // namespace shellreeve
