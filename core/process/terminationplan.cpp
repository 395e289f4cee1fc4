// SPDX-License-Identifier: MIT
#include "process/terminationplan.h"

#include <algorithm>
#include <csignal>
#include <map>

namespace shellreeve {

namespace {

/// What a verdict says about everything below the process.
enum class Cover { None, Kept, Protected };

struct Judgement {
    EndVerdict verdict = EndVerdict::End;
    Cover cover = Cover::None;
};

constexpr QByteArrayView trayProgram("shellreeve");
constexpr QByteArrayView monitorProgram("shellreeve-monitor");
constexpr QByteArrayView shellperProgram("shellreeve-shellper");
constexpr QByteArrayView guardianName("shellreeve-guar"); // 15 characters, as the kernel keeps it

/// A guardian, or a shellper whose guardian died, of a session other than the one that ends: neither
/// leads a POSIX session of its own nor belongs to the roots', as a child of ours before its exec does.
bool holdsOtherSession(const ProcessInfo &process, const EndContext &context)
{
    if (process.program != shellperProgram) {
        return false;
    }
    return process.comm == guardianName
        || (process.sid != process.pid && context.rootSids.count(process.sid) == 0);
}

bool isKept(const TreeMember &member, const EndContext &context)
{
    const ProcessInfo &process = member.info;
    if (context.keep.everything || process.pid == context.sessionChild) {
        return false;
    }
    const bool asked = std::any_of(context.keep.kept.begin(), context.keep.kept.end(), [&](const ProcessIdentity &kept) {
        return kept.pid == process.pid && kept.startTicks == process.startTicks;
    });
    if (member.holdsDisplay) {
        return true;
    }
    const bool leftTerminal = context.sessionChild == 0 || process.sid != context.sessionChild;
    return asked || (leftTerminal && namedByKeepList(context.keep.programs, process, member.commandLine));
}

/// As if all were to end.
Judgement judgeOne(const TreeMember &member, const EndContext &context, Cover above)
{
    const ProcessInfo &process = member.info;
    if (above == Cover::Protected || context.neverTouchTrees.count(process.key()) > 0
        || holdsOtherSession(process, context)) {
        return {EndVerdict::Protected, Cover::Protected};
    }
    if (process.pid <= 1 || process.kernelThread || process.pid == context.self
        || context.ancestors.count(process.pid) > 0 || context.neverTouch.count(process.key()) > 0
        || process.program == trayProgram || process.program == monitorProgram) {
        return {EndVerdict::Protected, Cover::None};
    }
    if (above == Cover::Kept || isKept(member, context)) {
        return {EndVerdict::Kept, Cover::Kept};
    }
    if (context.onlySid != 0 && process.sid != context.onlySid) {
        return {EndVerdict::Passed, Cover::None};
    }
    if (process.uid != context.uid && process.savedUid != context.uid) { // the kernel would say EPERM
        return {EndVerdict::OtherUser, Cover::None};
    }
    return {EndVerdict::End, Cover::None};
}

} // namespace

std::vector<EndVerdict> judge(const std::vector<TreeMember> &members, const EndContext &context)
{
    std::vector<EndVerdict> verdicts;
    std::map<pid_t, Cover> covers;
    std::set<pid_t> inside; // of the subtrees that end
    for (const TreeMember &member : members) {
        const ProcessInfo &process = member.info;
        const auto above = covers.find(process.ppid);
        const Judgement judgement = judgeOne(member, context, above == covers.end() ? Cover::None : above->second);
        covers.insert_or_assign(process.pid, judgement.cover);
        if (context.onlyTrees.empty() || inside.count(process.ppid) > 0 || context.onlyTrees.count(process.key()) > 0) {
            inside.insert(process.pid);
            verdicts.push_back(judgement.verdict);
        } else {
            verdicts.push_back(EndVerdict::Passed);
        }
    }
    return verdicts;
}

std::vector<int> signalsFor(EndStep step, const ProcessInfo &process)
{
    switch (step) {
    case EndStep::Ask:
        return {process.leadsTerminal() ? SIGHUP : SIGTERM, SIGCONT};
    case EndStep::Freeze:
        return {SIGSTOP};
    case EndStep::Kill:
        return {SIGKILL};
    }
    return {};
}

} // namespace shellreeve
