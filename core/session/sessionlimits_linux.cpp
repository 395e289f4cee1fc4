// SPDX-License-Identifier: MIT
#include "session/sessionlimits.h"

#include "base/uniquefd.h"
#include "process/processinfo.h"

#include <QByteArray>
#include <QList>

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

using Directory = std::unique_ptr<DIR, decltype([](DIR *directory) { ::closedir(directory); })>;

QByteArray readSmallFile(const char *path)
{
    const UniqueFd fd(::open(path, O_RDONLY | O_CLOEXEC));
    char text[128];
    const ssize_t got = fd.isValid() ? ::read(fd.get(), text, sizeof text) : -1;
    return got > 0 ? QByteArray(text, got).trimmed() : QByteArray();
}

std::optional<quint64> readNumber(const char *path)
{
    bool isNumber = false;
    const quint64 number = readSmallFile(path).toULongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<quint64> softLimit(__rlimit_resource resource)
{
    struct rlimit limit = {};
    if (::getrlimit(resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
        return std::nullopt;
    }
    return limit.rlim_cur;
}

quint64 countOpenFiles()
{
    const Directory directory(::opendir("/proc/self/fd"));
    quint64 count = 0;
    while (directory && ::readdir(directory.get())) {
        ++count;
    }
    return count > 3 ? count - 3 : 0; // ".", ".." and the directory itself
}

// "0.10 0.20 0.30 2/345 6789": 345 tasks on the whole machine. One read, and no user has more.
std::optional<quint64> tasksOfTheMachine()
{
    const QList<QByteArray> words = readSmallFile("/proc/loadavg").split(' ');
    bool isNumber = false;
    const quint64 tasks = words.size() < 4 ? 0 : words.at(3).split('/').last().toULongLong(&isNumber);
    return isNumber ? std::optional(tasks) : std::nullopt;
}

// A task directory has a link for each thread, and two.
quint64 tasksOfThisUser()
{
    const Directory directory(::opendir("/proc"));
    const uid_t uid = ::getuid();
    quint64 count = 0;
    while (const dirent *entry = directory ? ::readdir(directory.get()) : nullptr) {
        if (entry->d_name[0] < '0' || entry->d_name[0] > '9') {
            continue;
        }
        struct stat info = {};
        const QByteArray tasks = QByteArray("/proc/") + entry->d_name + "/task";
        if (::stat(tasks.constData(), &info) == 0 && info.st_uid == uid && info.st_nlink > 2) {
            count += info.st_nlink - 2;
        }
    }
    return count;
}

LimitReading readProcessLimit()
{
    // The kernel does not hold the superuser to this one (setrlimit(2)).
    LimitReading reading{QStringLiteral("RLIMIT_NPROC"), ::geteuid() == 0 ? std::nullopt : softLimit(RLIMIT_NPROC), 0};
    if (reading.limit) {
        const std::optional<quint64> everybody = tasksOfTheMachine();
        reading.used = everybody && *everybody < *reading.limit / 2 ? *everybody : tasksOfThisUser();
    }
    return reading;
}

} // namespace

SessionLimits readSessionLimits()
{
    SessionLimits limits;
    limits.terminals = {QStringLiteral("/proc/sys/kernel/pty/max"), readNumber("/proc/sys/kernel/pty/max"),
                        readNumber("/proc/sys/kernel/pty/nr").value_or(0)};
    limits.openFiles = {QStringLiteral("RLIMIT_NOFILE"), softLimit(RLIMIT_NOFILE), countOpenFiles()};
    limits.processes = readProcessLimit();
    limits.seesProcesses = seesProcesses();
    return limits;
}

} // namespace shellreeve
