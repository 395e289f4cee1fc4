// SPDX-License-Identifier: MIT
#include "base/recordlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

Result<std::optional<pid_t>> holderOf(int fd, const QString &path)
{
    struct flock lock = wholeFile();
    if (::fcntl(fd, F_GETLK, &lock) != 0) { // a file system without locks: not "nobody"
        return systemError(QStringLiteral("cannot tell who holds the lock %1").arg(path), errno);
    }
    return lock.l_type == F_UNLCK ? std::optional<pid_t>() : std::optional<pid_t>(lock.l_pid);
}

} // namespace

Result<RecordLock> RecordLock::acquire(const QString &path)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!fd.isValid()) {
        return systemError(QStringLiteral("cannot open the lock %1").arg(path), errno);
    }
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_uid != ::geteuid()) {
        return Error{ErrorCode::NotOurs, QStringLiteral("the lock %1 is not a regular file of ours").arg(path),
                     QStringLiteral("move it away")};
    }
    struct flock lock = wholeFile();
    if (::fcntl(fd.get(), F_SETLK, &lock) != 0) {
        const int reason = errno;
        if (reason != EACCES && reason != EAGAIN) {
            return systemError(QStringLiteral("cannot lock %1").arg(path), reason);
        }
        const Result<std::optional<pid_t>> holder = holderOf(fd.get(), path);
        return Error{ErrorCode::Refused,
                     QStringLiteral("%1 is locked by process %2").arg(path).arg(holder ? holder->value_or(0) : 0)};
    }
    return RecordLock(path, std::move(fd));
}

Result<void> RecordLock::renew()
{
    struct stat held = {};
    struct stat there = {};
    // Looked at, not opened: closing it again would drop the lock.
    if (::fstat(m_fd.get(), &held) == 0 && ::lstat(QFile::encodeName(m_path).constData(), &there) == 0
        && held.st_dev == there.st_dev && held.st_ino == there.st_ino) {
        return {};
    }
    Result<RecordLock> again = acquire(m_path);
    if (!again) {
        return again.error();
    }
    *this = std::move(*again);
    return {};
}

Result<std::optional<pid_t>> RecordLock::holder(const QString &path)
{
    // F_GETLK for a write lock works on a descriptor opened for reading.
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!fd.isValid()) {
        if (errno == ENOENT) {
            return std::optional<pid_t>();
        }
        return systemError(QStringLiteral("cannot open the lock %1").arg(path), errno);
    }
    return holderOf(fd.get(), path);
}

} // namespace shellreeve
