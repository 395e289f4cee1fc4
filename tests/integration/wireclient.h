// SPDX-License-Identifier: MIT
#pragma once

#include "base/privatefile.h"
#include "base/unixsocket.h"
#include "shellper/frame.h"
#include "shellper/message.h"
#include "support/waitfor.h"

#include <sys/socket.h>

namespace shellreeve::testing {

inline QJsonObject asTower()
{
    return {{QStringLiteral("version"), 1}, {QStringLiteral("clientType"), QStringLiteral("tower")}};
}

inline QJsonObject asTerminal()
{
    return {{QStringLiteral("version"), 1}, {QStringLiteral("clientType"), QStringLiteral("terminal")}};
}

/// The other side of a shellper's socket, byte by byte and without an event loop: what a client of somebody else's
/// would be. Every wait has a deadline.
class WireClient
{
public:
    explicit WireClient(const QString &path)
    {
        if (Result<UniqueFd> socket = connectUnixSocket(path)) {
            m_socket = std::move(*socket);
        }
    }
    WireClient(const QString &path, const QJsonObject &hello) : WireClient(path) { send(FrameType::Hello, encodeJson(hello)); }

    [[nodiscard]] bool isConnected() const { return m_socket.isValid(); }
    [[nodiscard]] int fd() const { return m_socket.get(); }
    void close() { m_socket.reset(); }

    /// False when the other side closed, or takes nothing more until the deadline.
    bool sendRaw(QByteArrayView bytes, std::chrono::milliseconds within = hangDeadline)
    {
        while (!bytes.isEmpty()) {
            const ssize_t sent = ::send(m_socket.get(), bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent >= 0) {
                bytes = bytes.sliced(sent);
                continue;
            }
            pollfd wait{m_socket.get(), POLLOUT, 0};
            if (errno != EAGAIN || ::poll(&wait, 1, static_cast<int>(within.count())) <= 0) {
                return false;
            }
        }
        return true;
    }
    bool send(FrameType type, const QByteArray &payload = {}) { return sendRaw(encodeFrame(type, payload)); }
    bool send(FrameType type, const QJsonObject &payload) { return send(type, encodeJson(payload)); }
    bool type(const QByteArray &bytes) { return send(FrameType::Data, bytes); }

    /// The next frame; nullopt at the end of the stream or past the deadline.
    std::optional<Frame> next(std::chrono::milliseconds within = hangDeadline)
    {
        for (;;) {
            if (std::optional<Frame> frame = m_reader.next()) {
                if (frame->type == FrameType::Data || frame->type == FrameType::Replay) {
                    m_output += frame->payload;
                }
                return frame;
            }
            if (m_ended || !m_socket.isValid() || !waitReadable(m_socket.get(), within)) {
                return std::nullopt;
            }
            char block[65536];
            const ssize_t got = ::read(m_socket.get(), block, sizeof block);
            if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
                m_ended = true;
            } else if (got > 0) {
                m_reader.feed(QByteArrayView(block, got));
            }
        }
    }
    /// The next frame of this type; others are passed over (their output is kept).
    std::optional<Frame> await(FrameType type, std::chrono::milliseconds within = hangDeadline)
    {
        std::optional<Frame> frame;
        do {
            frame = next(within);
        } while (frame && frame->type != type);
        return frame;
    }
    QJsonObject awaitJson(FrameType type, std::chrono::milliseconds within = hangDeadline)
    {
        const std::optional<Frame> frame = await(type, within);
        const Result<QJsonObject> object = parseJsonObject(frame ? frame->payload : QByteArray());
        return object ? *object : QJsonObject();
    }
    std::optional<ExitStatus> awaitExit()
    {
        const std::optional<Frame> frame = await(FrameType::Exit);
        const Result<ExitStatus> status = decodeExit(frame ? frame->payload : QByteArray());
        return status ? std::optional(*status) : std::nullopt;
    }
    /// All output so far, once it contains `text`; without it when the stream ends or the deadline passes.
    QByteArray outputUntil(const QByteArray &text)
    {
        while (!m_output.contains(text) && next()) {
        }
        return m_output;
    }
    /// Everything that was sent before this has been looked at when it returns true.
    bool pingPong() { return send(FrameType::Ping) && await(FrameType::Pong).has_value(); }
    /// The other side closed; what it said before is passed over.
    bool isClosed(std::chrono::milliseconds within = hangDeadline)
    {
        while (!m_ended && next(within)) {
        }
        return m_ended;
    }
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    void forgetOutput() { m_output.clear(); }

private:
    UniqueFd m_socket;
    FrameReader m_reader{FrameReader::DataMode::Whole};
    QByteArray m_output;
    bool m_ended = false;
};

} // namespace shellreeve::testing
