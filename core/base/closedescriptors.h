// SPDX-License-Identifier: MIT
#pragma once

namespace shellreeve {

/// Marks every descriptor from `first` on close-on-exec: what exec'd programs must not inherit.
/// Async-signal-safe.
void closeOnExecFrom(int first);

/// Closes every descriptor from `first` on. Async-signal-safe.
void closeFrom(int first);

} // namespace shellreeve
