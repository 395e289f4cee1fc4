// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/supervisorcontext.h"

#include <QMap>
#include <QTimer>

namespace shellreeve {

/// Notices, every 30 s, what no event tells: a shellper that was stopped, or goes on again. The session is announced then.
class HealthWatch : public QObject
{
    Q_OBJECT
public:
    explicit HealthWatch(SupervisorContext &context, QObject *parent = nullptr);

    void begin();
    void stop() { m_timer.stop(); }
    /// Whether the last look found one.
    [[nodiscard]] bool hasProblem(const QString &sessionId) const { return m_problems.contains(sessionId); }
    /// `health.get`, but for what only the program around the supervisor knows.
    [[nodiscard]] QJsonObject report(const QStringList &problems, bool isReady, int orphans, const QDateTime &lastSweep) const;

private:
    void look();

    SupervisorContext &m_context;
    QDateTime m_startedAt;
    Milliseconds m_startedAwake;
    QTimer m_timer;
    QMap<QString, QString> m_problems; ///< by session id, as last seen
};

} // namespace shellreeve
