// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace shellreeve {

class LineChannel;

/// A client of the control socket. Asynchronous: needs an event loop, never waits. One connection;
/// after disconnected() every open call has been answered with that error and connectTo() may be
/// called again. From its own signals and callbacks, delete it with deleteLater().
class ControlClient : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(Result<QJsonValue>)>;
    static constexpr Milliseconds noLimit{0};

    explicit ControlClient(QObject *parent = nullptr);
    ~ControlClient() override; ///< open calls are dropped without an answer

    /// Starts connecting; connected() or disconnected() follows. Does not write to a peer of another uid.
    void connectTo(const QString &socketPath, Milliseconds within = std::chrono::seconds(5));
    /// May be called right after connectTo(): it is sent once connected. The callback is called once,
    /// from the event loop; TimedOut after `within` (a late answer is dropped). noLimit: as long as the
    /// connection stands.
    void call(const QString &method, const QJsonObject &params, Callback callback,
              Milliseconds within = std::chrono::seconds(30));
    void close();

    [[nodiscard]] bool isConnected() const { return m_channel != nullptr; }
    /// Of the server's process, from the kernel; 0 when not connected.
    [[nodiscard]] qint64 peerPid() const { return m_peerPid; }

Q_SIGNALS:
    void connected();
    /// Once per connectTo() that did not end in close(). NotRunning: nobody listens there; TimedOut;
    /// NotOurs: another user's; Failed: broke or talked nonsense.
    void disconnected(const Error &error);
    void eventReceived(const QJsonObject &event); ///< after `events.subscribe`

private:
    struct OpenCall {
        Callback callback;
        QTimer *limit = nullptr; // child of this
    };

    void attempt();
    void take(const QByteArray &line);
    void answer(qint64 id, const Result<QJsonValue> &outcome);
    void fail(const Error &error);
    void dropChannel();

    LineChannel *m_channel = nullptr; // child of this
    QTimer m_retry;                   // while the server's backlog is full
    QTimer m_connectLimit;
    QByteArray m_unsent; // called before the connection stood
    QHash<qint64, OpenCall> m_open;
    QString m_path;
    qint64 m_nextId = 1;
    qint64 m_peerPid = 0;
};

} // namespace shellreeve
