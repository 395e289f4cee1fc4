// SPDX-License-Identifier: MIT
#include "shellper/endoutcome.h"

namespace shellreeve {

namespace {

QList<OutcomeProcess> listOf(const std::vector<ProcessOutcome> &processes)
{
    QList<OutcomeProcess> list;
    for (const ProcessOutcome &process : processes) {
        list.append(OutcomeProcess{process.identity.pid, QString::fromUtf8(process.program), remainReasonText(process.reason)});
    }
    return list;
}

} // namespace

EndOutcome endOutcomeFrom(const TerminationResult &result)
{
    EndOutcome outcome;
    outcome.ended = result.ended;
    outcome.endedProcesses = listOf(result.endedProcesses);
    outcome.survivors = listOf(result.survivors);
    outcome.kept = listOf(result.kept);
    outcome.durationMs = result.duration.count();
    return outcome;
}

} // namespace shellreeve
