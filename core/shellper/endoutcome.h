// SPDX-License-Identifier: MIT
#pragma once

#include "process/terminationresult.h"
#include "shellper/message.h"

namespace shellreeve {

/// What a Termination found, in the words of the protocol.
[[nodiscard]] EndOutcome endOutcomeFrom(const TerminationResult &result);

} // namespace shellreeve
