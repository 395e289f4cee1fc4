// SPDX-License-Identifier: MIT
#pragma once

#include "base/unixsocket.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace shellreeve {

class PrivateListener;
class SocketWatch;

/// Listens for clients at a path of its own, and again when the path is taken away from under it: at the same place,
/// or in the fallback directory when the first is gone for good.
class ShellperServer : public QObject
{
    Q_OBJECT
public:
    ShellperServer(QString path, QString fallbackDir, QObject *parent = nullptr);
    ~ShellperServer() override;

    /// Refused when somebody listens there, or something else is in the way.
    Result<void> open();
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const SocketFile &file() const { return m_file; }
    [[nodiscard]] bool isInFallback() const { return m_inFallback; }
    void removeSocket(); ///< if the path still names it; new clients find nobody

Q_SIGNALS:
    void clientConnected(int socket, const shellreeve::PeerCredentials &peer); ///< the receiver owns the socket
    void moved(); ///< bound anew: path() and file() have changed

private:
    Result<void> bindAt(const QString &path);
    void checkPath();

    QString m_path;
    QString m_fallbackDir;
    SocketFile m_file;
    bool m_inFallback = false;
    std::unique_ptr<SocketWatch> m_watch;
    QTimer m_settle;
    std::unique_ptr<PrivateListener> m_listener;
};

} // namespace shellreeve
