// SPDX-License-Identifier: MIT
#include "base/directorywatch.h"

#include <QFile>

#include <fcntl.h>
#include <sys/event.h>
#include <unistd.h>

namespace shellreeve {

DirectoryWatch::DirectoryWatch(const QString &path)
    : m_queue(::kqueue()), m_directory(::open(QFile::encodeName(path).constData(), O_EVTONLY | O_CLOEXEC | O_DIRECTORY))
{
    // A directory is written to when a name comes or goes.
    struct kevent change;
    EV_SET(&change, static_cast<uintptr_t>(m_directory.get()), EVFILT_VNODE, EV_ADD | EV_CLEAR,
           NOTE_WRITE | NOTE_DELETE | NOTE_RENAME, 0, nullptr);
    if (m_queue.isValid() && m_directory.isValid() && ::kevent(m_queue.get(), &change, 1, nullptr, 0, nullptr) == 0) {
        listen();
    }
}

void DirectoryWatch::drain()
{
    struct kevent event;
    const timespec now = {};
    bool isGone = false;
    while (::kevent(m_queue.get(), nullptr, 0, &event, 1, &now) > 0) {
        isGone = isGone || (event.fflags & (NOTE_DELETE | NOTE_RENAME)) != 0;
    }
    if (isGone) {
        giveUp();
    }
}

} // namespace shellreeve
