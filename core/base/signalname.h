// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve {

/// "SIGTERM"; empty for a number without a name here, such as a real-time signal's.
[[nodiscard]] QString signalName(int signal);

} // namespace shellreeve
