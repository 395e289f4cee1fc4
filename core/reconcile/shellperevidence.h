// SPDX-License-Identifier: MIT
#pragma once

#include "shellper/selfrecord.h"

#include <optional>

namespace shellreeve {

class SessionStore;
struct SessionRecord;

/// Evidence about a shellper that nobody can talk to.
struct ShellperEvidence {
    bool otherMachine = false;
    bool otherBoot = false;
    std::optional<bool> processLives; ///< the recorded one; nullopt: nothing was recorded, or it cannot be told
    std::optional<bool> lockIsHeld;   ///< nullopt: cannot be told
    bool guardianLives = false;
    bool processUntold = false; ///< one was recorded, shellper or guardian, and cannot be looked at from here
};

enum class ShellperState {
    Lives,      ///< does not answer: unreachable, kept
    BeingEnded, ///< it has ended, its guardian is ending what it left
    Gone,
    Unknown,    ///< another machine's, or it cannot be told: left alone
};
/// Pure. Gone needs proof: another boot of this machine, or a free lock with the process gone, or never recorded.
[[nodiscard]] ShellperState judgeShellper(const ShellperEvidence &evidence);

/// The guardian that a self-record names.
[[nodiscard]] std::optional<ProcessIdentity> guardianOf(const SelfRecord &self);

/// Reads the evidence for a session's shellper from record, self-record and lock.
[[nodiscard]] ShellperEvidence gatherEvidence(const SessionRecord &record, const std::optional<SelfRecord> &self,
                                              const SessionStore &store);

/// The session's self-record; nullopt: none, or not one that can be trusted.
[[nodiscard]] std::optional<SelfRecord> readSelfRecord(const SessionStore &store, const QString &id);

} // namespace shellreeve
