// SPDX-License-Identifier: MIT
#include "http/httpserver.h"

#include "http/httpcallbacks.h"
#include "http/problem.h"

#include <arpa/inet.h>
#include <cerrno>
#include <microhttpd.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace shellreeve {

namespace {

constexpr int backlog = 1'024;
// poll(2), as on macOS, where there is nothing else: with epoll, on edges, the library (0.9.75) does not see the end of a client
// that sent half a head and its FIN at once.
constexpr unsigned pollingThread = MHD_USE_POLL_INTERNAL_THREAD;
// Room for the head that is too long, so that its refusal is ours, and for large pieces of answers that go on.
constexpr std::size_t memoryOfAConnection = 64 * 1024;
constexpr unsigned spareConnections = 64; ///< the library stops accepting at its limit; before that the guard has cut one off
constexpr unsigned unreadLimit = 30;      ///< s
constexpr unsigned lenient = 0;           ///< what is no HTTP is refused by admit(), in words of ours

} // namespace

HttpResponse HttpServer::leaving()
{
    HttpResponse response = Problem::notNow(QStringLiteral("the monitor is leaving")).toResponse();
    response.closes = true;
    return response;
}

namespace {

Error cannotListen(const QString &context, int reason)
{
    switch (reason) {
    case EADDRINUSE: return systemError(context, reason, ErrorCode::Refused);
    case EACCES:
    case EPERM:
        return systemError(context, reason, ErrorCode::Failed,
                           QStringLiteral("a rule of this system keeps the port from you (net.ipv4.ip_unprivileged_port_start on Linux, or a security "
                                          "policy): use another port: shellreeve --monitor-port N"));
    case EADDRNOTAVAIL:
    case ENETDOWN:
    case ENETUNREACH:
        return systemError(context, reason, ErrorCode::Failed,
                           QStringLiteral("bring the loopback interface up (on Linux: ip link set lo up), then try again"));
    default: return systemError(context, reason, ErrorCode::Failed);
    }
}

/// Where the loopback interface is down one may listen, but nobody can come. Nothing is sent: it is only looked for a way. 0, or an errno.
int wayTo(const sockaddr_in &address)
{
    const UniqueFd datagrams(::socket(AF_INET, SOCK_DGRAM, 0));
    if (!datagrams.isValid()) {
        return errno;
    }
    return ::connect(datagrams.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? 0 : errno;
}

} // namespace

Result<UniqueFd> listenOnLoopback(int port)
{
    const QString context = QStringLiteral("cannot listen on 127.0.0.1:%1").arg(port);
    UniqueFd socket(::socket(AF_INET, SOCK_STREAM, 0));
    if (!socket.isValid() || !setCloseOnExec(socket.get()) || !setNonBlocking(socket.get())) {
        return systemError(context, errno);
    }
    const int yes = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<in_port_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(socket.get(), backlog) != 0) {
        return cannotListen(context, errno);
    }
    if (const int reason = wayTo(address); reason != 0) {
        return cannotListen(context, reason);
    }
    return socket;
}

HttpServer::HttpServer(const AdmissionRules &rules, Handler handler, const ConnectionBook::Limits &limits, const Clock &clock)
    : m_rules(rules), m_handler(std::move(handler)), m_guard(limits, clock)
{
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(UniqueFd listening, const AdmissionRules &rules, Handler handler,
                                                      const ConnectionBook::Limits &limits, const Clock &clock)
{
    std::unique_ptr<HttpServer> server(new HttpServer(rules, std::move(handler), limits, clock));
    HttpServer *owner = server.get();
    server->m_daemon = MHD_start_daemon(
        pollingThread | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr, &HttpCallbacks::access, owner,
        MHD_OPTION_LISTEN_SOCKET, listening.get(), MHD_OPTION_CONNECTION_LIMIT, static_cast<unsigned>(limits.most) + spareConnections,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, memoryOfAConnection, MHD_OPTION_CONNECTION_TIMEOUT, unreadLimit,
        MHD_OPTION_STRICT_FOR_CLIENT, lenient, MHD_OPTION_NOTIFY_CONNECTION, &HttpCallbacks::connection, owner,
        MHD_OPTION_NOTIFY_COMPLETED, &HttpCallbacks::completed, owner, MHD_OPTION_URI_LOG_CALLBACK, &HttpCallbacks::target, owner,
        MHD_OPTION_UNESCAPE_CALLBACK, &HttpCallbacks::unescape, owner, MHD_OPTION_END);
    if (!server->m_daemon) {
        return Error{ErrorCode::Failed, QStringLiteral("libmicrohttpd %1 does not start").arg(QLatin1String(MHD_get_version()))};
    }
    (void)listening.release();
    return server;
}

HttpServer::~HttpServer()
{
    if (!m_daemon) {
        return;
    }
    std::unordered_set<Waiting> waiting;
    std::unordered_set<std::shared_ptr<EventStream>> streams;
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_isStopping = true;
        waiting = m_waiting;
        streams = m_streams;
    }
    // None may be suspended when the library stops, and from here on none will be.
    for (const Waiting &exchange : waiting) {
        exchange->answer(leaving());
    }
    for (const std::shared_ptr<EventStream> &stream : streams) {
        stream->end();
    }
    MHD_stop_daemon(m_daemon);
    m_back.cut();
}

HttpServer::Counts HttpServer::counts() const
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    return {m_guard.count(), m_answers};
}

bool HttpServer::handOver(const Waiting &exchange, MHD_Connection *connection)
{
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (m_isStopping) {
            return false;
        }
        m_waiting.insert(exchange);
        exchange->suspend(connection); // before the destructor can look
    }
    m_back.deliver([this, exchange, request = HttpRequest{*exchange->admitted, exchange->body}] {
        m_handler(request, [exchange](const HttpAnswer &answer) { exchange->answer(answer); });
    });
    return true;
}

void HttpServer::finished(const Waiting &exchange)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_waiting.erase(exchange);
}

void HttpServer::counted(int status)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    ++m_answers[status];
}

void HttpServer::follow(const std::shared_ptr<EventStream> &stream)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_isStopping) {
        stream->end();
    }
    m_streams.insert(stream);
}

void HttpServer::unfollow(const std::shared_ptr<EventStream> &stream)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_streams.erase(stream);
}

} // namespace shellreeve
