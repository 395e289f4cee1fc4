// SPDX-License-Identifier: MIT
#include "lifecycle/singleinstance.h"

namespace shellreeve {

Result<SingleInstance::Claim> SingleInstance::claim(const QString &socketDir)
{
    const QString path = socketDir + QStringLiteral("/instance.lock");
    // The holder may leave between our attempt and the question who it is: then the lock is free.
    constexpr int attempts = 10;
    for (int attempt = 1;; ++attempt) {
        Result<RecordLock> lock = RecordLock::acquire(path);
        if (lock) {
            return Claim{SingleInstance(std::move(lock).value()), 0};
        }
        if (lock.error().code != ErrorCode::Refused) {
            return lock.error();
        }
        const Result<std::optional<pid_t>> holder = RecordLock::holder(path);
        if (!holder) {
            return holder.error();
        }
        if (*holder) {
            return Claim{std::nullopt, **holder};
        }
        if (attempt == attempts) {
            return lock.error();
        }
    }
}

} // namespace shellreeve
