// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace shellreeve {

struct SessionChange {
    enum class Kind { Created, Changed, Removed };

    Kind kind = Kind::Changed;
    QString id;
    QByteArray session; ///< JSON, as it is now; of a removed one as it was
};

/// The supervisor's list of sessions as told by `session.snapshot`, kept so that an unchanged list costs nothing to tell again.
/// Pure: asks nobody.
class SessionList
{
public:
    /// What the answer changes, less what is only counted anew (processes, CPU, memory, ports). InvalidArgument for an answer
    /// that makes no sense; nothing is changed then.
    Result<QList<SessionChange>> apply(const QJsonObject &answer);
    void clear(); ///< knows nothing, as at the beginning

    [[nodiscard]] std::optional<quint64> revision() const { return m_revision; } ///< nullopt: ask for all of it
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    [[nodiscard]] QList<QJsonObject> sessions() const; ///< in the order of the list
    [[nodiscard]] int livingCount() const;             ///< those with a shellper
    /// The id of the session with exactly that id, else with exactly that name; empty: none.
    [[nodiscard]] QString idOf(const QString &wanted) const;

    [[nodiscard]] const QByteArray &array() const; ///< [session…]
    [[nodiscard]] QByteArray workspaces() const;   ///< {"workspaces": [{path, sessions}…]}, by path
    [[nodiscard]] QByteArray counts() const;       ///< {"sessions": [{id, processCount, cpuPercent, memoryBytes, ports}…]} of the living

private:
    struct Entry {
        QJsonObject object;
        QByteArray text;
    };

    void remove(const QString &id, QList<SessionChange> *changes);
    void put(const QJsonObject &session, QList<SessionChange> *changes);

    QStringList m_order;
    QHash<QString, Entry> m_entries;
    std::optional<quint64> m_revision;
    bool m_isReady = false;
    QStringList m_problems;
    mutable QByteArray m_array; ///< empty: to be made
};

} // namespace shellreeve
