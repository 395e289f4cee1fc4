// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <optional>
#include <sys/types.h>

namespace shellreeve {

/// A POSIX record lock (fcntl F_SETLK) on a whole file: held by this process, not inherited by
/// children, gone with us. Trap: opening and closing the same file anywhere else in this process
/// drops it; so nobody opens a path that a RecordLock of this process holds.
class RecordLock
{
public:
    /// Makes the file 0600 if need be (never through a link) and locks it. Refused, naming the
    /// holder's pid, when another process has it.
    static Result<RecordLock> acquire(const QString &path);

    /// Pid of the process that holds a lock on the file; nullopt when nobody does or there is no
    /// such file. An error when it cannot be told (unreadable).
    static Result<std::optional<pid_t>> holder(const QString &path);

    /// Locks a new file at the path when ours has gone from there (removed, or its directory was). Refused,
    /// naming the holder's pid, when another process has the one that is there now.
    Result<void> renew();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    RecordLock(QString path, UniqueFd fd) : m_path(std::move(path)), m_fd(std::move(fd)) {}

    QString m_path;
    UniqueFd m_fd;
};

} // namespace shellreeve
