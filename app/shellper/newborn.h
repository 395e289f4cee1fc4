// SPDX-License-Identifier: MIT
#pragma once

#include "shellper/launcher.h"

namespace shellreeve {

/// The life of a shellper's process: event loop, host, leash. Does not return.
[[noreturn]] void liveAsShellper(const ShellperConfig &config, ShellperBirth birth);

} // namespace shellreeve
