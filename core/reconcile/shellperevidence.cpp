// SPDX-License-Identifier: MIT
#include "reconcile/shellperevidence.h"

#include "base/recordlock.h"
#include "process/hostidentity.h"
#include "process/processref.h"
#include "session/sessionrecord.h"
#include "session/sessionstore.h"

namespace shellreeve {

namespace {

// nullopt: cannot be told, which is not "gone" (no descriptor left, say).
std::optional<bool> lives(const ProcessIdentity &identity)
{
    const Result<ProcessRef> process = ProcessRef::reopen(identity);
    if (process) {
        return true;
    }
    return process.error().code == ErrorCode::NotFound ? std::optional(false) : std::nullopt;
}

// The pids it names mean other processes here, or none.
bool isOtherNamespace(const std::optional<SelfRecord> &self)
{
    const quint64 here = HostIdentity::current().pidNamespace;
    return self && self->pidNamespace != 0 && here != 0 && self->pidNamespace != here;
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
    if (!evidence.lockIsHeld || evidence.processUntold) {
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
    }
    const bool isElsewhere = isOtherNamespace(self);
    if (shellper && !isElsewhere) {
        evidence.processLives = lives(*shellper);
    }
    const std::optional<bool> guardianLives = guardian && !isElsewhere ? lives(*guardian) : std::nullopt;
    evidence.guardianLives = guardianLives.value_or(false);
    evidence.processUntold = (shellper && !evidence.processLives) || (guardian && !guardianLives);
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
