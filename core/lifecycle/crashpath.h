// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve {

/// From now on SEGV, BUS, FPE, ILL and ABRT (a failed assertion, an uncaught exception) leave a line in the log before
/// the default action: core dump and exit status stay truthful, and the next start repairs. A handler that somebody
/// installed before (a sanitizer) stays. Paths longer than 1,000 bytes get no line.
void installCrashPath(const QString &logPath);

} // namespace shellreeve
