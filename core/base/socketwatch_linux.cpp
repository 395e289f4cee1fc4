// SPDX-License-Identifier: MIT
#include "base/socketwatch.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <sys/inotify.h>
#include <unistd.h>

namespace shellreeve {

SocketWatch::SocketWatch(const QString &path)
    : m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    const QByteArray file = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    // On the file itself, not on what happens in its directory: a hundred shellpers share that one. Its link count
    // changes (IN_ATTRIB) when it is unlinked; inotify(7).
    if (!m_watch.isValid() || ::inotify_add_watch(m_watch.get(), file.constData(), IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF) < 0
        || ::inotify_add_watch(m_watch.get(), folder.constData(), IN_DELETE_SELF | IN_MOVE_SELF) < 0) {
        m_watch.reset();
        watchByTimer(); // fs.inotify.max_user_instances is 128 on many systems
        return;
    }
    auto *notifier = new QSocketNotifier(m_watch.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        alignas(inotify_event) char events[4096];
        while (::read(m_watch.get(), events, sizeof events) > 0) {
        }
        Q_EMIT disturbed();
    });
}

} // namespace shellreeve
