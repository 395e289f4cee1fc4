// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace shellreeve {

/// A session as far as a process may be found to belong to it.
struct SessionRoots {
    QString id;
    QString name;
    std::vector<ProcessIdentity> holders = {}; ///< its shellper and guardian, those that are known
    QByteArray scope = {};                     ///< the cgroup made for it, where neither of them lives any more; empty: none
    std::vector<pid_t> members = {};           ///< of that one: readMembers()
    std::vector<pid_t> leftovers = {};         ///< what its command has left behind, as far as its shellper has told
    bool isOver = false;                       ///< its command has ended: whatever runs on is left over
};

/// Fills in who is in the scopes; a file is read for each that has one.
void readMembers(QList<SessionRoots> &sessions);

/// The process, its parent, its grandparent, … up to the one below pid 1. What has ended or cannot be read ends it.
/// `read`: how a process is read, for who reads many lines that meet.
using ReadProcess = std::function<std::optional<ProcessInfo>(pid_t)>;
[[nodiscard]] std::vector<ProcessInfo> readLine(const ProcessInfo &process, const ReadProcess &read = {});

/// The session that a process stands below or, where neither shellper nor guardian is left, is in the cgroup of. The nearest,
/// where they are nested; nullptr: none. `line`: the process, its parent, … Pure.
[[nodiscard]] const SessionRoots *sessionAbove(const std::vector<ProcessInfo> &line, const QList<SessionRoots> &sessions);

/// nullptr: none has that id.
[[nodiscard]] const SessionRoots *sessionOfId(const QString &id, const QList<SessionRoots> &sessions);

/// Was the process left behind by the command of this session, which it belongs to? Pure.
[[nodiscard]] bool isLeftover(pid_t pid, const SessionRoots &session);

/// The cookie of a process that is older than the session was copied to it, or is another session's. Pure.
[[nodiscard]] bool mayCarryCookie(const ProcessInfo &process, const SessionRoots &session);

} // namespace shellreeve
