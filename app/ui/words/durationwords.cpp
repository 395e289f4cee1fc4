// SPDX-License-Identifier: MIT
#include "ui/words/durationwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shellreeve::words {

namespace {

class Durations
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Durations)
};

} // namespace

std::chrono::milliseconds lengthOf(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Milliseconds: return std::chrono::milliseconds(1);
    case DurationUnit::Seconds: return std::chrono::seconds(1);
    case DurationUnit::Minutes: return std::chrono::minutes(1);
    case DurationUnit::Hours: return std::chrono::hours(1);
    case DurationUnit::Days: return std::chrono::hours(24);
    }
    return std::chrono::milliseconds(1);
}

DurationUnit wholeUnit(std::chrono::milliseconds duration, DurationUnit smallest)
{
    for (const DurationUnit unit : {DurationUnit::Days, DurationUnit::Hours, DurationUnit::Minutes, DurationUnit::Seconds}) {
        if (duration.count() > 0 && duration % lengthOf(unit) == std::chrono::milliseconds(0)) {
            return unit;
        }
    }
    return duration.count() == 0 ? std::max(smallest, DurationUnit::Seconds) : smallest;
}

QString durationText(std::chrono::milliseconds duration)
{
    const DurationUnit unit = wholeUnit(duration);
    const auto count = static_cast<int>(duration / lengthOf(unit));
    switch (unit) {
    case DurationUnit::Milliseconds: return count == 1 ? Durations::tr("1 millisecond") : Durations::tr("%n milliseconds", nullptr, count);
    case DurationUnit::Seconds: return count == 1 ? Durations::tr("1 second") : Durations::tr("%n seconds", nullptr, count);
    case DurationUnit::Minutes: return count == 1 ? Durations::tr("1 minute") : Durations::tr("%n minutes", nullptr, count);
    case DurationUnit::Hours: return count == 1 ? Durations::tr("1 hour") : Durations::tr("%n hours", nullptr, count);
    case DurationUnit::Days: return count == 1 ? Durations::tr("1 day") : Durations::tr("%n days", nullptr, count);
    }
    return {};
}

} // namespace shellreeve::words
