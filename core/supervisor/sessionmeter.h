// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "process/treesampler.h"
#include "session/sessionsnapshot.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace shellreeve {

class SessionTable;

/// The counts of all sessions (F3), from one look at a time, in a thread of its own. Looks only while that is wanted or
/// when somebody asks; costs nothing otherwise.
class SessionMeter : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds interval{2'000};

    SessionMeter(const SessionTable &sessions, const Clock &clock, QObject *parent = nullptr);
    ~SessionMeter() override; ///< waits for a look that is under way

    void setRunning(bool wanted);
    /// Calls back once the counts are those of a look that began after this call, or if that takes too long.
    void measure(std::function<void()> done);

    /// Whether the newest counts are at most `oldest` old. Looks again before they get older: who asks this before
    /// each use pays for a look in half that time, however often that is, and for none when nothing is used.
    bool keepFresh(Milliseconds oldest = 2 * interval);

    /// The newest counts put in; as they are where the session was never measured or has no shellper.
    void addTo(SessionSnapshot &session) const;

Q_SIGNALS:
    void measured(const QStringList &changed); ///< ids of the sessions that the new counts say something else of

private:
    struct Target {
        QString id;
        qint64 shellper = 0;
    };
    struct Waiting {
        quint64 number = 0;
        quint64 look = 0; ///< the first that is new enough
        std::function<void()> done;
    };

    void look();
    void take(quint64 look, const std::vector<Target> &targets, const std::vector<TreeCounts> &counts);
    void answer(const std::function<bool(const Waiting &)> &isDue);

    const SessionTable &m_sessions;
    const Clock &m_clock;
    const std::shared_ptr<TreeSampler> m_sampler; ///< used by one look at a time
    QHash<QString, std::pair<qint64, TreeCounts>> m_counts; ///< with the shellper they are of
    std::vector<Waiting> m_waiting;
    quint64 m_begun = 0; ///< looks
    Milliseconds m_begunAt{0};
    std::optional<Milliseconds> m_countedAt; ///< when the look that gave the counts began
    quint64 m_asked = 0;
    bool m_isLooking = false;
    QTimer m_timer;
    QThreadPool m_thread; ///< last: gone first
};

} // namespace shellreeve
