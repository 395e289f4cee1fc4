// SPDX-License-Identifier: MIT
#include "process/socketinodes.h"

#include "base/uniquefd.h"
#include "process/procfile_linux.h"

#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

namespace {

/// Of what a descriptor's link says; 0: no socket.
quint64 socketNamedBy(int directory, const char *descriptor)
{
    char target[64];
    const ssize_t size = descriptor[0] == '.' ? 0 : readlinkat(directory, descriptor, target, sizeof target - 1);
    if (size <= 0) {
        return 0;
    }
    target[size] = '\0';
    quint64 inode = 0;
    return std::strncmp(target, "socket:[", 8) == 0 && std::sscanf(target + 8, "%llu", &inode) == 1 ? inode : 0;
}

} // namespace

// Without opendir(): this is asked of every process, and its look at the directory costs as much as reading it.
void visitSockets(pid_t pid, const std::function<bool(quint64)> &visit)
{
    const UniqueFd directory(open(ProcPath(pid, "fd").text, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    alignas(dirent64) char entries[4096];
    ssize_t size = 0;
    while (directory.isValid() && (size = getdents64(directory.get(), entries, sizeof entries)) > 0) {
        for (ssize_t at = 0; at < size; ) {
            const auto *entry = reinterpret_cast<const dirent64 *>(entries + at);
            at += entry->d_reclen;
            const quint64 inode = socketNamedBy(directory.get(), entry->d_name);
            if (inode != 0 && !visit(inode)) {
                return;
            }
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
