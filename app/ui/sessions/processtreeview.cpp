// SPDX-License-Identifier: MIT
#include "ui/sessions/processtreeview.h"

#include "ui/sessions/plainhint.h"
#include "ui/words/sessionwords.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonObject>
#include <QMenu>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace shellreeve {

namespace {

enum { CommandColumn, PidColumn, StateColumn, ColumnCount };

constexpr int longestCommand = 300;

QString commandOf(const QJsonObject &process)
{
    const QJsonValue command = process.value(QLatin1String("command"));
    QStringList arguments;
    if (command.isArray()) {
        const QJsonArray entries = command.toArray();
        for (const QJsonValue entry : entries) {
            arguments.append(entry.toString());
        }
    }
    QString text = command.isArray() ? words::commandText(arguments) : words::oneLine(command.toString());
    if (text.isEmpty()) {
        text = words::oneLine(process.value(QLatin1String("program")).toString());
    }
    return words::shortened(text, longestCommand);
}

QString stateOf(const QString &letter)
{
    if (letter == QLatin1String("T") || letter == QLatin1String("t")) {
        return ProcessTreeView::tr("stopped");
    }
    if (letter == QLatin1String("Z")) {
        return ProcessTreeView::tr("dead, not collected");
    }
    if (letter == QLatin1String("D")) {
        return ProcessTreeView::tr("waits for a device");
    }
    return {};
}

int countBelow(const QTreeWidgetItem *item)
{
    int count = item->childCount();
    for (int i = 0; i < item->childCount(); ++i) {
        count += countBelow(item->child(i));
    }
    return count;
}

void setText(QTreeWidgetItem *item, int column, const QString &text)
{
    if (item->text(column) != text) {
        item->setText(column, text);
    }
}

} // namespace

ProcessTreeView::ProcessTreeView(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Processes of the session"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Process"), tr("Number"), tr("State")});
    headerItem()->setTextAlignment(PidColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAllColumnsShowFocus(true);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(header()->sectionSizeHint(CommandColumn));
    header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PidColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    setAccessibleDescription(tr("Delete ends the selected process and what is below it, after asking"));
    auto *end = new QAction(this);
    end->setShortcut(QKeySequence::Delete);
    end->setShortcutContext(Qt::WidgetShortcut);
    addAction(end);
    connect(end, &QAction::triggered, this, &ProcessTreeView::wantEnd);
}

qint64 ProcessTreeView::currentPid() const
{
    return currentItem() && currentItem()->isSelected() && currentItem() != m_more ? m_items.key(currentItem()) : 0;
}

void ProcessTreeView::wantEnd()
{
    if (const qint64 pid = currentPid()) {
        Q_EMIT endWanted(pid);
    }
}

void ProcessTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const qint64 pid = currentPid();
    if (pid == 0) {
        return;
    }
    const int below = countBelow(currentItem());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString label = below == 0 ? tr("&End process %1…").arg(pid) : tr("&End process %1 and %2 below…").arg(pid).arg(below);
    connect(menu->addAction(label), &QAction::triggered, this, [this, pid] { Q_EMIT endWanted(pid); });
    connect(menu->addAction(tr("&Keep it when the session ends")), &QAction::triggered, this, [this, pid] { Q_EMIT keepWanted(pid); });
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualItemRect(currentItem()).bottomLeft()));
}

void ProcessTreeView::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (m_items.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(6, 4, -6, -4), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                         tr("Nothing of it runs."));
    }
}

QTreeWidgetItem *ProcessTreeView::parentFor(qint64 pid, qint64 parent) const
{
    QTreeWidgetItem *item = parent == pid ? nullptr : m_items.value(parent);
    // Numbers are used again: what the system told in two looks may form a ring.
    for (QTreeWidgetItem *above = item; above; above = above->parent()) {
        if (above == m_items.value(pid)) {
            return nullptr;
        }
    }
    return item;
}

void ProcessTreeView::place(QTreeWidgetItem *item, QTreeWidgetItem *parent)
{
    QTreeWidgetItem *wanted = parent ? parent : invisibleRootItem();
    QTreeWidgetItem *present = item->parent() ? item->parent() : (item->treeWidget() ? invisibleRootItem() : nullptr);
    if (present == wanted) {
        return;
    }
    if (present) {
        present->removeChild(item);
    }
    wanted->addChild(item);
    wanted->setExpanded(true);
    item->setExpanded(true);
}

void ProcessTreeView::setProcesses(const QJsonArray &processes)
{
    const qsizetype shown = std::min<qsizetype>(processes.size(), mostProcesses);
    QSet<qint64> present;
    for (qsizetype i = 0; i < shown; ++i) {
        const QJsonObject process = processes.at(i).toObject();
        const qint64 pid = process.value(QLatin1String("pid")).toInteger();
        present.insert(pid);
        QTreeWidgetItem *&item = m_items[pid];
        if (!item) {
            item = new QTreeWidgetItem;
            item->setTextAlignment(PidColumn, Qt::AlignTrailing | Qt::AlignVCenter);
        }
        const QString command = commandOf(process);
        if (item->text(CommandColumn) != command) {
            item->setText(CommandColumn, command);
            item->setToolTip(CommandColumn, plainHint(command));
        }
        setText(item, PidColumn, QString::number(pid));
        setText(item, StateColumn, stateOf(process.value(QLatin1String("state")).toString()));
    }
    for (qsizetype i = 0; i < shown; ++i) {
        const QJsonObject process = processes.at(i).toObject();
        const qint64 pid = process.value(QLatin1String("pid")).toInteger();
        place(m_items.value(pid), parentFor(pid, process.value(QLatin1String("ppid")).toInteger()));
    }
    for (auto entry = m_items.begin(); entry != m_items.end();) {
        if (present.contains(entry.key())) {
            ++entry;
            continue;
        }
        QTreeWidgetItem *gone = entry.value();
        QTreeWidgetItem *above = gone->parent() ? gone->parent() : invisibleRootItem();
        above->addChildren(gone->takeChildren()); // they have found their own place already, or will
        delete gone;
        entry = m_items.erase(entry);
    }
    const qsizetype more = processes.size() - shown;
    if (more > 0 && !m_more) {
        m_more = new QTreeWidgetItem(this);
    }
    if (m_more) {
        m_more->setHidden(more == 0);
        setText(m_more, CommandColumn, tr("and %n more", nullptr, static_cast<int>(more)));
    }
    setColumnHidden(StateColumn, std::none_of(m_items.cbegin(), m_items.cend(), [](const QTreeWidgetItem *item) {
        return !item->text(StateColumn).isEmpty();
    }));
}

} // namespace shellreeve
