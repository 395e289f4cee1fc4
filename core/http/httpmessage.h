// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// HTTP as plain data: knows no socket and no library.
namespace shellreeve {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

/// Request line and headers as they came, in their order.
struct RequestHead {
    QByteArray method;
    QByteArray target; ///< not decoded, with its query
    QByteArray version; ///< "HTTP/1.1"
    QList<HttpHeader> headers;
    qsizetype size = 0; ///< bytes of all of it on the wire

    /// The values of a header, its name compared without case.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    /// Its only value; empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType = "application/json"; ///< empty: none
    QByteArray body;
    QList<HttpHeader> headers = {};
    bool closes = false; ///< the connection: what follows on it cannot be trusted to be a request
};

/// As it goes over the wire, with the protective headers, for a connection that is closed after it.
[[nodiscard]] QByteArray lastResponseText(const HttpResponse &response);

/// "Not Found"; empty for a status that this program does not use.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// What every answer carries: no sniffing, no framing, no caching, no reading by other origins; and never CORS.
[[nodiscard]] QList<HttpHeader> protectiveHeaders();

} // namespace shellreeve
