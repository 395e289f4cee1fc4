// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <sys/types.h>
#include <vector>

namespace shellreeve {

/// The cgroup (version 2) it is a member of, as a path below the root: "/user.slice/user-1000.slice/session-2.scope". Empty:
/// none, unreadable, or a system without.
[[nodiscard]] QByteArray readCgroup(pid_t pid);

/// Its directory, where the tree of cgroups is mounted as a whole; empty: it cannot be seen from here.
[[nodiscard]] QByteArray cgroupFolder(const QByteArray &cgroup);

/// The processes in that cgroup and those below it, in no order; none where there is no such cgroup, or it cannot be
/// read from here. Pids only: whoever acts on one asks isInCgroup() of readCgroup() for it again.
[[nodiscard]] std::vector<pid_t> readCgroupPids(const QByteArray &cgroup);

/// Is `cgroup` that one, or one below it? No process is in an empty one. Pure.
[[nodiscard]] bool isInCgroup(const QByteArray &cgroup, const QByteArray &outer);

/// What becomes of a process in that cgroup when its user logs out.
enum class LogoutFate {
    GoesOn,
    Ends,     ///< with the user's manager, which ends with the last login
    MaybeEnds ///< with the login session, where logind is told to end what is in it (KillUserProcesses)
};

/// `lingers`: the user's manager stays without a login. Pure; systemd's names of slices and scopes (systemd.special(7)).
[[nodiscard]] LogoutFate logoutFate(const QByteArray &cgroup, bool lingers);

/// Would a process in that cgroup live at least as long below the user's manager? A login session may outlive it, and so
/// does a service of the system. Pure.
[[nodiscard]] bool lastsBelowManager(const QByteArray &cgroup, bool lingers);

} // namespace shellreeve
