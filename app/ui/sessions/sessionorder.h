// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace shellreeve {

/// A SessionListModel as it is shown: filtered by words, sorted within each group. The groups keep their
/// order: workspaces by name, the finished last.
class SessionOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SessionOrder(QObject *parent = nullptr);

    /// Every word must stand somewhere in the session's name, command, folder or state.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_words.join(QLatin1Char(' ')); }
    [[nodiscard]] int sessionCount() const; ///< that pass the filter

    /// A group says how many of its sessions are shown.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void retitle(const QModelIndex &parent);

    QStringList m_words;
    QCollator m_collator;
};

} // namespace shellreeve
