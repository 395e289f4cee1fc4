// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/ownerrecord.h"

#include <QByteArray>

#include <optional>

namespace shellreeve {

/// What can be told of the tray that a running monitor names as its owner.
struct OwnerEvidence {
    enum class Lock {
        HeldByOwner, ///< F_GETLK names the recorded pid
        HeldByOther, ///< or a pid that cannot be told
        Free,        ///< nobody locks it, or the file has gone
        Untold,
    };

    bool sameMachine = false;   ///< both machine ids could be read, and are equal
    bool sameBoot = false;      ///< both boot ids are known, and equal
    bool bootIsKnown = false;   ///< both are known
    bool sameNamespace = false; ///< pids mean the same there and here
    std::optional<bool> processLives; ///< pid and start time of the record; stopped counts, a zombie does not
    Lock lock = Lock::Untold;
};

enum class OwnerState { Alive, Dead, Unknown };

/// Pure. Source: ownership.md, "Is the owner alive?", for a record whose process runs now. Dead takes both proofs: the
/// lock is free and the process has gone.
[[nodiscard]] OwnerState judgeOwner(const OwnerEvidence &evidence);

/// Where the record was written: a record is believed only where its own words mean something.
struct RecordOrigin {
    QByteArray machineId;
    quint64 pidNamespace = 0;
};

/// `ownLock`: the lock file that this very process holds, which is never opened.
[[nodiscard]] OwnerEvidence gatherOwnerEvidence(const OwnerRecord &owner, const RecordOrigin &origin, const QString &ownLock);

} // namespace shellreeve
