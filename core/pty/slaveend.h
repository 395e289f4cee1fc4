// SPDX-License-Identifier: MIT
#pragma once

namespace shellreeve {

/// Opens the slave end of a pseudo terminal: close-on-exec, never as controlling terminal. -1 with errno.
[[nodiscard]] int openSlaveEnd(int master);

} // namespace shellreeve
