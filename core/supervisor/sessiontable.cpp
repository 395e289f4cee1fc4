// SPDX-License-Identifier: MIT
#include "supervisor/sessiontable.h"

#include "session/sessionlookup.h"

#include <algorithm>

namespace shellreeve {

SessionTable::~SessionTable() = default;

Session &SessionTable::add(std::unique_ptr<Session> session)
{
    const auto isYounger = [](const QDateTime &created, const std::unique_ptr<Session> &other) {
        return created < other->record().createdAt;
    };
    const auto at = std::upper_bound(m_sessions.begin(), m_sessions.end(), session->record().createdAt, isYounger);
    Session *kept = m_sessions.insert(at, std::move(session))->get();
    connect(kept, &Session::changed, this, [this, kept] { Q_EMIT changed(kept); });
    Q_EMIT added(kept);
    return *kept;
}

void SessionTable::remove(const QString &id)
{
    const auto at = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const std::unique_ptr<Session> &session) { return session->id() == id; });
    if (at == m_sessions.end()) {
        return;
    }
    std::unique_ptr<Session> session = std::move(*at);
    m_sessions.erase(at);
    session->disconnect(this);
    session->link().release();
    Q_EMIT removed(session.get());
    session->blockSignals(true); // what its link still hears concerns nobody
    session.release()->deleteLater();
}

Session *SessionTable::find(const QString &id) const
{
    const auto at = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const std::unique_ptr<Session> &session) { return session->id() == id; });
    return at == m_sessions.end() ? nullptr : at->get();
}

Result<Session *> SessionTable::resolve(const QString &wanted) const
{
    QList<SessionKey> keys;
    for (const std::unique_ptr<Session> &session : m_sessions) {
        keys.append(SessionKey{session->id(), session->name()});
    }
    const Result<QString> id = findSession(keys, wanted);
    if (!id) {
        return id.error();
    }
    return find(*id);
}

QList<Session *> SessionTable::all() const
{
    QList<Session *> sessions;
    for (const std::unique_ptr<Session> &session : m_sessions) {
        sessions.append(session.get());
    }
    return sessions;
}

QStringList SessionTable::takenNames(const QString &exceptId) const
{
    QStringList names;
    for (const std::unique_ptr<Session> &session : m_sessions) {
        if (session->id() != exceptId) {
            names << session->name() << session->id();
        }
    }
    return names;
}

} // namespace shellreeve
