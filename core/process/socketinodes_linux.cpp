// SPDX-License-Identifier: MIT
#include "process/socketinodes.h"

#include "process/directory_linux.h"

#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace shellreeve {

std::set<quint64> socketInodesOf(pid_t pid)
{
    char path[32];
    std::snprintf(path, sizeof path, "/proc/%d/fd", pid);
    const Directory directory(opendir(path));
    std::set<quint64> inodes;
    while (const dirent *entry = directory ? readdir(directory.get()) : nullptr) {
        char target[64];
        const ssize_t size = readlinkat(dirfd(directory.get()), entry->d_name, target, sizeof target - 1);
        if (size <= 0) {
            continue;
        }
        target[size] = '\0';
        quint64 inode = 0;
        if (std::strncmp(target, "socket:[", 8) == 0 && std::sscanf(target + 8, "%llu", &inode) == 1) {
            inodes.insert(inode);
        }
    }
    return inodes;
}

} // namespace shellreeve
