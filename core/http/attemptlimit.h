// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <deque>

namespace shellreeve {

/// How often something that can fail may be tried: so many failures a span of time, then none until the first of them is that
/// long ago.
class AttemptLimit
{
public:
    AttemptLimit(const Clock &clock, std::size_t most, Milliseconds span) : m_clock(clock), m_most(most), m_span(span) {}

    /// 0: try now.
    [[nodiscard]] Milliseconds mustWait()
    {
        const Milliseconds now = m_clock.awake();
        while (!m_failures.empty() && m_failures.front() + m_span <= now) {
            m_failures.pop_front();
        }
        return m_failures.size() < m_most ? Milliseconds(0) : m_failures.front() + m_span - now;
    }
    void failed() { m_failures.push_back(m_clock.awake()); }

private:
    const Clock &m_clock;
    std::size_t m_most;
    Milliseconds m_span;
    std::deque<Milliseconds> m_failures; ///< oldest first
};

} // namespace shellreeve
