// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace shellreeve {

/// Sessions as clients see them. Each that takes the session looks at the system: some 0.1 ms.

/// The Session object of interfaces.md, and `problem`: why it is unreachable, or null. `shown` is the session's snapshot
/// with the counts there are; that of its processes is taken anew.
[[nodiscard]] QJsonObject sessionObject(const Session &session, SessionSnapshot shown);
/// The same without a look.
[[nodiscard]] QJsonObject sessionObject(SessionSnapshot shown, const QString &problem);

/// Why it is unreachable; empty when it is not. A shellper that was stopped since it last spoke is noticed here.
[[nodiscard]] QString problemOf(const Session &session);

/// {processes: [{pid, ppid, program, command, state}]}, parents first: everything below the shellper.
[[nodiscard]] QJsonObject sessionTree(const Session &session);

/// What runs below the shellper, "sleep (4711), node (4712)"; empty: nothing.
[[nodiscard]] QString livingProcesses(const Session &session);

/// [{path, sessions: [session…]}], by path.
[[nodiscard]] QJsonArray workspaceArray(const QList<Session *> &sessions,
                                        const std::function<QJsonObject(const Session &)> &objectOf);

} // namespace shellreeve
