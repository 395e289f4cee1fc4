// SPDX-License-Identifier: MIT
#pragma once

#include "shellper/endoutcome.h"

namespace shellreeve {

/// Two attempts at one session as one outcome: what ended adds up, what is left is the later one's.
[[nodiscard]] EndOutcome mergeOutcomes(const EndOutcome &earlier, const EndOutcome &later);

/// Names of what is left, for an error's text: "123 (node), 124 (sh)".
[[nodiscard]] QString namesOf(const QList<OutcomeProcess> &processes);

} // namespace shellreeve
