// SPDX-License-Identifier: MIT
#pragma once

#include "process/exitstatus.h"
#include "session/sessionrecord.h"
#include "session/sessionspec.h"
#include "session/sessionstatus.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace shellreeve {

/// Why a session asks for a person (F4). What is as grave or graver replaces what was there; acknowledging clears it.
struct Attention {
    enum class Kind { None, Bell, Message, Finished, Failed }; ///< the later, the graver

    Kind kind = Kind::None;
    QString text; ///< of a message (OSC 9, OSC 777): hostile text, control characters removed
    QDateTime since;

    bool operator==(const Attention &) const = default;

    /// What it is after one more reason. The same reason again changes nothing, its time neither: told once is enough.
    [[nodiscard]] Attention with(Kind reason, const QString &text, const QDateTime &when) const;
    [[nodiscard]] QJsonValue toJson() const; ///< {kind, text, since}; null for None
};

/// The Session object of interfaces.md: what every client sees of a session.
struct SessionSnapshot {
    QString id;
    QString name;
    std::optional<qint64> pid;      ///< of the shellper
    std::optional<qint64> childPid; ///< of the command
    QStringList command;
    QString cwd;
    QString workspace;
    SessionStatus status = SessionStatus::Starting;
    std::optional<ExitStatus> exit; ///< an unknown one shows as two nulls
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime lastActivityAt;
    QDateTime endsAt;
    int cols = 80;
    int rows = 24;
    int viewers = 0;
    int restarts = 0;
    bool guarded = false;
    std::optional<qint64> processCount;
    std::optional<double> cpuPercent;
    std::optional<qint64> memoryBytes;
    QList<int> ports;
    QJsonArray leftovers; ///< objects {pid, program, reason}
    QString scope; ///< the systemd unit that holds its processes and no others; empty: null
    QString socketPath;
    RestartMode restart = RestartMode::Never;
    LeftoversPolicy leftoversPolicy = LeftoversPolicy::End;
    std::optional<std::chrono::seconds> lease; ///< nullopt: the program's; 0: never
    Attention attention;
    bool interrupted = false; ///< finished because the machine went down: worth starting again
    QString problem; ///< why it is unreachable; empty: null

    /// What a record alone tells.
    static SessionSnapshot fromRecord(const SessionRecord &record);

    /// Every key is always there; what is absent is null, arrays never are.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace shellreeve
