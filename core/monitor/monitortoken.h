// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace shellreeve {

/// The file with what a client of the monitor's HTTP must present to change something: 64 hex digits, 0600, at
/// RuntimePaths::monitorToken. Whoever can read it may do whatever the user can do with sessions.

/// NotFound when there is none; Refused or NotOurs when others can reach it; InvalidArgument when it holds something else.
[[nodiscard]] Result<QByteArray> readMonitorToken(const QString &path);

/// The token that is there, or a new one: whatever is no good one (open to others, a link, damaged) is replaced in one step,
/// never followed or kept.
[[nodiscard]] Result<QByteArray> obtainMonitorToken(const QString &path);

} // namespace shellreeve
