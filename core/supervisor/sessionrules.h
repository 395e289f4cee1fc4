// SPDX-License-Identifier: MIT
#pragma once

#include "process/keeprules.h"
#include "shellper/leftoverspolicy.h"

#include <chrono>

namespace shellreeve {

class Session;
struct SupervisorContext;

/// What holds for all sessions beside the tunables. A change reaches the living ones, but for the scrollback.
struct SessionRules {
    LeftoversPolicy leftovers = LeftoversPolicy::End; ///< of those that were not asked for with a policy of their own
    QStringList keepList = KeepRules::defaultPrograms();
    std::chrono::seconds leaseAfterQuit{0}; ///< of those without a lease of their own; 0 = never
    qint64 scrollbackBytes = 2 * 1024 * 1024;
    bool keepScreens = true; ///< the last of a finished session
    std::chrono::hours keepFinished{7 * 24};
    int mostFinished = 200;

    bool operator==(const SessionRules &) const = default;
};

/// Brings a session, and its shellper, up to the rules there are now; writes its record where that changes.
void followRules(SupervisorContext &context, Session &session);

} // namespace shellreeve
