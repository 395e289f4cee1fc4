// SPDX-License-Identifier: MIT
#pragma once

#include <variant>

namespace shellreeve {

struct Exited {
    int code = 0;
    bool operator==(const Exited &) const = default;
};
struct Signalled {
    int signal = 0;
    bool operator==(const Signalled &) const = default;
};
/// Nobody was there to see it: a shellper that was killed, a reboot.
struct UnknownExit {
    bool operator==(const UnknownExit &) const = default;
};

/// How a process ended. Death by a signal is not "exit 0".
using ExitStatus = std::variant<UnknownExit, Exited, Signalled>;

/// From a status of waitpid(2).
[[nodiscard]] ExitStatus exitStatusFromWait(int waitStatus);

} // namespace shellreeve
