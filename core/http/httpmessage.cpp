// SPDX-License-Identifier: MIT
#include "http/httpmessage.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shellreeve {

namespace {

constexpr std::array<std::pair<int, const char *>, 23> phrases{{
    {200, "OK"},
    {201, "Created"},
    {204, "No Content"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
}};

} // namespace

QList<QByteArray> RequestHead::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            found.append(header.value);
        }
    }
    return found;
}

QByteArray RequestHead::value(QByteArrayView name) const
{
    return values(name).value(0);
}

QByteArray reasonPhrase(int status)
{
    const auto found = std::find_if(phrases.begin(), phrases.end(), [&](const auto &pair) { return pair.first == status; });
    return found == phrases.end() ? QByteArray() : QByteArray(found->second);
}

QByteArray lastResponseText(const HttpResponse &response)
{
    QList<HttpHeader> headers = protectiveHeaders();
    headers.append(response.headers);
    headers.append(HttpHeader{"Content-Type", response.contentType});
    headers.append(HttpHeader{"Content-Length", QByteArray::number(response.body.size())});
    headers.append(HttpHeader{"Connection", "close"});
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const HttpHeader &header : std::as_const(headers)) {
        text += header.name + ": " + header.value + "\r\n";
    }
    return text + "\r\n" + response.body;
}

// The page loads its own script and style and talks to us; nothing else, from nowhere else.
QList<HttpHeader> protectiveHeaders()
{
    return {
        {"X-Content-Type-Options", "nosniff"},
        {"Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                                    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
        {"Cache-Control", "no-store"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Referrer-Policy", "no-referrer"},
    };
}

} // namespace shellreeve
