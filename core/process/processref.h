// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"
#include "process/processinfo.h"

#include <memory>
#include <sys/types.h>

namespace shellreeve {

/// One certain process, never another that has its pid later: pid + start time + boot, and on Linux a
/// pidfd that pins it. Copies share the descriptor. Any thread.
class ProcessRef
{
public:
    /// The living process with this pid now. NotFound: none, or a zombie.
    static Result<ProcessRef> open(pid_t pid);
    /// The same, and what it is: read once, after it was opened.
    static Result<ProcessRef> open(pid_t pid, ProcessFields fields, ProcessInfo *info);
    /// The very process written down. NotFound: gone, or the pid is another's, or another boot.
    static Result<ProcessRef> reopen(const ProcessIdentity &identity);

    [[nodiscard]] pid_t pid() const { return static_cast<pid_t>(m_identity.pid); }
    [[nodiscard]] const ProcessIdentity &identity() const { return m_identity; }
    /// -1 where there is none (macOS, Linux before 5.3). Readable once the process has ended.
    [[nodiscard]] int pidfd() const { return m_pidfd ? m_pidfd->get() : -1; }
    /// A zombie is dead; a process that may not be signalled is alive, a stopped one too.
    [[nodiscard]] bool isAlive() const;

private:
    ProcessRef(ProcessIdentity identity, std::shared_ptr<const UniqueFd> pidfd)
        : m_identity(std::move(identity)), m_pidfd(std::move(pidfd)) {}

    ProcessIdentity m_identity;
    std::shared_ptr<const UniqueFd> m_pidfd;
};

} // namespace shellreeve
