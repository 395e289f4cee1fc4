// SPDX-License-Identifier: MIT
#pragma once

#include "process/exitstatus.h"
#include "process/processidentity.h"
#include "session/sessionrecord.h"
#include "shellper/message.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace shellreeve {

/// What a shellper says of itself (WELCOME's `session`). Everything may be missing: an older shellper
/// knows less, another program's knows nothing.
struct SessionDescription {
    QString id; ///< empty unless it is a session's id
    QString name;
    QStringList command;
    QString cwd;
    QString workspace;
    QString profile;
    QString socketPath;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime endedAt; ///< its child's exit
    QDateTime endsAt;  ///< by its lease
    std::optional<ProcessIdentity> shellper;
    std::optional<ProcessIdentity> guardian;
    std::optional<ExitStatus> exit;
    RestartMode restart = RestartMode::Never;
    LeftoversPolicy leftovers = LeftoversPolicy::End;
    bool leftoversChosen = true;
    QJsonObject rules; ///< that its shellper goes by; empty: one that does not tell
    std::optional<std::chrono::seconds> lease;
    std::vector<ProcessIdentity> kept;
    QJsonArray leftBehind; ///< what its child left, as EVENT's `leftovers`
    int restarts = 0;
    int viewers = 0;

    static SessionDescription fromJson(const QJsonObject &object);
};

/// The supervisor's part of the description, handed to a shellper when it starts: what it cannot know
/// itself and what a lost record is rebuilt from. Never the environment.
[[nodiscard]] QJsonObject describeForShellper(const SessionRecord &record);

/// A record for a session whose own was lost; `fallbackId` where it does not name itself.
[[nodiscard]] SessionRecord rebuildRecord(const SessionDescription &description, const Welcome &welcome,
                                          const QString &fallbackId);

} // namespace shellreeve
