// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "monitor/wellknown.h"

namespace shellreeve {

/// Asks whoever listens on the port who it is. Blocks for `within` at most: not on the GUI thread. `address` is the one it
/// listens on, numeric; "any" addresses are asked at their loopback. TimedOut: it took the connection or not, and said nothing;
/// NotRunning: nobody listens, or it left without a word; InvalidArgument: it answered, and is no monitor of this program.
[[nodiscard]] Result<WellKnown> askWellKnown(const QByteArray &address, int port, const QByteArray &nonce, Milliseconds within);

} // namespace shellreeve
