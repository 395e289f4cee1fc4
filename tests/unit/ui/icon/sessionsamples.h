// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"

namespace shellreeve::testing {

inline const QDateTime sampleTime = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

/// A session that has been running for five minutes at sampleTime.
[[nodiscard]] inline SessionSnapshot sampleSession(const QString &id, const QString &name, const QString &workspace = QStringLiteral("/srv/api"))
{
    SessionSnapshot session;
    session.id = id;
    session.name = name;
    session.command = QStringList{QStringLiteral("bash"), QStringLiteral("-l")};
    session.cwd = workspace;
    session.workspace = workspace;
    session.status = SessionStatus::Running;
    session.createdAt = sampleTime.addSecs(-300);
    session.startedAt = session.createdAt;
    return session;
}

[[nodiscard]] inline SessionSnapshot sampleFinished(const QString &id, const QString &name)
{
    SessionSnapshot session = sampleSession(id, name);
    session.status = SessionStatus::Exited;
    session.exit = Exited{1};
    return session;
}

/// `count` of them, over `workspaces` folders.
[[nodiscard]] inline QList<SessionSnapshot> sampleSessions(int count, int workspaces)
{
    QList<SessionSnapshot> sessions;
    for (int i = 0; i < count; ++i) {
        sessions << sampleSession(QStringLiteral("id%1").arg(i), QStringLiteral("session %1").arg(i),
                                  QStringLiteral("/srv/w%1").arg(i % workspaces));
    }
    return sessions;
}

} // namespace shellreeve::testing
