// SPDX-License-Identifier: MIT
#include "ui/sessions/sessiontree.h"

#include "ui/sessions/sessiondelegate.h"
#include "ui/sessions/sessionlistmodel.h"
#include "ui/sessions/sessionorder.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPaintEvent>

#include <algorithm>

namespace shellreeve {

namespace {

/// In widths of an average character.
int defaultWidth(SessionColumn column)
{
    switch (column) {
    case SessionColumn::Name: return 25;
    case SessionColumn::State: return 16;
    case SessionColumn::Command: return 22;
    case SessionColumn::Folder:
    case SessionColumn::Workspace: return 15;
    case SessionColumn::Exit: return 12;
    case SessionColumn::Memory: return 10;
    case SessionColumn::LastOutput: return 14;
    case SessionColumn::Processes: return 11;
    case SessionColumn::Age:
    case SessionColumn::Viewers: return 9;
    case SessionColumn::Cpu: return 8;
    }
    return 10;
}

constexpr int leastWidth = 16; // of name and command, where the others leave no more

} // namespace

SessionTree::SessionTree(SessionListModel &model, SessionOrder &order, QWidget *parent)
    : QTreeView(parent), m_model(model), m_order(order), m_delegate(new SessionDelegate(this))
{
    setObjectName(QStringLiteral("sessions"));
    setAccessibleName(tr("Sessions"));
    setItemDelegate(m_delegate);
    setModel(&order);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setUpHeader();
    sortByColumn(static_cast<int>(SessionColumn::Name), Qt::AscendingOrder);
    connect(&model, &SessionListModel::aboutToRegroup, this, &SessionTree::keepSelection);
    connect(&model, &SessionListModel::regrouped, this, &SessionTree::restoreSelection);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteExpanded(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteExpanded(index, false); });
    for (int row = 0; row < order.rowCount(); ++row) {
        setUpGroup(row);
    }
}

void SessionTree::setUpHeader()
{
    const int unit = fontMetrics().averageCharWidth();
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(unit * 5);
    for (int i = 0; i < sessionColumnCount; ++i) {
        header()->resizeSection(i, std::max(unit * defaultWidth(static_cast<SessionColumn>(i)), header()->sectionSizeHint(i)));
    }
    connect(header(), &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        const bool isByHand = !m_isFitting && before > 0 && after > 0; // not shown or hidden
        m_fits = m_fits && !isByHand;
    });
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header()->mapToGlobal(position));
    });
}

void SessionTree::fitColumns()
{
    if (!m_fits) {
        return;
    }
    constexpr int nameColumn = static_cast<int>(SessionColumn::Name);
    constexpr int commandColumn = static_cast<int>(SessionColumn::Command);
    constexpr int shareOfName = 48; // in hundredths; the command has the rest
    const int least = fontMetrics().averageCharWidth() * leastWidth;
    const int left = viewport()->width() - (header()->length() - columnWidth(nameColumn) - columnWidth(commandColumn));
    m_isFitting = true;
    header()->resizeSection(nameColumn, std::max(least, left * shareOfName / 100));
    header()->resizeSection(commandColumn, std::max(least, left - columnWidth(nameColumn)));
    m_isFitting = false;
}

void SessionTree::restoreHeader(const QByteArray &state)
{
    m_fits = !header()->restoreState(state);
    setColumnHidden(static_cast<int>(SessionColumn::Name), false);
}

void SessionTree::paintEvent(QPaintEvent *event)
{
    m_delegate->drawOnlyIn(event->region());
    QTreeView::paintEvent(event);
    m_delegate->drawOnlyIn(std::nullopt);
}

void SessionTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void SessionTree::fillColumnMenu(QMenu &menu)
{
    for (int i = 0; i < sessionColumnCount; ++i) {
        QAction *action = menu.addAction(columnTitle(static_cast<SessionColumn>(i)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(i != static_cast<int>(SessionColumn::Name));
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            setColumnHidden(i, !isShown);
            fitColumns();
        });
    }
}

QStringList SessionTree::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &left, const QModelIndex &right) {
        return std::pair(left.parent().row(), left.row()) < std::pair(right.parent().row(), right.row());
    });
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const QString id = row.data(SessionListModel::IdRole).toString(); !id.isEmpty()) {
            ids.append(id);
        }
    }
    return ids;
}

QString SessionTree::currentId() const
{
    return currentIndex().data(SessionListModel::IdRole).toString();
}

void SessionTree::selectOnly(const QString &id)
{
    const QModelIndex index = m_order.mapFromSource(m_model.indexOf(id));
    if (index.isValid()) {
        expand(index.parent());
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

void SessionTree::setUpGroup(int row)
{
    setFirstColumnSpanned(row, {}, true);
    const QModelIndex group = m_order.index(row, 0);
    setExpanded(group, !m_collapsed.contains(group.data(SessionListModel::GroupRole).toString()));
}

void SessionTree::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (parent.isValid()) {
        setUpGroup(parent.row()); // one without rows cannot be open yet
        return;
    }
    for (int row = start; row <= end; ++row) {
        setUpGroup(row);
    }
}

void SessionTree::noteExpanded(const QModelIndex &index, bool isExpanded)
{
    const QString key = index.data(SessionListModel::GroupRole).toString();
    if (isExpanded) {
        m_collapsed.remove(key);
    } else if (m_order.rowCount(index) > 0) {
        m_collapsed.insert(key);
    }
}

QStringList SessionTree::collapsedGroups() const
{
    return {m_collapsed.cbegin(), m_collapsed.cend()};
}

void SessionTree::setCollapsedGroups(const QStringList &keys)
{
    m_collapsed = {keys.cbegin(), keys.cend()};
    for (int row = 0; row < m_order.rowCount(); ++row) {
        setUpGroup(row);
    }
}

void SessionTree::keepSelection()
{
    m_keptIds = selectedIds();
    m_keptCurrent = currentId();
}

void SessionTree::restoreSelection()
{
    QItemSelection selection;
    for (const QString &id : std::as_const(m_keptIds)) {
        const QModelIndex index = m_order.mapFromSource(m_model.indexOf(id));
        selection.select(index, index);
    }
    // The view chose a neighbour for the row that went; it is not what the user had.
    const QModelIndex current = m_order.mapFromSource(m_model.indexOf(m_keptCurrent));
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_keptIds.clear();
    m_keptCurrent.clear();
}

void SessionTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMayHaveChanged();
}

void SessionTree::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = visualRect(currentIndex());
        position = viewport()->mapToGlobal(row.isValid() ? QPoint(row.left(), row.bottom()) : QPoint(0, 0));
    }
    Q_EMIT contextMenuWanted(position);
}

void SessionTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QString id = indexAt(event->position().toPoint()).data(SessionListModel::IdRole).toString();
    if (event->button() == Qt::LeftButton && !id.isEmpty()) {
        Q_EMIT viewWanted(id);
    }
}

} // namespace shellreeve
