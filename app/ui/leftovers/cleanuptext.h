// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/consentdialog.h"
#include "ui/leftovers/cleanuprow.h"

/// The clean-up in words. Pure.
namespace shellreeve::cleanuptext {

/// Asks about what the rows say a clean-up does; `held`: ends among them that the brake holds back.
[[nodiscard]] ConsentDialog::Question question(const QList<CleanupRow> &rows, int held);
/// "3 things want a look. A clean-up sees to 2 of them."
[[nodiscard]] QString summary(const QList<CleanupRow> &rows);
/// All there is to say of one row: what, why, since when, what happens.
[[nodiscard]] QString details(const CleanupRow &row, const QDateTime &now);
/// What is copied: one line a row, parts set apart by tabs.
[[nodiscard]] QString plainLines(const QList<CleanupRow> &rows, const QDateTime &now);

} // namespace shellreeve::cleanuptext
