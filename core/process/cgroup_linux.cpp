// SPDX-License-Identifier: MIT
#include "process/cgroup.h"

#include "process/directory_linux.h"
#include "process/procfile_linux.h"

#include <QList>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr qsizetype longestFile = 4 * 1024 * 1024;

/// Where the tree of cgroups (version 2) is mounted as a whole, with that of a hybrid system among them; empty: nowhere.
QByteArray mountPoint()
{
    const QList<QByteArray> mounts = readProcFile(ProcPath(::getpid(), "mountinfo"), longestFile).split('\n');
    QByteArray found;
    for (const QByteArray &mount : mounts) {
        // "36 35 98:0 /root /mount/point options … - type source options" (proc_pid_mountinfo(5))
        const qsizetype type = mount.indexOf(" - cgroup2 ");
        const QList<QByteArray> fields = mount.left(std::max<qsizetype>(type, 0)).split(' ');
        if (fields.size() > 4 && fields.at(3) == "/" && !fields.at(4).contains('\\')) {
            found = fields.at(4); // the last one hides what was mounted there before
        }
    }
    return found;
}

void appendPids(const QByteArray &folder, std::vector<pid_t> *found)
{
    const QByteArray text = readKernelFile((folder + "/cgroup.procs").constData(), longestFile);
    const char *at = text.constData();
    const char *const end = at + text.size();
    while (at < end) {
        pid_t pid = 0;
        const auto [rest, error] = std::from_chars(at, end, pid);
        if (error == std::errc() && pid > 0) { // 0: of another pid namespace
            found->push_back(pid);
        }
        at = std::find(rest, end, '\n') + 1;
    }
}

void appendTree(const QByteArray &folder, std::vector<pid_t> *found)
{
    appendPids(folder, found);
    const Directory directory(::opendir(folder.constData()));
    while (const dirent *entry = directory ? ::readdir(directory.get()) : nullptr) {
        if (entry->d_type == DT_DIR && std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0) {
            appendTree(folder + '/' + entry->d_name, found);
        }
    }
}

} // namespace

QByteArray readCgroup(pid_t pid)
{
    const QList<QByteArray> lines = readProcFile(ProcPath(pid, "cgroup"), longestFile).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("0::/")) {
            return line.mid(3);
        }
    }
    return {};
}

QByteArray cgroupFolder(const QByteArray &cgroup)
{
    static const QByteArray mounted = mountPoint();
    const bool isPath = cgroup.startsWith('/') && !(cgroup + '/').contains("/../");
    return !mounted.isEmpty() && isPath ? mounted + cgroup : QByteArray();
}

std::vector<pid_t> readCgroupPids(const QByteArray &cgroup)
{
    std::vector<pid_t> found;
    if (const QByteArray folder = cgroupFolder(cgroup); !folder.isEmpty()) {
        appendTree(folder, &found);
    }
    return found;
}

} // namespace shellreeve
