// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <sys/types.h>

namespace shellreeve {

/// Call it once, now or later, from the server's thread; a client that left meanwhile is no error, a
/// second call is ignored.
using ControlReply = std::function<void(Result<QJsonValue>)>;
/// Parameters have passed the method table: names, types and ranges can be trusted.
using ControlHandler = std::function<void(const QJsonObject &params, const ControlReply &reply)>;

class ControlConnection;
class PrivateListener;
class SocketWatch;

/// The control socket: JSON-RPC 2.0, one object a line (control/jsonrpc.h), to any number of clients
/// of our own uid. Others are refused before a byte of theirs is read. `events.subscribe` is answered
/// here; every other method by its handler. A method without a handler is "method not found".
/// Not to be destroyed from within a handler: deleteLater().
class ControlServer : public QObject
{
    Q_OBJECT

public:
    /// What one client may have unread before it is dropped, in bytes.
    static constexpr qint64 longestQueue = 4 * 1024 * 1024;
    /// Requests of one client being worked on at a time; more wait unread.
    static constexpr int mostUnanswered = 64;

    /// Listens on `path`, mode 0600. The caller holds the instance lock: with it, a socket on which
    /// nobody answers is ours to replace. Refused when somebody answers or the path is something else
    /// than a socket of ours; InvalidArgument when it is too long.
    /// `owner` is the uid that may connect.
    static Result<std::unique_ptr<ControlServer>> listen(const QString &path);
    static Result<std::unique_ptr<ControlServer>> listen(const QString &path, uid_t owner);
    ~ControlServer() override;

    /// The handler lives as long as the server: what it captures must, too.
    void handle(const QString &method, ControlHandler handler);
    /// To every subscriber, as the notification `event`.
    void publish(const QJsonObject &event);

    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_connections.size()); }
    [[nodiscard]] int subscriberCount() const;

    /// After lost(): listens at the path again. The caller holds the instance lock again, too.
    Result<void> listenAgain();

    /// Stops listening and removes the socket. Open connections stay until the server is destroyed.
    void close();

Q_SIGNALS:
    /// The path does not name our socket any more: nobody can connect. Its directory may be gone as well. Said
    /// again every few seconds until listenAgain() succeeds.
    void lost();

private:
    ControlServer(QString path, uid_t owner, std::unique_ptr<PrivateListener> listener);
    void attend(std::unique_ptr<PrivateListener> listener);
    void checkPath();
    void adopt(int socket);
    void remove(ControlConnection *connection);
    void dispatch(ControlConnection *connection, const QByteArray &line);

    QString m_path;
    uid_t m_owner;
    std::unique_ptr<PrivateListener> m_listener; // null once closed
    std::unique_ptr<SocketWatch> m_watch;
    QTimer m_settle;
    QHash<QString, ControlHandler> m_handlers;
    QList<ControlConnection *> m_connections; // children of this
};

} // namespace shellreeve
