// SPDX-License-Identifier: MIT
#include "supervisor/supervisorcontext.h"

#include "process/hostidentity.h"
#include "process/processinfo.h"

#include <unistd.h>

namespace shellreeve {

SupervisorContext::SupervisorContext(Supervisor::Options given)
    : options(std::move(given)), store(options.paths.sessionsDir, HostIdentity::current().machineId, options.sync)
{
    if (const std::optional<ProcessInfo> process = readProcess(::getpid(), ProcessFields::Identity)) {
        self = process->identity();
    }
}

} // namespace shellreeve
