// SPDX-License-Identifier: MIT
#pragma once

namespace shellreeve {

/// From now on this thread works only while nobody else wants to: for measuring beside what answers people. Other threads
/// are not touched; said twice it is the same.
void stepBack();

} // namespace shellreeve
