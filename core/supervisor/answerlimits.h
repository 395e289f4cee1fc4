// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace shellreeve {

/// How long a shellper is waited for that is asked who it is. Past it nothing is known; it is asked again later.
struct AnswerLimits {
    Milliseconds welcome{400};
    Milliseconds proof{500};
};

} // namespace shellreeve
