// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>
#include <sys/types.h>

namespace shellreeve {

/// Binds the control socket and hands out connections of one uid. The path always names either the
/// old or the new socket (bound beside it, then renamed over it), mode 0600 from its first moment there.
///
/// Not QLocalServer: that one closes itself for good the first time accept(2) fails, for example
/// because the process is out of descriptors for a moment.
class ControlListener : public QObject
{
    Q_OBJECT

public:
    /// Probes first. Refused when somebody answers, is there but busy, or the path is not a socket of
    /// ours. The caller holds the instance lock.
    static Result<std::unique_ptr<ControlListener>> listen(const QString &path, uid_t owner);
    ~ControlListener() override; ///< removes the socket if it is still the one that was bound

Q_SIGNALS:
    /// A non-blocking socket of a peer that is `owner`; the receiver owns it.
    void accepted(int socket);

private:
    ControlListener(QString path, uid_t owner, UniqueFd socket, dev_t device, ino_t inode);
    void acceptAll();
    void admit(UniqueFd socket);

    QString m_path;
    uid_t m_owner;
    UniqueFd m_socket;
    dev_t m_device;
    ino_t m_inode;
    QSocketNotifier m_readable;
};

} // namespace shellreeve
