// SPDX-License-Identifier: MIT
#pragma once

#include <QRegion>
#include <QStyledItemDelegate>

#include <optional>

namespace shellreeve {

/// Draws a row of the list: the state's mark and the bell before the name, commands and paths from left to right
/// in every language, group rows as headings.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Only cells that this touches are drawn; nullopt: all. A view draws whole rows where one cell has changed.
    void drawOnlyIn(std::optional<QRegion> region) { m_region = std::move(region); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::optional<QRegion> m_region;
};

} // namespace shellreeve
