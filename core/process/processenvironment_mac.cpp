// SPDX-License-Identifier: MIT
#include "process/processenvironment.h"

#include <cstring>
#include <sys/sysctl.h>

namespace shellreeve {

std::optional<QByteArray> readEnvironmentValue(pid_t pid, const QByteArray &name)
{
    // KERN_PROCARGS2: argc, the program's path, padding of NULs, the arguments, the environment.
    int key[] = {CTL_KERN, KERN_PROCARGS2, pid};
    QByteArray text(256 * 1024, '\0');
    size_t size = static_cast<size_t>(text.size());
    if (sysctl(key, 3, text.data(), &size, nullptr, 0) != 0 || size <= sizeof(int)) {
        return std::nullopt;
    }
    text.truncate(static_cast<qsizetype>(size));
    int arguments = 0;
    std::memcpy(&arguments, text.constData(), sizeof arguments);
    qsizetype at = text.indexOf('\0', sizeof arguments);
    while (at >= 0 && at < text.size() && text.at(at) == '\0') {
        ++at;
    }
    for (; at >= 0 && arguments > 0; --arguments) {
        at = text.indexOf('\0', at);
        at = at < 0 ? at : at + 1;
    }
    const QByteArray start = name + '=';
    while (at >= 0 && at < text.size()) {
        const qsizetype end = text.indexOf('\0', at);
        const QByteArray entry = text.mid(at, end < 0 ? -1 : end - at);
        if (entry.startsWith(start)) {
            return entry.mid(start.size());
        }
        at = end < 0 ? -1 : end + 1;
    }
    return std::nullopt;
}

} // namespace shellreeve
