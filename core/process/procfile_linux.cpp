// SPDX-License-Identifier: MIT
#include "process/procfile_linux.h"

#include "base/uniquefd.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

ProcPath::ProcPath(pid_t pid, const char *file)
{
    std::snprintf(text, sizeof text, "/proc/%d/%s", pid, file);
}

QByteArray readProcFile(const ProcPath &path, qsizetype limit)
{
    return readKernelFile(path.text, limit);
}

QByteArray readKernelFile(const char *path, qsizetype limit)
{
    const UniqueFd file(open(path, O_RDONLY | O_CLOEXEC));
    QByteArray text;
    char block[16 * 1024];
    while (file.isValid() && text.size() < limit) {
        const ssize_t got = read(file.get(), block, sizeof block);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        text.append(block, got);
    }
    return text;
}

} // namespace shellreeve
