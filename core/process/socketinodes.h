// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <set>
#include <sys/types.h>

/// Linux only, for the variants of this room.
namespace shellreeve {

/// The sockets a process holds; empty when its descriptors are unreadable.
[[nodiscard]] std::set<quint64> socketInodesOf(pid_t pid);

} // namespace shellreeve
