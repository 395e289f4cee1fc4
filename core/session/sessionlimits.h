// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>
#include <QtGlobal>

#include <optional>

namespace shellreeve {

/// How much of a resource there is and how much is taken; nullopt limit: unlimited or unknown.
struct LimitReading {
    QString name; ///< what the system calls the limit: "RLIMIT_NOFILE", "/proc/sys/kernel/pty/max"
    std::optional<quint64> limit;
    quint64 used = 0;
};

struct SessionLimits {
    LimitReading terminals; ///< pseudo-terminals of the machine
    LimitReading openFiles; ///< descriptors of this process
    LimitReading processes; ///< processes (on Linux: tasks) of this user
    bool seesProcesses = true; ///< what is started can be looked at, and so ended
};

/// What the system says now. `used` of processes may be an upper bound where that is far below the limit.
[[nodiscard]] SessionLimits readSessionLimits();

/// Whether one more session fits; Refused, with the limit's name and value and what to do, otherwise
/// (requirement A11: before anything is spawned). Pure.
Result<void> checkSessionLimits(const SessionLimits &limits);

} // namespace shellreeve
