// SPDX-License-Identifier: MIT
#include "reconcile/ownerstate.h"

#include "base/recordlock.h"
#include "process/hostidentity.h"
#include "process/processref.h"

namespace shellreeve {

OwnerState judgeOwner(const OwnerEvidence &evidence)
{
    if (!evidence.sameMachine) {
        return OwnerState::Unknown;
    }
    if (evidence.bootIsKnown && !evidence.sameBoot) {
        return OwnerState::Unknown; // what it started runs, in another boot than its own: somebody is mistaken
    }
    if (evidence.lock == OwnerEvidence::Lock::HeldByOwner || evidence.processLives.value_or(false)) {
        return OwnerState::Alive;
    }
    if (!evidence.bootIsKnown || !evidence.sameNamespace) {
        return OwnerState::Unknown;
    }
    const bool isGone = evidence.processLives.has_value(); // and false, as seen above
    return isGone && evidence.lock == OwnerEvidence::Lock::Free ? OwnerState::Dead : OwnerState::Unknown;
}

static OwnerEvidence::Lock lookAtLock(const OwnerRecord &owner)
{
    const Result<std::optional<pid_t>> holder = RecordLock::holder(owner.lock);
    if (!holder) {
        return OwnerEvidence::Lock::Untold;
    }
    if (!holder->has_value()) {
        return OwnerEvidence::Lock::Free;
    }
    return **holder == owner.process.pid ? OwnerEvidence::Lock::HeldByOwner : OwnerEvidence::Lock::HeldByOther;
}

OwnerEvidence gatherOwnerEvidence(const OwnerRecord &owner, const RecordOrigin &origin, const QString &ownLock)
{
    const HostIdentity &here = HostIdentity::current();
    OwnerEvidence evidence;
    evidence.sameMachine = !origin.machineId.isEmpty() && origin.machineId == here.machineId;
    evidence.bootIsKnown = !owner.process.bootId.isEmpty() && !here.bootId.isEmpty();
    evidence.sameBoot = evidence.bootIsKnown && owner.process.bootId == here.bootId;
    evidence.sameNamespace = origin.pidNamespace == here.pidNamespace;
    if (evidence.sameNamespace) {
        const Result<ProcessRef> process = ProcessRef::reopen(owner.process);
        if (process || process.error().code == ErrorCode::NotFound) {
            evidence.processLives = process.ok();
        }
    }
    // Opening a file that this process locks, and closing it again, would drop the lock.
    evidence.lock = owner.lock == ownLock ? OwnerEvidence::Lock::HeldByOwner : lookAtLock(owner);
    return evidence;
}

} // namespace shellreeve
