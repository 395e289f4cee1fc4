// SPDX-License-Identifier: MIT
#include "http/eventstream.h"

#include <algorithm>
#include <cstring>
#include <microhttpd.h>
#include <utility>

namespace shellreeve {

bool EventStream::push(const QByteArray &text)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_isEnded || m_isLeft) {
        return false;
    }
    const qsizetype unread = m_queue.size() - m_taken;
    if (unread > 0 && unread + text.size() > longestQueue) {
        m_queue.clear(); // it would be out of date when it is read
        m_taken = 0;
        m_isEnded = true;
        resume();
        return false;
    }
    m_queue.remove(0, m_taken).append(text);
    m_taken = 0;
    resume();
    return true;
}

bool EventStream::isClosed()
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    return m_isEnded || m_isLeft;
}

void EventStream::end()
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_isEnded = true;
    resume();
}

qsizetype EventStream::read(MHD_Connection *connection, char *to, qsizetype size)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    const qsizetype count = std::min(size, m_queue.size() - m_taken);
    if (count > 0) {
        std::memcpy(to, m_queue.constData() + m_taken, static_cast<std::size_t>(count));
        m_taken += count;
        return count;
    }
    if (m_isEnded) {
        return -1;
    }
    m_suspended = connection;
    MHD_suspend_connection(connection);
    return 0;
}

void EventStream::readerLeft()
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_isLeft = true;
    m_suspended = nullptr;
    m_queue.clear();
    m_taken = 0;
}

void EventStream::resume()
{
    if (m_suspended) {
        MHD_resume_connection(std::exchange(m_suspended, nullptr));
    }
}

} // namespace shellreeve
