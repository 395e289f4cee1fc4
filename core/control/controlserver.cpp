// SPDX-License-Identifier: MIT
#include "control/controlserver.h"

#include "control/controlconnection.h"
#include "base/privatelistener.h"
#include "base/socketwatch.h"
#include "control/methodtable.h"

#include <algorithm>
#include <chrono>
#include <unistd.h>

namespace shellreeve {

namespace {

// Whoever removes a directory needs a moment without new files in it.
constexpr std::chrono::milliseconds settleTime{200};
constexpr std::chrono::seconds betweenAttempts{5};

} // namespace

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
    return std::unique_ptr<ControlServer>(new ControlServer(path, owner, std::move(*listener)));
}

ControlServer::ControlServer(QString path, uid_t owner, std::unique_ptr<PrivateListener> listener)
    : m_path(std::move(path)), m_owner(owner)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ControlServer::checkPath);
    attend(std::move(listener));
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

void ControlServer::attend(std::unique_ptr<PrivateListener> listener)
{
    m_listener = std::move(listener);
    connect(m_listener.get(), &PrivateListener::accepted, this, &ControlServer::adopt);
    m_watch = std::make_unique<SocketWatch>(m_path);
    connect(m_watch.get(), &SocketWatch::disturbed, this, [this] { m_settle.start(settleTime); });
}

void ControlServer::checkPath()
{
    if (!m_listener || socketFileAt(m_path) == m_listener->file()) {
        return;
    }
    m_settle.start(betweenAttempts); // stopped by success
    Q_EMIT lost();
}

Result<void> ControlServer::listenAgain()
{
    Result<std::unique_ptr<PrivateListener>> listener = PrivateListener::listen(m_path, m_owner);
    if (!listener) {
        return listener.error();
    }
    m_settle.stop();
    attend(std::move(*listener));
    return {};
}

void ControlServer::close()
{
    m_watch.reset();
    m_settle.stop();
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
