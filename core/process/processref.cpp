// SPDX-License-Identifier: MIT
#include "process/processref.h"

#include "process/hostidentity.h"
#include "process/pidfd.h"
#include "process/processinfo.h"

#include <cerrno>
#include <limits>

namespace shellreeve {

namespace {

Error noSuchProcess(qint64 pid)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no process %1").arg(pid)};
}

} // namespace

Result<ProcessRef> ProcessRef::open(pid_t pid)
{
    ProcessInfo info;
    return open(pid, ProcessFields::Identity, &info);
}

Result<ProcessRef> ProcessRef::open(pid_t pid, ProcessFields fields, ProcessInfo *seen)
{
    if (pid < 1) {
        return noSuchProcess(pid);
    }
    UniqueFd pidfd = openPidfd(pid);
    // EINVAL, ENOENT: the id of a thread, not of a process.
    if (!pidfd.isValid() && (errno == ESRCH || errno == EINVAL || errno == ENOENT)) {
        return noSuchProcess(pid);
    }
    if (!pidfd.isValid() && errno != ENOSYS) {
        return systemError(QStringLiteral("cannot hold process %1").arg(pid), errno);
    }
    std::optional<ProcessInfo> info = readProcess(pid, fields, pidfd.get());
    // Order matters: still there after the look means that the look was at this one.
    if (pidfd.isValid() ? pidfdEnded(pidfd.get()) : info && info->isZombie()) {
        return noSuchProcess(pid);
    }
    if (!info && (pidfd.isValid() || !seesProcesses())) { // it lives, or that cannot be told
        return Error{ErrorCode::Failed, QStringLiteral("process %1 cannot be looked at").arg(pid), QStringLiteral("see that the process table /proc is mounted")};
    }
    if (!info) {
        return noSuchProcess(pid);
    }
    ProcessIdentity identity = info->identity();
    std::shared_ptr<const UniqueFd> handle;
    if (pidfd.isValid()) {
        identity.pidfdInode = pidfdInode(pidfd.get());
        handle = std::make_shared<const UniqueFd>(std::move(pidfd));
    }
    *seen = std::move(*info);
    return ProcessRef(std::move(identity), std::move(handle));
}

Result<ProcessRef> ProcessRef::reopen(const ProcessIdentity &identity)
{
    const QByteArray &boot = HostIdentity::current().bootId;
    const bool otherBoot = !boot.isEmpty() && !identity.bootId.isEmpty() && boot != identity.bootId;
    if (otherBoot || identity.pid < 1 || identity.pid > std::numeric_limits<pid_t>::max()) {
        return noSuchProcess(identity.pid);
    }
    Result<ProcessRef> process = open(static_cast<pid_t>(identity.pid));
    ProcessIdentity wanted = identity;
    wanted.bootId = boot;
    if (process && process->identity() != wanted) {
        return noSuchProcess(identity.pid);
    }
    return process;
}

bool ProcessRef::isAlive() const
{
    if (m_pidfd) {
        return !pidfdEnded(m_pidfd->get());
    }
    const std::optional<ProcessInfo> info = readProcess(pid(), ProcessFields::Identity);
    return info && info->startTicks == m_identity.startTicks && !info->isZombie();
}

} // namespace shellreeve
