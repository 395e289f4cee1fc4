// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace shellreeve {

/// The exit statuses of `reeve` (interfaces.md, "CLI").
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotFound = 3,   ///< not found or ambiguous
    NotRunning = 4, ///< the tray does not run
    Survivors = 5,  ///< something survived
};

/// For an error that the tray or a shellper answered with. NotRunning in there is a shellper's, not the tray's.
[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

/// The one to report of several: survivors before a wrong name before any other failure.
[[nodiscard]] ExitCode worse(ExitCode one, ExitCode other);

} // namespace shellreeve
