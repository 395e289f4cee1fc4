// SPDX-License-Identifier: MIT
#include "http/httpcallbacks.h"

#include "http/problem.h"
#include "process/connectionowner.h"

#include <array>
#include <cstring>
#include <netinet/in.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr qsizetype longestThrownAway = 4 * AdmissionRules::longestBody;
constexpr int tooLong = 413;
constexpr std::size_t streamBlock = 4'096;

// What a connection's context points at.
constinit std::array<Peer, 3> peers{Peer::Ours, Peer::Foreign, Peer::Unknown};

Peer peerOf(MHD_Connection *connection, int port)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (!info || !info->client_addr || info->client_addr->sa_family != AF_INET) {
        return Peer::Unknown;
    }
    sockaddr_in client = {};
    std::memcpy(&client, info->client_addr, sizeof client);
    sockaddr_in server = {};
    server.sin_family = AF_INET;
    server.sin_port = htons(static_cast<in_port_t>(port));
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const std::optional<uid_t> uid = connectionOwner(client, server);
    return !uid ? Peer::Unknown : *uid == ::geteuid() ? Peer::Ours : Peer::Foreign;
}

MHD_Result addHeader(void *closure, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<RequestHead *>(closure)->headers.append(HttpHeader{QByteArray(name), QByteArray(value)});
    return MHD_YES;
}

/// Who is refused and cut off while still writing gets a reset, and seldom sees why. Who waits to be told to go on sees it.
bool isReadToItsEnd(const RequestHead &head, const HttpResponse &refusal)
{
    return refusal.status == tooLong && head.values("Expect").isEmpty() && head.value("Content-Length").toLongLong() <= longestThrownAway;
}

void deleteBytes(void *bytes)
{
    delete static_cast<QByteArray *>(bytes);
}

/// One reader of a stream, as the library knows it.
struct Reader {
    std::shared_ptr<EventStream> events;
    MHD_Connection *connection;
    std::function<void(const std::shared_ptr<EventStream> &)> left;
};

ssize_t readStream(void *closure, std::uint64_t, char *to, std::size_t size)
{
    const auto *reader = static_cast<Reader *>(closure);
    const qsizetype got = reader->events->read(reader->connection, to, static_cast<qsizetype>(size));
    return got < 0 ? MHD_CONTENT_READER_END_OF_STREAM : got;
}

void endReader(void *closure)
{
    const std::unique_ptr<Reader> reader(static_cast<Reader *>(closure));
    reader->events->readerLeft();
    reader->left(reader->events);
}

MHD_Result queue(MHD_Connection *connection, int status, const QList<HttpHeader> &more, MHD_Response *response)
{
    QList<HttpHeader> headers = protectiveHeaders();
    headers.append(more);
    for (const HttpHeader &header : std::as_const(headers)) {
        MHD_add_response_header(response, header.name.constData(), header.value.constData());
    }
    const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(status), response);
    MHD_destroy_response(response);
    return queued;
}

} // namespace

void *HttpCallbacks::target(void *, const char *text, MHD_Connection *)
{
    return new std::shared_ptr<Exchange>(std::make_shared<Exchange>(QByteArray(text)));
}

// The target was taken before; what the library makes of it is not used.
std::size_t HttpCallbacks::unescape(void *, MHD_Connection *, char *text)
{
    return std::strlen(text);
}

void HttpCallbacks::connection(void *closure, MHD_Connection *connection, void **context, MHD_ConnectionNotificationCode what)
{
    auto *server = static_cast<HttpServer *>(closure);
    if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
        server->m_guard.closed(connection);
        return;
    }
    *context = &peers.at(static_cast<std::size_t>(peerOf(connection, server->m_rules.port)));
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    server->m_guard.opened(connection, info->connect_fd);
}

MHD_Result HttpCallbacks::access(void *closure, MHD_Connection *connection, const char *, const char *method, const char *version,
                                 const char *upload, std::size_t *uploadSize, void **request)
{
    auto *server = static_cast<HttpServer *>(closure);
    if (!*request) {
        return MHD_NO; // no target was told of
    }
    const std::shared_ptr<Exchange> &exchange = *static_cast<std::shared_ptr<Exchange> *>(*request);
    if (!exchange->admitted && !exchange->refusal) {
        exchange->head.method = method;
        exchange->head.version = version;
        return decide(*server, connection, *exchange);
    }
    if (*uploadSize > 0) {
        takeBody(*exchange, upload, std::exchange(*uploadSize, 0));
        return exchange->received > longestThrownAway ? MHD_NO : MHD_YES;
    }
    return finish(*server, connection, exchange);
}

MHD_Result HttpCallbacks::decide(HttpServer &server, MHD_Connection *connection, Exchange &exchange)
{
    server.m_guard.headComplete(connection);
    MHD_get_connection_values(connection, MHD_HEADER_KIND, &addHeader, &exchange.head);
    if (const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE)) {
        exchange.head.size = static_cast<qsizetype>(info->header_size);
    }
    const MHD_ConnectionInfo *context = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    const Peer peer = context && context->socket_context ? *static_cast<Peer *>(context->socket_context) : Peer::Unknown;
    std::variant<Admitted, HttpResponse> decision = admit(exchange.head, peer, server.m_rules);
    if (auto *response = std::get_if<HttpResponse>(&decision)) {
        if (!isReadToItsEnd(exchange.head, *response)) {
            return send(server, connection, *response);
        }
        exchange.refusal = std::move(*response);
        return MHD_YES;
    }
    exchange.admitted = std::get<Admitted>(std::move(decision));
    return MHD_YES;
}

void HttpCallbacks::takeBody(Exchange &exchange, const char *upload, std::size_t size)
{
    exchange.received += static_cast<qsizetype>(size);
    if (!exchange.refusal && exchange.received <= AdmissionRules::longestBody) {
        exchange.body.append(upload, static_cast<qsizetype>(size));
    } else {
        exchange.body = QByteArray(); // a chunked one tells its length only by its end
    }
}

MHD_Result HttpCallbacks::finish(HttpServer &server, MHD_Connection *connection, const std::shared_ptr<Exchange> &exchange)
{
    if (exchange->refusal) {
        return send(server, connection, *exchange->refusal);
    }
    if (exchange->received > AdmissionRules::longestBody) {
        return send(server, connection, Problem{tooLong, QStringLiteral("the body has more than %1 bytes").arg(AdmissionRules::longestBody)}.toResponse());
    }
    if (!std::exchange(exchange->isHandedOver, true)) {
        server.m_guard.working(connection);
        return server.handOver(exchange, connection) ? MHD_YES : send(server, connection, HttpServer::leaving());
    }
    const std::optional<HttpAnswer> answer = exchange->takeAnswer();
    if (!answer) {
        return MHD_YES; // called for another reason
    }
    if (const auto *events = std::get_if<std::shared_ptr<EventStream>>(&*answer)) {
        return stream(server, connection, *events);
    }
    return send(server, connection, std::get<HttpResponse>(*answer));
}

MHD_Result HttpCallbacks::send(HttpServer &server, MHD_Connection *connection, const HttpResponse &response)
{
    server.counted(response.status);
    auto *body = new QByteArray(response.body); // shared with what it was made from, not copied
    MHD_Response *made = MHD_create_response_from_buffer_with_free_callback_cls(
        static_cast<std::size_t>(body->size()), const_cast<char *>(body->constData()), &deleteBytes, body);
    if (!made) {
        delete body;
        return MHD_NO;
    }
    QList<HttpHeader> headers = response.headers;
    if (!response.contentType.isEmpty()) {
        headers.append(HttpHeader{"Content-Type", response.contentType});
    }
    if (response.closes) {
        headers.append(HttpHeader{"Connection", "close"});
    }
    return queue(connection, response.status, headers, made);
}

MHD_Result HttpCallbacks::stream(HttpServer &server, MHD_Connection *connection, const std::shared_ptr<EventStream> &events)
{
    constexpr int ok = 200;
    server.counted(ok);
    server.follow(events);
    auto *reader = new Reader{events, connection, [&server](const std::shared_ptr<EventStream> &left) { server.unfollow(left); }};
    MHD_Response *made = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, streamBlock, &readStream, reader, &endReader);
    if (!made) {
        endReader(reader);
        return MHD_NO;
    }
    return queue(connection, ok, {{"Content-Type", "text/event-stream"}, {"Connection", "close"}}, made);
}

void HttpCallbacks::completed(void *closure, MHD_Connection *connection, void **request, MHD_RequestTerminationCode)
{
    const std::unique_ptr<std::shared_ptr<Exchange>> exchange(static_cast<std::shared_ptr<Exchange> *>(std::exchange(*request, nullptr)));
    auto *server = static_cast<HttpServer *>(closure);
    server->m_guard.answered(connection);
    if (exchange) {
        server->finished(*exchange);
    }
}

} // namespace shellreeve
