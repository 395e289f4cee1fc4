// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "process/processinfo.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace shellreeve {

/// What a process has used, as of the look that found it (macOS: as of now).
struct ProcessUsage {
    std::chrono::nanoseconds cpu{0}; ///< user and system time, its own threads
    std::chrono::nanoseconds age{0}; ///< since it started
    qint64 residentBytes = 0;        ///< shared pages counted in full
};

/// Zeros where it is unreadable.
[[nodiscard]] ProcessUsage usageOf(const ProcessInfo &process);

/// When it started, by the wall clock as it is now.
[[nodiscard]] inline QDateTime startOf(const ProcessInfo &process, const Clock &clock)
{
    return clock.wall().addMSecs(-std::chrono::duration_cast<Milliseconds>(usageOf(process).age).count());
}

/// Its own share of memory: PSS, on macOS the physical footprint. Dear: the kernel walks its page tables (50 µs for a
/// small process, milliseconds for a large one). nullopt: unreadable.
[[nodiscard]] std::optional<qint64> readOwnMemory(pid_t pid);

/// How many descriptors it has open; nullopt: unreadable.
[[nodiscard]] std::optional<int> countDescriptors(pid_t pid);

} // namespace shellreeve
