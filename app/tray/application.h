// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <memory>

namespace shellreeve {

enum class Surface { Desktop, None };

/// Whether this program was built with its windows.
[[nodiscard]] bool isBuiltWithWindows();

/// The application object; `argc` and `argv` live as long as it does. Where the wanted desktop cannot be reached (no display, a
/// dead one, no plugin for it), it is one without windows: Qt's own answer to that would be to abort the program.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Surface wanted,
                                                                const QProcessEnvironment &environment);

/// Whether the application that runs has a desktop to appear on.
[[nodiscard]] bool isOnDesktop();

} // namespace shellreeve
