// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/returnpath.h"
#include "base/uniquefd.h"
#include "http/connectionguard.h"
#include "http/exchange.h"

#include <QMap>
#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_set>

struct MHD_Daemon;

namespace shellreeve {

/// Listens on 127.0.0.1 with another program's port.
/// Refused: it is taken. With advice: a person has to do something first. The socket is close-on-exec, reuses an
/// address in TIME_WAIT and shares it with nobody.
[[nodiscard]] Result<UniqueFd> listenOnLoopback(int port);

/// HTTP/1.1 over libmicrohttpd, whose one thread reads, decides who is let in (admit()) and writes. The handler is called in
/// the thread of the server's event loop, and a request waits without a thread until it is answered.
///
/// Up to 1,024 connections, heads of 16 KiB, bodies of 1 MiB; a head has 10 s, a body 30 s, and an answer that is not read
/// 30 s. A client may leave at any moment.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpRequest &, const HttpReply &)>;

    /// Fails when the library does not start; `listening` is its own from then on.
    static Result<std::unique_ptr<HttpServer>> start(UniqueFd listening, const AdmissionRules &rules, Handler handler,
                                                     const ConnectionBook::Limits &limits = {}, const Clock &clock = Clock::system());
    ~HttpServer() override; ///< what waits for an answer gets 503; streams end

    struct Counts {
        int connections = 0;
        QMap<int, qint64> answers; ///< by status, since the start
    };
    [[nodiscard]] Counts counts() const;

private:
    friend struct HttpCallbacks;
    using Waiting = std::shared_ptr<Exchange>;

    HttpServer(const AdmissionRules &rules, Handler handler, const ConnectionBook::Limits &limits, const Clock &clock);

    // In the library's thread.
    [[nodiscard]] static HttpResponse leaving();
    /// False when it is too late for that; else the connection is suspended until the answer is there.
    [[nodiscard]] bool handOver(const Waiting &exchange, MHD_Connection *connection);
    void finished(const Waiting &exchange);
    void counted(int status);
    void follow(const std::shared_ptr<EventStream> &stream);
    void unfollow(const std::shared_ptr<EventStream> &stream);

    const AdmissionRules m_rules;
    const Handler m_handler;
    ConnectionGuard m_guard;
    MHD_Daemon *m_daemon = nullptr;

    mutable std::mutex m_mutex; ///< of what follows
    bool m_isStopping = false;
    std::unordered_set<Waiting> m_waiting;
    std::unordered_set<std::shared_ptr<EventStream>> m_streams;
    QMap<int, qint64> m_answers;

    ReturnPath m_back{this};
};

} // namespace shellreeve
