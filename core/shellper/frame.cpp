// SPDX-License-Identifier: MIT
#include "shellper/frame.h"

#include <QtEndian>

#include <algorithm>

namespace shellreeve {

namespace {

bool isKnown(FrameType type)
{
    const auto number = static_cast<quint8>(type);
    return (number >= 0x01 && number <= 0x0a) || (number >= 0x20 && number <= 0x29);
}

} // namespace

qsizetype payloadLimit(FrameType type)
{
    switch (type) {
    case FrameType::Data:
    case FrameType::Replay:
        return longestFrame;
    case FrameType::Spawn:
        return longestSpawnPayload;
    default:
        return longestControlPayload;
    }
}

std::array<char, frameHeaderSize> frameHeader(FrameType type, qsizetype length)
{
    std::array<char, frameHeaderSize> header{};
    header[0] = static_cast<char>(type);
    qToBigEndian(static_cast<quint32>(length), header.data() + 1);
    return header;
}

QByteArray encodeFrame(FrameType type, QByteArrayView payload)
{
    const auto header = frameHeader(type, payload.size());
    QByteArray frame;
    frame.reserve(frameHeaderSize + payload.size());
    frame.append(header.data(), frameHeaderSize);
    frame.append(payload.data(), payload.size());
    return frame;
}

void FrameReader::feed(QByteArrayView bytes)
{
    if (m_position == m_buffer.size()) {
        m_buffer.clear(); // also gives a large block back
        m_position = 0;
    } else if (m_position > longestControlPayload) {
        m_buffer.remove(0, m_position);
        m_position = 0;
    }
    if (m_skipping > 0 && m_position == m_buffer.size()) {
        const qsizetype passed = std::min(m_skipping, bytes.size());
        m_skipping -= passed;
        bytes = bytes.sliced(passed);
    }
    m_buffer.append(bytes.data(), bytes.size());
}

std::optional<Frame> FrameReader::next()
{
    for (;;) {
        if (m_skipping > 0) {
            const qsizetype passed = std::min(m_skipping, m_buffer.size() - m_position);
            m_skipping -= passed;
            m_position += passed;
            if (m_skipping > 0) {
                return std::nullopt;
            }
        }
        if (m_skipped) {
            return std::exchange(m_skipped, std::nullopt);
        }
        if (m_streaming > 0) {
            return nextStreamedPiece();
        }
        const qsizetype available = m_buffer.size() - m_position;
        if (available < frameHeaderSize) {
            return std::nullopt;
        }
        const char *header = m_buffer.constData() + m_position;
        const auto type = static_cast<FrameType>(static_cast<quint8>(header[0]));
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(header + 1));
        if (!isKnown(type) || length > payloadLimit(type)) {
            m_position += frameHeaderSize;
            m_skipping = length;
            if (isKnown(type) && length <= longestFrame) { // past that every frame is passed over, whatever it is
                m_skipped = Frame{type, {}, true};
            }
            continue;
        }
        if (type == FrameType::Data && m_dataMode == DataMode::Streamed) {
            m_position += frameHeaderSize;
            m_streaming = length;
            if (length == 0) {
                continue;
            }
            return nextStreamedPiece();
        }
        if (available < frameHeaderSize + length) {
            return std::nullopt;
        }
        Frame frame{type, m_buffer.mid(m_position + frameHeaderSize, length), false};
        m_position += frameHeaderSize + length;
        return frame;
    }
}

std::optional<Frame> FrameReader::nextStreamedPiece()
{
    const qsizetype piece = std::min(m_streaming, m_buffer.size() - m_position);
    if (piece == 0) {
        return std::nullopt;
    }
    Frame frame{FrameType::Data, m_buffer.mid(m_position, piece), false};
    m_position += piece;
    m_streaming -= piece;
    return frame;
}

} // namespace shellreeve
