// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icon/traysummary.h"

#include <QIcon>

class QPalette;

namespace shellreeve {

/// What the icon is drawn on. Nothing tells a program what its panel looks like: see panelShade().
enum class PanelShade {
    Light,
    Dark,
    Template, ///< macOS colours the image itself: badges differ by shape alone
};

/// A guess that holds for the desktops there are: those whose panel is dark whatever the theme (`desktop` is
/// $XDG_CURRENT_DESKTOP), else the palette's own shade.
[[nodiscard]] PanelShade panelShade(const QString &desktop, const QPalette &palette);

/// In all sizes that panels ask for, up to 64 pixels.
[[nodiscard]] QIcon trayImage(TrayMood mood, PanelShade shade);

/// The program's own icon, for windows and notifications.
[[nodiscard]] QIcon programImage();

} // namespace shellreeve
