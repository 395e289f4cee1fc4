// SPDX-License-Identifier: MIT
#include "process/subtreegroups.h"

namespace shellreeve {

SubtreeGroups::SubtreeGroups(const std::vector<TreeMember> &members, const std::vector<EndVerdict> &verdicts)
{
    std::set<pid_t> groupsOutside;
    std::set<pid_t> sessionsOutside;
    for (size_t at = 0; at < members.size(); ++at) {
        const bool isOutside = verdicts[at] == EndVerdict::Passed;
        (isOutside ? groupsOutside : m_groups).insert(members[at].info.pgrp);
        (isOutside ? sessionsOutside : m_sessions).insert(members[at].info.sid);
    }
    // 0: of another pid namespace.
    std::erase_if(m_groups, [&](pid_t group) { return group <= 0 || groupsOutside.count(group) > 0; });
    std::erase_if(m_sessions, [&](pid_t session) { return session <= 0 || sessionsOutside.count(session) > 0; });
}

// A leader made its group itself: then the number is another's by now.
bool SubtreeGroups::hold(const ProcessInfo &newcomer) const
{
    return (newcomer.pid != newcomer.pgrp && m_groups.count(newcomer.pgrp) > 0)
        || (newcomer.pid != newcomer.sid && m_sessions.count(newcomer.sid) > 0);
}

} // namespace shellreeve
