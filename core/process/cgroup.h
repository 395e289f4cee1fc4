// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace shellreeve {

/// The cgroup (version 2) it is a member of, as a path below the root: "/user.slice/user-1000.slice/session-2.scope". Empty:
/// none, unreadable, or a system without.
[[nodiscard]] QByteArray readCgroup(pid_t pid);

/// What becomes of a process in that cgroup when its user logs out.
enum class LogoutFate {
    GoesOn,
    Ends,     ///< with the user's manager, which ends with the last login
    MaybeEnds ///< with the login session, where logind is told to end what is in it (KillUserProcesses)
};

/// `lingers`: the user's manager stays without a login. Pure; systemd's names of slices and scopes (systemd.special(7)).
[[nodiscard]] LogoutFate logoutFate(const QByteArray &cgroup, bool lingers);

} // namespace shellreeve
