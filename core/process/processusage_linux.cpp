// SPDX-License-Identifier: MIT
#include "process/processusage.h"

#include "base/uniquefd.h"
#include "process/directory_linux.h"
#include "process/procfile_linux.h"

#include <QByteArrayView>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

namespace {

using std::chrono::nanoseconds;

nanoseconds fromTicks(quint64 ticks)
{
    static const long perSecond = std::max(sysconf(_SC_CLK_TCK), 1L);
    return std::chrono::seconds(ticks / static_cast<quint64>(perSecond))
        + nanoseconds(std::chrono::seconds(ticks % static_cast<quint64>(perSecond))) / perSecond;
}

nanoseconds sinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now); // what start times count from
    return std::chrono::seconds(now.tv_sec) + nanoseconds(now.tv_nsec);
}

} // namespace

std::optional<int> countDescriptors(pid_t pid)
{
    const Directory directory(::opendir(ProcPath(pid, "fd").text));
    int count = 0;
    while (const dirent *entry = directory ? ::readdir(directory.get()) : nullptr) {
        count += entry->d_name[0] == '.' ? 0 : 1;
    }
    return directory ? std::optional(pid == ::getpid() ? count - 1 : count) : std::nullopt; // ours is open for the look
}

ProcessUsage usageOf(const ProcessInfo &process)
{
    static const long pageSize = std::max(sysconf(_SC_PAGESIZE), 1L);
    return {fromTicks(process.cpuTicks), std::max(sinceBoot() - fromTicks(process.startTicks), nanoseconds(0)),
            process.residentPages * pageSize};
}

std::optional<qint64> readOwnMemory(pid_t pid)
{
    char path[40];
    std::snprintf(path, sizeof path, "/proc/%d/smaps_rollup", pid);
    const UniqueFd file(open(path, O_RDONLY | O_CLOEXEC));
    char text[2048];
    ssize_t size = -1;
    do {
        size = file.isValid() ? read(file.get(), text, sizeof text) : -1;
    } while (size < 0 && file.isValid() && errno == EINTR);
    const QByteArrayView view(text, std::max<ssize_t>(size, 0));
    const qsizetype at = view.indexOf("\nPss:");
    if (at < 0) {
        return std::nullopt;
    }
    const char *from = view.data() + at + 5;
    const char *end = view.data() + view.size();
    from = std::find_if(from, end, [](char c) { return c != ' ' && c != '\t'; });
    qint64 kilobytes = 0;
    return std::from_chars(from, end, kilobytes).ec == std::errc() ? std::optional(kilobytes * 1024) : std::nullopt;
}

} // namespace shellreeve
