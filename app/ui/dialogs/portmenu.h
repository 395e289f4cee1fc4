// SPDX-License-Identifier: MIT
#pragma once

#include "ui/words/portwords.h"

class QMenu;
class QPoint;
class QWidget;

namespace shellreeve {

class SessionActions;

/// Shows what can be done about these ports, at a place on the screen: of one port at once, of several in a submenu each.
/// The menu belongs to `owner` and goes when it is closed. `actions` outlives it.
QMenu *popUpPortMenu(const QList<words::PortLine> &lines, const QPoint &at, SessionActions &actions, QWidget &owner);

} // namespace shellreeve
