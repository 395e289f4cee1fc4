// SPDX-License-Identifier: MIT
#pragma once

#include "base/readwatch.h"
#include "process/processref.h"

#include <QObject>

#include <memory>

namespace shellreeve {

/// Tells once that a process has ended, child of ours or not, at once and without looking again and
/// again (pidfd, kqueue). One that is already dead is told of from the event loop, never from the
/// constructor.
class ExitWatcher final : public QObject
{
    Q_OBJECT
public:
    explicit ExitWatcher(ProcessRef process, QObject *parent = nullptr);
    ~ExitWatcher() override;

    [[nodiscard]] const ProcessRef &process() const { return m_process; }

Q_SIGNALS:
    void exited();

private:
    void watch(); ///< one variant a system
    void check();

    ProcessRef m_process;
    UniqueFd m_queue; ///< the kqueue, where there is one
    std::unique_ptr<ReadWatch> m_watch; ///< goes before the descriptors
    bool m_told = false;
};

} // namespace shellreeve
