// SPDX-License-Identifier: MIT
#include "supervisor/dashboardtickets.h"

#include "base/constanttime.h"
#include "base/randomtext.h"

namespace shellreeve {

QByteArray DashboardTickets::issue()
{
    dropExpired();
    if (m_waiting.size() == most) {
        m_waiting.pop_front();
    }
    constexpr int bytes = 16;
    m_waiting.push_back({randomHex(bytes), m_clock.awake() + lifetime});
    return m_waiting.back().text;
}

bool DashboardTickets::redeem(QByteArrayView ticket)
{
    dropExpired();
    auto found = m_waiting.end();
    for (auto at = m_waiting.begin(); at != m_waiting.end(); ++at) { // all of them, whichever it is
        if (equalInConstantTime(ticket, at->text)) {
            found = at;
        }
    }
    if (found == m_waiting.end()) {
        return false;
    }
    m_waiting.erase(found);
    return true;
}

void DashboardTickets::dropExpired()
{
    while (!m_waiting.empty() && m_waiting.front().expiresAt <= m_clock.awake()) {
        m_waiting.pop_front();
    }
}

} // namespace shellreeve
