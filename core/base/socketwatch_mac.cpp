// SPDX-License-Identifier: MIT
#include "base/socketwatch.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <fcntl.h>
#include <sys/event.h>
#include <unistd.h>

namespace shellreeve {

SocketWatch::SocketWatch(const QString &path)
    : m_watch(::kqueue())
    , m_directory(::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_EVTONLY | O_CLOEXEC))
{
    // A socket cannot be opened for EVFILT_VNODE; its directory can, and is written to when a name goes.
    struct kevent change;
    EV_SET(&change, static_cast<uintptr_t>(m_directory.get()), EVFILT_VNODE, EV_ADD | EV_CLEAR,
           NOTE_DELETE | NOTE_RENAME | NOTE_WRITE, 0, nullptr);
    if (!m_watch.isValid() || !m_directory.isValid() || ::kevent(m_watch.get(), &change, 1, nullptr, 0, nullptr) < 0) {
        watchByTimer();
        return;
    }
    auto *notifier = new QSocketNotifier(m_watch.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        struct kevent event;
        const timespec now = {};
        while (::kevent(m_watch.get(), nullptr, 0, &event, 1, &now) > 0) {
        }
        Q_EMIT disturbed();
    });
}

} // namespace shellreeve
