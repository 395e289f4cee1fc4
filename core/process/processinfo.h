// SPDX-License-Identifier: MIT
#pragma once

#include "process/processidentity.h"

#include <compare>
#include <optional>
#include <sys/types.h>

namespace shellreeve {

/// Names a process within this boot.
struct ProcessKey {
    pid_t pid = 0;
    quint64 startTicks = 0;
    auto operator<=>(const ProcessKey &) const = default;
};

/// One process as the kernel showed it at one moment.
struct ProcessInfo {
    pid_t pid = 0;
    pid_t ppid = 0;
    pid_t pgrp = 0;
    pid_t sid = 0;
    int ttyNr = 0;    ///< controlling terminal, 0 = none
    char state = '?'; ///< as in proc_pid_stat(5); macOS is mapped to it
    int threads = 1;
    bool kernelThread = false;
    quint64 startTicks = 0;
    quint64 cpuTicks = 0;     ///< 0 on macOS: ask usageOf()
    qint64 residentPages = 0; ///< likewise
    QByteArray comm;    ///< the kernel's name, at most 15 characters
    uid_t uid = 0;      ///< real; only with ProcessFields::Owner and above
    uid_t savedUid = 0; ///< likewise
    QByteArray program; ///< name of the program file, without "(deleted)"; only with Program; empty = unreadable

    [[nodiscard]] ProcessKey key() const { return {pid, startTicks}; }
    /// Ended, waiting to be reaped. (A leader whose other threads go on shows Z too, and lives.)
    [[nodiscard]] bool isZombie() const { return (state == 'Z' || state == 'X') && threads <= 1; }
    [[nodiscard]] bool isStopped() const { return state == 'T' || state == 't'; }
    /// A shell that somebody types into, as far as signals go: a session leader on a terminal.
    [[nodiscard]] bool leadsTerminal() const { return pid == sid && ttyNr != 0; }
    [[nodiscard]] ProcessIdentity identity() const; ///< with this boot's id
};

/// How much to read; each includes the ones before and costs about as much again.
enum class ProcessFields {
    Identity, ///< all but the following
    Owner,    ///< uid, savedUid
    Program,  ///< program
};

/// nullopt: no such process. Of a zombie, ProcessFields::Identity at most.
[[nodiscard]] std::optional<ProcessInfo> readProcess(pid_t pid, ProcessFields fields = ProcessFields::Owner);
/// The same of one that is held already, which saves holding it once more; -1: it is not.
[[nodiscard]] std::optional<ProcessInfo> readProcess(pid_t pid, ProcessFields fields, int pidfd);

/// Can processes be looked at at all? Linux: is there a /proc; where not, no look proves that anything has gone.
[[nodiscard]] bool seesProcesses();

/// The file a process runs, by the kernel's word.
struct ProgramFile {
    QByteArray path; ///< as when it was started; without " (deleted)"
    QByteArray name; ///< its last part
    quint64 device = 0;
    quint64 inode = 0;
    bool deleted = false;
};
/// nullopt: unreadable (not ours, not dumpable, a kernel thread) or gone.
[[nodiscard]] std::optional<ProgramFile> readProgram(pid_t pid);

/// The arguments; empty when unreadable. At most 64 KiB. May be anything the process wrote there: for
/// showing, never evidence.
[[nodiscard]] QList<QByteArray> readCommandLine(pid_t pid);

/// The directory it works in, empty when unreadable.
[[nodiscard]] QByteArray readWorkingDirectory(pid_t pid);

} // namespace shellreeve
