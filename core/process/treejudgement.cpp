// SPDX-License-Identifier: MIT
#include "process/treejudgement.h"

#include <algorithm>
#include <unistd.h>

namespace shellreeve {

std::set<ProcessKey> keysOf(const std::vector<ProcessIdentity> &identities)
{
    std::set<ProcessKey> keys;
    for (const ProcessIdentity &identity : identities) {
        keys.insert({static_cast<pid_t>(identity.pid), identity.startTicks});
    }
    return keys;
}

EndContext endContextFor(const TerminationRequest &request, ProcessSystem &system)
{
    EndContext context;
    for (const ProcessRef &root : request.roots) {
        context.roots.push_back(root.pid());
        if (const std::optional<ProcessInfo> info = system.read(root.pid())) {
            context.rootSids.insert(info->sid);
        }
    }
    const std::vector<pid_t> above = system.ancestors();
    context.ancestors.insert(above.begin(), above.end());
    context.self = ::getpid();
    context.uid = ::geteuid();
    context.sessionChild = request.sessionChild;
    context.onlySid = request.onlySid;
    context.onlyTrees = keysOf(request.onlyTrees);
    context.keep = request.keep;
    context.neverTouch = keysOf(request.neverTouch);
    context.neverTouchTrees = keysOf(request.neverTouchTrees);
    return context;
}

TreeMember treeMemberFor(ProcessInfo info, const EndContext &context, ProcessSystem &system)
{
    QList<QByteArray> arguments;
    if (keepListWantsArguments(context.keep.programs, info)) {
        arguments = system.commandLine(info.pid);
    }
    return {std::move(info), std::move(arguments), false};
}

bool isKeptOnRequest(const ProcessInfo &process, const std::vector<ProcessIdentity> &kept,
                     const std::function<const ProcessInfo *(pid_t)> &find)
{
    constexpr int deepest = 4096; // processes come and go between two reads of one look: no circle is followed for ever
    const ProcessInfo *at = &process;
    for (int depth = 0; at && depth < deepest; ++depth) {
        if (std::find(kept.begin(), kept.end(), at->identity()) != kept.end()) {
            return true;
        }
        at = find(at->ppid);
    }
    return false;
}

std::vector<JudgedProcess> judgeTree(const TerminationRequest &request)
{
    HostProcessSystem system;
    const EndContext context = endContextFor(request, system);
    std::vector<TreeMember> members;
    const std::set<ProcessKey> tops = keysOf(request.tops);
    for (ProcessInfo &info : system.lookUntilSettled({context.roots, request.cgroup, {tops.begin(), tops.end()}}).processes) {
        if (info.isZombie()) {
            continue;
        }
        TreeMember member = treeMemberFor(std::move(info), context, system);
        member.holdsDisplay = system.holdsDisplay(member.info.pid);
        members.push_back(std::move(member));
    }
    const std::vector<EndVerdict> verdicts = judge(members, context);
    std::vector<JudgedProcess> judged;
    for (size_t at = 0; at < members.size(); ++at) {
        judged.push_back({std::move(members[at].info), verdicts[at], members[at].holdsDisplay});
    }
    return judged;
}

} // namespace shellreeve
