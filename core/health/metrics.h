// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QJsonObject>
#include <QMap>

namespace shellreeve {

/// How one end of a session went.
struct CleanupResult {
    bool ended = false;
    bool graceRanOut = false; ///< what was asked to end did not, and was killed
    int attempts = 1;
    Milliseconds duration{0};
};

/// What was counted since the program started (requirement F1).
class Metrics
{
public:
    void cleanupStarted() { ++m_shutdowns; }
    void cleanupDone(const CleanupResult &result);
    void adopted() { ++m_adoptions; }
    void reaped() { ++m_reaps; }
    void staleSocketRemoved() { ++m_staleSockets; }
    void monitorRestarted() { ++m_monitorRestarts; }

    /// What is measured at the moment of asking.
    struct Gauges {
        QMap<QString, int> sessionsByState;
        int orphanedProcesses = 0;
    };
    /// {totalShutdowns, successfulCleanups, failedCleanups, averageCleanupTime (ms), timeoutOccurrences, retryAttempts,
    /// orphanedProcesses, sessions: {state: n}, adoptions, reaps, staleSockets, monitorRestarts}. A shutdown is the end of a session.
    [[nodiscard]] QJsonObject toJson(const Gauges &now) const;

private:
    qint64 m_shutdowns = 0;
    qint64 m_succeeded = 0;
    qint64 m_failed = 0;
    qint64 m_timeouts = 0;
    qint64 m_retries = 0;
    qint64 m_adoptions = 0;
    qint64 m_reaps = 0;
    qint64 m_staleSockets = 0;
    qint64 m_monitorRestarts = 0;
    Milliseconds m_cleanupTime{0};
};

} // namespace shellreeve
