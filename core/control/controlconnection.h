// SPDX-License-Identifier: MIT
#pragma once

#include "control/controlserver.h"
#include "control/jsonrpc.h"
#include "control/linechannel.h"

#include <QObject>

namespace shellreeve {

/// One client of the ControlServer, a child of it.
class ControlConnection : public QObject
{
    Q_OBJECT

public:
    ControlConnection(UniqueFd socket, ControlServer *server);

    /// Sends a line; drops the client when it has too much unread.
    void send(const QByteArray &line);
    /// A function that answers request `id`: once, as long as the client is there.
    [[nodiscard]] ControlReply replyTo(const QJsonValue &id);
    void subscribe() { m_subscriber = true; }
    [[nodiscard]] bool isSubscriber() const { return m_subscriber; }

Q_SIGNALS:
    void requested(const QByteArray &line);
    void ended();

private:
    void answer(const QJsonValue &id, const Result<QJsonValue> &outcome);
    void refuseLongLine();
    void leaveWhenDone();

    LineChannel m_channel;
    int m_unanswered = 0;
    bool m_subscriber = false;
    bool m_inputEnded = false;
};

} // namespace shellreeve
