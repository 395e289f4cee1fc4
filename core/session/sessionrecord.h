// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "process/exitstatus.h"
#include "process/processidentity.h"
#include "session/sessionspec.h"
#include "session/sessionstatus.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace shellreeve {

/// What the supervisor was about to do, written down before it does it: the next start finishes it.
enum class SessionIntent {
    None,
    Create, ///< nothing is promised yet: what exists of it is ended
    End,    ///< whatever is left of it is ended
};

/// A session on disk, `sessions/<id>.json`; written by the supervisor only. It never holds the
/// environment. Times are UTC, invalid where unknown.
struct SessionRecord {
    QString id;
    QString name;
    QStringList command;
    QString cwd;
    QString workspace;
    QByteArray machineId; ///< SessionStore fills it in where it is empty
    std::optional<QString> profile; ///< likewise; nullopt in older ones
    QDateTime createdAt;
    QDateTime startedAt; ///< of the present child
    QDateTime endedAt;
    QDateTime lastActivityAt;
    std::optional<ProcessIdentity> shellper;
    std::optional<ProcessIdentity> guardian; ///< nullopt: unguarded, or never started
    std::optional<ProcessIdentity> child; ///< the command, as its shellper named it; nullopt: it has exited, or in older ones
    QByteArray scope; ///< the cgroup that was made for its present or last shellper alone; empty: none
    QString socketPath;
    int cols = 80;
    int rows = 24;
    RestartMode restart = RestartMode::Never;
    LeftoversPolicy leftovers = LeftoversPolicy::End;
    bool leftoversChosen = true; ///< for this session; else it follows the program's
    std::optional<std::chrono::seconds> lease;
    std::vector<ProcessIdentity> kept; ///< `reeve keep`: never part of an automatic end
    int restarts = 0;
    SessionIntent intent = SessionIntent::None;
    std::optional<ExitStatus> exit; ///< nullopt: its child runs, as far as we know
    SessionStatus status = SessionStatus::Starting;
    bool interrupted = false; ///< it ran when the machine went down

    bool operator==(const SessionRecord &) const = default;
};

/// The newest format that this program writes and reads.
constexpr int sessionRecordFormat = 1;

/// One line of JSON with a checksum over the rest.
[[nodiscard]] QByteArray encodeRecord(const SessionRecord &record);

/// InvalidArgument, with the reason, for whatever encodeRecord() did not write: damage, a missing
/// field, a value out of its range, a later format.
Result<SessionRecord> decodeRecord(const QByteArray &text);

} // namespace shellreeve
