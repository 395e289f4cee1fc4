// SPDX-License-Identifier: MIT
#include "kit/floodtext.h"

namespace bench {

std::string floodLine(std::size_t index)
{
    constexpr std::size_t digits = 10;
    static const std::string pattern
        = "0000000000  the quick brown fox jumps over the lazy dog, and does so again 012\r\n";
    std::string line = pattern;
    for (std::size_t place = digits; place-- > 0; index /= 10) {
        line[place] = static_cast<char>('0' + index % 10);
    }
    return line;
}

} // namespace bench
