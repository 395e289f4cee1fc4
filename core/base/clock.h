// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonValue>

#include <chrono>

namespace shellreeve {

using Milliseconds = std::chrono::milliseconds;

/// The time, injected. `awake` only grows while the machine is awake (CLOCK_MONOTONIC on Linux,
/// CLOCK_UPTIME_RAW on macOS): timeouts and leases use it, so sleep and clock changes expire nothing.
/// `wall` is for showing and recording.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Milliseconds awake() const = 0;
    [[nodiscard]] virtual QDateTime wall() const = 0; ///< UTC

    /// The machine's clock; lives as long as the program.
    static const Clock &system();
};

/// A clock that stands still until told: for tests and for deterministic replays.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds awake() const override { return m_awake; }
    [[nodiscard]] QDateTime wall() const override { return m_wall.addMSecs(m_awake.count()); }
    void advance(Milliseconds by) { m_awake += by; }

private:
    Milliseconds m_awake{0};
    QDateTime m_wall = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
};

/// ISO 8601 UTC with milliseconds ("2026-01-31T12:00:00.000Z"); empty for an invalid time.
[[nodiscard]] QString toIsoText(const QDateTime &time);
/// The reverse; invalid for anything else.
[[nodiscard]] QDateTime fromIsoText(const QString &text);
/// The same as a value of JSON: null for an invalid time.
[[nodiscard]] QJsonValue isoValue(const QDateTime &time);
/// From milliseconds since 1970, as the shellper's protocol has them; invalid for 0 and below ("never").
[[nodiscard]] QDateTime timeFromMs(qint64 sinceEpoch);

} // namespace shellreeve
