// SPDX-License-Identifier: MIT
#include "base/backoff.h"

#include <algorithm>

namespace shellreeve {

Milliseconds Backoff::next()
{
    const int doublings = std::min(m_attempts++, 30); // 2^30 × 1 ms is past any ceiling in use
    return std::min(m_ceiling, m_first * (std::int64_t{1} << doublings));
}

} // namespace shellreeve
