// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <set>
#include <sys/types.h>

namespace shellreeve {

/// Who has a window open: holds a connection to an X11 or Wayland display of this machine, or on macOS runs from
/// an application bundle. Looks at the kernel's table of sockets once, when first asked about a process with a
/// socket. Where that table cannot be had, doubt spares: whoever holds a unix socket does while a display listens.
class DisplayClients
{
public:
    [[nodiscard]] bool holds(pid_t pid);

private:
    std::optional<std::set<quint64>> m_inodes; ///< Linux: of the clients' ends; in doubt, of all unix sockets
    bool m_anySocket = false;                  ///< not even those are known
};

} // namespace shellreeve
