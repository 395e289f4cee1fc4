// SPDX-License-Identifier: MIT
#include "base/tunables.h"

#include <limits>

namespace shellreeve {

namespace {

constexpr qint64 day = 86'400'000;

template<auto member>
constexpr TunableNumber number(const char *variable, qint64 least, qint64 most)
{
    return {variable, least, most,
            [](const Tunables &tunables) { return static_cast<qint64>((tunables.*member).count()); },
            [](Tunables &tunables, qint64 value) { tunables.*member = std::decay_t<decltype(tunables.*member)>(value); }};
}

constexpr TunableNumber numbers[] = {
    number<&Tunables::gracefulTimeout>("SHELLREEVE_GRACEFUL_TIMEOUT_MS", 0, day),
    number<&Tunables::forceTimeout>("SHELLREEVE_FORCE_TIMEOUT_MS", 1, day),
    number<&Tunables::retryDelay>("SHELLREEVE_RETRY_DELAY_MS", 0, day),
    number<&Tunables::sweepInterval>("SHELLREEVE_SWEEP_INTERVAL_MS", 100, day),
    number<&Tunables::healthInterval>("SHELLREEVE_HEALTH_INTERVAL_MS", 100, day),
    number<&Tunables::lease>("SHELLREEVE_LEASE_SECONDS", 0, std::numeric_limits<qint32>::max()),
    number<&Tunables::husk>("SHELLREEVE_HUSK_SECONDS", 0, 1'000'000), // in ms it fits a timer
    number<&Tunables::leftoversTerminal>("SHELLREEVE_LEFTOVERS_TERMINAL_MS", 0, day),
    number<&Tunables::leftoversOthers>("SHELLREEVE_LEFTOVERS_MS", 0, day),
    {"SHELLREEVE_RETRY_ATTEMPTS", 0, 100,
     [](const Tunables &tunables) { return static_cast<qint64>(tunables.retryAttempts); },
     [](Tunables &tunables, qint64 value) { tunables.retryAttempts = static_cast<int>(value); }},
};

} // namespace

QString toText(RunMode mode)
{
    switch (mode) {
    case RunMode::Default:
        return QStringLiteral("default");
    case RunMode::Development:
        return QStringLiteral("development");
    case RunMode::Production:
        return QStringLiteral("production");
    }
    return {};
}

std::optional<RunMode> runModeFromText(const QString &text)
{
    for (const RunMode mode : {RunMode::Default, RunMode::Development, RunMode::Production}) {
        if (toText(mode) == text) {
            return mode;
        }
    }
    return std::nullopt;
}

std::span<const TunableNumber> tunableNumbers()
{
    return numbers;
}

Tunables Tunables::standard(RunMode mode)
{
    Tunables tunables;
    tunables.mode = mode;
    if (mode == RunMode::Development) {
        tunables.gracefulTimeout = Milliseconds(5'000);
    } else if (mode == RunMode::Production) {
        tunables.gracefulTimeout = Milliseconds(15'000);
    }
    return tunables;
}

Tunables Tunables::fromEnvironment(const QProcessEnvironment &environment)
{
    const QString mode = environment.value(QStringLiteral("SHELLREEVE_MODE"));
    Tunables tunables = standard(runModeFromText(mode).value_or(RunMode::Default));
    for (const TunableNumber &one : numbers) {
        bool isNumber = false;
        const qint64 value = environment.value(QString::fromLatin1(one.variable)).toLongLong(&isNumber);
        if (isNumber && value >= one.least && value <= one.most) {
            one.set(tunables, value);
        }
    }
    return tunables;
}

} // namespace shellreeve
