// SPDX-License-Identifier: MIT
#pragma once

#include "ui/leftovers/cleanuprow.h"

#include <QAbstractTableModel>
#include <QHash>

namespace shellreeve {

/// The lines of the window, changed in place. What goes away after something was done about it stays with its outcome, so that
/// it can still be explained; the newest `mostOver` of them.
class CleanupModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Subject, Kind, Session, Verdict, Why, Since, Fate, ColumnCount };
    enum Role { SortRole = Qt::UserRole, KeyRole, InOrderRole };
    static constexpr int mostOver = 200;

    explicit CleanupModel(QObject *parent = nullptr);

    void setRows(const QList<CleanupRow> &rows, const QDateTime &now);
    /// What became of the row of this key, there or gone.
    void note(const QString &key, const QString &outcome);
    [[nodiscard]] const CleanupRow *row(const QString &key) const; ///< until the next change
    [[nodiscard]] const QList<CleanupRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] qsizetype placeOf(const QString &key) const;
    [[nodiscard]] QString text(const CleanupRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const CleanupRow &row, int column) const;
    void replace(qsizetype at, const CleanupRow &row);
    void drop(qsizetype at);
    void forgetOldest();

    QList<CleanupRow> m_rows;
    QDateTime m_now;
};

} // namespace shellreeve
