// SPDX-License-Identifier: MIT
#include "base/directorywatch.h"

#include <QFile>

#include <sys/inotify.h>
#include <unistd.h>

namespace shellreeve {

DirectoryWatch::DirectoryWatch(const QString &path)
    : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    constexpr uint32_t wanted = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
    if (m_queue.isValid() && ::inotify_add_watch(m_queue.get(), QFile::encodeName(path).constData(), wanted) >= 0) {
        listen();
    }
}

void DirectoryWatch::drain()
{
    alignas(inotify_event) char events[4096];
    bool isGone = false;
    for (ssize_t size = ::read(m_queue.get(), events, sizeof events); size > 0; size = ::read(m_queue.get(), events, sizeof events)) {
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(events + at);
            isGone = isGone || (event->mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)) != 0;
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        }
    }
    if (isGone) {
        giveUp();
    }
}

} // namespace shellreeve
