// SPDX-License-Identifier: MIT
#include "process/exitwatcher.h"

#include <QMetaObject>
#include <QSocketNotifier>

#include <sys/event.h>

namespace shellreeve {

ExitWatcher::ExitWatcher(ProcessRef process, QObject *parent) : QObject(parent), m_process(std::move(process))
{
    watch();
}

ExitWatcher::~ExitWatcher() = default;

void ExitWatcher::watch()
{
    m_queue.reset(kqueue());
    setCloseOnExec(m_queue.get());
    struct kevent interest;
    EV_SET(&interest, static_cast<uintptr_t>(m_process.pid()), EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0, nullptr);
    const bool watched = kevent(m_queue.get(), &interest, 1, nullptr, 0, nullptr) == 0;
    // Alive after the watch was set: the watch is on the right process.
    if (!watched || !m_process.isAlive()) {
        m_queue.reset();
        QMetaObject::invokeMethod(this, &ExitWatcher::check, Qt::QueuedConnection);
        return;
    }
    m_watch = std::make_unique<ReadWatch>(m_queue.get());
    connect(m_watch.get(), &ReadWatch::readable, this, &ExitWatcher::check);
}

void ExitWatcher::check()
{
    if (m_told) {
        return;
    }
    m_told = true; // NOTE_EXIT comes a moment before the process shows as a zombie: no second look
    if (m_watch) {
        m_watch->setEnabled(false);
    }
    Q_EMIT exited();
}

} // namespace shellreeve
