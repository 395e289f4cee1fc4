// SPDX-License-Identifier: MIT
#include "tray/readablehints.h"

#include <array>
#include <cmath>

namespace shellreeve {

namespace {

constexpr float strength = 0.6F;       // of the text's colour
constexpr double leastContrast = 4.5; // Qt's own hints on white have about 4

/// WCAG 2: relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &ink, const QColor &ground)
{
    const auto over = [&](float above, float below) { return above * ink.alphaF() + below * (1.0F - ink.alphaF()); };
    const QColor seen = QColor::fromRgbF(over(ink.redF(), ground.redF()), over(ink.greenF(), ground.greenF()),
                                         over(ink.blueF(), ground.blueF()));
    const double one = luminance(seen) + 0.05;
    const double other = luminance(ground) + 0.05;
    return one > other ? one / other : other / one;
}

} // namespace

std::optional<QPalette> readableHints(const QPalette &palette)
{
    if (contrast(palette.color(QPalette::Active, QPalette::PlaceholderText), palette.color(QPalette::Active, QPalette::Base)) >= leastContrast) {
        return std::nullopt;
    }
    QPalette mended;
    mended.setResolveMask(0);
    bool isChanged = false;
    for (const QPalette::ColorGroup group : std::array{QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        QColor colour = palette.color(group, QPalette::Text);
        colour.setAlphaF(strength);
        isChanged = isChanged || colour != palette.color(group, QPalette::PlaceholderText);
        mended.setColor(group, QPalette::PlaceholderText, colour);
    }
    return isChanged ? std::optional(mended) : std::nullopt;
}

} // namespace shellreeve
