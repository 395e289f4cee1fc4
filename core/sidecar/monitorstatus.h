// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/portlook.h"

#include <QJsonObject>

namespace shellreeve {

enum class MonitorState {
    Off, ///< port 0
    Starting,
    Running,
    Degraded,       ///< could not be started, or ended too often
    BlockedLive,    ///< another instance's monitor has the port, or that instance is about to start one
    BlockedForeign, ///< somebody else has it, or who has it cannot be told
    BlockedSession, ///< a process of one of our sessions has it
};
[[nodiscard]] QString toText(MonitorState state); ///< "off", "blocked-live", …

/// How it stands with the monitor: plain data, for `reeve status` and whoever shows it.
struct MonitorStatus {
    MonitorState state = MonitorState::Off;
    int port = 0;   ///< wanted; 0: none
    qint64 pid = 0; ///< of our monitor, while it runs
    std::optional<PortHolder> holder; ///< who blocks it; with a pid at least where that is known
    std::optional<uid_t> socketUid;   ///< whose the port is where the holder cannot be seen
    QString address;     ///< where that one listens
    QString reason;      ///< English, one sentence: why it is as it is; empty while all is well
    QString advice;      ///< what to do about it
    bool isDeclined = false;  ///< a person has chosen to leave it so
    bool wantsAnswer = false; ///< a person may be asked what to do about the holder: this start is an interactive one

    [[nodiscard]] bool isBlocked() const
    {
        return state == MonitorState::BlockedLive || state == MonitorState::BlockedForeign || state == MonitorState::BlockedSession;
    }
    /// {state, pid, port, holder: {pid, uid, program, class, address, profile, startedAt, sessions, sessionId, evidence[]},
    /// reason, advice}; absent values are null.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace shellreeve
