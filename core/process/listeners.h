// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <sys/types.h>
#include <vector>

namespace shellreeve {

/// A TCP socket that waits for clients.
struct Listener {
    int port = 0;
    QByteArray address; ///< numeric: "127.0.0.1", "::"
    std::optional<uid_t> uid = {}; ///< who made it; nullopt: the system does not tell (macOS)
    quint64 socket = 0; ///< names the socket: its inode; macOS: the kernel's handle
    bool operator==(const Listener &) const = default;
};

/// Every one there is in our network namespace, whoever owns it. Costs 15 µs on Linux, a look at every process's
/// descriptors on macOS.
Result<std::vector<Listener>> readListeners();

/// Those of `known` that the process holds; none where its descriptors are unreadable. Costs as much as it has descriptors.
[[nodiscard]] std::vector<Listener> listenersOf(pid_t pid, const std::vector<Listener> &known);

} // namespace shellreeve
