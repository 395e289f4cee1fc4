// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

#include <optional>

namespace shellreeve {

/// The colour of hints (QPalette::PlaceholderText) that themes leave black on a dark ground: a palette that sets it, and
/// nothing else, from the text's colour. Nothing when the hints of `palette` can be read, or it would change nothing.
[[nodiscard]] std::optional<QPalette> readableHints(const QPalette &palette);

} // namespace shellreeve
