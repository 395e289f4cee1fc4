// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sessions/sessioncolumns.h"

#include <QAbstractItemModel>
#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace shellreeve {

/// The sessions as a table under group rows: those that live in one group or in one a workspace, the finished ones
/// apart. Changed in place: a session keeps its row, and only cells that show something new are announced. It never resets.
class SessionListModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< of a session; empty for a group
        SortRole,              ///< of a session: sortKey(); of a group: its place
        FilterRole,            ///< filterText()
        MarkRole,              ///< int of SessionMark
        AttentionRole,         ///< bool
        GroupRole,             ///< key of the group: a workspace, "" for the living, finishedGroup() …
    };
    enum class Grouping { None, Workspace };

    explicit SessionListModel(std::function<QDateTime()> now, QObject *parent = nullptr);
    ~SessionListModel() override;

    /// All there are; what is not among them goes.
    void setSessions(const QList<SessionSnapshot> &sessions);
    void update(const QList<SessionSnapshot> &changed); ///< adds or changes
    void remove(const QString &id);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// What depends on the time of day is looked at again.
    void tick();

    [[nodiscard]] const SessionSnapshot *session(const QString &id) const; ///< valid until the next change
    [[nodiscard]] const SessionSnapshot *session(const QModelIndex &index) const;
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QStringList idsWhere(const std::function<bool(const SessionSnapshot &)> &holds) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] QModelIndex indexOf(const QString &id) const; ///< column 0; invalid if there is none
    [[nodiscard]] static QString finishedGroup();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Around rows that leave one group for another: as removed and inserted rows, which a view forgets.
    void aboutToRegroup();
    void regrouped();
    void countChanged();

private:
    struct Row;
    struct Group;

    [[nodiscard]] QString groupKey(const SessionSnapshot &session) const;
    [[nodiscard]] Group *groupOf(const QModelIndex &index) const; ///< of a group row or a session row
    [[nodiscard]] int rowOf(const Group *group) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant sessionData(const Row &row, SessionColumn column, int role) const;
    Group *groupFor(const QString &key);
    void insert(const SessionSnapshot &session);
    void insert(std::unique_ptr<Row> row);
    std::unique_ptr<Row> take(const QString &id);
    void change(Row &row, const SessionSnapshot &session);
    void regroup(const QStringList &ids);

    std::function<QDateTime()> m_now;
    Grouping m_grouping = Grouping::None;
    std::vector<std::unique_ptr<Group>> m_groups;
    QHash<QString, Group *> m_places; // session id -> its group
};

} // namespace shellreeve
