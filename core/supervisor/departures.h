// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/endings.h"
#include "supervisor/restarts.h"

#include <QTimer>

namespace shellreeve {

/// What a session's end by itself leads to: the exit written down, the restart policy asked, its shellper
/// sent away when its husk time has passed with nobody looking, and finished sessions forgotten when they are
/// old, or too many.
class Departures : public QObject
{
    Q_OBJECT
public:
    Departures(SupervisorContext &context, Creations &creations, Endings &endings, Restarts &restarts,
               QObject *parent = nullptr);

    void watch(Session &session); ///< every session, when it enters the table
    /// Its shellper is proven gone: a finished session, with the exit that was written down, else unknown.
    void finish(Session &session);
    /// Ends what runs on of it though shellper and guardian have gone, where that can be told and is to be ended. False:
    /// nothing does, and `done` is not called.
    bool endRemains(Session &session, SessionEnding::Done done);
    void scheduleHusk(Session &session);
    void prune();

private:
    void onChildExited(Session &session);
    void onShellperGone(Session &session);
    void endHusk(const QString &id);

    SupervisorContext &m_context;
    Creations &m_creations;
    Endings &m_endings;
    Restarts &m_restarts;
    QTimer m_pruning;
};

/// Which of the finished sessions are to be forgotten: those older than the age, and the oldest past the
/// number. Pure.
struct FinishedSession {
    QString id;
    QDateTime endedAt;
};
[[nodiscard]] QStringList overdueSessions(QList<FinishedSession> finished, const QDateTime &now,
                                          std::chrono::hours age, int most);

} // namespace shellreeve
