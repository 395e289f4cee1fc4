// SPDX-License-Identifier: MIT
#include "supervisor/sessionjournal.h"

#include "base/takeif.h"
#include "supervisor/sessiontable.h"

#include <algorithm>
#include <utility>

namespace shellreeve {

// A later run begins above what an earlier one has told, unless that one saw a thousand changes in each second.
SessionJournal::SessionJournal(const SessionTable &sessions, const Clock &clock, Describe describe, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_clock(clock)
    , m_describe(std::move(describe))
    , m_revision(static_cast<quint64>(clock.wall().toMSecsSinceEpoch()))
    , m_oldest(m_revision)
{
    m_wakeUp.setSingleShot(true);
    m_limit.setSingleShot(true);
    noteAll();
    connect(&m_wakeUp, &QTimer::timeout, this, &SessionJournal::wake);
    connect(&m_limit, &QTimer::timeout, this, &SessionJournal::wake);
    connect(&sessions, &SessionTable::added, this, [this](const Session *session) { note({session->id()}); });
    connect(&sessions, &SessionTable::changed, this, [this](const Session *session) { note({session->id()}); });
    connect(&sessions, &SessionTable::removed, this, [this](const Session *session) { forget(*session); });
}

void SessionJournal::note(const QStringList &ids)
{
    if (m_clock.awake() - m_allNotedAt >= oldestUnannounced) {
        noteAll();
    }
    m_noted.unite({ids.cbegin(), ids.cend()});
    if (!m_noted.isEmpty()) {
        wakeLater();
    }
}

void SessionJournal::noteAll()
{
    m_allNotedAt = m_clock.awake();
    const QList<Session *> sessions = m_sessions.all();
    for (const Session *session : sessions) {
        m_noted.insert(session->id());
    }
}

void SessionJournal::forget(const Session &session)
{
    m_noted.remove(session.id());
    if (m_entries.remove(session.id()) == 0) {
        return; // nobody has been told of it
    }
    m_departures.push_back({++m_revision, session.id()});
    if (m_departures.size() > longestMemory) {
        m_oldest = m_departures.front().revision;
        m_departures.pop_front();
    }
    wakeLater();
}

void SessionJournal::bringUpToDate()
{
    if (m_noted.isEmpty()) {
        return;
    }
    const QList<Session *> sessions = m_sessions.all();
    for (const Session *session : sessions) {
        if (!m_noted.contains(session->id())) {
            continue;
        }
        Entry &entry = m_entries[session->id()];
        QJsonObject described = m_describe(*session);
        if (entry.revision == 0 || described != entry.session) {
            entry = {++m_revision, std::move(described)};
        }
    }
    m_noted.clear();
}

SessionJournal::Changes SessionJournal::changesSince(std::optional<quint64> since)
{
    bringUpToDate();
    Changes changes;
    changes.revision = m_revision;
    changes.isAll = !since || *since < m_oldest || *since > m_revision;
    const quint64 known = changes.isAll ? 0 : *since;
    if (known == m_revision) {
        return changes;
    }
    const QList<Session *> sessions = m_sessions.all();
    for (const Session *session : sessions) {
        const Entry entry = m_entries.value(session->id());
        if (entry.revision > known) {
            changes.sessions.append(entry.session);
        }
    }
    for (const Departure &departure : m_departures) {
        if (!changes.isAll && departure.revision > known) {
            changes.removed.append(departure.id);
        }
    }
    return changes;
}

void SessionJournal::wait(quint64 since, Milliseconds limit, std::function<void()> done)
{
    bringUpToDate();
    if (since != m_revision) {
        done();
        return;
    }
    m_waiting.push_back({since, m_clock.awake() + limit, std::move(done)});
    if (!m_limit.isActive() || m_limit.remainingTimeAsDuration() > limit) {
        m_limit.start(limit);
    }
}

void SessionJournal::wakeLater()
{
    if (!m_waiting.empty() && !m_wakeUp.isActive()) {
        m_wakeUp.start(0);
    }
}

void SessionJournal::wake()
{
    bringUpToDate();
    const Milliseconds now = m_clock.awake();
    const std::vector<Waiting> due =
        takeIf(m_waiting, [&](const Waiting &waiting) { return waiting.since != m_revision || waiting.until <= now; });
    m_limit.stop();
    if (!m_waiting.empty()) {
        const auto first = std::min_element(m_waiting.begin(), m_waiting.end(),
                                            [](const Waiting &a, const Waiting &b) { return a.until < b.until; });
        m_limit.start(first->until - now);
    }
    for (const Waiting &waiting : due) {
        waiting.done(); // may wait again
    }
}

} // namespace shellreeve
