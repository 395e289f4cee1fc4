// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace shellreeve {

/// The longest line either side of the control socket reads, without its newline.
constexpr qsizetype longestControlLine = 4 * 1024 * 1024;

/// Cuts a stream into lines, however it arrives; "\r\n" counts as "\n", blank lines are passed over.
/// Keeps at most one unfinished line of the limit.
class LineReader
{
public:
    explicit LineReader(qsizetype limit = longestControlLine) : m_limit(limit) {}

    void feed(QByteArrayView bytes);
    [[nodiscard]] std::optional<QByteArray> next(); ///< the next complete line, without its end
    /// True once a line grew past the limit: what follows is thrown away, close the connection.
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_position = 0; // of the first byte not yet handed out
    qsizetype m_searched = 0; // no newline between m_position and here
    bool m_overflowed = false;
};

} // namespace shellreeve
