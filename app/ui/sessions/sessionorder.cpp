// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionorder.h"

#include "ui/sessions/sessionlistmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace shellreeve {

namespace {

/// Numbers in it compare as numbers, in every locale: QCollator's numeric mode does nothing in that of C.
QString naturalKey(const QString &text)
{
    constexpr qsizetype longestNumber = 20;
    QString key;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text.at(end).isDigit()) {
            ++end;
        }
        if (end > i) {
            key += text.mid(i, end - i).rightJustified(longestNumber, QLatin1Char('0'));
            i = end;
        } else {
            key += text.at(i++).toCaseFolded();
        }
    }
    return key;
}

} // namespace

SessionOrder::SessionOrder(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SessionListModel::SortRole);
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    connect(this, &QAbstractItemModel::rowsInserted, this, &SessionOrder::retitle);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &SessionOrder::retitle);
}

void SessionOrder::setFilter(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QStringList wanted = text.toCaseFolded().split(blanks, Qt::SkipEmptyParts);
    if (wanted != m_words) {
        m_words = wanted;
        invalidateFilter();
    }
}

int SessionOrder::sessionCount() const
{
    int count = 0;
    for (int group = 0; group < rowCount(); ++group) {
        count += rowCount(index(group, 0));
    }
    return count;
}

QVariant SessionOrder::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role != Qt::DisplayRole || index.column() != 0 || !index.isValid() || index.parent().isValid()) {
        return value;
    }
    return tr("%1 (%2)", "a group and its number of sessions").arg(value.toString(), QString::number(rowCount(index)));
}

bool SessionOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return false; // a group is shown where one of its sessions is
    }
    const QString text = sourceModel()->index(row, 0, parent).data(SessionListModel::FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); });
}

bool SessionOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant first = left.data(sortRole());
    const QVariant second = right.data(sortRole());
    if (!left.parent().isValid()) {
        const bool isBefore = first.toString() < second.toString();
        return sortOrder() == Qt::AscendingOrder ? isBefore : second.toString() < first.toString();
    }
    if (first.typeId() == QMetaType::QString) {
        if (const int order = m_collator.compare(naturalKey(first.toString()), naturalKey(second.toString())); order != 0) {
            return order < 0;
        }
    } else if (const double difference = first.toDouble() - second.toDouble(); difference < 0 || difference > 0) {
        return difference < 0;
    }
    return left.data(SessionListModel::IdRole).toString() < right.data(SessionListModel::IdRole).toString();
}

void SessionOrder::retitle(const QModelIndex &parent)
{
    if (parent.isValid()) {
        Q_EMIT dataChanged(parent, parent, {Qt::DisplayRole});
    }
}

} // namespace shellreeve
