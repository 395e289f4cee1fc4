// SPDX-License-Identifier: MIT
#include "process/displayclients.h"

#include "process/processinfo.h"

namespace shellreeve {

// The window server is spoken to over Mach ports, which nobody else can see; what has windows comes in a bundle.
bool DisplayClients::holds(pid_t pid)
{
    const std::optional<ProgramFile> program = readProgram(pid);
    return program && program->path.contains(".app/Contents/MacOS/");
}

} // namespace shellreeve
