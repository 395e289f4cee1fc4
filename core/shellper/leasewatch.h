// SPDX-License-Identifier: MIT
#pragma once

#include "process/treeusage.h"
#include "shellper/lease.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace shellreeve {

/// Carries a lease out: one timer, which runs only while the lease does. What the session's processes do is looked
/// at when the lease begins to run and when it is about to end, not in between.
class LeaseWatch : public QObject
{
    Q_OBJECT
public:
    /// A timer takes an int of milliseconds, which is 24.8 days; longer leases are waited for in parts.
    static constexpr Milliseconds longestWait = std::chrono::hours(20 * 24);

    LeaseWatch(const Lease &lease, std::function<TreeUsage()> look, const Clock &clock, QObject *parent = nullptr);

    void setAudience(const Lease::Audience &audience);
    void setLengths(std::chrono::seconds length, std::chrono::seconds afterGoodbye) { m_lease.setLengths(length, afterGoodbye); } ///< setAudience() follows
    void goodbyeSaid() { m_lease.goodbyeSaid(); }
    void supervisorCame() { m_lease.supervisorCame(); }
    void renew() { m_lease.renew(m_clock.awake()); } ///< cheap: for every chunk of output
    void begin(); ///< renews it, and waits again after expired()
    void check(); ///< what the timer does

    [[nodiscard]] std::optional<Milliseconds> left() const; ///< nullopt: the lease does not run
    [[nodiscard]] std::optional<Milliseconds> nextCheck() const; ///< from now; nullopt: no timer runs

Q_SIGNALS:
    void expired(); ///< once; again only after begin(), or when the lease has stopped and runs again

private:
    void arm();

    Lease m_lease;
    std::function<TreeUsage()> m_look;
    const Clock &m_clock;
    TreeUsage m_usage;
    QTimer m_timer;
};

} // namespace shellreeve
