// SPDX-License-Identifier: MIT
#include "control/linereader.h"

namespace shellreeve {

void LineReader::feed(QByteArrayView bytes)
{
    if (!m_overflowed) {
        m_buffer.append(bytes.data(), bytes.size());
    }
}

std::optional<QByteArray> LineReader::next()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if ((end < 0 ? m_buffer.size() : end) - m_position > m_limit) {
            m_overflowed = true;
            m_buffer.clear();
            m_position = m_searched = 0;
            return std::nullopt;
        }
        if (end < 0) {
            m_buffer.remove(0, m_position);
            m_position = 0;
            m_searched = m_buffer.size();
            return std::nullopt;
        }
        QByteArray line = m_buffer.mid(m_position, end - m_position);
        m_position = m_searched = end + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (!line.trimmed().isEmpty()) {
            return line;
        }
    }
}

} // namespace shellreeve
