// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sessions/sessioncolumns.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace shellreeve {

/// The mark of a session's state: a shape for those who see no colour, a colour that stands out from the base of the
/// palette, light or dark.
void paintMark(QPainter &painter, const QRectF &area, SessionMark mark, const QPalette &palette, bool isSelected);
/// A small bell: this session asks for a person.
void paintAttention(QPainter &painter, const QRectF &area, const QPalette &palette, bool isSelected);

} // namespace shellreeve
