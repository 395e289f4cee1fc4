// SPDX-License-Identifier: MIT
#pragma once

#include "process/processidentity.h"
#include "session/sessionstore.h"
#include "shellper/shellperconfig.h"
#include "supervisor/ownerlock.h"
#include "supervisor/sessiontable.h"
#include "supervisor/supervisor.h"

namespace shellreeve {

/// What every part of the supervisor works on. Owned by the supervisor, outlives the parts.
struct SupervisorContext {
    explicit SupervisorContext(Supervisor::Options given);

    Supervisor::Options options;
    SessionStore store;
    SessionTable sessions;
    std::unique_ptr<OwnerLock> ownerLock; ///< null where none could be taken
    std::optional<Error> ownerLockError; ///< why there is none
    std::optional<ProcessIdentity> self;  ///< never part of a session's end
    std::optional<Error> launchProblem = {}; ///< why no helper can be started
    bool isShuttingDown = false;

    [[nodiscard]] const Clock &clock() const { return options.clock; }
    [[nodiscard]] const Tunables &tunables() const { return options.tunables; }
    [[nodiscard]] const SessionRules &rules() const { return options.rules; }
    /// What the shellper of this session goes by: a configuration with its rules and its scrollback, and nothing else.
    [[nodiscard]] ShellperConfig shellperRules(const SessionRecord &record) const;
};

} // namespace shellreeve
