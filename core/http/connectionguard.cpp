// SPDX-License-Identifier: MIT
#include "http/connectionguard.h"

#include "http/problem.h"

#include <sys/socket.h>

namespace shellreeve {

namespace {

// The library sees the end of its input then, and closes.
void cutOff(const ConnectionBook::Cut &cut, const Problem &why)
{
    if (cut.owesFirstHead) {
        const QByteArray text = lastResponseText(why.toResponse());
        (void)::send(cut.socket, text.constData(), static_cast<std::size_t>(text.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    }
    ::shutdown(cut.socket, SHUT_RDWR);
}

} // namespace

ConnectionGuard::ConnectionGuard(const Limits &limits, const Clock &clock, QObject *parent)
    : QObject(parent), m_limits(limits), m_clock(clock), m_book(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionGuard::look);
}

ConnectionGuard::~ConnectionGuard()
{
    m_back.cut();
}

void ConnectionGuard::opened(Key key, int socket)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (const std::optional<ConnectionBook::Cut> cut = m_book.opened(key, socket, m_clock.awake())) {
        cutOff(*cut, Problem::notNow(QStringLiteral("there are too many connections")));
    }
    arm();
}

void ConnectionGuard::headComplete(Key key)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_book.headComplete(key, m_clock.awake());
}

void ConnectionGuard::working(Key key)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_book.working(key);
}

void ConnectionGuard::answered(Key key)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_book.answered(key, m_clock.awake());
    arm();
}

void ConnectionGuard::closed(Key key)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_book.closed(key);
}

int ConnectionGuard::count() const
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    return static_cast<int>(m_book.count());
}

// Nothing is due sooner than that, and look() sees to the rest.
void ConnectionGuard::arm()
{
    if (!m_isArmed) {
        m_isArmed = true;
        m_back.deliver([this] { m_timer.start(m_limits.head); });
    }
}

void ConnectionGuard::look()
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    const Milliseconds now = m_clock.awake();
    const QList<ConnectionBook::Cut> cuts = m_book.overdue(now);
    for (const ConnectionBook::Cut &cut : cuts) {
        cutOff(cut, {408, QStringLiteral("no complete request came in time")});
    }
    const std::optional<Milliseconds> next = m_book.nextDeadline();
    m_isArmed = next.has_value();
    if (next) {
        m_timer.start(*next - now);
    }
}

} // namespace shellreeve
