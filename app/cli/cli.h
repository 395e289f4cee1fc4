// SPDX-License-Identifier: MIT
#pragma once

#include "exitcode.h"

#include <QStringList>

namespace shellreeve {

/// `reeve` as a function of its arguments (without the program's name) and its surroundings. Needs a
/// QCoreApplication.
ExitCode runCli(const QStringList &arguments);

} // namespace shellreeve
