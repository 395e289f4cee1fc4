// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

namespace shellreeve {

/// What to call it: the name of its program file, else what the kernel calls it (15 characters of it).
[[nodiscard]] inline QByteArray programName(const ProcessInfo &process)
{
    return process.program.isEmpty() ? process.comm : process.program;
}

} // namespace shellreeve
