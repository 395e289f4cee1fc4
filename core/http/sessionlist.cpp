// SPDX-License-Identifier: MIT
#include "http/sessionlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>

namespace shellreeve {

namespace {

constexpr const char *countKeys[] = {"processCount", "cpuPercent", "memoryBytes", "ports"};

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString stringOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject withoutCounts(QJsonObject session)
{
    for (const char *key : countKeys) {
        session.remove(QLatin1String(key));
    }
    return session;
}

bool isLiving(const QJsonObject &session)
{
    return session.value(QLatin1String("pid")).isDouble();
}

Error nonsense()
{
    return {ErrorCode::Failed, QStringLiteral("the supervisor's list of sessions makes no sense"),
            QStringLiteral("see that monitor and supervisor are of the same version")};
}

} // namespace

Result<QList<SessionChange>> SessionList::apply(const QJsonObject &answer)
{
    const QJsonValue revision = answer.value(QLatin1String("revision"));
    const QJsonArray sessions = answer.value(QLatin1String("sessions")).toArray();
    const QJsonArray removed = answer.value(QLatin1String("removed")).toArray();
    const bool isAll = answer.value(QLatin1String("all")).toBool();
    const bool areSessions = std::all_of(sessions.begin(), sessions.end(),
                                         [](const QJsonValue &session) { return !stringOf(session.toObject(), "id").isEmpty(); });
    if (!revision.isDouble() || !areSessions || (!isAll && !m_revision)) {
        return nonsense();
    }
    m_isReady = answer.value(QLatin1String("ready")).toBool();
    m_problems = answer.value(QLatin1String("problems")).toVariant().toStringList();
    m_revision = m_isReady ? std::optional(static_cast<quint64>(revision.toInteger())) : std::nullopt;

    QList<SessionChange> changes;
    QSet<QString> told;
    for (const QJsonValue &session : sessions) {
        told.insert(stringOf(session.toObject(), "id"));
    }
    for (const QJsonValue &id : removed) {
        remove(id.toString(), &changes);
    }
    const QStringList known = m_order;
    for (const QString &id : known) {
        if (isAll && !told.contains(id)) {
            remove(id, &changes);
        }
    }
    for (const QJsonValue &session : sessions) {
        put(session.toObject(), &changes);
    }
    return changes;
}

void SessionList::remove(const QString &id, QList<SessionChange> *changes)
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.constEnd()) {
        return;
    }
    changes->append({SessionChange::Kind::Removed, id, found->text});
    m_entries.erase(found);
    m_order.removeOne(id);
    m_array.clear();
}

void SessionList::put(const QJsonObject &session, QList<SessionChange> *changes)
{
    const QString id = stringOf(session, "id");
    const bool isNew = !m_entries.contains(id);
    Entry &entry = m_entries[id];
    const bool isOnlyCounted = !isNew && withoutCounts(entry.object) == withoutCounts(session);
    entry = {session, textOf(session)};
    m_array.clear();
    if (isNew) {
        m_order.append(id);
    }
    if (!isOnlyCounted) {
        changes->append({isNew ? SessionChange::Kind::Created : SessionChange::Kind::Changed, id, entry.text});
    }
}

void SessionList::clear()
{
    *this = SessionList();
}

QList<QJsonObject> SessionList::sessions() const
{
    QList<QJsonObject> all;
    for (const QString &id : m_order) {
        all.append(m_entries.value(id).object);
    }
    return all;
}

int SessionList::livingCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return isLiving(entry.object); }));
}

QString SessionList::idOf(const QString &wanted) const
{
    if (m_entries.contains(wanted)) {
        return wanted;
    }
    const auto found = std::find_if(m_order.begin(), m_order.end(),
                                    [&](const QString &id) { return stringOf(m_entries.value(id).object, "name") == wanted; });
    return found == m_order.end() ? QString() : *found;
}

const QByteArray &SessionList::array() const
{
    if (m_array.isEmpty()) {
        QByteArrayList texts;
        for (const QString &id : m_order) {
            texts.append(m_entries.value(id).text);
        }
        m_array = '[' + texts.join(',') + ']';
    }
    return m_array;
}

QByteArray SessionList::workspaces() const
{
    std::map<QString, QJsonArray> groups;
    for (const QJsonObject &session : sessions()) {
        groups[stringOf(session, "workspace")].append(session);
    }
    QJsonArray rows;
    for (const auto &[path, members] : groups) {
        rows.append(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("sessions"), members}});
    }
    return textOf({{QStringLiteral("workspaces"), rows}});
}

QByteArray SessionList::counts() const
{
    QJsonArray rows;
    for (const QJsonObject &session : sessions()) {
        if (!isLiving(session)) {
            continue;
        }
        QJsonObject row{{QStringLiteral("id"), session.value(QLatin1String("id"))}};
        for (const char *key : countKeys) {
            row.insert(QLatin1String(key), session.value(QLatin1String(key)));
        }
        rows.append(row);
    }
    return textOf({{QStringLiteral("sessions"), rows}});
}

} // namespace shellreeve
