// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "monitor/ownerrecord.h"

namespace shellreeve {

/// What a monitor writes about itself when it has bound its port: `<port>.json`, 0600, removed at its clean end, read by
/// whoever finds the port taken. Source: ownership.md, "Self-records".
struct MonitorRecord {
    static constexpr int currentFormat = 1;
    static constexpr qint64 longestFile = 64 * 1024;

    ProcessIdentity process;
    QByteArray machineId;
    quint64 pidNamespace = 0; ///< inode; 0 where there are none
    quint64 exeDevice = 0;
    quint64 exeInode = 0;
    int port = 0;
    QString cgroup;
    OwnerRecord owner;
    QByteArray secret; ///< hex text; the key of challengeProof() is this text

    /// Of the process that calls; blocks for a few reads of /proc.
    static Result<MonitorRecord> ofThisProcess(int port, const OwnerRecord &owner, const QByteArray &secret);

    [[nodiscard]] QByteArray encode() const;
    /// InvalidArgument for what is damaged, Refused for a format from the future.
    static Result<MonitorRecord> decode(const QByteArray &text);
    /// NotFound when there is none; what is not a regular file of ours, open to nobody else, is refused.
    static Result<MonitorRecord> read(const QString &path);
    [[nodiscard]] Result<void> write(const QString &path) const;
};

} // namespace shellreeve
