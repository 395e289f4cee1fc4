// SPDX-License-Identifier: MIT
#pragma once

#include "kit/system.h"

#include <array>

/// The client's half of the shellper protocol (interfaces.md), as small as it can be.
namespace bench {

enum class Frame : unsigned char {
    Data = 0x01,
    Replay = 0x05,
    Hello = 0x08,
    Welcome = 0x09,
    Terminate = 0x20,
    Terminated = 0x21,
};

[[nodiscard]] std::string encode(Frame type, std::string_view payload);

/// A piece of a frame's payload, valid until the next call.
struct Piece {
    Frame type;
    std::string_view bytes;
    bool first = false; ///< the frame starts here
    bool last = false;  ///< the frame is complete
};

/// Cuts what a descriptor delivers into frames without copying payloads.
class ShellperLink
{
public:
    static constexpr std::size_t bufferSize = 256 * 1024;

    /// Connects and says HELLO with this JSON. Who times that hands in a buffer that has been used: the pages of a new one cost, too.
    ShellperLink(const std::string &socketPath, std::string_view hello, std::vector<char> buffer = std::vector<char>(bufferSize));

    void send(Frame type, std::string_view payload) const { writeAll(m_socket.get(), encode(type, payload)); }
    /// Waits for the next piece. False at the end of the stream.
    [[nodiscard]] bool next(Piece &piece);
    /// True when next() can answer from what was read already.
    [[nodiscard]] bool hasBuffered() const { return m_position < m_filled; }
    /// Passes over WELCOME and the whole first REPLAY.
    void awaitReplay();
    /// Waits for a whole frame of this type and returns its payload.
    [[nodiscard]] std::string await(Frame type);
    [[nodiscard]] int descriptor() const { return m_socket.get(); }
    /// Nothing can be read any more.
    [[nodiscard]] std::vector<char> takeBuffer() { return std::move(m_buffer); }

private:
    bool fill();

    static constexpr std::size_t headerSize = 5;
    Fd m_socket;
    std::vector<char> m_buffer;
    std::size_t m_position = 0;
    std::size_t m_filled = 0;
    std::size_t m_payloadLeft = 0;
    std::array<unsigned char, headerSize> m_header{};
    std::size_t m_headerFilled = 0;
};

constexpr std::string_view terminalHello = R"({"version":1,"clientType":"terminal"})";
constexpr std::string_view towerHello = R"({"version":1,"clientType":"tower","output":false,"replayBytes":0})";

} // namespace bench
