// SPDX-License-Identifier: MIT
#include "base/clock.h"

#include <ctime>

namespace shellreeve {

namespace {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds awake() const override
    {
        timespec now{};
#if defined(__APPLE__)
        ::clock_gettime(CLOCK_UPTIME_RAW, &now);
#else
        ::clock_gettime(CLOCK_MONOTONIC, &now);
#endif
        return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(now.tv_sec)
                                                        + std::chrono::nanoseconds(now.tv_nsec));
    }
    [[nodiscard]] QDateTime wall() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

QString toIsoText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromIsoText(const QString &text)
{
    // Qt also takes a day alone, and a time without a zone as local: only what toIsoText writes is ours.
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return toIsoText(time) == text ? time : QDateTime();
}

QJsonValue isoValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toIsoText(time)) : QJsonValue();
}

QDateTime timeFromMs(qint64 sinceEpoch)
{
    return sinceEpoch > 0 ? QDateTime::fromMSecsSinceEpoch(sinceEpoch, Qt::UTC) : QDateTime();
}

} // namespace shellreeve
