// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <set>
#include <sys/types.h>

/// Linux only, for the variants of this room.
namespace shellreeve {

/// Shows the sockets that a process holds, one for each descriptor, until `visit` says false; none when they are unreadable.
void visitSockets(pid_t pid, const std::function<bool(quint64 inode)> &visit);

/// All of them; empty when its descriptors are unreadable.
[[nodiscard]] std::set<quint64> socketInodesOf(pid_t pid);

} // namespace shellreeve
