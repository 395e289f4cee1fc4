// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace shellreeve {

/// What was asked for at the start: the command line, where it is silent about the profile the environment. What is a setting,
/// too, has its variable read with the settings.
struct StartOptions {
    enum class Task { Run, ShowHelp, ShowVersion };

    Task task = Task::Run;
    QString profile;                ///< checked
    std::optional<int> monitorPort; ///< 0: no monitor; nullopt: the environment and the settings decide
    bool background = false;
    bool headless = false;
    bool show = false;
    QStringList arguments; ///< as given, without the program's name: for the first instance

    /// InvalidArgument for words that cannot be understood. `arguments` begins with the program's name.
    static Result<StartOptions> from(const QStringList &arguments, const QProcessEnvironment &environment);
};

/// The text of --help; needs an application object.
[[nodiscard]] QString startHelp();

} // namespace shellreeve
