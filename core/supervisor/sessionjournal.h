// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace shellreeve {

class Session;
class SessionTable;

/// The list of sessions as something that changes: who knows a revision of it is told what is different now, and each
/// session is put into words once for everybody. Costs a note per change while nobody asks.
class SessionJournal : public QObject
{
    Q_OBJECT
public:
    /// Of one session, as it is now; called at most once per change.
    using Describe = std::function<QJsonObject(const Session &)>;
    static constexpr std::size_t longestMemory = 1'000; ///< of sessions that have gone

    SessionJournal(const SessionTable &sessions, const Clock &clock, Describe describe, QObject *parent = nullptr);

    struct Changes {
        quint64 revision = 0; ///< grows with every change, and from one run of the program to the next
        bool isAll = false;   ///< `sessions` are all there are: forget the others
        QJsonArray sessions;  ///< new or changed ones, in the order of the list; new ones come last in it
        QStringList removed;  ///< ids; take these away first
    };
    /// All of it for nullopt, and for a revision that is not known (any more).
    [[nodiscard]] Changes changesSince(std::optional<quint64> since);
    /// Calls back when there is something newer than `since`, or after `limit`: at once when there is already.
    void wait(quint64 since, Milliseconds limit, std::function<void()> done);

    /// What is told of these may have changed: their counts are new. Every now and then that goes for all: what nobody
    /// announced is at most so old.
    void note(const QStringList &ids);
    static constexpr Milliseconds oldestUnannounced{10'000};

private:
    struct Entry {
        quint64 revision = 0;
        QJsonObject session;
    };
    struct Departure {
        quint64 revision = 0;
        QString id;
    };
    struct Waiting {
        quint64 since = 0;
        Milliseconds until{0};
        std::function<void()> done;
    };

    void noteAll();
    void forget(const Session &session);
    void bringUpToDate();
    void wakeLater();
    void wake();

    const SessionTable &m_sessions;
    const Clock &m_clock;
    Describe m_describe;
    QHash<QString, Entry> m_entries;
    std::deque<Departure> m_departures;
    QSet<QString> m_noted;
    Milliseconds m_allNotedAt{0};
    quint64 m_revision;
    quint64 m_oldest; ///< what changed after it is known
    std::vector<Waiting> m_waiting;
    QTimer m_wakeUp;
    QTimer m_limit; ///< of whoever waits the shortest
};

} // namespace shellreeve
