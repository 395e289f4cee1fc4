// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <atomic>
#include <sys/types.h>

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

    /// Shared anonymous memory; lives until the process ends.
    static Result<SharedBoard *> make();
};

} // namespace shellreeve
