// SPDX-License-Identifier: MIT
#pragma once

#include "process/treejudgement.h"
#include "session/sessionrecord.h"
#include "supervisor/supervisorcontext.h"

namespace shellreeve {

/// What goes on of a session whose shellper and guardian have both gone: nobody holds it any more, but where the session
/// had a cgroup of its own, whoever is in there is proven to be its.

/// Ended unasked, as a guardian would have done it? Not where the child had exited before and its leftovers were to be
/// kept or asked about. Pure.
[[nodiscard]] bool endsRemains(const SessionRecord &record);

/// The session's command, recorded while its shellper lived, where it goes on though nobody holds it: for an end that is asked
/// for, or before the session starts again. Never unasked.
[[nodiscard]] std::optional<ProcessRef> livingCommand(const SessionRecord &record);

/// They, as an end would judge them. A look at those processes; none without a scope. `child`: the session's command,
/// living or not; 0 unknown.
[[nodiscard]] std::vector<JudgedProcess> judgeRemains(const SupervisorContext &context, const SessionRecord &record, pid_t child);
/// How many of them it would end; what it would spare is not counted.
[[nodiscard]] int countRemains(const SupervisorContext &context, const SessionRecord &record, pid_t child);

} // namespace shellreeve
