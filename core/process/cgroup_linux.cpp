// SPDX-License-Identifier: MIT
#include "process/cgroup.h"

#include "base/uniquefd.h"

#include <QList>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

QByteArray readCgroup(pid_t pid)
{
    char path[40];
    std::snprintf(path, sizeof path, "/proc/%d/cgroup", pid);
    const UniqueFd file(::open(path, O_RDONLY | O_CLOEXEC));
    char text[4096];
    ssize_t size = -1;
    do {
        size = file.isValid() ? ::read(file.get(), text, sizeof text) : -1;
    } while (size < 0 && file.isValid() && errno == EINTR);
    const QByteArray all(text, std::max<ssize_t>(size, 0));
    for (const QByteArray &line : all.split('\n')) {
        if (line.startsWith("0::/")) {
            return line.mid(3);
        }
    }
    return {};
}

} // namespace shellreeve
