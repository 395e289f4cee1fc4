// SPDX-License-Identifier: MIT
#pragma once

#include "process/processref.h"

namespace shellreeve {

enum class SignalOutcome {
    Sent,
    AlreadyGone,  ///< ended, or its pid is another's by now: success for whoever wanted its end
    NotPermitted, ///< EPERM: alive, and not ours to signal
    Refused,      ///< pid <= 1, ourselves, one of our ancestors
};

/// The one function that signals. The identity is verified at the last moment: through the pidfd, or
/// where there is none by stopping the process, looking, and then signalling or letting it go on.
SignalOutcome sendSignal(const ProcessRef &process, int signal);

} // namespace shellreeve
