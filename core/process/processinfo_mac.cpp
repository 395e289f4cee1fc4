// SPDX-License-Identifier: MIT
#include "process/processinfo.h"

#include "process/kinfo_mac.h"

#include <cstring>
#include <libproc.h>
#include <sys/proc.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

// In the kernel's private headers (bsd/sys/proc_info_private.h); the layout is unchanged since 10.9.
constexpr int uniqueIdentifierFlavor = 17;
struct UniqueIdentifierInfo {
    uint8_t uuid[16];
    uint64_t uniqueId;
    uint64_t parentUniqueId;
    uint64_t reserved[3];
};

char stateOf(char status)
{
    switch (status) {
    case SIDL:
    case SRUN:
        return 'R';
    case SSLEEP:
        return 'S';
    case SSTOP:
        return 'T';
    case SZOMB:
        return 'Z';
    default:
        return '?';
    }
}

QByteArray programPath(pid_t pid)
{
    char path[PROC_PIDPATHINFO_MAXSIZE];
    const int size = proc_pidpath(pid, path, sizeof path);
    return size > 0 ? QByteArray(path, size) : QByteArray();
}

QByteArray lastPart(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

ProcessInfo fromKinfo(const kinfo_proc &kinfo, ProcessFields fields)
{
    ProcessInfo process;
    process.pid = kinfo.kp_proc.p_pid;
    process.ppid = kinfo.kp_eproc.e_ppid;
    process.pgrp = kinfo.kp_eproc.e_pgid;
    process.ttyNr = kinfo.kp_eproc.e_tdev == NODEV ? 0 : static_cast<int>(kinfo.kp_eproc.e_tdev);
    process.state = stateOf(kinfo.kp_proc.p_stat);
    process.kernelThread = process.pid == 0;
    const timeval start = kinfo.kp_proc.p_starttime;
    process.startTicks = static_cast<quint64>(start.tv_sec) * 1'000'000 + static_cast<quint64>(start.tv_usec);
    process.comm = QByteArray(kinfo.kp_proc.p_comm, qstrnlen(kinfo.kp_proc.p_comm, MAXCOMLEN));
    process.uid = kinfo.kp_eproc.e_pcred.p_ruid;
    process.savedUid = kinfo.kp_eproc.e_pcred.p_svuid;
    const pid_t session = getsid(process.pid);
    process.sid = session < 0 ? 0 : session;
    if (fields == ProcessFields::Program && !process.isZombie()) {
        process.program = lastPart(programPath(process.pid));
    }
    return process;
}

bool seesProcesses()
{
    return readProcess(getpid(), ProcessFields::Identity).has_value();
}

std::optional<ProcessInfo> readProcess(pid_t pid, ProcessFields fields, int)
{
    return readProcess(pid, fields); // nothing is held here
}

std::optional<ProcessInfo> readProcess(pid_t pid, ProcessFields fields)
{
    int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_PID, pid};
    kinfo_proc kinfo{};
    size_t size = sizeof kinfo;
    if (sysctl(name, 4, &kinfo, &size, nullptr, 0) != 0 || size < sizeof kinfo || kinfo.kp_proc.p_pid != pid) {
        return std::nullopt;
    }
    return fromKinfo(kinfo, fields);
}

UniqueIds readUniqueIds(pid_t pid)
{
    UniqueIdentifierInfo info{};
    const int size = proc_pidinfo(pid, uniqueIdentifierFlavor, 1 /* zombies too */, &info, sizeof info);
    return size == sizeof info ? UniqueIds{info.uniqueId, info.parentUniqueId} : UniqueIds{};
}

std::optional<ProgramFile> readProgram(pid_t pid)
{
    ProgramFile program;
    program.path = programPath(pid);
    if (program.path.isEmpty()) {
        return std::nullopt;
    }
    program.name = lastPart(program.path);
    struct stat info{};
    if (stat(program.path.constData(), &info) == 0) {
        program.device = static_cast<quint64>(info.st_dev);
        program.inode = info.st_ino;
    } else {
        program.deleted = true;
    }
    return program;
}

QList<QByteArray> readCommandLine(pid_t pid)
{
    // KERN_PROCARGS2: argc, the program's path, padding of NULs, then the arguments.
    int name[] = {CTL_KERN, KERN_PROCARGS2, pid};
    QByteArray text(64 * 1024, '\0');
    size_t size = static_cast<size_t>(text.size());
    if (sysctl(name, 3, text.data(), &size, nullptr, 0) != 0 || size <= sizeof(int)) {
        return {};
    }
    text.truncate(static_cast<qsizetype>(size));
    int count = 0;
    std::memcpy(&count, text.constData(), sizeof count);
    qsizetype at = text.indexOf('\0', sizeof count);
    while (at >= 0 && at < text.size() && text.at(at) == '\0') {
        ++at;
    }
    QList<QByteArray> arguments;
    while (at >= 0 && at < text.size() && arguments.size() < count) {
        const qsizetype end = text.indexOf('\0', at);
        arguments.append(end < 0 ? text.mid(at) : text.mid(at, end - at));
        at = end < 0 ? text.size() : end + 1;
    }
    return arguments;
}

QByteArray readWorkingDirectory(pid_t pid)
{
    proc_vnodepathinfo info{};
    const int size = proc_pidinfo(pid, PROC_PIDVNODEPATHINFO, 0, &info, sizeof info);
    return size == sizeof info ? QByteArray(info.pvi_cdir.vip_path) : QByteArray();
}

} // namespace shellreeve
