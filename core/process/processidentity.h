// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace shellreeve {

/// A process as it is written down: the pid alone is recycled, the three together are not (but for two
/// processes within one tick: a living ProcessRef is exact where that matters).
struct ProcessIdentity {
    qint64 pid = 0;
    quint64 startTicks = 0; ///< Linux: clock ticks after boot; macOS: microseconds since the epoch
    QByteArray bootId;

    [[nodiscard]] QJsonObject toJson() const; ///< {pid, startTicks, bootId}
    /// nullopt for anything that cannot name a process (pid < 1, no start).
    static std::optional<ProcessIdentity> fromJson(const QJsonObject &object);
    bool operator==(const ProcessIdentity &) const = default;
};

} // namespace shellreeve
