// SPDX-License-Identifier: MIT
#include "session/sessionlimits.h"

#include "process/processinfo.h"

#include <QByteArrayView>

#include <dirent.h>
#include <libproc.h>
#include <memory>
#include <sys/resource.h>
#include <sys/sysctl.h>
#include <unistd.h>

namespace shellreeve {

namespace {

std::optional<quint64> softLimit(int resource)
{
    struct rlimit limit = {};
    if (::getrlimit(resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
        return std::nullopt;
    }
    return limit.rlim_cur;
}

std::optional<quint64> sysctlNumber(const char *name)
{
    int number = 0;
    size_t size = sizeof number;
    if (::sysctlbyname(name, &number, &size, nullptr, 0) != 0 || number < 0) {
        return std::nullopt;
    }
    return static_cast<quint64>(number);
}

template<typename Accept>
quint64 countEntries(const char *path, Accept accept)
{
    const std::unique_ptr<DIR, decltype([](DIR *directory) { ::closedir(directory); })> directory(::opendir(path));
    quint64 count = 0;
    while (const dirent *entry = directory ? ::readdir(directory.get()) : nullptr) {
        count += accept(QByteArrayView(entry->d_name)) ? 1 : 0;
    }
    return count;
}

// The replicas that exist are named ttys000 and on; the kernel makes and removes them with their masters.
quint64 terminalsInUse()
{
    return countEntries("/dev", [](QByteArrayView name) { return name.startsWith("ttys") && name.size() == 7; });
}

quint64 processesOfThisUser()
{
    const int bytes = ::proc_listpids(PROC_UID_ONLY, ::getuid(), nullptr, 0);
    return bytes > 0 ? static_cast<quint64>(bytes) / sizeof(pid_t) : 0;
}

} // namespace

SessionLimits readSessionLimits()
{
    SessionLimits limits;
    limits.terminals = {QStringLiteral("kern.tty.ptmx_max"), sysctlNumber("kern.tty.ptmx_max"), terminalsInUse()};
    limits.openFiles = {QStringLiteral("RLIMIT_NOFILE"), softLimit(RLIMIT_NOFILE),
                        countEntries("/dev/fd", [](QByteArrayView name) { return !name.startsWith('.'); })};
    limits.processes = {QStringLiteral("RLIMIT_NPROC"), ::geteuid() == 0 ? std::nullopt : softLimit(RLIMIT_NPROC),
                        processesOfThisUser()};
    limits.seesProcesses = seesProcesses();
    return limits;
}

} // namespace shellreeve
