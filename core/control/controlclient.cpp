// SPDX-License-Identifier: MIT
#include "control/controlclient.h"

#include "base/unixsocket.h"
#include "control/jsonrpc.h"
#include "control/linechannel.h"

#include <unistd.h>
#include <utility>

namespace shellreeve {

namespace {

constexpr Milliseconds retryInterval{20};

} // namespace

ControlClient::ControlClient(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_connectLimit.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ControlClient::attempt);
    connect(&m_connectLimit, &QTimer::timeout, this, [this] {
        fail(Error{ErrorCode::TimedOut, QStringLiteral("%1 takes no connection").arg(m_path),
                   QStringLiteral("the tray may be stopped or very busy; it is left alone")});
    });
}

ControlClient::~ControlClient() = default;

void ControlClient::connectTo(const QString &socketPath, Milliseconds within)
{
    dropChannel();
    m_path = socketPath;
    m_connectLimit.start(within);
    m_retry.start(Milliseconds(0));
}

void ControlClient::attempt()
{
    Result<UniqueFd> socket = connectUnixSocket(m_path);
    if (!socket && socket.error().code == ErrorCode::TimedOut) {
        m_retry.start(retryInterval);
        return;
    }
    const Result<PeerCredentials> peer = socket ? peerCredentials(socket->get()) : Result<PeerCredentials>(socket.error());
    if (!peer) {
        fail(peer.error());
        return;
    }
    if (peer->uid != ::geteuid()) {
        fail(Error{ErrorCode::NotOurs, QStringLiteral("%1 is served by user %2").arg(m_path).arg(peer->uid)});
        return;
    }
    m_connectLimit.stop();
    m_peerPid = peer->pid;
    m_channel = new LineChannel(std::move(*socket), this);
    const auto lost = [this] {
        fail(Error{ErrorCode::Failed, QStringLiteral("the connection to %1 was lost").arg(m_path),
                   QStringLiteral("the tray ended or dropped us; look with: reeve status")});
    };
    connect(m_channel, &LineChannel::lineReceived, this, &ControlClient::take);
    connect(m_channel, &LineChannel::overflowed, this, lost);
    connect(m_channel, &LineChannel::inputEnded, this, lost);
    connect(m_channel, &LineChannel::ended, this, lost);
    m_channel->send(std::exchange(m_unsent, {}));
    Q_EMIT connected();
}

void ControlClient::call(const QString &method, const QJsonObject &params, Callback callback, Milliseconds within)
{
    const qint64 id = m_nextId++;
    OpenCall open{std::move(callback), nullptr};
    if (within != noLimit) {
        open.limit = new QTimer(this);
        open.limit->setSingleShot(true);
        connect(open.limit, &QTimer::timeout, this, [this, id, method] {
            answer(id, Error{ErrorCode::TimedOut, QStringLiteral("no answer to %1 in time").arg(method),
                             QStringLiteral("the tray may be busy; look with: reeve status")});
        });
        open.limit->start(within);
    }
    m_open.insert(id, std::move(open));
    const QByteArray line = encodeRequest({method, params, id});
    if (m_channel) {
        m_channel->send(line);
    } else {
        m_unsent += line;
    }
}

void ControlClient::close()
{
    dropChannel();
    const auto open = std::exchange(m_open, {});
    for (const OpenCall &call : open) {
        delete call.limit;
    }
}

void ControlClient::take(const QByteArray &line)
{
    const auto incoming = decodeIncoming(line);
    if (!incoming) {
        fail(Error{ErrorCode::Failed, QStringLiteral("%1 does not speak our language: %2").arg(m_path, incoming.error().context)});
        return;
    }
    if (const auto *reply = std::get_if<RpcAnswer>(&incoming.value())) {
        answer(reply->id.toInteger(-1), reply->outcome);
    } else if (const auto *notification = std::get_if<RpcNotification>(&incoming.value());
               notification && notification->method == QLatin1String("event")) {
        Q_EMIT eventReceived(notification->params);
    }
}

void ControlClient::answer(qint64 id, const Result<QJsonValue> &outcome)
{
    const auto found = m_open.constFind(id);
    if (found == m_open.constEnd()) {
        return;
    }
    const OpenCall call = *found;
    m_open.erase(found);
    if (call.limit) {
        call.limit->stop();
        call.limit->deleteLater();
    }
    call.callback(outcome);
}

void ControlClient::fail(const Error &error)
{
    const Error reason = error;
    dropChannel();
    const QList<qint64> ids = m_open.keys();
    for (const qint64 id : ids) {
        answer(id, reason);
    }
    Q_EMIT disconnected(reason);
}

void ControlClient::dropChannel()
{
    m_retry.stop();
    m_connectLimit.stop();
    m_unsent.clear();
    m_peerPid = 0;
    if (m_channel) {
        m_channel->disconnect(this);
        std::exchange(m_channel, nullptr)->deleteLater();
    }
}

} // namespace shellreeve
