// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <sys/types.h>

namespace shellreeve {

/// Gives sessions cgroups of their own, where something on this system does that. It is never needed: a session without
/// one is a session all the same. Lives in the supervisor's thread and never makes it wait.
class ScopeMaker
{
public:
    virtual ~ScopeMaker() = default;

    /// Moves the process, a child of ours that has not started anything yet, into a new cgroup of that name, which goes
    /// when the last process in it does. `done` is called once, from the event loop or before this returns, and soon,
    /// whatever hangs; whether it worked, the kernel tells (readCgroup).
    virtual void enclose(const QString &unit, pid_t process, std::function<void()> done) = 0;

    /// {state, reason}, as `reeve status` tells it: "used", or why not.
    [[nodiscard]] virtual QJsonObject toJson() const = 0;
};

} // namespace shellreeve
