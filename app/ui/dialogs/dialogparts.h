// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QPair>
#include <QString>

class QDialog;
class QHeaderView;
class QLabel;
class QPalette;
class QPushButton;
class QSize;
class QTreeWidget;
class QWidget;
class QWindow;

/// What the dialogs have in common. Texts are plain always: names come from anywhere.
namespace shellreeve::dialogparts {

[[nodiscard]] QLabel *heading(const QString &text, QWidget *parent); ///< larger, bold, wrapped
[[nodiscard]] QLabel *paragraph(const QString &text, QWidget *parent); ///< wrapped; long words too
[[nodiscard]] QLabel *quiet(const QString &text, QWidget *parent); ///< smaller and paler
[[nodiscard]] QLabel *warningSign(QWidget *parent); ///< drawn here: styles' own look their age
/// A list to read: subject and text, as high as it needs, scrolling when there are many.
[[nodiscard]] QTreeWidget *rowList(QWidget *parent);
void fillRowList(QTreeWidget *list, const QList<QPair<QString, QString>> &rows);

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
inline constexpr int readingWidth = 62; ///< characters of a line that is to be read
inline constexpr int glanceWidth = 50; ///< and of one that is only looked at
/// A width in characters of the widget's font.
[[nodiscard]] int widthOf(const QWidget *widget, int characters);
/// As wide as the longest of them, at most `mostCharacters`.
[[nodiscard]] int widthFor(const QWidget *widget, const QStringList &texts, int mostCharacters);
/// A window where and as large as it was, else of that size if there is room.
void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise);
/// Shown, in front and with the keyboard, also one that was minimized: what bringToFront() is to show.
QWindow *raised(QWidget &window);
/// From now on the window is never too low for its texts, however narrow it is made. For its constructor, once it has a layout.
void keepTextsWhole(QWidget &window);
/// An open dialog takes the room that its texts need by now.
void growToFit(QDialog &dialog);
/// No column is narrower than its title.
void fitTitles(QHeaderView &header);
/// Copies `text` when clicked, and says so.
[[nodiscard]] QPushButton *copyButton(const QString &label, const QString &text, QWidget *parent);

} // namespace shellreeve::dialogparts
