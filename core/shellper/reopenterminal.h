// SPDX-License-Identifier: MIT
#pragma once

namespace shellreeve {

/// Opens the terminal behind a descriptor once more: non-blocking, close-on-exec, not as controlling terminal.
/// Flags of the lender's descriptor, which its shell shares, stay as they are. -1 with errno.
[[nodiscard]] int reopenTerminal(int fd);

} // namespace shellreeve
