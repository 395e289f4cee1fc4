// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/unixsocket.h"
#include "process/exitstatus.h"
#include "process/processidentity.h"

#include <QJsonObject>

#include <optional>

namespace shellreeve {

/// What a shellper writes about itself: `sessions/<id>.self.json`, 0600, by the shellper (and by its guardian
/// after its death), read by everybody else. Source: ownership.md, "Self-records".
struct SelfRecord {
    static constexpr int currentFormat = 1;
    static constexpr qint64 longestFile = 64 * 1024;

    enum class State { Running, Exited };

    ProcessIdentity shellper;
    QByteArray machineId;
    quint64 pidNamespace = 0;
    quint64 exeDevice = 0;
    quint64 exeInode = 0;
    QString socketPath;
    SocketFile socketFile;
    QString cgroup;
    QJsonObject owner;   ///< {pid, startTicks, bootId, profile, lock}: the tray that asked for it
    QByteArray secret;   ///< hex text; the key of challengeProof() is this text
    QJsonObject session; ///< as in WELCOME
    State state = State::Running;
    std::optional<ExitStatus> exit; ///< of the child, once it is known

    [[nodiscard]] QByteArray encode() const;
    /// InvalidArgument for what is damaged, Refused for a format from the future.
    static Result<SelfRecord> decode(const QByteArray &text);
    static Result<SelfRecord> read(const QString &path); ///< readPrivateFile + decode
    [[nodiscard]] Result<void> write(const QString &path) const;

    static QString pathFor(const QString &stateDir, const QString &id);
    static QString lockPathFor(const QString &stateDir, const QString &id);
    static QString screenPathFor(const QString &stateDir, const QString &id);
};

} // namespace shellreeve
