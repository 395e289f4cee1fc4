// SPDX-License-Identifier: MIT
#pragma once

#include "shellper/launcher.h"

namespace shellreeve {

/// The tiny process above a shellper: POSIX session of its own, subreaper, the kernel's name "shellreeve-guar", no Qt
/// object, asleep in poll(). It forks the shellper, and when that dies without having ended its session the guardian
/// ends everything below, removes the socket if it is still the shellper's, writes the exit and goes. Returns
/// its exit status; in the shellper's process `runShellper` does not return.
int runGuardian(const ShellperConfig &config, ShellperBirth birth, const std::function<void(ShellperBirth)> &runShellper);

} // namespace shellreeve
