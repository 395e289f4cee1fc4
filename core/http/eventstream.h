// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <mutex>

struct MHD_Connection;

namespace shellreeve {

/// An answer that goes on: text is put in at one end and leaves at the speed of its reader. Never waits, and never holds much:
/// a reader that falls behind is dropped, and gets everything anew when it comes again. Any thread.
class EventStream
{
public:
    /// Unread text past which nothing is added.
    static constexpr qsizetype longestQueue = 1024 * 1024;

    /// False when nobody reads any more: the reader has left, is too slow, or end() was called.
    bool push(const QByteArray &text);
    [[nodiscard]] bool isClosed(); ///< push() would say false
    void end(); ///< the reader gets what is there, and the end

    // For HttpServer, in the thread of the library.

    /// Bytes put at `to`; 0: none now, and the connection is suspended until there are; -1: the end.
    qsizetype read(MHD_Connection *connection, char *to, qsizetype size);
    void readerLeft(); ///< the connection is gone

private:
    void resume();

    std::mutex m_mutex;
    QByteArray m_queue;
    qsizetype m_taken = 0; ///< of the queue
    MHD_Connection *m_suspended = nullptr;
    bool m_isEnded = false;
    bool m_isLeft = false;
};

} // namespace shellreeve
