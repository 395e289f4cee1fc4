// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/runtimepaths.h"
#include "session/sessionsnapshot.h"

#include <QList>

namespace shellreeve {

/// The sessions as their shellpers and, for finished ones, their records tell: for when no tray runs.
/// Changes nothing. All shellpers are asked at once; one that does not answer in time is Unreachable.
[[nodiscard]] QList<SessionSnapshot> surveySessions(const RuntimePaths &paths, Milliseconds limit = Milliseconds(500));

} // namespace shellreeve
