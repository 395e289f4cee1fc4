// SPDX-License-Identifier: MIT
#pragma once

#include "process/terminationresult.h"
#include "shellper/message.h"

namespace shellreeve {

/// What of an EVENT tells of the leftovers that were ended by the rules: an array of OutcomeProcess, which adds up.
[[nodiscard]] inline QString endedLeftoversKey() { return QStringLiteral("endedLeftovers"); }
[[nodiscard]] QJsonArray joined(QJsonArray earlier, const QJsonArray &later); ///< 64 at most

/// What a Termination found, in the words of the protocol.
[[nodiscard]] EndOutcome endOutcomeFrom(const TerminationResult &result);

} // namespace shellreeve
