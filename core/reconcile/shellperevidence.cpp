// SPDX-License-Identifier: MIT
#include "reconcile/shellperevidence.h"

#include "base/recordlock.h"
#include "process/hostidentity.h"
#include "process/processref.h"
#include "session/sessionrecord.h"
#include "session/sessionstore.h"

namespace shellreeve {

namespace {

bool lives(const std::optional<ProcessIdentity> &identity)
{
    return identity && ProcessRef::reopen(*identity).ok();
}

} // namespace

ShellperState judgeShellper(const ShellperEvidence &evidence)
{
    if (evidence.otherMachine) {
        return ShellperState::Unknown;
    }
    if (evidence.otherBoot) {
        return ShellperState::Gone;
    }
    if (evidence.processLives.value_or(false) || evidence.lockIsHeld.value_or(false)) {
        return ShellperState::Lives;
    }
    if (evidence.guardianLives) {
        return ShellperState::BeingEnded;
    }
    if (!evidence.lockIsHeld && !evidence.processLives) {
        return ShellperState::Unknown;
    }
    return ShellperState::Gone;
}

std::optional<ProcessIdentity> guardianOf(const SelfRecord &self)
{
    return ProcessIdentity::fromJson(self.session.value(QLatin1String("guardian")).toObject());
}

ShellperEvidence gatherEvidence(const SessionRecord &record, const std::optional<SelfRecord> &self,
                                const SessionStore &store)
{
    const HostIdentity &here = HostIdentity::current();
    const QByteArray machine = self ? self->machineId : record.machineId;
    const std::optional<ProcessIdentity> shellper = self ? std::optional(self->shellper) : record.shellper;
    std::optional<ProcessIdentity> guardian = self ? guardianOf(*self) : std::nullopt;
    if (!guardian) {
        guardian = record.guardian;
    }
    ShellperEvidence evidence;
    evidence.otherMachine = !machine.isEmpty() && !here.machineId.isEmpty() && machine != here.machineId;
    if (shellper) {
        evidence.otherBoot = !here.bootId.isEmpty() && !shellper->bootId.isEmpty() && shellper->bootId != here.bootId;
        evidence.processLives = lives(shellper);
    }
    evidence.guardianLives = lives(guardian);
    if (const Result<std::optional<pid_t>> holder = RecordLock::holder(store.lockPath(record.id))) {
        evidence.lockIsHeld = holder->has_value();
    }
    return evidence;
}

std::optional<SelfRecord> readSelfRecord(const SessionStore &store, const QString &id)
{
    Result<SelfRecord> self = SelfRecord::read(store.selfRecordPath(id));
    return self ? std::optional(std::move(*self)) : std::nullopt;
}

} // namespace shellreeve
