// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

/// The shellper wire format, version 1: type:u8, length:u32 big-endian, payload. Knows no socket.
/// Source: interfaces.md, "Shellper wire protocol".
namespace shellreeve {

enum class FrameType : quint8 {
    Data = 0x01,
    Resize = 0x02,
    Signal = 0x03,
    Exit = 0x04,
    Replay = 0x05,
    Ping = 0x06,
    Pong = 0x07,
    Hello = 0x08,
    Welcome = 0x09,
    Spawn = 0x0a,
    Terminate = 0x20,
    Terminated = 0x21,
    Challenge = 0x22,
    Proof = 0x23,
    Event = 0x24,
    Replaced = 0x25,
    // Our own additions, announced in WELCOME's capabilities:
    Describe = 0x26, ///< tower -> shellper: keys to merge into `session` ("describe")
    Terminal = 0x27, ///< terminal -> shellper: a tty descriptor rides along as SCM_RIGHTS ("terminal-handover")
    Detached = 0x28, ///< shellper -> terminal: the detach key was typed on the handed-over tty
    Goodbye = 0x29,  ///< tower -> shellper: I leave on purpose and keep the session ("goodbye")
};

constexpr qsizetype frameHeaderSize = 5;
constexpr qsizetype longestFrame = 16 * 1024 * 1024;
constexpr qsizetype longestControlPayload = 64 * 1024;
constexpr qsizetype longestSpawnPayload = 4 * 1024 * 1024;
constexpr qsizetype longestReplay = 8 * 1024 * 1024;

/// The most payload a frame of this type may carry: longer ones are skipped and reported.
[[nodiscard]] qsizetype payloadLimit(FrameType type);

[[nodiscard]] std::array<char, frameHeaderSize> frameHeader(FrameType type, qsizetype length);
[[nodiscard]] QByteArray encodeFrame(FrameType type, QByteArrayView payload = {});

struct Frame {
    FrameType type = FrameType::Ping; ///< may be a number without a name here: ignore those
    QByteArray payload;
    bool oversized = false; ///< its payload was past payloadLimit() and was skipped
};

/// Cuts a byte stream into frames, however it arrives. Keeps at most one payload of
/// payloadLimit() bytes; unknown types are skipped without being kept.
class FrameReader
{
public:
    enum class DataMode {
        Whole,   ///< a DATA frame comes out complete
        Streamed ///< DATA comes out in the pieces it arrived in: nothing is held back, memory stays flat
    };
    explicit FrameReader(DataMode dataMode) : m_dataMode(dataMode) {}

    void feed(QByteArrayView bytes);
    /// The next complete frame (or piece of DATA), nullopt when more bytes are needed.
    [[nodiscard]] std::optional<Frame> next();

private:
    std::optional<Frame> nextStreamedPiece();

    DataMode m_dataMode;
    QByteArray m_buffer;
    qsizetype m_position = 0;  // of the first byte in m_buffer not yet consumed
    qsizetype m_streaming = 0; // bytes of a streamed DATA frame still to come
    qsizetype m_skipping = 0;  // bytes of a too long frame still to pass over
    std::optional<Frame> m_skipped;
};

} // namespace shellreeve
