// SPDX-License-Identifier: MIT
#include "process/processenvironment.h"

#include "base/uniquefd.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

std::optional<QByteArray> readEnvironmentValue(pid_t pid, const QByteArray &name)
{
    constexpr qsizetype limit = 256 * 1024;
    char path[48];
    std::snprintf(path, sizeof path, "/proc/%d/environ", pid);
    const UniqueFd file(open(path, O_RDONLY | O_CLOEXEC));
    QByteArray text("\0", 1);
    char buffer[16 * 1024];
    while (file.isValid() && text.size() < limit) {
        const ssize_t size = read(file.get(), buffer, sizeof buffer);
        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size <= 0) {
            break;
        }
        text.append(buffer, size);
    }
    const QByteArray key = '\0' + name + '=';
    const qsizetype at = text.indexOf(key);
    if (at < 0) {
        return std::nullopt;
    }
    const qsizetype from = at + key.size();
    const qsizetype end = text.indexOf('\0', from);
    return text.mid(from, end < 0 ? -1 : end - from);
}

} // namespace shellreeve
