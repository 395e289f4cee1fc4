// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace shellreeve {

/// A process as it is written down: the pid alone is recycled, the three together are not, but for two processes within
/// one tick; with the inode of its handle it is exact, as a living ProcessRef is.
struct ProcessIdentity {
    qint64 pid = 0;
    quint64 startTicks = 0; ///< Linux: clock ticks after boot; macOS: microseconds since the epoch
    QByteArray bootId;
    quint64 pidfdInode = 0; ///< 0: unknown, which contradicts nothing

    [[nodiscard]] QJsonObject toJson() const; ///< {pid, startTicks, bootId, pidfdInode?}
    /// nullopt for anything that cannot name a process (pid < 1, no start).
    static std::optional<ProcessIdentity> fromJson(const QJsonObject &object);
    bool operator==(const ProcessIdentity &other) const;
};

} // namespace shellreeve
