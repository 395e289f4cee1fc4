// SPDX-License-Identifier: MIT
#pragma once

#include "base/backoff.h"
#include "sidecar/monitorstatus.h"

/// What follows from what has happened to a monitor: decided from plain data. Source: requirements D1 to D6.
namespace shellreeve {

enum class PortStep {
    Launch, ///< the port is ours to bind
    Block,  ///< leave it, in the state that stateFor() tells
};
/// What to do about a port of that class. An orphan does not come this far: the preflight has ended it, or could not.
[[nodiscard]] PortStep stepFor(PortClass what);
[[nodiscard]] MonitorState stateFor(PortClass what);

/// Why it is blocked, in a sentence, and what to do.
struct BlockText {
    QString reason;
    QString advice;
};
[[nodiscard]] BlockText blockText(const PortVerdict &verdict, const QString &profile = {});

/// What a person types to give this instance another port: one that runs is told of it.
[[nodiscard]] QString otherPortCommand(const QString &profile);

/// When a monitor that ended, or did not come up, is started again: after 1, 2, 4, 8, 16 s; not a sixth time. One that had
/// been well for five minutes counts as the first again.
class RestartPlan
{
public:
    static constexpr int most = 5;
    static constexpr Milliseconds firstDelay{1'000};
    static constexpr Milliseconds healthy{5 * 60 * 1000};

    explicit RestartPlan(Milliseconds first = firstDelay) : m_backoff(first, first * 16) {}

    /// `wellFor`: how long it was ready before. nullopt: enough of that.
    [[nodiscard]] std::optional<Milliseconds> next(Milliseconds wellFor);
    void reset() { m_backoff.reset(); }

private:
    Backoff m_backoff;
};

} // namespace shellreeve
