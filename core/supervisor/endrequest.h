// SPDX-License-Identifier: MIT
#pragma once

#include "process/terminationrun.h"
#include "supervisor/supervisorcontext.h"

namespace shellreeve {

/// How this session's processes are ended from outside its shellper, as patiently as the tunables say: what is spared is
/// what the shellper itself would spare. Without roots; the other sessions, and this program, are never part of it.
[[nodiscard]] TerminationRequest endRequestFor(const SupervisorContext &context, const Session &session);
/// The same of one that is only known by its record. `child`: its command, living or not; 0 unknown.
[[nodiscard]] TerminationRequest endRequestFor(const SupervisorContext &context, const SessionRecord &record, pid_t child);

} // namespace shellreeve
