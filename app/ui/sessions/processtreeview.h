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

Q_SIGNALS:
    void endWanted(qint64 pid); ///< with all below it
    void keepWanted(qint64 pid);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override; ///< of the mouse and of the keyboard

private:
    [[nodiscard]] QTreeWidgetItem *parentFor(qint64 pid, qint64 parent) const;
    [[nodiscard]] qint64 currentPid() const; ///< 0: none
    void wantEnd();
    void place(QTreeWidgetItem *item, QTreeWidgetItem *parent);

    QHash<qint64, QTreeWidgetItem *> m_items; // by pid
    QTreeWidgetItem *m_more = nullptr;
};

} // namespace shellreeve
