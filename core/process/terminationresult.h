// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "process/processinfo.h"

#include <QString>

#include <vector>

namespace shellreeve {

/// Why a process is still there.
enum class RemainReason {
    None,            ///< it is not
    NotPermitted,    ///< survivor: EPERM
    OtherUser,       ///< survivor: another user's, not signalled
    Uninterruptible, ///< survivor: state D; ends when the kernel lets go of it
    StillRunning,    ///< survivor: killed, and not gone within the time
    NoHandle,        ///< survivor: out of descriptors, could not be signalled safely
    KeepsForking,    ///< survivor: starts successors faster than they can be seen
    AskedToKeep,     ///< kept: by the keep-list, or below such a one
    KeptOnRequest,   ///< kept: `reeve keep`, or below such a one
    HasWindow,       ///< kept: a window of its own
    Protected,       ///< kept: the tray, the monitor, another session, ourselves
};

/// English, a few words: "permission denied", "uninterruptible sleep" …; empty for None.
[[nodiscard]] QString remainReasonText(RemainReason reason);

struct ProcessOutcome {
    ProcessIdentity identity;
    QByteArray program; ///< program file's name, else the kernel's name
    RemainReason reason = RemainReason::None;
    int signal = 0; ///< the last one that it was sent to end it; 0: none, it went with others
};

struct TerminationResult {
    bool ended = false; ///< nothing is left but what is kept; false without a survivor: nobody could look
    std::vector<ProcessOutcome> endedProcesses;
    std::vector<ProcessOutcome> survivors;
    std::vector<ProcessOutcome> kept;
    bool forced = false; ///< the grace did not suffice: something was killed
    Milliseconds duration{0};
};

} // namespace shellreeve
