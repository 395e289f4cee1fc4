// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"
#include "control/linereader.h"

#include <QObject>
#include <QSocketNotifier>

namespace shellreeve {

/// A connected stream socket that carries lines both ways. Never waits; lives in an event loop. Its
/// owner removes it with deleteLater(): a signal may be what led there.
///
/// Raw, not QLocalSocket: a client may close its sending half and still wait for the answer
/// (`… | socat - UNIX:control.sock`), and input must be able to wait in the kernel.
class LineChannel : public QObject
{
    Q_OBJECT

public:
    /// `socket` is non-blocking.
    LineChannel(UniqueFd socket, QObject *parent);

    void send(const QByteArray &line); ///< newline included
    [[nodiscard]] qint64 bytesToWrite() const { return m_out.size(); }
    /// Paused, lines wait unread: the other side is slowed down, nothing piles up here.
    void setReading(bool reading);
    /// Closes once everything is written: ended() follows. Nothing more is read.
    void closeWhenWritten();

Q_SIGNALS:
    void lineReceived(const QByteArray &line);
    void overflowed(); ///< a line past the limit; once, nothing more is read
    /// The other side sends no more, but still reads: what it is owed can be sent.
    void inputEnded();
    void ended(); ///< the connection is gone; once, the last signal

private:
    void readAvailable();
    void deliver();
    void flush();
    void end();

    UniqueFd m_socket;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    LineReader m_lines;
    QByteArray m_out;
    bool m_reading = true;
    bool m_sawEnd = false;
    bool m_toldEnd = false; // of input
    bool m_closing = false;
    bool m_ended = false;
};

} // namespace shellreeve
