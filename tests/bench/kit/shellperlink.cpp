// SPDX-License-Identifier: MIT
#include "kit/shellperlink.h"

#include <algorithm>

namespace bench {

std::string encode(Frame type, std::string_view payload)
{
    const auto length = static_cast<std::uint32_t>(payload.size());
    std::string frame;
    frame += static_cast<char>(type);
    for (int shift = 24; shift >= 0; shift -= 8) {
        frame += static_cast<char>((length >> shift) & 0xff);
    }
    return frame.append(payload);
}

ShellperLink::ShellperLink(const std::string &socketPath, std::string_view hello, std::vector<char> buffer)
    : m_socket(connectTo(socketPath)), m_buffer(std::move(buffer))
{
    send(Frame::Hello, hello);
}

bool ShellperLink::fill()
{
    m_position = 0;
    m_filled = readSome(m_socket.get(), m_buffer.data(), m_buffer.size());
    return m_filled > 0;
}

bool ShellperLink::next(Piece &piece)
{
    bool first = false;
    while (m_headerFilled < headerSize) {
        if (m_position == m_filled && !fill()) {
            return false;
        }
        m_header[m_headerFilled++] = static_cast<unsigned char>(m_buffer[m_position++]);
        if (m_headerFilled == headerSize) {
            first = true;
            m_payloadLeft = std::size_t{m_header[1]} << 24 | std::size_t{m_header[2]} << 16
                            | std::size_t{m_header[3]} << 8 | std::size_t{m_header[4]};
        }
    }
    if (m_payloadLeft > 0 && m_position == m_filled && !fill()) {
        return false;
    }
    const std::size_t size = std::min(m_payloadLeft, m_filled - m_position);
    piece = {Frame{m_header[0]}, {m_buffer.data() + m_position, size}, first, size == m_payloadLeft};
    m_position += size;
    m_payloadLeft -= size;
    if (m_payloadLeft == 0) {
        m_headerFilled = 0;
    }
    return true;
}

void ShellperLink::awaitReplay()
{
    Piece piece{};
    while (next(piece)) {
        if (piece.type == Frame::Replay && piece.last) {
            return;
        }
    }
    fail("the shellper hung up before its REPLAY");
}

std::string ShellperLink::await(Frame type)
{
    std::string payload;
    Piece piece{};
    while (next(piece)) {
        if (piece.type == type) {
            payload.append(piece.bytes);
            if (piece.last) {
                return payload;
            }
        }
    }
    fail("the shellper hung up");
}

} // namespace bench
