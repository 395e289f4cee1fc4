// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The files about one monitor port, in a directory that all profiles of a user share (RuntimePaths::monitorDir).
namespace shellreeve {

/// What the monitor says of itself: MonitorRecord.
[[nodiscard]] QString monitorRecordPath(const QString &directory, int port);
/// Locked by whoever starts a monitor on the port, or takes the port from one, as long as that goes on.
[[nodiscard]] QString monitorClaimPath(const QString &directory, int port);
/// A pid for people and logs; it never authorises anything.
[[nodiscard]] QString monitorPidPath(const QString &directory, int port);

} // namespace shellreeve
