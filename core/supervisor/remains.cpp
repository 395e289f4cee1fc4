// SPDX-License-Identifier: MIT
#include "supervisor/remains.h"

#include "process/cgroup.h"
#include "supervisor/endrequest.h"

#include <algorithm>

namespace shellreeve {

bool endsRemains(const SessionRecord &record)
{
    const bool hadExited = record.exit && !std::holds_alternative<UnknownExit>(*record.exit);
    return record.intent != SessionIntent::None || !hadExited || record.leftovers == LeftoversPolicy::End;
}

std::optional<ProcessRef> livingCommand(const SessionRecord &record)
{
    const Result<ProcessRef> command = record.child ? ProcessRef::reopen(*record.child) : Result<ProcessRef>(Error{});
    return command ? std::optional(*command) : std::nullopt;
}

std::vector<JudgedProcess> judgeRemains(const SupervisorContext &context, const SessionRecord &record, pid_t child)
{
    if (record.scope.isEmpty() || readCgroupPids(record.scope).empty()) {
        return {}; // as nearly always, at the price of a file that is not there
    }
    return judgeTree(endRequestFor(context, record, child));
}

int countRemains(const SupervisorContext &context, const SessionRecord &record, pid_t child)
{
    const std::vector<JudgedProcess> judged = judgeRemains(context, record, child);
    return static_cast<int>(std::count_if(judged.begin(), judged.end(),
                                          [](const JudgedProcess &process) { return process.verdict == EndVerdict::End; }));
}

} // namespace shellreeve
