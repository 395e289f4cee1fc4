// SPDX-License-Identifier: MIT
#include "process/signalsender.h"

#include "process/pidfd.h"
#include "process/processinfo.h"
#include "process/processtable.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace shellreeve {

namespace {

/// When this process started. Per thread and checked against the pid, because a fork is another process.
quint64 ownStart()
{
    thread_local ProcessKey own;
    if (own.pid != getpid()) {
        const std::optional<ProcessInfo> info = readProcess(getpid(), ProcessFields::Identity);
        own = {getpid(), info ? info->startTicks : 0};
    }
    return own.startTicks;
}

bool isAncestor(const ProcessRef &process)
{
    const quint64 start = ownStart();
    if (start != 0 && process.identity().startTicks > start) {
        return false; // whoever is above us was there first: spares the walk for all that is below
    }
    const std::vector<pid_t> above = readAncestors();
    return std::find(above.begin(), above.end(), process.pid()) != above.end();
}

SignalOutcome outcomeOf(int result)
{
    if (result == 0) {
        return SignalOutcome::Sent;
    }
    return errno == EPERM ? SignalOutcome::NotPermitted : SignalOutcome::AlreadyGone;
}

/// Without a handle: a stopped process cannot end by itself and so cannot lose its pid. Stop it, look
/// whether it is the right one, then signal it, or let the wrong one go on.
SignalOutcome sendVerified(const ProcessRef &process, int signal)
{
    const auto look = [&process]() -> std::optional<ProcessInfo> {
        std::optional<ProcessInfo> info = readProcess(process.pid(), ProcessFields::Identity);
        const bool same = info && info->startTicks == process.identity().startTicks && !info->isZombie();
        return same ? info : std::nullopt;
    };
    const std::optional<ProcessInfo> before = look();
    if (!before) {
        return SignalOutcome::AlreadyGone;
    }
    const SignalOutcome stopped = outcomeOf(kill(process.pid(), SIGSTOP));
    if (stopped != SignalOutcome::Sent || signal == SIGSTOP) {
        return stopped;
    }
    if (!look()) {
        kill(process.pid(), SIGCONT);
        return SignalOutcome::AlreadyGone;
    }
    const SignalOutcome sent = outcomeOf(kill(process.pid(), signal));
    if (signal != SIGKILL && signal != SIGCONT && !before->isStopped()) {
        kill(process.pid(), SIGCONT);
    }
    return sent;
}

} // namespace

SignalOutcome sendSignal(const ProcessRef &process, int signal)
{
    if (process.pid() <= 1 || process.pid() == getpid() || isAncestor(process)) {
        return SignalOutcome::Refused;
    }
    if (process.pidfd() < 0) {
        return sendVerified(process, signal);
    }
    if (pidfdEnded(process.pidfd())) { // a zombie would accept it
        return SignalOutcome::AlreadyGone;
    }
    return outcomeOf(signalPidfd(process.pidfd(), signal));
}

} // namespace shellreeve
