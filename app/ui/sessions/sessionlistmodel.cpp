// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionlistmodel.h"

#include "ui/sessions/plainhint.h"
#include "ui/words/sessionwords.h"

#include <QSet>

#include <algorithm>

namespace shellreeve {

struct SessionListModel::Row {
    SessionSnapshot session;
    SessionCells cells;
    QString filter;
    SessionMark mark = SessionMark::Busy;
};

struct SessionListModel::Group {
    QString key;
    std::vector<std::unique_ptr<Row>> rows;

    [[nodiscard]] int placeOf(const QString &id) const
    {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row->session.id == id; });
        return static_cast<int>(found - rows.begin());
    }
};

namespace {

constexpr auto timeColumns = {SessionColumn::Age, SessionColumn::LastOutput};

SessionColumn columnAt(size_t index)
{
    return static_cast<SessionColumn>(index);
}

} // namespace

SessionListModel::SessionListModel(std::function<QDateTime()> now, QObject *parent)
    : QAbstractItemModel(parent), m_now(std::move(now))
{
}

SessionListModel::~SessionListModel() = default;

QString SessionListModel::finishedGroup()
{
    return QStringLiteral("\x01"); // no path begins with it
}

QString SessionListModel::groupKey(const SessionSnapshot &session) const
{
    if (!words::isLiving(session)) {
        return finishedGroup();
    }
    return m_grouping == Grouping::Workspace ? session.workspace : QString();
}

void SessionListModel::setSessions(const QList<SessionSnapshot> &sessions)
{
    QSet<QString> present;
    for (const SessionSnapshot &session : sessions) {
        present.insert(session.id);
    }
    const QStringList known = ids();
    for (const QString &id : known) {
        if (!present.contains(id)) {
            remove(id);
        }
    }
    update(sessions);
}

void SessionListModel::update(const QList<SessionSnapshot> &changed)
{
    const int before = count();
    QStringList leaving;
    for (const SessionSnapshot &session : changed) {
        Group *group = m_places.value(session.id);
        if (!group) {
            insert(session);
            continue;
        }
        change(*group->rows[static_cast<size_t>(group->placeOf(session.id))], session);
        if (groupKey(session) != group->key) {
            leaving.append(session.id);
        }
    }
    regroup(leaving);
    if (count() != before) {
        Q_EMIT countChanged();
    }
}

void SessionListModel::remove(const QString &id)
{
    if (take(id)) {
        Q_EMIT countChanged();
    }
}

void SessionListModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping) {
        return;
    }
    m_grouping = grouping;
    regroup(idsWhere([this](const SessionSnapshot &session) { return groupKey(session) != m_places.value(session.id)->key; }));
}

void SessionListModel::regroup(const QStringList &ids)
{
    if (ids.isEmpty()) {
        return;
    }
    Q_EMIT aboutToRegroup();
    for (const QString &id : ids) {
        insert(take(id));
    }
    Q_EMIT regrouped();
}

SessionListModel::Group *SessionListModel::groupFor(const QString &key)
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const auto &group) { return group->key == key; });
    if (found != m_groups.end()) {
        return found->get();
    }
    const int row = static_cast<int>(m_groups.size());
    beginInsertRows({}, row, row);
    m_groups.push_back(std::make_unique<Group>(Group{key, {}}));
    endInsertRows();
    return m_groups.back().get();
}

void SessionListModel::insert(const SessionSnapshot &session)
{
    auto row = std::make_unique<Row>();
    row->session = session;
    row->mark = markOf(session);
    row->filter = filterText(session);
    const QDateTime now = m_now();
    for (size_t i = 0; i < row->cells.size(); ++i) {
        row->cells[i] = cellText(columnAt(i), session, now);
    }
    insert(std::move(row));
}

void SessionListModel::insert(std::unique_ptr<Row> row)
{
    Group *group = groupFor(groupKey(row->session));
    const int place = static_cast<int>(group->rows.size());
    beginInsertRows(createIndex(rowOf(group), 0), place, place);
    m_places.insert(row->session.id, group);
    group->rows.push_back(std::move(row));
    endInsertRows();
}

std::unique_ptr<SessionListModel::Row> SessionListModel::take(const QString &id)
{
    Group *group = m_places.value(id);
    if (!group) {
        return nullptr;
    }
    const int place = group->placeOf(id);
    const int groupRow = rowOf(group);
    beginRemoveRows(createIndex(groupRow, 0), place, place);
    std::unique_ptr<Row> row = std::move(group->rows[static_cast<size_t>(place)]);
    group->rows.erase(group->rows.begin() + place);
    m_places.remove(id);
    endRemoveRows();
    if (group->rows.empty()) {
        beginRemoveRows({}, groupRow, groupRow);
        m_groups.erase(m_groups.begin() + groupRow);
        endRemoveRows();
    }
    return row;
}

void SessionListModel::change(Row &row, const SessionSnapshot &session)
{
    const bool sameAttention = row.session.attention == session.attention;
    const bool sameCommand = row.session.command == session.command;
    const QString oldFilter = row.filter;
    row.session = session;
    const SessionMark mark = markOf(session);
    row.filter = filterText(session);
    const QDateTime now = m_now();
    int first = sessionColumnCount;
    int last = -1;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (columnAt(i) == SessionColumn::Command && sameCommand) {
            continue;
        }
        QString text = cellText(columnAt(i), session, now);
        if (text != row.cells[i]) {
            row.cells[i] = std::move(text);
            first = std::min(first, static_cast<int>(i));
            last = std::max(last, static_cast<int>(i));
        }
    }
    if (mark != row.mark || !sameAttention || oldFilter != row.filter) {
        row.mark = mark;
        first = 0; // they stand in the cell of the name
        last = std::max(last, 0);
    }
    if (last >= 0) {
        const QModelIndex cell = indexOf(session.id);
        Q_EMIT dataChanged(cell.siblingAtColumn(first), cell.siblingAtColumn(last));
    }
}

void SessionListModel::tick()
{
    const QDateTime now = m_now();
    for (const auto &group : m_groups) {
        for (size_t i = 0; i < group->rows.size(); ++i) {
            Row &row = *group->rows[i];
            for (const SessionColumn column : timeColumns) {
                QString &cell = row.cells[static_cast<size_t>(column)];
                QString text = cellText(column, row.session, now);
                if (text != cell) {
                    cell = std::move(text);
                    const QModelIndex index = createIndex(static_cast<int>(i), static_cast<int>(column), group.get());
                    Q_EMIT dataChanged(index, index, {Qt::DisplayRole});
                }
            }
        }
    }
}

const SessionSnapshot *SessionListModel::session(const QString &id) const
{
    return session(indexOf(id));
}

const SessionSnapshot *SessionListModel::session(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return group ? &group->rows[static_cast<size_t>(index.row())]->session : nullptr;
}

QStringList SessionListModel::ids() const
{
    return idsWhere([](const SessionSnapshot &) { return true; });
}

QStringList SessionListModel::idsWhere(const std::function<bool(const SessionSnapshot &)> &holds) const
{
    QStringList found;
    for (const auto &group : m_groups) {
        for (const auto &row : group->rows) {
            if (holds(row->session)) {
                found.append(row->session.id);
            }
        }
    }
    return found;
}

QModelIndex SessionListModel::indexOf(const QString &id) const
{
    Group *group = m_places.value(id);
    return group ? createIndex(group->placeOf(id), 0, group) : QModelIndex();
}

int SessionListModel::rowOf(const Group *group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const auto &candidate) { return candidate.get() == group; });
    return static_cast<int>(found - m_groups.begin());
}

QModelIndex SessionListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    // A session's index points to its group, a group's to nothing.
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<size_t>(parent.row())].get() : nullptr);
}

QModelIndex SessionListModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return group ? createIndex(rowOf(group), 0) : QModelIndex();
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.internalPointer() || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())]->rows.size());
}

int SessionListModel::columnCount(const QModelIndex &) const
{
    return sessionColumnCount;
}

Qt::ItemFlags SessionListModel::flags(const QModelIndex &index) const
{
    const bool isSession = index.isValid() && index.internalPointer();
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    flags.setFlag(Qt::ItemNeverHasChildren, isSession);
    flags.setFlag(Qt::ItemIsSelectable, isSession);
    return flags;
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const auto *group = static_cast<const Group *>(index.internalPointer())) {
        return sessionData(*group->rows[static_cast<size_t>(index.row())], static_cast<SessionColumn>(index.column()), role);
    }
    return groupData(*m_groups[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant SessionListModel::groupData(const Group &group, int column, int role) const
{
    const bool isFinished = group.key == finishedGroup();
    if (role == GroupRole) {
        return group.key;
    }
    if (role == SortRole) { // the finished last, whatever the order
        return isFinished ? QStringLiteral("\uffff") : group.key;
    }
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (isFinished) {
        return role == Qt::DisplayRole ? tr("Finished") : QString();
    }
    if (m_grouping == Grouping::None) {
        return role == Qt::DisplayRole ? tr("Running") : QString();
    }
    if (role == Qt::ToolTipRole) {
        return plainHint(words::oneLine(group.key));
    }
    return group.key.isEmpty() ? tr("No workspace") : words::folderText(group.key);
}

QVariant SessionListModel::sessionData(const Row &row, SessionColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.cells[static_cast<size_t>(column)];
    case Qt::ToolTipRole:
        return plainHint(cellHint(column, row.session, m_now()));
    case Qt::TextAlignmentRole:
        return QVariant(static_cast<int>((isAmount(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case Qt::AccessibleDescriptionRole:
        return column == SessionColumn::Name ? cellHint(SessionColumn::State, row.session, m_now()) : QString();
    case IdRole:
        return row.session.id;
    case SortRole:
        return sortKey(column, row.session);
    case FilterRole:
        return row.filter;
    case MarkRole:
        return static_cast<int>(row.mark);
    case AttentionRole:
        return row.session.attention.kind != Attention::Kind::None;
    case GroupRole:
        return groupKey(row.session);
    default:
        return {};
    }
}

QVariant SessionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= sessionColumnCount) {
        return {};
    }
    const auto column = static_cast<SessionColumn>(section);
    if (role == Qt::DisplayRole) {
        return columnTitle(column);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(static_cast<int>((isAmount(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    return {};
}

} // namespace shellreeve
