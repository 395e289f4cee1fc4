// SPDX-License-Identifier: MIT
// Who is let in: any head of a request, however it is put together, is let in or refused in words, and nobody is let in who may not.
#include "fuzz/fuzzing.h"
#include "http/admission.h"
#include "http/eventtext.h"
#include "http/jsonbody.h"

#include <algorithm>
#include <array>

using namespace shellreeve;
using namespace shellreeve::fuzzing;

namespace {

constexpr int port = 4820;
constexpr char token[] = "00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff";

/// As the library hands it on: lines, of which each is cut at its first zero byte.
RequestHead headOf(QByteArrayView text)
{
    RequestHead head;
    head.size = text.size();
    const QByteArray bytes = text.toByteArray().replace("TOKEN", token);
    QByteArrayList lines = bytes.split('\n');
    const auto cut = [](const QByteArray &part) { return part.left(part.indexOf('\0') < 0 ? part.size() : part.indexOf('\0')); };
    const QByteArrayList first = lines.takeFirst().split(' ');
    head.method = cut(first.value(0));
    head.target = cut(first.value(1));
    head.version = cut(first.value(2));
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon >= 0) {
            head.headers.append(HttpHeader{cut(line.left(colon)), cut(line.mid(colon + 1).trimmed())});
        }
    }
    return head;
}

bool isOurs(const QByteArray &authority)
{
    return QByteArrayList{"127.0.0.1:4820", "localhost:4820", "[::1]:4820"}.contains(authority.toLower());
}

void holdsFor(const Admitted &admitted, const RequestHead &head, Peer peer)
{
    const Route *route = admitted.match.route;
    require(route != nullptr && peer != Peer::Foreign);
    require(head.values("Host").size() == 1 && isOurs(head.value("Host")));
    require(admitted.target.authority.isEmpty() || isOurs(admitted.target.authority));
    require(head.values("Origin").isEmpty() || isOurs(head.value("Origin").mid(7)));
    require(head.values("Content-Length").size() + head.values("Transfer-Encoding").size() <= 1);
    const bool needsToken = route->access == Access::Write || (peer == Peer::Unknown && route->access == Access::Read);
    require(!needsToken || head.value("Authorization").contains(token));
    require(std::none_of(admitted.match.parameter.begin(), admitted.match.parameter.end(), [](QChar c) { return c < QChar(0x20); }));
    const Result<QJsonObject> options = endOptions(admitted.target);
    require(options.ok() || !options.error().context.isEmpty());
}

void eventsStayApart(QByteArrayView data)
{
    const QByteArray text = eventText("t", data);
    require(text.endsWith("\n\n") && text.count("\n\n") == 1 && !text.contains('\r'));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const Peer peer = std::array{Peer::Ours, Peer::Foreign, Peer::Unknown}.at(data[0] % 3);
    const QByteArrayView text = view(data + 1, size - 1);
    const RequestHead head = headOf(text);
    const auto decision = admit(head, peer, {port, token});
    if (const auto *admitted = std::get_if<Admitted>(&decision)) {
        holdsFor(*admitted, head, peer);
    } else {
        const auto &response = std::get<HttpResponse>(decision);
        require(response.status == 204 || (response.status >= 400 && response.closes && !response.body.isEmpty() && !response.body.contains(token)));
    }
    const Result<RequestTarget> target = RequestTarget::parse(text);
    require(!target.ok() || target->isServer || !text.contains(' '));
    eventsStayApart(text);
    return 0;
}
