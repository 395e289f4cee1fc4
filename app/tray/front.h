// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"
#include "tray/startoptions.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace shellreeve {

class Settings;
class Supervisor;

/// What a person sees of the program: icon, windows, notifications. None in a build or a run without a desktop.
class Front
{
public:
    struct Needs {
        Supervisor &supervisor; ///< outlives the front; not started yet
        Settings &settings;     ///< outlives the front
        RuntimePaths paths;
        StartOptions options;
        QProcessEnvironment environment;
        std::function<QString()> reeve; ///< its path, for terminals that we open: it outlasts a bundle that could be copied
        /// Asks the user's login shell; calls back once, while the front lives.
        std::function<void(const std::function<void(const QProcessEnvironment &)> &)> loginEnvironment;
        std::function<void(const QString &why)> leave; ///< sessions are kept, unless somebody has ended them: end the program
    };

    virtual ~Front() = default;
    /// A second start, or `app.show`: comes to the front. The token is that start's (Wayland, startup notification).
    virtual void show(const QStringList &arguments, const QString &activationToken) = 0;
    /// The program is leaving: no more questions, no more notifications.
    virtual void leaving() = 0;
};

/// Where this build has windows and `QGuiApplication` runs; else nullptr.
[[nodiscard]] std::unique_ptr<Front> makeFront(Front::Needs needs);

} // namespace shellreeve
