// SPDX-License-Identifier: MIT
#pragma once

#include "http/admission.h"
#include "http/eventstream.h"
#include "http/httpmessage.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>

struct MHD_Connection;

namespace shellreeve {

/// A request that was let in, with all of its body.
struct HttpRequest {
    Admitted admitted;
    QByteArray body;

    [[nodiscard]] RouteId route() const { return admitted.match.route->id; }
    [[nodiscard]] const QString &parameter() const { return admitted.match.parameter; }
};

using HttpAnswer = std::variant<HttpResponse, std::shared_ptr<EventStream>>;
/// Call it once, from any thread: a second call is ignored, and a client that has left is no error.
using HttpReply = std::function<void(const HttpAnswer &)>;

/// One request on its way from the thread of the library to the owner of the data and back. For HttpServer.
class Exchange
{
public:
    explicit Exchange(QByteArray target) { head.target = std::move(target); }

    // Only the library's thread touches these.
    RequestHead head;
    std::optional<Admitted> admitted;
    std::optional<HttpResponse> refusal; ///< to be sent when all of its body has come; neither: its head has not been decided about
    QByteArray body;
    qsizetype received = 0; ///< bytes of the body, those thrown away too
    bool isHandedOver = false;

    /// Suspends the connection until answer(). In the library's thread.
    void suspend(MHD_Connection *connection);
    void answer(const HttpAnswer &answer);
    [[nodiscard]] std::optional<HttpAnswer> takeAnswer();

private:
    std::mutex m_mutex;
    MHD_Connection *m_suspended = nullptr;
    bool m_isAnswered = false;
    std::optional<HttpAnswer> m_answer;
};

} // namespace shellreeve
