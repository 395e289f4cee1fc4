// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpmessage.h"
#include "http/requesttarget.h"
#include "http/routes.h"

#include <variant>

namespace shellreeve {

/// Whose process is at the other end of the connection, as the kernel says.
enum class Peer { Ours, Foreign, Unknown };

struct AdmissionRules {
    static constexpr qsizetype longestHead = 16 * 1024;
    static constexpr qsizetype longestBody = 1024 * 1024;

    int port = 0;
    QByteArray token; ///< what a write must present
};

/// A request that may go on to its handler.
struct Admitted {
    RouteMatch match;
    RequestTarget target;
    bool isHead = false; ///< the answer's body is not wanted
};

/// Decides about a request by what stands in its head, before a byte of its body is read; a refusal comes back as the
/// answer to send, and closes the connection. In this order: whose it is (403), whether it is HTTP in one reading only, and
/// of a length that is taken (400, 413, 431, 501, 505), whether it means us (421) and comes from no page of others (403; a
/// link to the dashboard may be on one), whether there is such a thing (404, 405), whether it may (401), and whether its body
/// can be read (400, 415, 417). OPTIONS is answered here.
[[nodiscard]] std::variant<Admitted, HttpResponse> admit(const RequestHead &head, Peer peer, const AdmissionRules &rules);

} // namespace shellreeve
