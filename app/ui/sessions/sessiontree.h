// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QStringList>
#include <QTreeView>

class QMenu;

namespace shellreeve {

class SessionDelegate;
class SessionListModel;
class SessionOrder;

/// The list itself. Selection and current row are told by session ids, and stay with the session when it moves to
/// another group.
class SessionTree : public QTreeView
{
    Q_OBJECT
public:
    /// Both outlive the view; `order` shows `model`.
    SessionTree(SessionListModel &model, SessionOrder &order, QWidget *parent = nullptr);

    [[nodiscard]] QStringList selectedIds() const; ///< from top to bottom
    [[nodiscard]] QString currentId() const;       ///< empty on a group
    void selectOnly(const QString &id);            ///< scrolls there and opens its group
    /// A menu that shows and hides columns.
    void fillColumnMenu(QMenu &menu);

    /// As header()->saveState() made it; until there is one, name and command take the room that is left.
    void restoreHeader(const QByteArray &state);
    [[nodiscard]] QStringList collapsedGroups() const;
    void setCollapsedGroups(const QStringList &keys);

Q_SIGNALS:
    void selectionMayHaveChanged();
    void viewWanted(const QString &id); ///< double click
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    void fitColumns();
    void setUpGroup(int row);
    void keepSelection();
    void restoreSelection();
    void noteExpanded(const QModelIndex &index, bool isExpanded);

    SessionListModel &m_model;
    SessionOrder &m_order;
    SessionDelegate *m_delegate;
    bool m_fits = true; ///< nobody has chosen widths
    bool m_isFitting = false;
    QSet<QString> m_collapsed;
    QStringList m_keptIds;
    QString m_keptCurrent;
};

} // namespace shellreeve
