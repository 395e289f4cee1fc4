// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve {

/// Who draws the menu: Qt itself, or the desktop, which gets it over D-Bus (com.canonical.dbusmenu). They mark the key
/// of an entry differently: '&' and '_'.
enum class MenuDrawer { Qt, Desktop };

/// `text` for QAction::setText(), so that it is shown as it is and marks no key.
[[nodiscard]] QString menuText(const QString &text, MenuDrawer drawer);

} // namespace shellreeve
