// SPDX-License-Identifier: MIT
#include "health/metrics.h"

#include <algorithm>

namespace shellreeve {

void Metrics::cleanupDone(const CleanupResult &result)
{
    ++(result.ended ? m_succeeded : m_failed);
    m_timeouts += result.graceRanOut ? 1 : 0;
    m_retries += std::max(0, result.attempts - 1);
    m_cleanupTime += result.duration;
}

QJsonObject Metrics::toJson(const Gauges &now) const
{
    const qint64 done = m_succeeded + m_failed;
    const double average = done == 0 ? 0.0 : static_cast<double>(m_cleanupTime.count()) / static_cast<double>(done);
    QJsonObject states;
    for (auto at = now.sessionsByState.begin(); at != now.sessionsByState.end(); ++at) {
        states.insert(at.key(), at.value());
    }
    return {{QStringLiteral("totalShutdowns"), m_shutdowns},
            {QStringLiteral("successfulCleanups"), m_succeeded},
            {QStringLiteral("failedCleanups"), m_failed},
            {QStringLiteral("averageCleanupTime"), average},
            {QStringLiteral("timeoutOccurrences"), m_timeouts},
            {QStringLiteral("retryAttempts"), m_retries},
            {QStringLiteral("orphanedProcesses"), now.orphanedProcesses},
            {QStringLiteral("sessions"), states},
            {QStringLiteral("adoptions"), m_adoptions},
            {QStringLiteral("reaps"), m_reaps},
            {QStringLiteral("staleSockets"), m_staleSockets},
            {QStringLiteral("monitorRestarts"), m_monitorRestarts}};
}

} // namespace shellreeve
