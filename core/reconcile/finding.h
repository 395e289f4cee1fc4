// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace shellreeve {

/// What a look around says of one thing.
enum class Verdict {
    Adopt,   ///< ours, alive, and not in the list yet
    Keep,    ///< left as it is, and we know why
    Reap,    ///< proven to be over, or asked to end
    Foreign, ///< somebody else's
    Unknown, ///< cannot be told, so it is left alone
};

enum class FindingKind {
    Shellper, ///< a session's shellper, or what is left of one
    Socket,   ///< a socket file that belongs to no session we know
    Process,  ///< one that says it was started in a session, and stands below none
};

/// What a run does about it. Whatever ends something verifies again who it is.
enum class Action {
    None,
    Adopt,        ///< take the session into the list
    Show,         ///< take it into the list as unreachable
    MarkExited,   ///< its shellper is gone: write that down
    EndSession,   ///< end it, and forget it when that is verified
    Forget,       ///< it was to be ended and has ended: drop what is left on disk
    EndHusk,      ///< its child has exited long ago and nobody looks: end its shellper
    EndRemains,   ///< shellper and guardian have gone, not so all that ran below them: end that
    RemoveTraces, ///< unlink socket, lock and self-record of a shellper that is gone
};

/// One row of `gc.plan`.
struct Finding {
    FindingKind kind = FindingKind::Shellper;
    qint64 pid = 0;    ///< 0: none is known
    QString sessionId; ///< as told by record, socket or process; may be empty
    QString subject;   ///< the socket's path, the process's program, the session's name: for a person
    Verdict verdict = Verdict::Unknown;
    QStringList evidence; ///< English sentences without a full stop
    QDateTime since; ///< how long it has been as it is: a process's start, a session's exit or start, a file's time; may be invalid
    Action action = Action::None;
    QString outcome; ///< after a run: what became of it; else empty

    /// {kind, pid, sessionId, subject, verdict, evidence[], since, action, outcome}; absent values are null.
    [[nodiscard]] QJsonObject toJson() const;
};

[[nodiscard]] QString toText(Verdict verdict);  ///< "adopt", …
[[nodiscard]] QString toText(FindingKind kind); ///< "shellper", …
[[nodiscard]] QString toText(Action action);    ///< "none", "mark-exited", …

} // namespace shellreeve
