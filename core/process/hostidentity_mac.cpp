// SPDX-License-Identifier: MIT
#include "process/hostidentity.h"

#include <sys/sysctl.h>
#include <sys/types.h>
#include <unistd.h>
#include <uuid/uuid.h>

#include <ctime>

namespace shellreeve {

namespace {

HostIdentity readHostIdentity()
{
    HostIdentity host;
    char boot[64] = {};
    size_t size = sizeof boot;
    if (sysctlbyname("kern.bootsessionuuid", boot, &size, nullptr, 0) == 0) {
        host.bootId = QByteArray(boot).toLower();
    }
    uuid_t machine{};
    const timespec wait{1, 0};
    if (gethostuuid(machine, &wait) == 0) {
        uuid_string_t text{};
        uuid_unparse_lower(machine, text);
        host.machineId = QByteArray(text);
    }
    return host;
}

} // namespace

const HostIdentity &HostIdentity::current()
{
    static const HostIdentity host = readHostIdentity();
    return host;
}

} // namespace shellreeve
