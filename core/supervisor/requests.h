// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "shellper/message.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

/// What is asked of a supervisor, and what it answers.
namespace shellreeve {

/// The answer of an asynchronous request: called once, from the event loop or before the call returns.
template<typename T>
using Answer = std::function<void(Result<T>)>;

enum class EndMode { Graceful, Now };

/// How to end a session. Absent values are those of the tunables.
struct EndRequest {
    EndMode mode = EndMode::Graceful;
    std::optional<Milliseconds> grace;
    std::optional<int> retries;
    bool everything = false; ///< kept processes too
};

/// What `End…` says before it asks.
struct EndPreview {
    QString program;   ///< name of the session's own child, "bash"; empty: none runs
    int processes = 0; ///< that would be ended, the child not counted
    QList<int> ports;  ///< they listen on, ascending
    QStringList kept;  ///< "tmux (4711)": what the keep-list spares
    bool hostsUs = false; ///< this very program runs inside the session
};

/// What one process holds now.
struct ProcessUse {
    qint64 residentBytes = 0;
    QList<int> ports; ///< it listens on, ascending
};

/// What became of one session: `session.kill`'s answer, `workspace.kill`'s rows.
struct SessionOutcome {
    QString id;
    QString name;
    EndOutcome outcome;

    [[nodiscard]] QJsonObject toJson() const;
};

enum class QuitChoice { KeepSessions, EndSessions };

} // namespace shellreeve
