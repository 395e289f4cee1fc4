// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace shellreeve {

/// Doubling delays: first, 2 × first, … up to a ceiling. Pure bookkeeping, no timer.
class Backoff
{
public:
    Backoff(Milliseconds first, Milliseconds ceiling) : m_first(first), m_ceiling(ceiling) {}

    [[nodiscard]] Milliseconds next(); ///< the delay to wait now; the following one is twice that
    void reset() { m_attempts = 0; }
    [[nodiscard]] int attempts() const { return m_attempts; } ///< how often next() was asked since reset()

private:
    Milliseconds m_first;
    Milliseconds m_ceiling;
    int m_attempts = 0;
};

} // namespace shellreeve
