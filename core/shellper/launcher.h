// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"
#include "shellper/sharedboard.h"
#include "shellper/shellperconfig.h"

#include <functional>

namespace shellreeve {

/// What a newborn shellper has from those above it. Until it reads the one byte `released` from the leash it lives
/// only as long as its launcher: an end of file there means "end everything".
struct ShellperBirth {
    static constexpr char released = 'g';

    UniqueFd ready; ///< takes the READY line; close it after that
    UniqueFd leash;
    SharedBoard *board = nullptr;
    pid_t guardian = 0;
};

/// launcher -> guardian -> shellper. Runs in the process that was started: forks the guardian, which forks the
/// shellper, relays the READY line to standard output, lets go of the leash and returns 0; or waits until everything
/// below has ended and returns 1. `runShellper` is called in the shellper's process, before any Qt object exists, and
/// does not return.
int launchShellper(const ShellperConfig &config, const std::function<void(ShellperBirth)> &runShellper);

/// Descriptors 0 to 2 exist, none above; default signals but HUP and PIPE, nothing blocked.
void prepareProcess();

} // namespace shellreeve
