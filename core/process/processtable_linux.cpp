// SPDX-License-Identifier: MIT
#include "process/processtable.h"

#include "base/uniquefd.h"
#include "process/directory_linux.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <unistd.h>
#include <utility>

namespace shellreeve {

namespace {

/// The next entry that is a number; 0 at the end.
pid_t nextNumber(DIR *directory)
{
    while (const dirent *entry = readdir(directory)) {
        pid_t number = 0;
        const char *end = entry->d_name + std::strlen(entry->d_name);
        const auto [rest, error] = std::from_chars(entry->d_name, end, number);
        if (error == std::errc() && rest == end) {
            return number;
        }
    }
    return 0;
}

constexpr ssize_t longestNumber = 16; ///< of a pid, and the blank behind it

bool kernelListsChildren()
{
    static const bool lists = access("/proc/thread-self/children", R_OK) == 0; // CONFIG_PROC_CHILDREN
    return lists;
}

void appendChildrenOfThread(pid_t pid, pid_t thread, std::vector<pid_t> *found)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/task/%d/children", pid, thread);
    const UniqueFd file(open(path, O_RDONLY | O_CLOEXEC));
    char text[4096];
    pid_t number = 0;
    while (file.isValid()) {
        const ssize_t size = read(file.get(), text, sizeof text);
        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size <= 0) {
            break;
        }
        for (ssize_t at = 0; at < size; ++at) { // a number may continue in the next piece
            if (text[at] >= '0' && text[at] <= '9') {
                number = number * 10 + (text[at] - '0');
            } else if (number > 0) {
                found->push_back(std::exchange(number, 0));
            }
        }
        if (size < static_cast<ssize_t>(sizeof text) - longestNumber) {
            break; // the kernel would have put one more in: that was all
        }
    }
    if (number > 0) {
        found->push_back(number);
    }
}

/// Children belong to the thread that forked them.
std::vector<pid_t> childrenOf(pid_t pid, int threads)
{
    std::vector<pid_t> found;
    if (threads <= 1) {
        appendChildrenOfThread(pid, pid, &found);
    } else {
        char path[48];
        std::snprintf(path, sizeof path, "/proc/%d/task", pid);
        const Directory tasks(opendir(path));
        while (const pid_t thread = tasks ? nextNumber(tasks.get()) : 0) {
            appendChildrenOfThread(pid, thread, &found);
        }
    }
    std::reverse(found.begin(), found.end()); // who was just forked has not gone on yet
    return found;
}

} // namespace

Result<std::vector<pid_t>> listProcesses()
{
    const Directory proc(opendir("/proc"));
    if (!proc) {
        return systemError(QStringLiteral("cannot read the process table /proc"), errno);
    }
    std::vector<pid_t> all;
    while (const pid_t pid = nextNumber(proc.get())) {
        all.push_back(pid);
    }
    if (all.empty()) {
        return Error{ErrorCode::Failed, QStringLiteral("the process table /proc shows no process, not even this one"),
                     QStringLiteral("mount proc at /proc"), 0};
    }
    return all;
}

Result<std::vector<ProcessInfo>> snapshotProcesses(ProcessFields fields)
{
    const Result<std::vector<pid_t>> pids = listProcesses();
    if (!pids) {
        return pids.error();
    }
    std::vector<ProcessInfo> all;
    all.reserve(pids->size());
    for (const pid_t pid : *pids) {
        if (std::optional<ProcessInfo> process = readProcess(pid, fields)) {
            all.push_back(std::move(*process));
        }
    }
    return all;
}

std::vector<ProcessInfo> readDescendants(const std::vector<pid_t> &roots, ProcessFields fields, const OnSight &onSight)
{
    if (!kernelListsChildren()) {
        std::vector<ProcessInfo> below = scanDescendants(roots, fields);
        std::for_each(below.begin(), below.end(), [&](const ProcessInfo &info) { onSight ? onSight(info) : void(); });
        return below;
    }
    std::vector<ProcessInfo> below;
    std::set<pid_t> tree(roots.begin(), roots.end());
    const auto addChildren = [&](pid_t parent, int threads) {
        for (const pid_t pid : childrenOf(parent, threads)) {
            std::optional<ProcessInfo> child = readProcess(pid, fields);
            // Another parent by now: adopted by someone of the tree, or the pid is somebody else's.
            if (child && tree.count(child->ppid) > 0 && tree.insert(pid).second) {
                if (onSight) {
                    onSight(*child);
                }
                below.push_back(std::move(*child));
            }
        }
    };
    for (const pid_t root : roots) {
        if (const std::optional<ProcessInfo> info = readProcess(root, ProcessFields::Identity)) {
            addChildren(root, info->threads);
        }
    }
    for (size_t next = 0; next < below.size(); ++next) {
        addChildren(below[next].pid, below[next].threads);
    }
    return below;
}

} // namespace shellreeve
