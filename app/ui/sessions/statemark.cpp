// SPDX-License-Identifier: MIT
#include "ui/sessions/statemark.h"

#include <QPainter>
#include <QPainterPath>

namespace shellreeve {

namespace {

enum class Hue { Good, Busy, Warning, Bad, Plain };

bool isDark(const QPalette &palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Base).lightness() < middle;
}

QColor colorOf(Hue hue, const QPalette &palette, bool isSelected)
{
    if (isSelected) {
        return palette.color(QPalette::HighlightedText);
    }
    const bool dark = isDark(palette);
    switch (hue) {
    case Hue::Good: return dark ? QColor(0x5f, 0xd0, 0x7a) : QColor(0x1a, 0x79, 0x34);
    case Hue::Busy: return dark ? QColor(0x6c, 0xb4, 0xff) : QColor(0x1f, 0x6f, 0xc4);
    case Hue::Warning: return dark ? QColor(0xff, 0xb8, 0x4d) : QColor(0xa3, 0x5c, 0x00);
    case Hue::Bad: return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc2, 0x26, 0x2c);
    case Hue::Plain: break;
    }
    // Paler than text, and still to be seen; themes have their own idea of what is disabled.
    const QColor ink = palette.color(QPalette::Text);
    const QColor paper = palette.color(QPalette::Base);
    const auto mixed = [](int most, int rest) { return (most * 7 + rest * 3) / 10; };
    return {mixed(ink.red(), paper.red()), mixed(ink.green(), paper.green()), mixed(ink.blue(), paper.blue())};
}

Hue hueOf(SessionMark mark)
{
    switch (mark) {
    case SessionMark::Busy: return Hue::Busy;
    case SessionMark::Running: return Hue::Good;
    case SessionMark::Unreachable: return Hue::Warning;
    case SessionMark::Failed: return Hue::Bad;
    case SessionMark::Done:
    case SessionMark::Unknown: break;
    }
    return Hue::Plain;
}

/// Ten units wide and high, around the middle.
void paintShape(QPainter &painter, SessionMark mark, const QColor &color)
{
    const QPen stroke(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(stroke);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case SessionMark::Running:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QRectF(-4, -4, 8, 8));
        break;
    case SessionMark::Busy:
        painter.drawArc(QRectF(-3.5, -3.5, 7, 7), 30 * 16, 270 * 16);
        break;
    case SessionMark::Unreachable:
        painter.drawPolygon(QPolygonF{{0, -4.2}, {4.4, 3.6}, {-4.4, 3.6}});
        painter.drawLine(QPointF(0, -1), QPointF(0, 1.2));
        break;
    case SessionMark::Done:
        painter.drawPolyline(QPolygonF{{-3.6, 0.4}, {-1, 3}, {3.8, -2.8}});
        break;
    case SessionMark::Failed:
        painter.drawLine(QPointF(-3, -3), QPointF(3, 3));
        painter.drawLine(QPointF(-3, 3), QPointF(3, -3));
        break;
    case SessionMark::Unknown:
        painter.drawLine(QPointF(-3.2, 0), QPointF(3.2, 0));
        break;
    }
}

void enter(QPainter &painter, const QRectF &area)
{
    constexpr qreal units = 12;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.scale(area.width() / units, area.height() / units);
}

} // namespace

void paintMark(QPainter &painter, const QRectF &area, SessionMark mark, const QPalette &palette, bool isSelected)
{
    enter(painter, area);
    paintShape(painter, mark, colorOf(hueOf(mark), palette, isSelected));
    painter.restore();
}

void paintAttention(QPainter &painter, const QRectF &area, const QPalette &palette, bool isSelected)
{
    enter(painter, area);
    QPainterPath bell;
    bell.moveTo(-4.4, 2.6);
    bell.cubicTo(-2.6, 1.2, -3.6, -4.4, 0, -4.4);
    bell.cubicTo(3.6, -4.4, 2.6, 1.2, 4.4, 2.6);
    bell.closeSubpath();
    bell.addEllipse(QPointF(0, 4), 1.3, 1.1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(Hue::Warning, palette, isSelected));
    painter.drawPath(bell);
    painter.restore();
}

} // namespace shellreeve
