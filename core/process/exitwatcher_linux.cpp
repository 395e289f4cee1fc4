// SPDX-License-Identifier: MIT
#include "process/exitwatcher.h"

#include <QTimer>

namespace shellreeve {

ExitWatcher::ExitWatcher(ProcessRef process, QObject *parent) : QObject(parent), m_process(std::move(process))
{
    watch();
}

ExitWatcher::~ExitWatcher() = default;

void ExitWatcher::watch()
{
    if (m_process.pidfd() >= 0) {
        m_watch = std::make_unique<ReadWatch>(m_process.pidfd());
        connect(m_watch.get(), &ReadWatch::readable, this, &ExitWatcher::check);
        return;
    }
    // Linux before 5.3, or a sandbox without pidfds: looking again is all there is.
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ExitWatcher::check);
    timer->start(std::chrono::milliseconds(500));
}

void ExitWatcher::check()
{
    if (m_told || m_process.isAlive()) {
        return;
    }
    m_told = true;
    if (m_watch) {
        m_watch->setEnabled(false);
    }
    Q_EMIT exited();
}

} // namespace shellreeve
