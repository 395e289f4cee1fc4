// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <sys/types.h>

namespace testworld {

/// A systemd user manager of its own with a session bus, below the first process of a pid namespace.
class Manager
{
public:
    /// Exits with `cannot`, saying why, where that cannot be had.
    static constexpr int cannot = 77;

    Manager(); ///< in a mount namespace of its own, above that of the pids: makes its cgroup
    void begin(); ///< as the first process, before anything else runs there
    [[noreturn]] void run(char **command) const; ///< replaces this process by the command, in a scope of the manager's
    void end(); ///< both; what they left below is somebody else's to find
    void removeCgroups() const; ///< by whoever made this, when all in there has ended

private:
    [[nodiscard]] std::string managersCgroup() const;

    std::string m_cgroup;
    pid_t m_manager = 0;
};

} // namespace testworld
