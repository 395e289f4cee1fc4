// SPDX-License-Identifier: MIT
#pragma once

#include "base/recordlock.h"

#include <optional>

namespace shellreeve {

/// The right to be the one supervisor of a socket directory: a lock on `instance.lock` in it, gone
/// with us however we end.
class SingleInstance
{
public:
    struct Claim;

    /// Fails only when the lock cannot be used at all.
    static Result<Claim> claim(const QString &socketDir);

    /// Takes the right again when the lock has gone from its directory. Refused when another one has it by now.
    Result<void> renew() { return m_lock.renew(); }

private:
    explicit SingleInstance(RecordLock lock) : m_lock(std::move(lock)) {}

    RecordLock m_lock;
};

/// Either ours, or the pid of the one who has it (0: unreadable, in another pid namespace).
struct SingleInstance::Claim {
    std::optional<SingleInstance> ours;
    pid_t holder = 0;
};

} // namespace shellreeve
