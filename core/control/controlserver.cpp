// SPDX-License-Identifier: MIT
#include "control/controlserver.h"

#include "control/controlconnection.h"
#include "base/privatelistener.h"
#include "control/methodtable.h"

#include <algorithm>
#include <unistd.h>

namespace shellreeve {

Result<std::unique_ptr<ControlServer>> ControlServer::listen(const QString &path)
{
    return listen(path, ::geteuid());
}

Result<std::unique_ptr<ControlServer>> ControlServer::listen(const QString &path, uid_t owner)
{
    Result<std::unique_ptr<PrivateListener>> listener = PrivateListener::listen(path, owner);
    if (!listener) {
        return listener.error();
    }
    return std::unique_ptr<ControlServer>(new ControlServer(std::move(*listener)));
}

ControlServer::ControlServer(std::unique_ptr<PrivateListener> listener)
    : m_listener(std::move(listener))
{
    connect(m_listener.get(), &PrivateListener::accepted, this, &ControlServer::adopt);
}

ControlServer::~ControlServer() = default;

void ControlServer::handle(const QString &method, ControlHandler handler)
{
    m_handlers.insert(method, std::move(handler));
}

void ControlServer::publish(const QJsonObject &event)
{
    const QByteArray line = encodeNotification(QStringLiteral("event"), event);
    const QList<ControlConnection *> connections = m_connections; // sending may drop one
    for (ControlConnection *connection : connections) {
        if (connection->isSubscriber()) {
            connection->send(line);
        }
    }
}

int ControlServer::subscriberCount() const
{
    return static_cast<int>(std::count_if(m_connections.begin(), m_connections.end(),
                                          [](const ControlConnection *connection) { return connection->isSubscriber(); }));
}

void ControlServer::close()
{
    m_listener.reset();
}

void ControlServer::adopt(int socket)
{
    auto *connection = new ControlConnection(UniqueFd(socket), this);
    connect(connection, &ControlConnection::requested, this,
            [this, connection](const QByteArray &line) { dispatch(connection, line); });
    connect(connection, &ControlConnection::ended, this, [this, connection] { remove(connection); });
    m_connections.append(connection);
}

void ControlServer::remove(ControlConnection *connection)
{
    if (m_connections.removeOne(connection)) {
        connection->disconnect(this);
        connection->deleteLater();
    }
}

void ControlServer::dispatch(ControlConnection *connection, const QByteArray &line)
{
    const std::variant<RpcRequest, RpcRefusal> decoded = decodeRequest(line);
    if (const auto *refusal = std::get_if<RpcRefusal>(&decoded)) {
        connection->send(encodeFailure(refusal->id, rpcErrorObject(refusal->code, refusal->message)));
        return;
    }
    const RpcRequest &request = std::get<RpcRequest>(decoded);
    const auto refuse = [&](const QJsonObject &error) {
        if (!request.isNotification()) {
            connection->send(encodeFailure(request.id, error));
        }
    };
    const MethodSpec *method = findMethod(request.method);
    const auto handler = m_handlers.constFind(request.method);
    const bool isSubscription = request.method == QLatin1String("events.subscribe");
    if (!method || (handler == m_handlers.constEnd() && !isSubscription)) {
        refuse(rpcErrorObject(RpcCode::MethodNotFound, QStringLiteral("there is no method \"%1\"").arg(request.method)));
        return;
    }
    const Result<QJsonObject> params = checkedParams(*method, request.params);
    if (!params) {
        refuse(encodeRpcError(params.error()));
        return;
    }
    const ControlReply reply = connection->replyTo(request.id);
    if (isSubscription) {
        connection->subscribe();
        reply(QJsonValue(QJsonObject{{QStringLiteral("subscribed"), true}}));
        return;
    }
    handler.value()(*params, reply);
}

} // namespace shellreeve
