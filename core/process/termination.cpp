// SPDX-License-Identifier: MIT
#include "process/termination.h"

#include <QSocketNotifier>

#include <algorithm>

namespace shellreeve {

Termination::Termination(TerminationRequest request, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_run(std::move(request))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Termination::advance);
}

Termination::~Termination() = default;

void Termination::start()
{
    if (m_notifier) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_run.waitDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Termination::advance);
    m_timer.start(Milliseconds(0));
}

void Termination::advance()
{
    if (m_told) {
        return;
    }
    if (!m_run.step(m_clock.awake())) {
        m_timer.start(std::max(Milliseconds(0), m_run.nextDeadline() - m_clock.awake()));
        return;
    }
    m_told = true;
    m_timer.stop();
    m_notifier->setEnabled(false);
    Q_EMIT finished(m_run.result());
}

} // namespace shellreeve
