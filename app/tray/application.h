// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <memory>

namespace shellreeve {

enum class Surface { Desktop, None };

/// Whether there is a desktop to appear on; creating a QApplication without one aborts the program.
[[nodiscard]] bool hasDesktop(const QProcessEnvironment &environment);

/// Whether this program was built with its windows.
[[nodiscard]] bool isBuiltWithWindows();

/// The application object; `argc` and `argv` live as long as it does.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Surface surface);

} // namespace shellreeve
