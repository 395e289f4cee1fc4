// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"

namespace shellreeve::testing {

inline const QDateTime sampleStart = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

/// A session that runs, of a folder of its own.
inline SessionSnapshot sampleSession(const QString &id, const QString &name = {}, const QString &workspace = QStringLiteral("/srv/api"))
{
    SessionSnapshot session;
    session.id = id;
    session.name = name.isEmpty() ? id : name;
    session.command = {QStringLiteral("npm"), QStringLiteral("run"), QStringLiteral("dev")};
    session.cwd = workspace + QStringLiteral("/src");
    session.workspace = workspace;
    session.status = SessionStatus::Running;
    session.createdAt = sampleStart;
    session.startedAt = sampleStart;
    session.lastActivityAt = sampleStart;
    return session;
}

inline SessionSnapshot finishedSession(const QString &id, const ExitStatus &exit = Exited{0})
{
    SessionSnapshot session = sampleSession(id);
    session.status = SessionStatus::Exited;
    session.exit = exit;
    return session;
}

} // namespace shellreeve::testing
