// SPDX-License-Identifier: MIT
#pragma once

#include "ui/words/portwords.h"

#include <QSortFilterProxyModel>

namespace shellreeve {

/// Which ports are shown. A whole number that is one is looked up: its lines are shown whoever they belong to. Anything else
/// typed is looked for in all columns. Sessions' and leftovers' ports and our monitor's come always, others on request.
class PortOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PortOrder(QObject *parent = nullptr);

    void setTyped(const QString &text);
    void setOthersShown(bool shown);
    /// The port that was typed; 0: something else.
    [[nodiscard]] int wantedPort() const { return m_wantedPort; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// No two lines are equal: what comes, goes or changes moves no other.
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_typed;
    int m_wantedPort = 0;
    bool m_areOthersShown = false;
};

/// Who has the port that was typed: "Port 3000 is free.", "Port 3000: node (4711), session api". Pure.
[[nodiscard]] QString portAnswer(int port, const QList<words::PortLine> &lines);

} // namespace shellreeve
