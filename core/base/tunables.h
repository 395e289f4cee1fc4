// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>
#include <span>

namespace shellreeve {

enum class RunMode { Default, Development, Production };
[[nodiscard]] QString toText(RunMode mode); ///< "default", "development", "production"
[[nodiscard]] std::optional<RunMode> runModeFromText(const QString &text);

/// The numbers a user or a test may turn (interfaces.md lists the variables); the defaults are here and nowhere else.
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

    bool operator==(const Tunables &) const = default;

    /// The defaults of a mode.
    static Tunables standard(RunMode mode);
    /// Takes what is set; a value that is not a number in its range keeps the default.
    static Tunables fromEnvironment(const QProcessEnvironment &environment);
};

/// One number of Tunables, as its variable and the settings know it: in its own unit, which the variable's name tells.
struct TunableNumber {
    const char *variable;
    qint64 least;
    qint64 most;
    qint64 (*get)(const Tunables &tunables);
    void (*set)(Tunables &tunables, qint64 number);
};

[[nodiscard]] std::span<const TunableNumber> tunableNumbers();

} // namespace shellreeve
