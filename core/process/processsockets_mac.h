// SPDX-License-Identifier: MIT
#pragma once

#include <libproc.h>
#include <sys/types.h>
#include <vector>

namespace shellreeve {

/// Those that its descriptors name; empty when it is gone or not ours to look into.
[[nodiscard]] std::vector<socket_fdinfo> socketsOf(pid_t pid);

} // namespace shellreeve
