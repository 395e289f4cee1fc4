// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "process/processinfo.h"
#include "reconcile/finding.h"

#include <optional>
#include <vector>

namespace shellreeve {

/// A process of ours that carries a session's cookie and stands below no shellper and no guardian, whosever.
struct Stray {
    ProcessInfo process;
    QString sessionId; ///< by its cookie
    QDateTime startedAt = {};
    QByteArray cgroup = {};
};

/// Looks through every process: 20 to 60 µs each, so not on the GUI thread. Failed when the table cannot be read.
[[nodiscard]] Result<std::vector<Stray>> findStrays();

/// Is it a shellper or a guardian, whosever, by the kernel's name for it? Whoever takes such a name only keeps itself, and
/// what is below it, from being listed. Pure.
[[nodiscard]] bool holdsSessions(const ProcessInfo &process);

/// Which of the processes stand below a shellper, a guardian, or are one. Pure.
[[nodiscard]] std::vector<bool> standsInSession(const std::vector<ProcessInfo> &snapshot);

/// The session that a cookie (`<id>.<nonce>`) names; empty for what is not one.
[[nodiscard]] QString sessionOfCookie(const QByteArray &cookie);

struct StrayFacts {
    Stray stray;
    bool sessionLives = false;
    std::optional<quint64> sessionStart; ///< its shellper's, in the ticks of ProcessInfo; nullopt: not known
};

/// One that runs on in the cgroup that was made for a session of which neither shellper nor guardian is left, and is not
/// going to be ended. `why`: what it is spared for. Pure.
[[nodiscard]] Finding findingOfRemaining(const Stray &remaining, const QString &why);

/// Pure. The cookie alone is weak evidence (it is copied to innocents), so nothing is ever reaped for it: unknown, or
/// nothing to say, where the process is older than the session.
[[nodiscard]] std::optional<Finding> classifyStray(const StrayFacts &facts);

} // namespace shellreeve
