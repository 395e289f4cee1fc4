// SPDX-License-Identifier: MIT
#include "process/processusage.h"

#include <algorithm>
#include <libproc.h>
#include <mach/mach_time.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <vector>

namespace shellreeve {

namespace {

using std::chrono::nanoseconds;

std::optional<rusage_info_v2> readRusage(pid_t pid)
{
    rusage_info_v2 usage{};
    if (proc_pid_rusage(pid, RUSAGE_INFO_V2, reinterpret_cast<rusage_info_t *>(&usage)) != 0) {
        return std::nullopt;
    }
    return usage;
}

// Times come in the clock's own unit, which is not a nanosecond on Apple silicon.
nanoseconds fromMachTime(quint64 time)
{
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t info{1, 1};
        mach_timebase_info(&info);
        return info;
    }();
    return nanoseconds(static_cast<qint64>(static_cast<double>(time) * base.numer / base.denom));
}

} // namespace

ProcessUsage usageOf(const ProcessInfo &process)
{
    ProcessUsage used;
    timeval now{};
    gettimeofday(&now, nullptr);
    const qint64 micros = qint64(now.tv_sec) * 1'000'000 + now.tv_usec; // what start times are
    used.age = std::chrono::microseconds(std::max<qint64>(micros - static_cast<qint64>(process.startTicks), 0));
    if (const std::optional<rusage_info_v2> usage = readRusage(process.pid)) {
        used.cpu = fromMachTime(usage->ri_user_time + usage->ri_system_time);
        used.residentBytes = static_cast<qint64>(usage->ri_resident_size);
    }
    return used;
}

std::optional<int> countDescriptors(pid_t pid)
{
    std::vector<proc_fdinfo> descriptors(1);
    for (;;) { // the kernel tells how much fits, not how many there are
        const int room = static_cast<int>(descriptors.size() * sizeof(proc_fdinfo));
        const int got = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, descriptors.data(), room);
        if (got <= 0) {
            return std::nullopt;
        }
        if (got < room) {
            return got / static_cast<int>(sizeof(proc_fdinfo));
        }
        descriptors.resize(descriptors.size() * 2);
    }
}

std::optional<qint64> readOwnMemory(pid_t pid)
{
    const std::optional<rusage_info_v2> usage = readRusage(pid);
    return usage ? std::optional(static_cast<qint64>(usage->ri_phys_footprint)) : std::nullopt;
}

} // namespace shellreeve
