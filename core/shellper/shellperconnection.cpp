// SPDX-License-Identifier: MIT
#include "shellper/shellperconnection.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace shellreeve {

namespace {

constexpr qsizetype longestDataFrame = 128 * 1024;
constexpr qsizetype resyncBytes = 128 * 1024; // a screen many times over, and little to copy
constexpr qsizetype mostUnsentControl = 256 * 1024;
constexpr std::chrono::seconds helloWithin{5};

} // namespace

ShellperConnection::ShellperConnection(UniqueFd socket, const PeerCredentials &peer, const OutputRing &ring, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_peer(peer)
    , m_ring(ring)
    , m_readable(m_socket.get(), QSocketNotifier::Read)
    , m_writable(m_socket.get(), QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    m_helloDeadline.setSingleShot(true);
    connect(&m_readable, &QSocketNotifier::activated, this, &ShellperConnection::readAvailable);
    connect(&m_writable, &QSocketNotifier::activated, this, [this] {
        m_blocked = false;
        m_writable.setEnabled(false);
        pump();
    });
    connect(&m_helloDeadline, &QTimer::timeout, this, &ShellperConnection::helloOverdue);
    m_helloDeadline.start(helloWithin);
}

ShellperConnection::~ShellperConnection() = default;

void ShellperConnection::greet(const Hello &hello)
{
    m_hello = hello;
    m_helloDeadline.stop();
}

void ShellperConnection::send(FrameType type, const QByteArray &payload)
{
    m_control += encodeFrame(type, payload);
    pump();
}

void ShellperConnection::sendAfterOutput(FrameType type, const QByteArray &payload)
{
    m_afterOutput += encodeFrame(type, payload);
    pump();
}

void ShellperConnection::startOutput(quint64 offset, bool follow)
{
    m_cursor = offset;
    m_replayDue = true;
    m_follow = follow;
    pump();
}

void ShellperConnection::outputGrew()
{
    if (m_follow && !m_blocked) {
        pump();
    }
}

void ShellperConnection::saveInFlight(quint64 newBegin)
{
    if (m_frameAt >= m_frameEnd || m_frameAt >= newBegin) {
        return;
    }
    m_bytes.remove(0, m_bytesSent);
    m_bytesSent = 0;
    while (m_frameAt < m_frameEnd) {
        const QByteArrayView part = m_ring.view(m_frameAt, static_cast<qsizetype>(m_frameEnd - m_frameAt));
        m_bytes.append(part.data(), part.size());
        m_frameAt += static_cast<quint64>(part.size());
    }
}

void ShellperConnection::holdInput(bool hold)
{
    m_held = hold;
    updateReading();
}

void ShellperConnection::closeWhenSent()
{
    m_closing = true;
    m_follow = false;
    updateReading();
    pump();
}

void ShellperConnection::updateReading()
{
    m_readable.setEnabled(!m_closed && !m_closing && !m_held && m_control.size() + m_bytes.size() < mostUnsentControl);
}

void ShellperConnection::hearOut()
{
    int waiting = 0; // not what comes meanwhile: a peer that lives could go on for ever
    if (::ioctl(m_socket.get(), FIONREAD, &waiting) != 0) {
        return;
    }
    for (qsizetype heard = 0; heard < waiting && !m_closed && !m_closing;) {
        const qsizetype got = readAvailable();
        if (got <= 0) {
            return;
        }
        heard += got;
    }
}

qsizetype ShellperConnection::readAvailable()
{
    char block[65536];
    UniqueFd descriptor;
    const ssize_t got = receiveWithDescriptor(m_socket.get(), block, sizeof block, &descriptor);
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) {
        return 0;
    }
    if (got <= 0) {
        close();
        return 0;
    }
    if (descriptor.isValid()) {
        m_descriptor = std::move(descriptor);
    }
    m_reader.feed(QByteArrayView(block, got));
    const QPointer<ShellperConnection> alive(this);
    while (const std::optional<Frame> frame = m_reader.next()) {
        Q_EMIT frameReceived(*frame);
        if (!alive || m_closed || m_closing) {
            return 0;
        }
    }
    return got;
}

void ShellperConnection::pump()
{
    if (m_blocked || m_closed || m_isUnheard) {
        return;
    }
    do {
        if (!writeInFlight()) {
            break;
        }
    } while (beginNextFrame());
    if (!m_closed) {
        updateReading();
    }
}

bool ShellperConnection::beginNextFrame()
{
    if (!m_control.isEmpty()) {
        m_bytes = std::exchange(m_control, {});
        m_bytesSent = 0;
        return true;
    }
    const quint64 end = m_ring.end();
    if (m_replayDue) {
        m_replayDue = false;
        beginRingFrame(FrameType::Replay, std::max(m_cursor, m_ring.begin()), end);
        return true;
    }
    if (m_follow && m_cursor < m_ring.begin()) {
        beginRingFrame(FrameType::Replay, m_ring.replayStart(resyncBytes), end);
        return true;
    }
    if (m_follow && m_cursor < end) {
        beginRingFrame(FrameType::Data, m_cursor, std::min(end, m_cursor + longestDataFrame));
        return true;
    }
    if (!m_afterOutput.isEmpty()) {
        m_bytes = std::exchange(m_afterOutput, {});
        m_bytesSent = 0;
        return true;
    }
    if (m_closing) {
        close();
    }
    return false;
}

void ShellperConnection::beginRingFrame(FrameType type, quint64 from, quint64 to)
{
    const auto header = frameHeader(type, static_cast<qsizetype>(to - from));
    m_bytes = QByteArray(header.data(), frameHeaderSize);
    m_bytesSent = 0;
    m_frameAt = from;
    m_frameEnd = to;
    m_cursor = to;
}

bool ShellperConnection::writeInFlight()
{
    while (m_bytesSent < m_bytes.size() || m_frameAt < m_frameEnd) {
        std::array<iovec, 3> parts{};
        size_t count = 0;
        const auto add = [&](const char *data, qsizetype size) {
            parts.at(count++) = {const_cast<char *>(data), static_cast<size_t>(size)};
        };
        if (m_bytesSent < m_bytes.size()) {
            add(m_bytes.constData() + m_bytesSent, m_bytes.size() - m_bytesSent);
        }
        for (quint64 at = m_frameAt; at < m_frameEnd && count < parts.size();) { // two at most: the ring wraps once
            const QByteArrayView part = m_ring.view(at, static_cast<qsizetype>(m_frameEnd - at));
            add(part.data(), part.size());
            at += static_cast<quint64>(part.size());
        }
        msghdr message = {};
        message.msg_iov = parts.data();
        message.msg_iovlen = count;
        const ssize_t sent = ::sendmsg(m_socket.get(), &message, MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno == EINTR) {
                continue;
            }
            if (errno == EAGAIN || errno == EWOULDBLOCK) {
                m_blocked = true;
                m_writable.setEnabled(true);
            } else {
                becomeUnheard();
            }
            return false;
        }
        const qsizetype fromBytes = std::min<qsizetype>(sent, m_bytes.size() - m_bytesSent);
        m_bytesSent += fromBytes;
        m_frameAt += static_cast<quint64>(sent - fromBytes);
    }
    m_bytes.clear();
    m_bytesSent = 0;
    return true;
}

// From the event loop: we may be in the middle of what was said.
void ShellperConnection::becomeUnheard()
{
    m_isUnheard = true;
    m_control.clear();
    m_afterOutput.clear();
    m_bytes.clear();
    m_follow = false;
    m_writable.setEnabled(false);
    QMetaObject::invokeMethod(this, [this] {
        hearOut();
        close();
    }, Qt::QueuedConnection);
}

void ShellperConnection::close()
{
    if (m_closed) {
        return;
    }
    m_closed = true;
    m_helloDeadline.stop();
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    // The receiver deletes us; from the event loop, because a caller of ours may be on the stack.
    QMetaObject::invokeMethod(this, &ShellperConnection::closed, Qt::QueuedConnection);
}

} // namespace shellreeve
