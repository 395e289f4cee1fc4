// SPDX-License-Identifier: MIT
#include "process/processenvironment.h"

#include "process/procfile_linux.h"

namespace shellreeve {

std::optional<QByteArray> readEnvironmentValue(pid_t pid, const QByteArray &name)
{
    constexpr qsizetype limit = 256 * 1024;
    const QByteArray text = '\0' + readProcFile(ProcPath(pid, "environ"), limit);
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
