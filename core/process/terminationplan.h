// SPDX-License-Identifier: MIT
#pragma once

#include "process/keeprules.h"
#include "process/processinfo.h"

#include <set>
#include <vector>

/// Who gets which signal: decided from plain data, table-tested; TerminationRun acts on it.
namespace shellreeve {

enum class EndVerdict {
    End,
    Kept,      ///< by the keep-list, by `reeve keep` or for its window, itself or something above it
    Passed,    ///< of another POSIX session, or another subtree, than the one that ends
    Protected, ///< ourselves, our ancestors, the tray, the monitor, another session, pid 1, the kernel
    OtherUser, ///< belongs to the tree, but is not ours to signal: a survivor
};

/// One process of the tree and what the plan needs to know of it beyond its ProcessInfo.
struct TreeMember {
    ProcessInfo info;
    QList<QByteArray> commandLine; ///< only read where keepListWantsArguments()
    bool holdsDisplay = false;     ///< has a window open
};

struct EndContext {
    std::vector<pid_t> roots;
    std::set<pid_t> rootSids;  ///< POSIX sessions of the roots
    pid_t sessionChild = 0;    ///< leader of the session's terminal, living or not; 0 = unknown
    pid_t self = 0;
    std::set<pid_t> ancestors; ///< of self
    uid_t uid = 0;             ///< our effective one
    pid_t onlySid = 0;         ///< the end is of this POSIX session; 0 = of all
    std::set<ProcessKey> onlyTrees; ///< the end is of these and all below them; empty = of all
    KeepRules keep;
    std::set<ProcessKey> neverTouch;      ///< these themselves
    std::set<ProcessKey> neverTouchTrees; ///< these and all below them
};

/// One verdict a member, same order. Members come parents first (readDescendants does).
[[nodiscard]] std::vector<EndVerdict> judge(const std::vector<TreeMember> &members, const EndContext &context);

enum class EndStep { Ask, Freeze, Kill };

/// The signals for a process that is to end, in order. Ask: HUP + CONT to what leads a terminal,
/// TERM + CONT to the rest (a stopped process acts on neither before the CONT).
[[nodiscard]] std::vector<int> signalsFor(EndStep step, const ProcessInfo &process);

} // namespace shellreeve
