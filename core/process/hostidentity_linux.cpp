// SPDX-License-Identifier: MIT
#include "process/hostidentity.h"

#include "base/uniquefd.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

QByteArray firstLine(const char *path)
{
    const UniqueFd file(open(path, O_RDONLY | O_CLOEXEC));
    char text[128];
    const ssize_t size = file.isValid() ? read(file.get(), text, sizeof text) : -1;
    return size > 0 ? QByteArray(text, size).trimmed() : QByteArray();
}

HostIdentity readHostIdentity()
{
    HostIdentity host;
    host.bootId = firstLine("/proc/sys/kernel/random/boot_id");
    host.machineId = firstLine("/etc/machine-id");
    if (host.machineId.isEmpty()) {
        host.machineId = firstLine("/var/lib/dbus/machine-id");
    }
    struct stat info{};
    if (stat("/proc/self/ns/pid", &info) == 0) {
        host.pidNamespace = info.st_ino;
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
