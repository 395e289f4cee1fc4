// SPDX-License-Identifier: MIT
#include "base/configdescriptor.h"

#include "base/uniquefd.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace shellreeve {

Result<QByteArray> readConfigDescriptor(int fd, qint64 longest)
{
    const UniqueFd owned(fd);
    QByteArray text;
    char block[65536];
    for (;;) {
        const ssize_t got = ::read(fd, block, sizeof block);
        if (got == 0) {
            return text;
        }
        if (got < 0) {
            if (errno == EINTR) {
                continue;
            }
            return systemError(QStringLiteral("cannot read the configuration from descriptor %1").arg(fd), errno,
                               ErrorCode::InvalidArgument);
        }
        text.append(block, got);
        if (text.size() > longest) {
            return Error{ErrorCode::InvalidArgument, QStringLiteral("the configuration is longer than %1 bytes").arg(longest)};
        }
    }
}

int configDescriptorFrom(int argc, const char *const argv[])
{
    if (argc != 3 || std::strcmp(argv[1], "--config-fd") != 0) {
        return -1;
    }
    constexpr long most = 1'000'000;
    char *end = nullptr;
    const long fd = std::strtol(argv[2], &end, 10);
    const bool isNumber = end != argv[2] && *end == '\0';
    return isNumber && fd >= 0 && fd <= most ? static_cast<int>(fd) : -1;
}

} // namespace shellreeve
