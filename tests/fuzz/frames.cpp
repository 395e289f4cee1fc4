// SPDX-License-Identifier: MIT
// The stream of frames: however it is cut, the same frames come out, none longer than its limit.
#include "fuzz/fuzzing.h"
#include "shellper/frame.h"

#include <QList>

using namespace shellreeve;
using namespace shellreeve::fuzzing;

namespace {

struct Seen {
    QList<Frame> others;
    QByteArray data; // payloads of all DATA frames, joined
    QList<Frame> all;
};

void collect(FrameReader &reader, Seen &seen)
{
    while (auto frame = reader.next()) {
        require(frame->payload.size() <= payloadLimit(frame->type));
        require(!frame->oversized || frame->payload.isEmpty());
        if (frame->type == FrameType::Data && !frame->oversized) {
            seen.data += frame->payload;
        } else {
            seen.others.append(*frame);
        }
        seen.all.append(*frame);
    }
}

bool same(const QList<Frame> &a, const QList<Frame> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Frame &x, const Frame &y) {
        return x.type == y.type && x.oversized == y.oversized && x.payload == y.payload;
    });
}

Seen readInPieces(QByteArrayView stream, std::uint8_t seed, FrameReader::DataMode mode)
{
    FrameReader reader(mode);
    Seen seen;
    inPieces(stream, seed, [&](QByteArrayView piece) {
        reader.feed(piece);
        collect(reader, seen);
    });
    return seen;
}

// Frames of up to 70 KiB out of three bytes each: their limits are out of reach of a short input.
QByteArray madeUp(QByteArrayView recipe)
{
    QByteArray stream;
    for (qsizetype i = 0; i + 3 <= recipe.size() && stream.size() < 200'000; i += 3) {
        const auto length = static_cast<quint8>(recipe[i + 1]) * 280 + static_cast<quint8>(recipe[i + 2]) % 4 - 1;
        stream += encodeFrame(static_cast<FrameType>(recipe[i]), QByteArray(length < 0 ? 0 : length, recipe[i + 2]));
    }
    return stream;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const std::uint8_t seed = data[0];
    const QByteArrayView input = view(data + 2, size - 2);
    const QByteArray stream = data[1] == 'm' ? madeUp(input) : input.toByteArray();

    FrameReader atOnce(FrameReader::DataMode::Whole);
    Seen whole;
    atOnce.feed(stream);
    collect(atOnce, whole);

    const Seen cut = readInPieces(stream, seed, FrameReader::DataMode::Whole);
    require(same(whole.all, cut.all));

    const Seen streamed = readInPieces(stream, seed, FrameReader::DataMode::Streamed);
    require(same(whole.others, streamed.others));
    require(streamed.data.startsWith(whole.data)); // and the beginning of a DATA frame still to be finished

    QByteArray again;
    for (const Frame &frame : whole.all) {
        again += frame.oversized ? QByteArray() : encodeFrame(frame.type, frame.payload);
    }
    FrameReader second(FrameReader::DataMode::Whole);
    Seen back;
    second.feed(again);
    collect(second, back);
    require(back.data == whole.data);
    return 0;
}
