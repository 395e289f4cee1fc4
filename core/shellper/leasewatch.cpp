// SPDX-License-Identifier: MIT
#include "shellper/leasewatch.h"

#include <algorithm>
#include <utility>

namespace shellreeve {

LeaseWatch::LeaseWatch(const Lease &lease, std::function<TreeUsage()> look, const Clock &clock, QObject *parent)
    : QObject(parent), m_lease(lease), m_look(std::move(look)), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LeaseWatch::check);
}

void LeaseWatch::setAudience(const Lease::Audience &audience)
{
    const bool wasRunning = m_lease.isRunning();
    m_lease.setAudience(audience, m_clock.awake());
    if (!m_lease.isRunning()) {
        m_timer.stop();
        return;
    }
    if (!wasRunning) {
        m_usage = m_look();
    }
    arm(); // the lengths may be others by now
}

void LeaseWatch::begin()
{
    renew();
    if (m_lease.isRunning()) {
        arm();
    }
}

void LeaseWatch::check()
{
    const std::optional<Milliseconds> rest = left();
    if (!rest) {
        return;
    }
    if (*rest <= Milliseconds(0)) {
        const TreeUsage before = std::exchange(m_usage, m_look());
        if (!isInUse(before, m_usage)) {
            m_timer.stop();
            Q_EMIT expired();
            return;
        }
        renew();
    }
    arm();
}

void LeaseWatch::arm()
{
    m_timer.start(std::clamp(*left(), Milliseconds(1), longestWait));
}

std::optional<Milliseconds> LeaseWatch::left() const
{
    const std::optional<Milliseconds> end = m_lease.endsAt();
    return end ? std::optional<Milliseconds>(*end - m_clock.awake()) : std::nullopt;
}

std::optional<Milliseconds> LeaseWatch::nextCheck() const
{
    return m_timer.isActive() ? std::optional<Milliseconds>(m_timer.intervalAsDuration()) : std::nullopt;
}

} // namespace shellreeve
