// SPDX-License-Identifier: MIT
#pragma once

namespace shellreeve {

/// Cells a character takes on a terminal: 0 for combining and format characters, 2 for wide ones
/// (Unicode's East Asian Width W and F, emoji), else 1.
[[nodiscard]] int cellsOf(char32_t character);

} // namespace shellreeve
