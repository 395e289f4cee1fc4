// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/privatefile.h"
#include "base/returnpath.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace shellreeve {

/// Makes files outlast a power cut, each on a thread that nobody waits for: a sync takes as long as the disk likes.
/// One run at a time and a rest before the next; whatever is asked meanwhile goes into that one, each path once.
class DiskSync : public QObject
{
    Q_OBJECT
public:
    /// What syncs one file or directory.
    using Sync = std::function<Result<void>(const QString &path)>;
    static constexpr Milliseconds rest{250}; ///< a thousand changes a second are four runs

    explicit DiskSync(Sync sync = syncToDisk, QObject *parent = nullptr);
    ~DiskSync() override; ///< does not wait: a run that is under way ends on its own, what was not begun is dropped

    /// finished() follows once what the file holds now, or a newer content, is on disk with its name. One that has gone
    /// by then needs nothing.
    void ask(const QString &path);
    /// What is asked so far begins without the rest.
    void hurry();
    [[nodiscard]] bool isIdle() const { return !m_isRunning && m_next.isEmpty(); }

Q_SIGNALS:
    void finished(const QString &path, const shellreeve::Result<void> &synced);

private:
    using Results = std::vector<std::pair<QString, Result<void>>>;

    void schedule();
    void begin();
    void take(const Results &results);
    static Results run(const Sync &sync, const QStringList &paths);

    Sync m_sync;
    ReturnPath m_back;
    QSet<QString> m_next;
    QTimer m_timer;
    Milliseconds m_restUntil{0}; ///< awake time
    bool m_isRunning = false;
    bool m_isHurried = false;
};

} // namespace shellreeve
