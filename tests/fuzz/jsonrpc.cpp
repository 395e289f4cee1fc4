// SPDX-License-Identifier: MIT
// The control socket: any bytes, cut anywhere, become lines; any line becomes a request or a refusal.
#include "fuzz/fuzzing.h"
#include "control/jsonrpc.h"
#include "control/linereader.h"
#include "control/methodtable.h"

#include <QList>

using namespace shellreeve;
using namespace shellreeve::fuzzing;

namespace {

constexpr qsizetype lineLimit = 4'096; // within reach of an input

struct Lines {
    QList<QByteArray> lines;
    bool overflowed = false;
};

void drain(LineReader &reader, Lines &seen)
{
    while (auto line = reader.next()) {
        require(!line->contains('\n') && !line->isEmpty() && line->size() <= lineLimit);
        seen.lines.append(*line);
    }
    seen.overflowed = reader.overflowed();
}

void asRequest(const QByteArray &line)
{
    const auto decoded = decodeRequest(line);
    if (const auto *request = std::get_if<RpcRequest>(&decoded)) {
        const auto back = decodeRequest(encodeRequest(*request).chopped(1));
        const auto *again = std::get_if<RpcRequest>(&back);
        require(again && again->method == request->method && again->params == request->params && again->id == request->id);
    } else {
        const RpcRefusal &refusal = std::get<RpcRefusal>(decoded);
        require(!refusal.message.isEmpty());
        require(encodeFailure(refusal.id, {}).endsWith('\n'));
    }
}

void asAnswer(const QByteArray &line)
{
    const auto decoded = decodeIncoming(line);
    require(decoded.ok() || !decoded.error().context.isEmpty());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const QByteArrayView stream = view(data + 1, size - 1);
    LineReader atOnce(lineLimit);
    Lines whole;
    atOnce.feed(stream);
    drain(atOnce, whole);

    LineReader cut(lineLimit);
    Lines pieces;
    inPieces(stream, data[0], [&](QByteArrayView piece) {
        cut.feed(piece);
        drain(cut, pieces);
    });
    require(whole.overflowed == pieces.overflowed);
    require(whole.overflowed || whole.lines == pieces.lines);
    for (const QByteArray &line : std::as_const(whole.lines)) {
        asRequest(line);
        asAnswer(line);
    }
    return 0;
}
