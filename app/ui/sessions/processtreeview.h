// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QTreeWidget>

namespace shellreeve {

/// The processes of one session as a tree, changed in place: what stands there keeps its line, open or closed.
class ProcessTreeView : public QTreeWidget
{
    Q_OBJECT
public:
    static constexpr int mostProcesses = 500; ///< the rest is told as a number

    explicit ProcessTreeView(QWidget *parent = nullptr);

    /// Rows {pid, ppid, program, command, state} of Supervisor::tree().
    void setProcesses(const QJsonArray &processes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QTreeWidgetItem *parentFor(qint64 pid, qint64 parent) const;
    void place(QTreeWidgetItem *item, QTreeWidgetItem *parent);

    QHash<qint64, QTreeWidgetItem *> m_items; // by pid
    QTreeWidgetItem *m_more = nullptr;
};

} // namespace shellreeve
