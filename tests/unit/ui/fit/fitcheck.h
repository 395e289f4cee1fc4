// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace shellreeve::testing {

/// The texts of a shown window that have no room where they stand, one line a finding: which object, which text, how many
/// pixels it needs and has. Text that is cut on purpose is none as long as its tooltip tells all of it. Menus are looked
/// at as they would open.
[[nodiscard]] QStringList cutTexts(QWidget &window);

} // namespace shellreeve::testing
