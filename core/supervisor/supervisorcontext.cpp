// SPDX-License-Identifier: MIT
#include "supervisor/supervisorcontext.h"

#include "process/hostidentity.h"
#include "process/processinfo.h"

#include <unistd.h>

namespace shellreeve {

SupervisorContext::SupervisorContext(Supervisor::Options given)
    : options(std::move(given)), store(options.paths.sessionsDir, HostIdentity::current().machineId, options.sync)
{
    store.setProfile(options.profile);
    if (const std::optional<ProcessInfo> process = readProcess(::getpid(), ProcessFields::Identity)) {
        self = process->identity();
    }
}

ShellperConfig SupervisorContext::shellperRules(const SessionRecord &record) const
{
    ShellperConfig config;
    config.husk = tunables().husk;
    config.grace = tunables().gracefulTimeout;
    config.lease = record.lease.value_or(tunables().lease);
    config.leaseAfterGoodbye = record.lease.value_or(rules().leaseAfterQuit);
    config.leftovers = {record.leftovers, tunables().leftoversTerminal, tunables().leftoversOthers};
    config.keep.programs = rules().keepList;
    config.keepScreen = rules().keepScreens;
    config.scrollbackBytes = rules().scrollbackBytes;
    return config;
}

} // namespace shellreeve
