// SPDX-License-Identifier: MIT
#include "shellper/endoutcome.h"

#include "base/signalname.h"

namespace shellreeve {

namespace {

QList<OutcomeProcess> listOf(const std::vector<ProcessOutcome> &processes)
{
    QList<OutcomeProcess> list;
    for (const ProcessOutcome &process : processes) {
        list.append(OutcomeProcess{process.identity.pid, QString::fromUtf8(process.program), remainReasonText(process.reason),
                                   signalName(process.signal)});
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

QJsonArray joined(QJsonArray earlier, const QJsonArray &later)
{
    constexpr qsizetype most = 64;
    for (const QJsonValue process : later) {
        if (earlier.size() < most) {
            earlier.append(process);
        }
    }
    return earlier;
}

} // namespace shellreeve
