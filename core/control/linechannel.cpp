// SPDX-License-Identifier: MIT
#include "control/linechannel.h"

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace shellreeve {

namespace {

bool isGone(int socket)
{
    pollfd state{socket, 0, 0};
    return ::poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR)) != 0;
}

} // namespace

LineChannel::LineChannel(UniqueFd socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_readable(m_socket.get(), QSocketNotifier::Read)
    , m_writable(m_socket.get(), QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &LineChannel::readAvailable);
    connect(&m_writable, &QSocketNotifier::activated, this, &LineChannel::flush);
}

void LineChannel::send(const QByteArray &line)
{
    if (m_ended || m_closing) {
        return;
    }
    const bool idle = m_out.isEmpty();
    m_out += line;
    if (idle) {
        flush();
    }
}

void LineChannel::setReading(bool reading)
{
    if (m_ended || m_closing || reading == m_reading) {
        return;
    }
    m_reading = reading;
    m_readable.setEnabled(reading && !m_sawEnd);
    if (reading) { // lines may be waiting here already
        QMetaObject::invokeMethod(this, &LineChannel::deliver, Qt::QueuedConnection);
    }
}

void LineChannel::closeWhenWritten()
{
    m_closing = true;
    m_readable.setEnabled(false);
    if (m_out.isEmpty()) {
        QMetaObject::invokeMethod(this, &LineChannel::end, Qt::QueuedConnection);
    }
}

void LineChannel::readAvailable()
{
    char block[65536];
    for (int round = 0; round < 16 && m_reading && !m_closing && !m_ended; ++round) { // then the others' turn
        const ssize_t got = ::read(m_socket.get(), block, sizeof block);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            return;
        }
        if (got <= 0) {
            m_sawEnd = true;
            m_readable.setEnabled(false);
        } else {
            m_lines.feed(QByteArrayView(block, got));
        }
        deliver();
        if (m_sawEnd) {
            return;
        }
    }
}

void LineChannel::deliver()
{
    while (m_reading && !m_closing && !m_ended) {
        const std::optional<QByteArray> line = m_lines.next();
        if (line) {
            Q_EMIT lineReceived(*line);
            continue;
        }
        if (m_lines.overflowed()) {
            m_reading = false;
            m_readable.setEnabled(false);
            Q_EMIT overflowed();
        } else if (m_sawEnd && !m_toldEnd) {
            m_toldEnd = true;
            if (isGone(m_socket.get())) {
                end();
            } else {
                Q_EMIT inputEnded();
            }
        }
        return;
    }
}

void LineChannel::flush()
{
    qsizetype taken = 0;
    while (taken < m_out.size()) {
        const ssize_t sent = ::send(m_socket.get(), m_out.constData() + taken, static_cast<size_t>(m_out.size() - taken), MSG_NOSIGNAL);
        if (sent >= 0) {
            taken += sent;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            break;
        } else if (errno != EINTR) {
            // Not at once: the caller of send() does not expect the connection to vanish under it.
            m_out.clear();
            m_writable.setEnabled(false);
            QMetaObject::invokeMethod(this, &LineChannel::end, Qt::QueuedConnection);
            return;
        }
    }
    m_out.remove(0, taken);
    m_writable.setEnabled(!m_out.isEmpty());
    if (m_closing && m_out.isEmpty()) {
        QMetaObject::invokeMethod(this, &LineChannel::end, Qt::QueuedConnection);
    }
}

void LineChannel::end()
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_socket.reset();
    Q_EMIT ended();
}

} // namespace shellreeve
