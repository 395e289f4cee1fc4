// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace shellreeve {

/// The newest `capacity` bytes of an endless stream, addressed by absolute offset: byte n of the stream is
/// readable while begin() <= n < end(). The memory is reserved at once and becomes real as it fills
/// (anonymous pages), so nothing is ever copied to grow. One thread.
class OutputRing
{
public:
    explicit OutputRing(qsizetype capacity); ///< rounded up to whole pages
    ~OutputRing();
    OutputRing(const OutputRing &) = delete;
    OutputRing &operator=(const OutputRing &) = delete;

    [[nodiscard]] quint64 begin() const;
    [[nodiscard]] quint64 end() const { return m_end; }
    [[nodiscard]] qsizetype capacity() const { return m_capacity; }

    /// Where the next bytes go: at most `wanted`, contiguous, never empty. Writing there overwrites
    /// the oldest bytes; commit() makes them part of the stream. Empty only when memory is out.
    [[nodiscard]] std::span<char> writable(qsizetype wanted);
    void commit(qsizetype written);
    void append(QByteArrayView bytes);

    /// The contiguous bytes from `offset` on, at most `most`; empty at end(). `offset` must be readable.
    [[nodiscard]] QByteArrayView view(quint64 offset, qsizetype most) const;

    /// Where a replay of at most `most` bytes begins: at a line start where there is one in reach; the
    /// stream's own beginning counts as one.
    [[nodiscard]] quint64 replayStart(qsizetype most) const;

    /// Forgets the content and gives the memory back; offsets go on counting.
    void clear();

private:
    [[nodiscard]] qsizetype place(quint64 offset) const { return static_cast<qsizetype>(offset % static_cast<quint64>(m_capacity)); }

    qsizetype m_capacity;
    char *m_memory = nullptr;
    quint64 m_floor = 0; // nothing before this is readable: where clear() happened
    quint64 m_end = 0;
};

} // namespace shellreeve
