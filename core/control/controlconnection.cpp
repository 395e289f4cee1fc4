// SPDX-License-Identifier: MIT
#include "control/controlconnection.h"

#include "base/logging.h"

#include <QPointer>

#include <memory>

namespace shellreeve {

ControlConnection::ControlConnection(UniqueFd socket, ControlServer *server)
    : QObject(server)
    , m_channel(std::move(socket), this)
{
    connect(&m_channel, &LineChannel::lineReceived, this, &ControlConnection::requested);
    connect(&m_channel, &LineChannel::overflowed, this, &ControlConnection::refuseLongLine);
    connect(&m_channel, &LineChannel::ended, this, &ControlConnection::ended);
    connect(&m_channel, &LineChannel::inputEnded, this, [this] {
        m_inputEnded = true;
        leaveWhenDone();
    });
}

void ControlConnection::send(const QByteArray &line)
{
    if (m_channel.bytesToWrite() > 0 && m_channel.bytesToWrite() + line.size() > ControlServer::longestQueue) {
        qCWarning(lcControl, "dropped a client that left %lld bytes unread", static_cast<long long>(m_channel.bytesToWrite()));
        Q_EMIT ended();
        return;
    }
    m_channel.send(line);
}

ControlReply ControlConnection::replyTo(const QJsonValue &id)
{
    ++m_unanswered;
    if (m_unanswered >= ControlServer::mostUnanswered) {
        m_channel.setReading(false);
    }
    return [connection = QPointer<ControlConnection>(this), id, answered = std::make_shared<bool>(false)](
               const Result<QJsonValue> &outcome) {
        if (connection && !std::exchange(*answered, true)) {
            connection->answer(id, outcome);
        }
    };
}

void ControlConnection::answer(const QJsonValue &id, const Result<QJsonValue> &outcome)
{
    --m_unanswered;
    if (!id.isUndefined()) {
        const QByteArray line = outcome ? encodeResult(id, *outcome) : encodeFailure(id, encodeRpcError(outcome.error()));
        send(line.size() <= longestControlLine
                 ? line
                 : encodeFailure(id, rpcErrorObject(RpcCode::InternalError, QStringLiteral("the answer is longer than 4 MiB"))));
    }
    m_channel.setReading(true);
    leaveWhenDone();
}

void ControlConnection::refuseLongLine()
{
    m_channel.send(encodeFailure(
        QJsonValue::Null, rpcErrorObject(RpcCode::InvalidRequest, QStringLiteral("a line is longer than 4 MiB"),
                                         QStringLiteral("this connection is closed; send one shorter object a line"))));
    m_channel.closeWhenWritten();
}

void ControlConnection::leaveWhenDone()
{
    if (m_inputEnded && m_unanswered == 0 && !m_subscriber) {
        m_channel.closeWhenWritten();
    }
}

} // namespace shellreeve
