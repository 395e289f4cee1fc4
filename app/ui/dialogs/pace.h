// SPDX-License-Identifier: MIT
// How the dialogs keep time with a person.
#pragma once

#include <chrono>

namespace shellreeve::pace {

/// What is done by then needs no progress to be seen.
inline constexpr std::chrono::milliseconds aMoment(600);
/// Between two looks at what an open question is about.
inline constexpr std::chrono::milliseconds betweenLooks(1000);

} // namespace shellreeve::pace
