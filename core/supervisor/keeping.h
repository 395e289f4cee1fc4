// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/supervisorcontext.h"

namespace shellreeve {

/// `reeve keep PID`: from now on no automatic end of its session touches this process, nor does one that was asked for without
/// "everything". Written down as pid and start, in the session's record and by its shellper. NotFound where it
/// belongs to no session, Refused for what holds a session, and for a session's own command.
/// The answer: {pid, program, sessionId, sessionName}.
[[nodiscard]] Result<QJsonObject> keepProcess(SupervisorContext &context, qint64 pid);

/// The opposite: the rules decide again what becomes of it. NotFound where nobody asked for it to be kept (the keep-list and
/// windows spare others). The answer: as keepProcess().
[[nodiscard]] Result<QJsonObject> unkeepProcess(SupervisorContext &context, qint64 pid);

/// What is kept on request, and lives: [{pid, program, sessionId, sessionName, startedAt}].
[[nodiscard]] QJsonArray keptProcesses(const SupervisorContext &context);

/// The same for all that the session's child left behind and that is not kept yet.
void keepLeftovers(SupervisorContext &context, Session &session);

} // namespace shellreeve
