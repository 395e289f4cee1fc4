// SPDX-License-Identifier: MIT
#include "process/processinfo.h"

#include "base/uniquefd.h"
#include "process/pidfd.h"
#include "process/pidfdowner_linux.h"
#include "process/procfile_linux.h"
#include "process/procstat.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

/// As much as fits, in one go: what /proc shows is then of one moment. -1: no such process or unreadable.
ssize_t readOnce(const ProcPath &path, char *buffer, size_t size)
{
    const UniqueFd file(open(path.text, O_RDONLY | O_CLOEXEC));
    if (!file.isValid()) {
        return -1;
    }
    ssize_t got = -1;
    do {
        got = read(file.get(), buffer, size);
    } while (got < 0 && errno == EINTR);
    return got;
}

QByteArray readLinkOf(const ProcPath &path)
{
    char target[4096];
    const ssize_t size = readlink(path.text, target, sizeof target);
    return size > 0 ? QByteArray(target, size) : QByteArray();
}

QByteArray withoutDeleted(QByteArray path)
{
    constexpr QByteArrayView mark(" (deleted)");
    if (path.endsWith(mark)) {
        path.chop(mark.size());
    }
    return path;
}

QByteArray lastPart(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

bool seesProcesses()
{
    return ::access("/proc/self/stat", R_OK) == 0; // asked often: no look at what is in it
}

std::optional<ProcessInfo> readProcess(pid_t pid, ProcessFields fields)
{
    // Held before it is looked at: the owner told afterwards is that of the same process.
    const bool asksForOwner = fields != ProcessFields::Identity && kernelTellsOwners();
    const UniqueFd held = asksForOwner ? openPidfd(pid) : UniqueFd();
    return readProcess(pid, fields, held.get());
}

std::optional<ProcessInfo> readProcess(pid_t pid, ProcessFields fields, int pidfd)
{
    char text[1024];
    const ssize_t size = readOnce(ProcPath(pid, "stat"), text, sizeof text);
    std::optional<ProcessInfo> process;
    if (size > 0) {
        process = parseProcStat(QByteArrayView(text, size));
    }
    if (!process || process->isZombie() || fields == ProcessFields::Identity) {
        return process;
    }
    if (pidfd < 0 || !readOwner(pidfd, &*process)) {
        const ssize_t statusSize = readOnce(ProcPath(pid, "status"), text, sizeof text);
        if (statusSize <= 0 || !parseProcStatusUid(QByteArrayView(text, statusSize), &*process)) {
            return std::nullopt; // gone since
        }
    }
    if (fields == ProcessFields::Program) {
        process->program = lastPart(withoutDeleted(readLinkOf(ProcPath(pid, "exe"))));
    }
    return process;
}

std::optional<ProgramFile> readProgram(pid_t pid)
{
    const ProcPath path(pid, "exe");
    ProgramFile program;
    const QByteArray target = readLinkOf(path);
    struct stat info{};
    if (target.isEmpty() || stat(path.text, &info) != 0) {
        return std::nullopt;
    }
    program.path = withoutDeleted(target);
    program.deleted = program.path.size() != target.size();
    program.name = lastPart(program.path);
    program.device = info.st_dev;
    program.inode = info.st_ino;
    return program;
}

QList<QByteArray> readCommandLine(pid_t pid)
{
    constexpr qsizetype limit = 64 * 1024;
    QByteArray text = readProcFile(ProcPath(pid, "cmdline"), limit);
    if (text.isEmpty()) {
        return {};
    }
    if (text.endsWith('\0')) {
        text.chop(1);
    }
    return text.split('\0');
}

QByteArray readWorkingDirectory(pid_t pid)
{
    return readLinkOf(ProcPath(pid, "cwd"));
}

} // namespace shellreeve
