// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace shellreeve {

/// The systemd unit that holds one run of a session's processes: "shellreeve-<id>-<nonce>.scope". Encoding and reading
/// side by side; pure.
[[nodiscard]] QString scopeUnitName(const QString &sessionId, const QByteArray &nonce);

/// The cgroup of such a unit of that session, of a path at it or below it; empty where the path leads through none. A
/// process's cgroup says with that that it was started by the session, or by something that is of it.
[[nodiscard]] QByteArray ownScope(const QByteArray &cgroup, const QString &sessionId);

/// The last part of a cgroup's path: the unit's name.
[[nodiscard]] QString scopeUnitOf(const QByteArray &scope);

} // namespace shellreeve
