// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/finding.h"
#include "reconcile/shellperevidence.h"
#include "session/sessionrecord.h"

namespace shellreeve {

/// What came of asking on a shellper's socket.
enum class ShellperAnswer {
    NoSocket, ///< there is none to ask
    Refused,  ///< nobody listens
    Silent,   ///< no answer in time
    Answers,  ///< and has proved to be ours
    Foreign,  ///< answers, and is not one of ours
};

/// What we are doing with a session right now; it is left alone meanwhile.
enum class Occupation { None, Creating, Ending, Restarting, HoldsKept, OutOfReach };

/// All that decides about one shellper. `hasRecord`: ours, of this profile, or rebuilt from its self-record.
struct ShellperFacts {
    QString sessionId;
    QString name;
    QString socketPath;
    qint64 pid = 0;
    bool hasRecord = false;
    bool hasSelfRecord = false;
    bool otherProfile = false; ///< its self-record names another one
    bool isOver = false;       ///< its record says that session and shellper ended long ago
    bool isLinked = false;     ///< in the list, and its link looks after it
    SessionIntent intent = SessionIntent::None;
    Occupation occupation = Occupation::None;
    ShellperAnswer answer = ShellperAnswer::NoSocket;
    QString reason; ///< why it is foreign or silent
    ShellperEvidence evidence;
    bool isCommandAlive = false; ///< of one whose end was asked for: nobody holds it, its recorded start proves it
    int remains = 0;            ///< processes in the session's own cgroup that outlived shellper and guardian, and are to end
    bool isReplaced = false;    ///< another living supervisor has it
    bool huskIsOverdue = false; ///< its child has exited, and the time after that is over
    bool huskIsWanted = false;  ///< somebody looks at it, or it holds what is not to be ended
};

/// Pure: ownership.md, "Shellpers at start", and requirements C2 to C4. Reap only on proof or on a recorded intent.
[[nodiscard]] Finding classifyShellper(const ShellperFacts &facts);

} // namespace shellreeve
