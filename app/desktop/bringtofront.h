// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWindow;

namespace shellreeve {

/// Runs `show`, which shows, raises and activates a window and returns it, with the desktop's permission at hand: `token`
/// is an activation token of Wayland (xdg-activation) or a startup id of X11, from a second start or a notification; may be
/// empty. Without one, X11 is told that a person asked; Wayland decides, and may only mark the window.
void bringToFront(const std::function<QWindow *()> &show, const QString &token);

} // namespace shellreeve
