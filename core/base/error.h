// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve {

/// What went wrong, in the terms a caller can act on. `control` maps these to JSON-RPC codes, the
/// command line to exit statuses.
enum class ErrorCode {
    Failed,          ///< none of the others; the context says what
    InvalidArgument, ///< the caller's words are off
    NotFound,        ///< no such session, process, file
    Ambiguous,       ///< fits more than one, or the name is taken
    ShuttingDown,    ///< too late for that
    Refused,         ///< allowed to nobody, or a limit was reached
    NotOurs,         ///< belongs to another user, instance or machine
    TimedOut,        ///< no answer: unknown, never "gone"
    SpawnFailed,     ///< the program could not be started
    NotRunning,      ///< nobody listens where the tray or a shellper should
    Unsupported,     ///< the other side has no such method: another version
};

/// An error as it travels: never shown without its context.
struct Error {
    ErrorCode code = ErrorCode::Failed;
    QString context = {}; ///< what happened to what and why, one sentence, English, no newline at the end
    QString advice = {};  ///< what to do next; may be empty
    int errnoValue = 0; ///< errno of the failed call, 0 if none

    [[nodiscard]] QString reason() const; ///< context and, where there is one, the system's reason
    /// reason() and the advice, as one line.
    [[nodiscard]] QString message() const;
};

/// An error about a failed system call; `context` names the call's object ("cannot open /x").
[[nodiscard]] Error systemError(const QString &context, int errnoValue,
                                ErrorCode code = ErrorCode::Failed, const QString &advice = {});

} // namespace shellreeve
