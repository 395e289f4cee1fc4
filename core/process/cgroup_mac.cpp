// SPDX-License-Identifier: MIT
#include "process/cgroup.h"

namespace shellreeve {

QByteArray readCgroup(pid_t)
{
    return {};
}

QByteArray cgroupFolder(const QByteArray &)
{
    return {};
}

std::vector<pid_t> readCgroupPids(const QByteArray &)
{
    return {};
}

} // namespace shellreeve
