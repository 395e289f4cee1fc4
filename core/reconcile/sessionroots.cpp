// SPDX-License-Identifier: MIT
#include "reconcile/sessionroots.h"

#include "process/cgroup.h"

#include <algorithm>
#include <set>

namespace shellreeve {

namespace {

bool contains(const std::vector<pid_t> &pids, pid_t pid)
{
    return std::find(pids.begin(), pids.end(), pid) != pids.end();
}

bool holds(const SessionRoots &session, const ProcessInfo &process)
{
    return std::any_of(session.holders.begin(), session.holders.end(), [&process](const ProcessIdentity &holder) {
        return holder.pid == process.pid && holder.startTicks == process.startTicks;
    });
}

} // namespace

void readMembers(QList<SessionRoots> &sessions)
{
    for (SessionRoots &session : sessions) {
        if (!session.scope.isEmpty()) {
            session.members = readCgroupPids(session.scope);
        }
    }
}

std::vector<ProcessInfo> readLine(const ProcessInfo &process, const ReadProcess &read)
{
    std::vector<ProcessInfo> line{process};
    std::set<pid_t> seen{process.pid};
    while (line.back().ppid > 1 && seen.insert(line.back().ppid).second) {
        const pid_t above = line.back().ppid;
        const std::optional<ProcessInfo> parent = read ? read(above) : readProcess(above, ProcessFields::Identity);
        if (!parent) {
            break;
        }
        line.push_back(*parent);
    }
    return line;
}

const SessionRoots *sessionAbove(const std::vector<ProcessInfo> &line, const QList<SessionRoots> &sessions)
{
    for (const ProcessInfo &process : line) {
        for (const SessionRoots &session : sessions) {
            if (holds(session, process) || contains(session.members, process.pid)) {
                return &session;
            }
        }
    }
    return nullptr;
}

const SessionRoots *sessionOfId(const QString &id, const QList<SessionRoots> &sessions)
{
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&id](const SessionRoots &session) { return session.id == id; });
    return found == sessions.end() ? nullptr : &*found;
}

bool isLeftover(pid_t pid, const SessionRoots &session)
{
    return session.isOver || !session.members.empty() || contains(session.leftovers, pid);
}

bool mayCarryCookie(const ProcessInfo &process, const SessionRoots &session)
{
    return std::all_of(session.holders.begin(), session.holders.end(),
                       [&process](const ProcessIdentity &holder) { return process.startTicks >= holder.startTicks; });
}

} // namespace shellreeve
