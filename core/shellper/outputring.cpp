// SPDX-License-Identifier: MIT
#include "shellper/outputring.h"

#include <algorithm>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace shellreeve {

namespace {

qsizetype wholePages(qsizetype size)
{
    const qsizetype page = ::sysconf(_SC_PAGESIZE);
    return std::max(page, (size + page - 1) / page * page);
}

} // namespace

OutputRing::OutputRing(qsizetype capacity)
    : m_capacity(wholePages(capacity))
{
}

OutputRing::~OutputRing()
{
    if (m_memory) {
        ::munmap(m_memory, static_cast<size_t>(m_capacity));
    }
}

quint64 OutputRing::begin() const
{
    const auto capacity = static_cast<quint64>(m_capacity);
    return std::max(m_floor, m_end > capacity ? m_end - capacity : 0);
}

std::span<char> OutputRing::writable(qsizetype wanted)
{
    if (!m_memory) {
        void *memory = ::mmap(nullptr, static_cast<size_t>(m_capacity), PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANON, -1, 0);
        if (memory == MAP_FAILED) {
            return {};
        }
        m_memory = static_cast<char *>(memory);
    }
    const qsizetype at = place(m_end);
    return {m_memory + at, static_cast<size_t>(std::min(wanted, m_capacity - at))};
}

void OutputRing::commit(qsizetype written)
{
    m_end += static_cast<quint64>(written);
}

void OutputRing::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const std::span<char> space = writable(bytes.size());
        if (space.empty()) {
            return;
        }
        std::memcpy(space.data(), bytes.data(), space.size());
        commit(static_cast<qsizetype>(space.size()));
        bytes = bytes.sliced(static_cast<qsizetype>(space.size()));
    }
}

QByteArrayView OutputRing::view(quint64 offset, qsizetype most) const
{
    if (offset >= m_end || !m_memory) {
        return {};
    }
    const qsizetype at = place(offset);
    const auto left = static_cast<qsizetype>(m_end - offset);
    return {m_memory + at, std::min({most, left, m_capacity - at})};
}

quint64 OutputRing::replayStart(qsizetype most) const
{
    const auto wanted = static_cast<quint64>(std::max<qsizetype>(most, 0));
    const quint64 start = std::max(begin(), m_end > wanted ? m_end - wanted : 0);
    if (start == m_floor || start == m_end) {
        return start;
    }
    quint64 offset = start;
    const quint64 searchEnd = m_end - 1; // a line end that is the very last byte starts nothing
    while (offset < searchEnd) {
        const QByteArrayView part = view(offset, static_cast<qsizetype>(searchEnd - offset));
        const auto newline = part.indexOf('\n');
        if (newline >= 0) {
            return offset + static_cast<quint64>(newline) + 1;
        }
        offset += static_cast<quint64>(part.size());
    }
    return start;
}

void OutputRing::clear()
{
    m_floor = m_end;
    if (m_memory) {
        ::munmap(m_memory, static_cast<size_t>(m_capacity));
        m_memory = nullptr;
    }
}

} // namespace shellreeve
