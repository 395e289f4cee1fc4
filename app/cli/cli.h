// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "exitcode.h"

#include <QStringList>

#include <span>

namespace shellreeve {

/// What the program was given, as text. InvalidArgument naming the first word that is not UTF-8: it would come out as another.
Result<QStringList> readArguments(std::span<const char *const> words);

/// `reeve` as a function of its arguments (without the program's name) and its surroundings. Needs a
/// QCoreApplication.
ExitCode runCli(const QStringList &arguments);

} // namespace shellreeve
