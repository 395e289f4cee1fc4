// SPDX-License-Identifier: MIT
#include "supervisor/recordedholder.h"

#include "session/session.h"

namespace shellreeve {

RecordedHolder recordedHolder(const SupervisorContext &context, const Session &session)
{
    const SessionRecord &record = session.record();
    const std::optional<SelfRecord> self = readSelfRecord(context.store, record.id);
    const std::optional<ProcessIdentity> shellper = self ? std::optional(self->shellper) : record.shellper;
    std::optional<ProcessIdentity> guardian = self ? guardianOf(*self) : std::nullopt;
    if (!guardian) {
        guardian = record.guardian;
    }
    const ShellperEvidence evidence = gatherEvidence(record, self, context.store);
    RecordedHolder holder;
    holder.state = judgeShellper(evidence);
    holder.pid = shellper ? shellper->pid : 0;
    if (holder.state == ShellperState::Lives || holder.state == ShellperState::BeingEnded) {
        for (const std::optional<ProcessIdentity> &identity : {guardian, shellper}) {
            if (Result<ProcessRef> process = identity ? ProcessRef::reopen(*identity) : Result<ProcessRef>(Error{})) {
                holder.pair.push_back(*process);
            }
        }
    }
    return holder;
}

QString untoldText(const RecordedHolder &holder)
{
    return holder.state == ShellperState::Unknown ? QStringLiteral("it cannot be told from here whether it still runs")
                                                  : QStringLiteral("it lives, but cannot be looked at from here");
}

} // namespace shellreeve
