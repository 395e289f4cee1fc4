// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "process/processidentity.h"

#include <array>
#include <atomic>
#include <sys/types.h>
#include <vector>

namespace shellreeve {

/// One page that guardian and shellper share: what the guardian must know when the shellper is gone without a
/// word. Written by the shellper, read by the guardian after its end. Lock-free, no pointers.
struct SharedBoard {
    std::atomic<pid_t> child{0};           ///< the PTY's child, also when it has exited
    std::atomic<bool> childExited{false};  ///< reaped by the shellper; waitStatus is its
    std::atomic<int> waitStatus{0};
    std::atomic<quint64> socketDevice{0};
    std::atomic<quint64> socketInode{0};
    std::atomic<bool> socketInFallback{false}; ///< re-bound in the fallback directory
    std::atomic<bool> finished{false};     ///< the shellper ended everything and leaves in order

    /// `reeve keep`: pid and start; the newest where there are more. A pid of 0 ends the list.
    struct Kept {
        std::atomic<qint64> pid{0};
        std::atomic<quint64> startTicks{0};
    };
    static constexpr size_t mostKept = 128;
    std::array<Kept, mostKept> keptProcesses;
    void setKept(const std::vector<ProcessIdentity> &identities);
    [[nodiscard]] std::vector<ProcessIdentity> kept() const;

    /// Shared anonymous memory; lives until the process ends.
    static Result<SharedBoard *> make();
};

} // namespace shellreeve
