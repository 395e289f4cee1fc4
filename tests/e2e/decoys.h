// SPDX-License-Identifier: MIT
#pragma once

#include "support/childguard.h"

#include <memory>
#include <vector>

namespace shellreeve::testing {

/// Innocent processes that look like ours: our programs' names, arguments and sockets, a session's mark in the
/// environment; some of them on pids that were ours a moment ago.
class Decoys
{
public:
    /// `cookie`: of a living session, as the innocents have it to whom an environment was copied.
    Decoys(size_t count, const QByteArray &cookie);

    /// Takes one that is there already, and puts one on that pid, which is free now. Where the kernel does not let us,
    /// or somebody else is faster, the new one stands elsewhere.
    void replaceOn(pid_t pid);

    void endOne() { m_all.front()->end(); }

    [[nodiscard]] size_t count() const { return m_all.size(); }
    [[nodiscard]] size_t living() const;
    [[nodiscard]] int recycled() const { return m_recycled; }

private:
    [[nodiscard]] std::unique_ptr<ChildGuard> make();

    QByteArray m_cookie;
    std::vector<std::unique_ptr<ChildGuard>> m_all;
    size_t m_made = 0;
    int m_recycled = 0;
};

} // namespace shellreeve::testing
