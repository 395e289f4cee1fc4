// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace shellreeve {

enum class RunMode { Default, Development, Production };

/// The numbers a user or a test may turn, read once at the edge from the environment
/// (interfaces.md lists the variables); the defaults are here and nowhere else.
struct Tunables {
    RunMode mode = RunMode::Default;
    Milliseconds gracefulTimeout{10'000};
    Milliseconds forceTimeout{5'000};
    int retryAttempts = 3;
    Milliseconds retryDelay{1'000};
    Milliseconds sweepInterval{60'000};
    Milliseconds healthInterval{30'000};
    std::chrono::seconds lease{604'800}; ///< 0 = never
    std::chrono::seconds husk{60};
    Milliseconds leftoversTerminal{5'000}; ///< between a child's exit and the end of what it left on its terminal
    Milliseconds leftoversOthers{60'000};  ///< and of all else that it left

    /// Takes what is set; a value that is not a number in its range keeps the default and is named in
    /// `complaints` (one sentence each), never fatal.
    static Tunables fromEnvironment(const QProcessEnvironment &environment, QStringList *complaints = nullptr);
};

} // namespace shellreeve
