// SPDX-License-Identifier: MIT
#include "http/admission.h"

#include "base/constanttime.h"
#include "http/problem.h"

#include <algorithm>
#include <array>
#include <optional>

namespace shellreeve {

namespace {

using Refusal = std::optional<Problem>;

// tchar of RFC 9110, 5.6.2.
bool isTokenByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; });
}

// Of these a second one, or one in another reading, is how a request is smuggled or a check is got round.
constexpr std::array<const char *, 7> onlyOnce{"Origin", "Authorization", "Content-Length", "Transfer-Encoding",
                                               "Expect", "Content-Type",  "Sec-Fetch-Site"};

/// What the wire can have held of what we were told. A zero byte ends what a C library shows of a line: what stands behind
/// it was read by nobody, and would make the head longer than this.
qsizetype longestPossible(const RequestHead &head)
{
    qsizetype size = head.method.size() + head.target.size() + head.version.size() + 4; // two blanks, a line end
    for (const HttpHeader &header : head.headers) {
        size += header.name.size() + header.value.size() + 4; // ": ", a line end
    }
    return size + 2;
}

Refusal checkForm(const RequestHead &head)
{
    if (head.size > AdmissionRules::longestHead) {
        return Problem{431, QStringLiteral("the request's head has %1 bytes, more than %2").arg(head.size).arg(AdmissionRules::longestHead)};
    }
    if (head.version != "HTTP/1.1" && head.version != "HTTP/1.0") {
        return Problem{505, QStringLiteral("only HTTP/1.1 and HTTP/1.0 are spoken here")};
    }
    const bool isWellFormed = isToken(head.method) && head.size <= longestPossible(head)
        && std::all_of(head.headers.begin(), head.headers.end(),
                       [](const HttpHeader &header) { return isToken(header.name) && isFieldValue(header.value); });
    if (!isWellFormed) {
        return Problem{400, QStringLiteral("the request's head has bytes that no header has, or more blanks than one between name and value")};
    }
    for (const char *name : onlyOnce) {
        if (head.values(name).size() > 1) {
            return Problem{400, QStringLiteral("the request has more than one %1").arg(QLatin1String(name))};
        }
    }
    return std::nullopt;
}

bool isOurAuthority(const QByteArray &authority, int port)
{
    constexpr int portOfHttp = 80;
    const QByteArray given = authority.toLower();
    const QByteArray suffix = ':' + QByteArray::number(port);
    for (const char *name : {"127.0.0.1", "localhost", "[::1]"}) {
        if (given == name + suffix || (port == portOfHttp && given == name)) {
            return true;
        }
    }
    return false;
}

// A page whose name was made to lead here (DNS rebinding) sends its own name.
Refusal checkHost(const RequestHead &head, const RequestTarget &target, int port)
{
    const QList<QByteArray> hosts = head.values("Host");
    const bool isUs = hosts.size() == 1 && isOurAuthority(hosts.constFirst(), port)
        && (target.authority.isEmpty() || isOurAuthority(target.authority, port));
    if (isUs) {
        return std::nullopt;
    }
    return Problem{421, QStringLiteral("the request is not for this server, which is 127.0.0.1:%1").arg(port),
                   QStringLiteral("send exactly one Host header, with 127.0.0.1, localhost or [::1] and the port")};
}

/// Somebody follows a link on a page of others to the dashboard, in a tab of its own: that page sees nothing of it, and the
/// dashboard's page tells nothing before it asks by itself.
bool isVisit(const RequestHead &head, const RequestTarget &target)
{
    const std::optional<RouteMatch> match = findRoute(head.method, target.segments);
    return !target.isServer && match && match->route->id == RouteId::Dashboard && head.values("Sec-Fetch-Mode") == QList<QByteArray>{"navigate"}
        && head.values("Sec-Fetch-Dest") == QList<QByteArray>{"document"};
}

// Browsers say from whose page a request comes; whoever says nothing is no browser.
Refusal checkOrigin(const RequestHead &head, const RequestTarget &target, int port)
{
    const QList<QByteArray> origins = head.values("Origin");
    const QByteArray site = head.value("Sec-Fetch-Site").toLower();
    constexpr QByteArrayView scheme("http://");
    const bool isOurs = origins.isEmpty()
        || (origins.constFirst().startsWith(scheme) && isOurAuthority(origins.constFirst().mid(scheme.size()), port));
    if (isOurs && (site.isEmpty() || site == "same-origin" || site == "none")) {
        return std::nullopt;
    }
    if (origins.isEmpty() && isVisit(head, target)) {
        return std::nullopt;
    }
    return Problem{403, QStringLiteral("requests from pages of others are refused"),
                   QStringLiteral("open this address by itself: type or paste it where the browser shows addresses")};
}

bool bearsToken(const RequestHead &head, const QByteArray &token)
{
    constexpr QByteArrayView scheme("Bearer ");
    const QByteArray given = head.value("Authorization");
    const bool isBearer = given.size() > scheme.size() && QByteArrayView(given).first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    return isBearer && equalInConstantTime(QByteArrayView(given).sliced(scheme.size()).trimmed(), token);
}

Refusal checkToken(const RequestHead &head, const Route &route, Peer peer, const QByteArray &token)
{
    const bool isNeeded = route.access == Access::Write || (peer == Peer::Unknown && route.access == Access::Read);
    if (!isNeeded || bearsToken(head, token)) {
        return std::nullopt;
    }
    return Problem{401,
                   route.access == Access::Write ? QStringLiteral("this changes something, and needs the token")
                                                 : QStringLiteral("the system does not say whose process this is; it needs the token"),
                   QStringLiteral("send the header \"Authorization: Bearer TOKEN\"; the token is in the file monitor.token beside the control socket"),
                   {{"WWW-Authenticate", "Bearer realm=\"shellreeve\""}}};
}

std::optional<qint64> contentLength(const QByteArray &value)
{
    constexpr qsizetype mostDigits = 18;
    const bool isNumber = !value.isEmpty() && value.size() <= mostDigits
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(value.toLongLong()) : std::nullopt;
}

/// Whether there is a body, and that it ends where everybody thinks it ends.
Refusal checkLength(const RequestHead &head, bool *hasBody)
{
    const QList<QByteArray> lengths = head.values("Content-Length");
    const QList<QByteArray> codings = head.values("Transfer-Encoding");
    if (!codings.isEmpty()) {
        if (!lengths.isEmpty() || head.version != "HTTP/1.1") {
            return Problem{400, QStringLiteral("the length of the body is told in two ways, or in one that HTTP/1.0 does not have")};
        }
        if (codings.constFirst().toLower() != "chunked") {
            return Problem{501, QStringLiteral("no transfer coding but \"chunked\" is understood")};
        }
    }
    const std::optional<qint64> length = lengths.isEmpty() ? 0 : contentLength(lengths.constFirst());
    if (!length) {
        return Problem{400, QStringLiteral("Content-Length is not a number")};
    }
    if (*length > AdmissionRules::longestBody) {
        return Problem{413, QStringLiteral("the body has %1 bytes, more than %2").arg(*length).arg(AdmissionRules::longestBody)};
    }
    *hasBody = !codings.isEmpty() || *length > 0;
    return std::nullopt;
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json";
}

Problem takesNoBody()
{
    return {400, QStringLiteral("the request takes no body")};
}

Refusal checkBody(const RequestHead &head, BodyRule rule, bool hasBody)
{
    if (!hasBody) {
        return rule == BodyRule::Required ? Refusal(Problem{400, QStringLiteral("the request needs a body, a JSON object")}) : std::nullopt;
    }
    if (rule == BodyRule::None) {
        return takesNoBody();
    }
    if (!isJson(head.value("Content-Type"))) {
        return Problem{415, QStringLiteral("the body must be a JSON object"), QStringLiteral("send the header \"Content-Type: application/json\"")};
    }
    const QByteArray expectation = head.value("Expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue") {
        return Problem{417, QStringLiteral("no expectation but \"100-continue\" is met")};
    }
    return std::nullopt;
}

HttpResponse refusal(const Problem &problem)
{
    HttpResponse response = problem.toResponse();
    response.closes = true;
    return response;
}

HttpResponse methods(const QByteArray &allowed)
{
    return {204, {}, {}, {{"Allow", allowed}}};
}

} // namespace

std::variant<Admitted, HttpResponse> admit(const RequestHead &head, Peer peer, const AdmissionRules &rules)
{
    if (peer == Peer::Foreign) {
        return refusal({403, QStringLiteral("this server is for the user who runs it")});
    }
    if (const Refusal wrong = checkForm(head)) {
        return refusal(*wrong);
    }
    bool hasBody = false;
    if (const Refusal wrong = checkLength(head, &hasBody)) {
        return refusal(*wrong);
    }
    const Result<RequestTarget> target = RequestTarget::parse(head.target);
    if (!target || (target->isServer && head.method != "OPTIONS")) {
        return refusal({400, target ? QStringLiteral("\"*\" is for OPTIONS only") : target.error().context});
    }
    if (const Refusal wrong = checkHost(head, *target, rules.port)) {
        return refusal(*wrong);
    }
    if (const Refusal wrong = checkOrigin(head, *target, rules.port)) {
        return refusal(*wrong);
    }
    const QByteArray allowed = target->isServer ? allowedMethods() : allowedMethods(target->segments);
    if (allowed.isEmpty()) {
        return refusal({404, QStringLiteral("there is no such path"), QStringLiteral("GET /api/openapi.json lists what there is")});
    }
    if (head.method == "OPTIONS") {
        return hasBody ? refusal(takesNoBody()) : methods(allowed);
    }
    const std::optional<RouteMatch> match = findRoute(head.method, target->segments);
    if (!match) {
        return refusal({405, QStringLiteral("this path does not know the method %1").arg(QString::fromLatin1(head.method)), {}, {{"Allow", allowed}}});
    }
    if (const Refusal wrong = checkToken(head, *match->route, peer, rules.token)) {
        return refusal(*wrong);
    }
    if (const Refusal wrong = checkBody(head, match->route->body, hasBody)) {
        return refusal(*wrong);
    }
    return Admitted{*match, *target, head.method == "HEAD"};
}

} // namespace shellreeve
