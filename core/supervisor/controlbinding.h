// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

namespace shellreeve {

class ControlServer;
class Supervisor;
enum class QuitChoice;

/// What the control socket asks of the program around the supervisor.
struct ProgramActions {
    /// app.show: raise the window; may be empty. The arguments and the activation token are those of a second start.
    std::function<void(const QStringList &arguments, const QString &activationToken)> show;
    /// app.quit: end the program once the supervisor, whose quit() has begun, is through.
    std::function<void()> quit;
    bool cleanupHandlersRegistered = false; ///< `health.get`: signals and the way out are seen to
};

/// Registers every control method that this supervisor answers. Calls that come before the supervisor
/// is ready wait until it is. `server` and `supervisor` outlive each other's use: destroy the server first.
void bindControl(ControlServer &server, Supervisor &supervisor, const ProgramActions &actions);

} // namespace shellreeve
