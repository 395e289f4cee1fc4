// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "process/processidentity.h"

#include <array>
#include <atomic>
#include <sys/types.h>
#include <vector>

namespace shellreeve {

/// What guardian and shellper share, a page and what has changed since they began: what the guardian must know when the shellper is gone without a
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

    /// What the shellper was told last of the rules it started with (ShellperConfig::rules()), as JSON; empty: nothing.
    static constexpr size_t longestRules = 16 * 1024;
    std::array<std::atomic<qsizetype>, 2> rulesSizes{};
    std::atomic<int> newestRules{-1}; ///< which of the two counts: the other one may be half written
    bool setRules(const QByteArray &json); ///< false where it is too long: what was told before stays
    [[nodiscard]] QByteArray rules() const;

    /// Shared anonymous memory; lives until the process ends.
    static Result<SharedBoard *> make();

    /// Last, and not touched before there is something to note: pages that nobody writes cost nothing.
    using RulesBytes = std::array<char, longestRules>;
    std::array<RulesBytes, 2> rulesBytes;
};

} // namespace shellreeve
