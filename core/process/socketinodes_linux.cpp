// SPDX-License-Identifier: MIT
#include "process/socketinodes.h"

#include "process/directory_linux.h"

#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace shellreeve {

void visitSockets(pid_t pid, const std::function<bool(quint64)> &visit)
{
    char path[32];
    std::snprintf(path, sizeof path, "/proc/%d/fd", pid);
    const Directory directory(opendir(path));
    while (const dirent *entry = directory ? readdir(directory.get()) : nullptr) {
        if (entry->d_name[0] == '.') {
            continue;
        }
        char target[64];
        const ssize_t size = readlinkat(dirfd(directory.get()), entry->d_name, target, sizeof target - 1);
        if (size <= 0) {
            continue;
        }
        target[size] = '\0';
        quint64 inode = 0;
        if (std::strncmp(target, "socket:[", 8) == 0 && std::sscanf(target + 8, "%llu", &inode) == 1 && !visit(inode)) {
            break;
        }
    }
}

std::set<quint64> socketInodesOf(pid_t pid)
{
    std::set<quint64> inodes;
    visitSockets(pid, [&inodes](quint64 inode) {
        inodes.insert(inode);
        return true;
    });
    return inodes;
}

} // namespace shellreeve
