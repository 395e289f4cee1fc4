// SPDX-License-Identifier: MIT
#pragma once

#include "process/terminationplan.h"

namespace shellreeve {

/// Process groups and POSIX sessions that lie wholly within the parts of a tree that end. Who is new in one of them was
/// started by somebody of those parts, though its parent has gone before anybody could see the two together: a group is
/// inherited, and nobody joins it from outside its POSIX session.
class SubtreeGroups
{
public:
    SubtreeGroups() = default;
    /// Of a whole look: verdicts of judge(), same order; Passed is outside.
    SubtreeGroups(const std::vector<TreeMember> &members, const std::vector<EndVerdict> &verdicts);

    [[nodiscard]] bool hold(const ProcessInfo &newcomer) const;

private:
    std::set<pid_t> m_groups;
    std::set<pid_t> m_sessions;
};

} // namespace shellreeve
