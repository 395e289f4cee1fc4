// SPDX-License-Identifier: MIT
#pragma once

#include "base/recordlock.h"

#include <QJsonObject>

#include <memory>

namespace shellreeve {

/// This run's proof of life: a lock on a file of its own, `owner-<128 bits>.lock`, whose holder the kernel
/// names (ownership.md). What it starts records it; the file goes with the object.
class OwnerLock
{
public:
    /// Locks a new file in the directory and removes those that nobody holds any more.
    static Result<std::unique_ptr<OwnerLock>> take(const QString &directory);
    ~OwnerLock();
    OwnerLock(const OwnerLock &) = delete;
    OwnerLock &operator=(const OwnerLock &) = delete;

    /// Makes the file again where it has gone.
    Result<void> renew() { return m_lock.renew(); }

    /// {pid, startTicks, bootId, profile, lock}: what a shellper writes down about its owner.
    [[nodiscard]] QJsonObject describe(const QString &profile) const;

private:
    explicit OwnerLock(RecordLock lock) : m_lock(std::move(lock)) {}

    RecordLock m_lock;
};

} // namespace shellreeve
