// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"

/// What a session's command left behind, as a person is told of it.
namespace shellreeve::words {

struct Leftover {
    enum class State { Ending, Asked, Kept, Remains };

    QString sessionId;
    QString sessionName;
    qint64 pid = 0;
    QString program;
    State state = State::Ending;
    QString reason; ///< core's words
    bool isOnTerminal = false; ///< of the session's terminal: ends soon, or waits for an answer with the others
    QDateTime since;
    QDateTime endsAt; ///< invalid: not by itself

    [[nodiscard]] QString key() const; ///< of this one, among all leftovers
    [[nodiscard]] bool isKeptOnRequest() const; ///< and can be kept no longer on request
    bool operator==(const Leftover &) const = default;
};

/// In the order its shellper tells them.
[[nodiscard]] QList<Leftover> leftoversOf(const SessionSnapshot &session);
[[nodiscard]] QList<Leftover> leftoversOf(const QList<SessionSnapshot> &sessions);

[[nodiscard]] QString processText(const QString &program, qint64 pid); ///< "node (4711)", one line
/// What becomes of it: "ends in 50 s", "waits for your answer", "kept: has a window open".
[[nodiscard]] QString fateText(const Leftover &leftover, const QDateTime &now);

} // namespace shellreeve::words
