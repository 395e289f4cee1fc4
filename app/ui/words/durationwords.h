// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace shellreeve::words {

enum class DurationUnit { Milliseconds, Seconds, Minutes, Hours, Days };

/// How long one is.
[[nodiscard]] std::chrono::milliseconds lengthOf(DurationUnit unit);
/// The largest unit that takes the duration whole, not smaller than `smallest`.
[[nodiscard]] DurationUnit wholeUnit(std::chrono::milliseconds duration, DurationUnit smallest = DurationUnit::Milliseconds);
/// "7 days", "90 seconds": whole, in that unit.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

} // namespace shellreeve::words
