// SPDX-License-Identifier: MIT
#pragma once

#include "process/terminationresult.h"
#include "shellper/message.h"

namespace shellreeve {

/// A termination from outside, in the words of TERMINATED.
[[nodiscard]] EndOutcome toEndOutcome(const TerminationResult &result);

/// Two attempts at one session as one outcome: what ended adds up, what is left is the later one's.
[[nodiscard]] EndOutcome mergeOutcomes(const EndOutcome &earlier, const EndOutcome &later);

/// Names of what is left, for an error's text: "123 (node), 124 (sh)".
[[nodiscard]] QString namesOf(const QList<OutcomeProcess> &processes);

} // namespace shellreeve
