// SPDX-License-Identifier: MIT
// The filter over replayed output: however it is cut the same comes out, and what came out holds no query
// that only its own work put together.
#include "fuzz/fuzzing.h"
#include "shellper/queryfilter.h"

using namespace shellreeve;
using namespace shellreeve::fuzzing;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const QByteArrayView stream = view(data + 1, size - 1);
    QueryFilter atOnce;
    const QByteArray whole = atOnce.filter(stream);
    require(whole.size() <= stream.size());

    QueryFilter cut;
    QByteArray pieces;
    inPieces(stream, data[0], [&](QByteArrayView piece) { pieces += cut.filter(piece); });
    require(pieces == whole);
    require(cut.isAtRest() == atOnce.isAtRest());

    QueryFilter second;
    const QByteArray again = second.filter(whole);
    require(whole.startsWith(again));
    require(!second.isAtRest() || again == whole);
    return 0;
}
