// SPDX-License-Identifier: MIT
#pragma once

#include "kit/system.h"

namespace bench {

/// Types `keys` keys into the program's terminal, one at a time, and times each until its echo is painted there.
/// Waits first until that terminal is raw and has been quiet for a moment, then types some keys untimed.
[[nodiscard]] std::vector<Nanoseconds> typeAndTime(const PtyProgram &program, int keys);

} // namespace bench
