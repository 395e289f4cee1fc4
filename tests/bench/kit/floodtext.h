// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

/// The text that throughput is measured with: lines of 78 characters and CR LF, numbered, so that
/// a lost, doubled or moved piece is seen.
namespace bench {

constexpr std::size_t lineLength = 80;
constexpr char startKey = 'g';   ///< typed into the producer to start a flood
constexpr char floodEnd = '$';   ///< the flood's last byte, and nowhere else in it

/// `bytes` rounded down to whole lines, never less than one, and the end mark.
[[nodiscard]] constexpr std::size_t floodSize(std::size_t bytes)
{
    return (bytes < lineLength ? 1 : bytes / lineLength) * lineLength + 1;
}

/// Line `index`, with its CR LF.
[[nodiscard]] std::string floodLine(std::size_t index);

} // namespace bench
