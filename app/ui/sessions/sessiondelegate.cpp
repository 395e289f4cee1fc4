// SPDX-License-Identifier: MIT
#include "ui/sessions/sessiondelegate.h"

#include "ui/sessions/sessionlistmodel.h"
#include "ui/sessions/statemark.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace shellreeve {

namespace {

constexpr qreal markShare = 0.8; // of the height of a line
constexpr int rowPadding = 6;

bool isSession(const QModelIndex &index)
{
    return index.parent().isValid();
}

int markSize(const QStyleOptionViewItem &option)
{
    return static_cast<int>(option.fontMetrics.height() * markShare);
}

} // namespace

void SessionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!isSession(index)) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
        return;
    }
    const auto column = static_cast<SessionColumn>(index.column());
    if (column == SessionColumn::Folder || column == SessionColumn::Workspace) {
        option->textElideMode = Qt::ElideLeft; // the end of a path says most
    }
    if (isLeftToRight(column) && option->direction == Qt::RightToLeft) {
        option->direction = Qt::LeftToRight;
        option->displayAlignment = (isAmount(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    }
    if (column == SessionColumn::Name) { // room for the marks, drawn in paint()
        const int size = markSize(*option);
        const int count = index.data(SessionListModel::AttentionRole).toBool() ? 2 : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(size * count + (count - 1) * size / 4, size);
    }
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_region && !m_region->intersects(option.rect)) {
        return;
    }
    QStyledItemDelegate::paint(painter, option, index);
    if (!isSession(index) || index.column() != static_cast<int>(SessionColumn::Name)) {
        return;
    }
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QStyle *style = own.widget ? own.widget->style() : QApplication::style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &own, own.widget);
    const int size = markSize(own);
    const bool isSelected = own.state.testFlag(QStyle::State_Selected);
    QRect mark(room.left(), room.center().y() - size / 2, size, size);
    QRect bell = mark.translated(room.width() - size, 0);
    if (own.direction == Qt::RightToLeft) {
        std::swap(mark, bell);
    }
    paintMark(*painter, mark, static_cast<SessionMark>(index.data(SessionListModel::MarkRole).toInt()), own.palette, isSelected);
    if (index.data(SessionListModel::AttentionRole).toBool()) {
        paintAttention(*painter, bell, own.palette, isSelected);
    }
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // QTreeView asks so for a row's height, which is that of any row: with each change of the first one, and of every column.
    const bool isHeightAlone = option.rect.width() < 0;
    return {isHeightAlone ? 0 : QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + rowPadding};
}

} // namespace shellreeve
