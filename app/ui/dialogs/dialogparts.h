// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QColor>
#include <QString>

class QLabel;
class QPalette;
class QPushButton;
class QTreeWidget;
class QWidget;

/// What the dialogs have in common. Texts are plain always: names come from anywhere.
namespace shellreeve::dialogparts {

[[nodiscard]] QLabel *heading(const QString &text, QWidget *parent); ///< larger, bold, wrapped
[[nodiscard]] QLabel *paragraph(const QString &text, QWidget *parent); ///< wrapped; long words too
[[nodiscard]] QLabel *quiet(const QString &text, QWidget *parent); ///< smaller and paler
[[nodiscard]] QLabel *icon(int standardPixmap, QWidget *parent);
/// A list to read, two columns, as high as it needs up to `mostRows`.
[[nodiscard]] QTreeWidget *rowList(QWidget *parent);
void fitHeight(QTreeWidget *list, int mostRows);

/// Long words can be broken after each '/' and every few characters.
[[nodiscard]] QString breakable(const QString &text);
[[nodiscard]] QString toolTip(const QString &text); ///< shown as it is, whatever it looks like
[[nodiscard]] QString buttonText(const QString &text); ///< an & stays one
/// The reason and what to do, as sentences for a person.
[[nodiscard]] QString sentences(const Error &error);
/// A red that can be read on this palette's window.
[[nodiscard]] QColor troubleColor(const QPalette &palette);
/// Paler than text, and still readable.
[[nodiscard]] QColor quietColor(const QPalette &palette);
/// A width in characters of the widget's font.
[[nodiscard]] int widthOf(const QWidget *widget, int characters);
/// Copies `text` when clicked, and says so.
[[nodiscard]] QPushButton *copyButton(const QString &label, const QString &text, QWidget *parent);

} // namespace shellreeve::dialogparts
