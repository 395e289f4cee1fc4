// SPDX-License-Identifier: MIT
#pragma once

#include "ui/words/portwords.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace shellreeve {

/// The ports, one line a process and port, changed in place so that a selection stays.
class PortModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Port, Address, Session, Program, Pid, Since, Kind, ColumnCount };
    enum Role { SortRole = Qt::UserRole, KeyRole };

    explicit PortModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setLines(const QList<words::PortLine> &lines, const QDateTime &now);
    [[nodiscard]] const QList<words::PortLine> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const words::PortLine &line, int column) const;

    QList<words::PortLine> m_lines;
    QDateTime m_now;
};

} // namespace shellreeve
