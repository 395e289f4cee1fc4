// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace shellreeve {

/// One thing to do before the program ends. `cleanup` calls `done` when it is through, at once or later, once or not at
/// all; what it throws is its failure, and nobody else's.
struct CleanupHandler {
    using Done = std::function<void(const Result<void> &)>;

    QString name;
    int priority = 0; ///< higher first; equals in the order they were added
    std::function<void(const Done &done)> cleanup;
    std::optional<Milliseconds> timeout{1'000}; ///< nullopt: what the whole has left
};

struct CleanupOutcome {
    enum class How { Done, Failed, TimedOut, Skipped };

    QString name;
    How how = How::Skipped; ///< skipped: the whole had no time left, or was forced
    QString reason;         ///< of a failure
};

struct ShutdownReport {
    QList<CleanupOutcome> handlers; ///< in the order they ran
    Milliseconds duration{0};
    bool forced = false;

    [[nodiscard]] int failed() const; ///< those that were not done
};

/// The one way out of the program (E1, E2): whoever asks first begins it, a second request joins, a third within two
/// seconds of the one before forces. One handler at a time, each within its time, all within the limit.
class ShutdownCoordinator : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds impatience{2'000};

    explicit ShutdownCoordinator(Milliseconds limit, const Clock &clock = Clock::system(), QObject *parent = nullptr);

    void add(CleanupHandler handler); ///< before the first request
    void setLimit(Milliseconds limit); ///< changes nothing any more once it is under way
    /// `reason`: for the log, "SIGTERM".
    void request(const QString &reason);
    [[nodiscard]] bool isUnderWay() const { return m_requests > 0; }

Q_SIGNALS:
    void finished(const shellreeve::ShutdownReport &report); ///< once, from the event loop

private:
    void begin(const QString &reason);
    void runNext();
    void conclude(CleanupOutcome::How how, const QString &reason);
    void finish();

    const Clock &m_clock;
    std::vector<CleanupHandler> m_handlers; ///< by priority, once begun
    size_t m_next = 0;
    int m_turn = 0; ///< whose done() is still wanted
    int m_requests = 0;
    Milliseconds m_lastRequest{0};
    Milliseconds m_startedAt{0};
    bool m_isFinished = false;
    ShutdownReport m_report;
    QTimer m_whole;
    QTimer m_one;
};

} // namespace shellreeve
