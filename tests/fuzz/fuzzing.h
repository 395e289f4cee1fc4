// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What every fuzz target defines: libFuzzer calls it with made-up inputs, corpusmain.cpp with the seeds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace shellreeve::fuzzing {

/// A property that must hold for every input.
inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

inline QByteArrayView view(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Hands `bytes` to `feed` in pieces whose sizes follow from `seed`: 1 byte, or up to about a thousand.
template<typename Feed>
void inPieces(QByteArrayView bytes, std::uint8_t seed, Feed feed)
{
    std::uint32_t state = seed * 2'654'435'761U + 1;
    while (!bytes.isEmpty()) {
        state = state * 1'664'525U + 1'013'904'223U;
        const auto wanted = static_cast<qsizetype>((state & 0x10000U) != 0 ? 1 : 1 + (state >> 22U));
        const qsizetype piece = wanted < bytes.size() ? wanted : bytes.size();
        feed(bytes.first(piece));
        bytes = bytes.sliced(piece);
    }
}

} // namespace shellreeve::fuzzing
