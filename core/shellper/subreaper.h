// SPDX-License-Identifier: MIT
#pragma once

namespace shellreeve {

/// Orphaned descendants of this process become its children instead of init's. False where the system has nothing
/// of the kind (macOS: descendants are found by their recorded original parents instead).
bool becomeSubreaper();

/// The kernel's name of this process: at most 15 characters are kept. No effect on macOS.
void nameThisProcess(const char *name);

} // namespace shellreeve
