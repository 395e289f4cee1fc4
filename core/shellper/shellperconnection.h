// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"
#include "base/unixsocket.h"
#include "shellper/frame.h"
#include "shellper/message.h"
#include "shellper/outputring.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace shellreeve {

/// One accepted client, seen from the shellper. Output is not queued for it: it has a place in the ring, frames
/// are written straight from there, and a client that falls behind the ring gets a REPLAY. What a client costs is
/// bounded whatever it does: one frame in flight (copied only when the ring is about to overwrite it) and
/// 256 KiB of answers, past which it is not read until it drains.
class ShellperConnection : public QObject
{
    Q_OBJECT
public:
    ShellperConnection(UniqueFd socket, const PeerCredentials &peer, const OutputRing &ring, QObject *parent);
    ~ShellperConnection() override;

    [[nodiscard]] const PeerCredentials &peer() const { return m_peer; }
    [[nodiscard]] const std::optional<Hello> &hello() const { return m_hello; }
    [[nodiscard]] bool isTower() const { return m_hello && m_hello->clientType == ClientType::Tower; }
    void greet(const Hello &hello); ///< HELLO was taken; its deadline is over

    /// A control frame, after the frame in flight.
    void send(FrameType type, const QByteArray &payload = {});
    /// A control frame, after all output there is now.
    void sendAfterOutput(FrameType type, const QByteArray &payload);
    /// One REPLAY from `offset` to the ring's end; then live DATA if `follow`.
    void startOutput(quint64 offset, bool follow);
    void outputGrew(); ///< the ring has more
    /// The ring will overwrite everything before `newBegin`: saves what is in flight from there.
    void saveInFlight(quint64 newBegin);
    void holdInput(bool hold); ///< stop and go on reading: the terminal takes no more input now
    void hearOut();       ///< takes now what has come already
    void closeWhenSent(); ///< reads no more, closes when everything queued has gone out
    [[nodiscard]] bool hasUnsent() const { return m_blocked; }
    [[nodiscard]] UniqueFd takeDescriptor() { return std::move(m_descriptor); } ///< that came with the newest frame

Q_SIGNALS:
    void frameReceived(const shellreeve::Frame &frame);
    void helloOverdue();
    void closed(); ///< once; nothing else follows

private:
    qsizetype readAvailable(); ///< bytes; 0: none there, or closed by now
    void pump();
    bool beginNextFrame();
    void beginRingFrame(FrameType type, quint64 from, quint64 to);
    bool writeInFlight();
    void updateReading();
    void becomeUnheard();
    void close();

    UniqueFd m_socket;
    PeerCredentials m_peer;
    const OutputRing &m_ring;
    FrameReader m_reader{FrameReader::DataMode::Streamed};
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QTimer m_helloDeadline;
    std::optional<Hello> m_hello;
    UniqueFd m_descriptor;

    QByteArray m_control;     // whole frames that go out at the next boundary
    QByteArray m_afterOutput; // whole frames that wait for the output
    QByteArray m_bytes;       // in flight, ours: control frames, a frame's header, a saved frame
    qsizetype m_bytesSent = 0;
    quint64 m_frameAt = 0; // in flight, the ring's: what follows m_bytes
    quint64 m_frameEnd = 0;
    quint64 m_cursor = 0; // the first byte not yet put into a frame
    bool m_replayDue = false;
    bool m_follow = false;
    bool m_blocked = false;
    bool m_held = false;
    bool m_isUnheard = false; // nobody takes what we send; what was said before is still heard
    bool m_closing = false;
    bool m_closed = false;
};

} // namespace shellreeve
