// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace shellreeve {

/// Draws a row of the list: the state's mark and the bell before the name, commands and paths from left to right
/// in every language, group rows as headings.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace shellreeve
