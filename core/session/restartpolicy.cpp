// SPDX-License-Identifier: MIT
#include "session/restartpolicy.h"

namespace shellreeve {

namespace {

constexpr Milliseconds failureWindow{30'000};
constexpr std::size_t failuresOfALoop = 3;
constexpr Milliseconds quickRun{2'000};
constexpr int quickExitsOfALoop = 5;
constexpr Milliseconds healthyRun{300'000};

bool isSuccess(const ExitStatus &status)
{
    return status == ExitStatus(Exited{0});
}

} // namespace

void RestartPolicy::started(Milliseconds now)
{
    m_startedAt = now;
}

void RestartPolicy::reset()
{
    m_failures.clear();
    m_quickExits = 0;
    m_backoff.reset();
}

RestartDecision RestartPolicy::crashLoop(const QString &reason)
{
    reset();
    return {RestartDecision::Action::CrashLoop, Milliseconds(0), reason};
}

RestartDecision RestartPolicy::exited(const ExitStatus &status, Milliseconds now)
{
    const bool success = isSuccess(status);
    if (m_mode == RestartMode::Never || (m_mode == RestartMode::OnFailure && success)) {
        reset();
        return {};
    }
    const Milliseconds ranFor = now - m_startedAt;
    if (ranFor >= healthyRun) {
        reset();
    }
    if (success) {
        m_quickExits = ranFor < quickRun ? m_quickExits + 1 : 0;
        if (m_quickExits >= quickExitsOfALoop) {
            return crashLoop(QStringLiteral("it exited within %1 s of its start %2 times in a row")
                                 .arg(quickRun.count() / 1000).arg(quickExitsOfALoop));
        }
    } else {
        m_quickExits = 0;
        m_failures.push_back(now);
        while (now - m_failures.front() > failureWindow) {
            m_failures.pop_front();
        }
        if (m_failures.size() >= failuresOfALoop) {
            return crashLoop(QStringLiteral("it failed %1 times within %2 s")
                                 .arg(failuresOfALoop).arg(failureWindow.count() / 1000));
        }
    }
    return {RestartDecision::Action::RestartAfter, m_backoff.next(), {}};
}

} // namespace shellreeve
