// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace shellreeve {

/// Where proc(5) has it.
struct ProcPath {
    char text[48];
    ProcPath(pid_t pid, const char *file);
};

/// Its first `limit` bytes or a little more; empty when it is empty, gone or unreadable.
[[nodiscard]] QByteArray readProcFile(const ProcPath &path, qsizetype limit);
[[nodiscard]] QByteArray readKernelFile(const char *path, qsizetype limit); ///< the same of any

} // namespace shellreeve
