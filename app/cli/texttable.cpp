// SPDX-License-Identifier: MIT
#include "texttable.h"

#include "terminal/cellwidth.h"

#include <algorithm>
#include <numeric>

namespace shellreeve {

namespace {

constexpr int gap = 2;

int needed(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0) + gap * static_cast<int>(std::max<qsizetype>(widths.size() - 1, 0));
}

QString renderLine(const QStringList &cells, const QList<int> &widths)
{
    QString line;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QString cell = elided(cells.value(i), widths.at(i));
        line += cell;
        if (i + 1 < widths.size()) {
            line += QString(widths.at(i) - cellWidth(cell) + gap, QLatin1Char(' '));
        }
    }
    while (line.endsWith(QLatin1Char(' '))) {
        line.chop(1);
    }
    return line;
}

void fit(QList<int> &widths, const QList<Column> &columns, int width)
{
    for (qsizetype i = widths.size() - 1; i >= 0; --i) {
        const int excess = needed(widths) - width;
        if (excess <= 0) {
            return;
        }
        if (columns.at(i).shrinks) {
            widths[i] = std::max(std::min(columns.at(i).least, widths.at(i)), widths.at(i) - excess);
        }
    }
    while (widths.size() > 1 && needed(widths) > width) {
        widths.removeLast();
    }
}

} // namespace

int cellWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        width += cellsOf(c);
    }
    return width;
}

QString elided(const QString &text, int width)
{
    if (cellWidth(text) <= width) {
        return text;
    }
    QString result;
    int used = 0;
    for (const char32_t c : text.toUcs4()) {
        if (used + cellsOf(c) > width - 1) {
            break;
        }
        used += cellsOf(c);
        result += QString::fromUcs4(&c, 1);
    }
    return result + QChar(0x2026);
}

QStringList renderTable(const QList<Column> &columns, const QList<QStringList> &rows, int width)
{
    QStringList titles;
    QList<int> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        titles.append(columns.at(i).title);
        int widest = cellWidth(columns.at(i).title);
        for (const QStringList &row : rows) {
            widest = std::max(widest, cellWidth(row.value(i)));
        }
        widths.append(widest);
    }
    if (width > 0) {
        fit(widths, columns, width);
    }
    QStringList lines{renderLine(titles, widths)};
    for (const QStringList &row : rows) {
        lines.append(renderLine(row, widths));
    }
    return lines;
}

} // namespace shellreeve
