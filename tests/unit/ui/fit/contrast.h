// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace shellreeve::testing {

/// WCAG 2, from 1 to 21, of an ink that may let its ground through.
[[nodiscard]] inline double contrast(const QColor &ink, const QColor &ground)
{
    const auto luminance = [](double red, double green, double blue) {
        const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05;
    };
    const double share = ink.alphaF();
    const auto seen = [share](double above, double below) { return above * share + below * (1 - share); };
    const double one = luminance(seen(ink.redF(), ground.redF()), seen(ink.greenF(), ground.greenF()), seen(ink.blueF(), ground.blueF()));
    const double other = luminance(ground.redF(), ground.greenF(), ground.blueF());
    return std::max(one, other) / std::min(one, other);
}

} // namespace shellreeve::testing
