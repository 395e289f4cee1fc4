// SPDX-License-Identifier: MIT
#pragma once

#include "http/sessionlist.h"

#include <QDateTime>
#include <QMap>

namespace shellreeve {

/// What the monitor knows of itself.
struct MonitorFigures {
    QDateTime startedAt;
    int connections = 0;
    int eventStreams = 0;
    QMap<int, qint64> answers; ///< by status
};

/// `GET /metrics`: `metrics.get`, `health.get`, what each living session uses, and the monitor, for Prometheus; base units.
[[nodiscard]] QByteArray metricsPage(const QJsonObject &metrics, const QJsonObject &health, const SessionList &sessions,
                                     const MonitorFigures &monitor);

} // namespace shellreeve
