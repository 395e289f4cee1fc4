// SPDX-License-Identifier: MIT
#pragma once

#include "kit/system.h"

namespace bench {

/// Types `keys` keys into a terminal, one at a time, and times each until its echo is painted there.
/// Waits first until the terminal has been quiet for a moment, then types some keys untimed.
[[nodiscard]] std::vector<Nanoseconds> typeAndTime(int terminal, int keys);

} // namespace bench
