// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "process/terminationrun.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace shellreeve {

/// A TerminationRun in an event loop. Destroyed early it leaves the rest undone.
class Termination final : public QObject
{
    Q_OBJECT
public:
    explicit Termination(TerminationRequest request, const Clock &clock = Clock::system(),
                         QObject *parent = nullptr);
    ~Termination() override;

    /// Begins from the event loop, so that finished() never comes from inside start().
    void start();
    [[nodiscard]] bool isFinished() const { return m_run.isFinished(); }

Q_SIGNALS:
    void finished(const shellreeve::TerminationResult &result);

private:
    void advance();

    const Clock &m_clock;
    TerminationRun m_run;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< goes before the run's descriptor
    QTimer m_timer;
    bool m_told = false;
};

} // namespace shellreeve
