// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <sys/types.h>

namespace shellreeve {

/// Reaps every child of this process, adopted ones too, as they end: SIGCHLD through a pipe. One a process.
class ChildReaper : public QObject
{
    Q_OBJECT
public:
    explicit ChildReaper(QObject *parent = nullptr);
    ~ChildReaper() override;

    void reapNow();

    /// The descriptor that SIGCHLD makes readable; installs the handler at the first call. For loops without Qt.
    static int signalDescriptor();
    static void drainSignalDescriptor();

Q_SIGNALS:
    void reaped(pid_t pid, int waitStatus);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace shellreeve
