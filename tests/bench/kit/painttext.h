// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace bench {

/// Tells the text a terminal would paint from the sequences that only steer it, so that a letter
/// inside a sequence is not taken for the echo of a key.
class PaintText
{
public:
    /// True when `wanted` is among the painted characters of these bytes.
    [[nodiscard]] bool contains(std::string_view bytes, char wanted);

private:
    enum class State : std::uint8_t { Ground, Escape, Control, Text, TextEscape, Charset };
    [[nodiscard]] bool isPainted(char byte);
    State m_state = State::Ground;
};

} // namespace bench
