// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Text from anywhere (names, commands, titles) made fit to stand in a menu, a cell, a sentence.
namespace shellreeve::words {

/// One line: a newline becomes ↵, a tab a blank, every other control and direction character U+FFFD. What
/// joins emoji and letters stays; a pile of combining marks is cut.
[[nodiscard]] QString oneLine(const QString &text);

/// oneLine() inside U+2068 … U+2069: its direction does not reach its neighbours.
[[nodiscard]] QString isolated(const QString &text);

/// At most so many graphemes, with … in the middle.
[[nodiscard]] QString shortened(const QString &text, int characters);

} // namespace shellreeve::words
