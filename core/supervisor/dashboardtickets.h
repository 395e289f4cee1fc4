// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QByteArray>

#include <deque>

namespace shellreeve {

/// Tickets that stand for the monitor's token where the token must not be seen (a URL): each is good once, for half a
/// minute, and lives in memory only.
class DashboardTickets
{
public:
    static constexpr Milliseconds lifetime{30'000};
    static constexpr std::size_t most = 16; ///< that wait; one more, and the oldest is void

    explicit DashboardTickets(const Clock &clock) : m_clock(clock) {}

    [[nodiscard]] QByteArray issue(); ///< 32 hex digits
    /// True once for a ticket that was issued and has not expired.
    [[nodiscard]] bool redeem(QByteArrayView ticket);

private:
    struct Ticket {
        QByteArray text;
        Milliseconds expiresAt;
    };

    void dropExpired();

    const Clock &m_clock;
    std::deque<Ticket> m_waiting; ///< oldest first
};

} // namespace shellreeve
