// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

namespace shellreeve {

/// What to call it: the name of its program file, else what the kernel calls it (15 characters of it).
[[nodiscard]] inline QByteArray programName(const ProcessInfo &process)
{
    return process.program.isEmpty() ? process.comm : process.program;
}

/// The same as text, in the locale's letters.
[[nodiscard]] inline QString programText(const ProcessInfo &process)
{
    return QString::fromLocal8Bit(programName(process));
}

/// "node (4711)"
[[nodiscard]] inline QString programAndPid(const ProcessInfo &process)
{
    return QStringLiteral("%1 (%2)").arg(programText(process)).arg(process.pid);
}

} // namespace shellreeve
