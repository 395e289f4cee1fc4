// SPDX-License-Identifier: MIT
#pragma once

#include "process/terminationrun.h"

#include <functional>

namespace shellreeve {

[[nodiscard]] std::set<ProcessKey> keysOf(const std::vector<ProcessIdentity> &identities);

/// What judge() has to know, from what is asked for and the world as it is.
[[nodiscard]] EndContext endContextFor(const TerminationRequest &request, ProcessSystem &system);

/// With the arguments, where a rule wants them; without holdsDisplay.
[[nodiscard]] TreeMember treeMemberFor(ProcessInfo info, const EndContext &context, ProcessSystem &system);

struct JudgedProcess {
    ProcessInfo info;
    EndVerdict verdict = EndVerdict::End;
    bool holdsDisplay = false;
};

/// Whether it was asked to be kept, or runs below one that was. `find`: a process of the same look, or nullptr.
[[nodiscard]] bool isKeptOnRequest(const ProcessInfo &process, const std::vector<ProcessIdentity> &kept,
                                   const std::function<const ProcessInfo *(pid_t)> &find);

/// A settled look at everything living that the request is about, judged as a TerminationRun would. Signals nobody.
[[nodiscard]] std::vector<JudgedProcess> judgeTree(const TerminationRequest &request);

} // namespace shellreeve
