// SPDX-License-Identifier: MIT
#include "supervisor/endoutcomes.h"

#include <algorithm>

namespace shellreeve {

EndOutcome mergeOutcomes(const EndOutcome &earlier, const EndOutcome &later)
{
    EndOutcome merged = later;
    merged.endedProcesses = earlier.endedProcesses;
    for (const OutcomeProcess &process : later.endedProcesses) {
        const bool isKnown = std::any_of(merged.endedProcesses.cbegin(), merged.endedProcesses.cend(),
                                         [&](const OutcomeProcess &other) { return other.pid == process.pid; });
        if (!isKnown) {
            merged.endedProcesses.append(process);
        }
    }
    merged.durationMs = earlier.durationMs + later.durationMs;
    return merged;
}

QString namesOf(const QList<OutcomeProcess> &processes)
{
    QStringList names;
    for (const OutcomeProcess &process : processes) {
        names.append(process.reason.isEmpty()
                         ? QStringLiteral("%1 (%2)").arg(process.pid).arg(process.program)
                         : QStringLiteral("%1 (%2, %3)").arg(process.pid).arg(process.program, process.reason));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace shellreeve
