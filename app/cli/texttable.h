// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace shellreeve {

/// How wide a text is on a terminal, in cells: wide characters take two, combining ones none.
[[nodiscard]] int cellWidth(const QString &text);
/// Cut to at most `width` cells, the last one "…" when something was cut.
[[nodiscard]] QString elided(const QString &text, int width);

struct Column {
    QString title;
    int least;     ///< shrinks no further than this
    bool shrinks;  ///< gives way when the terminal is narrow; the last ones first
};

/// Lines of a table with a title line. `width` 0: as wide as it needs (a pipe reads it). Columns that do
/// not fit even at their least width are left out, the last first.
[[nodiscard]] QStringList renderTable(const QList<Column> &columns, const QList<QStringList> &rows, int width);

} // namespace shellreeve
