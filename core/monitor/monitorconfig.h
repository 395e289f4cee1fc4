// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "monitor/ownerrecord.h"

namespace shellreeve {

/// What a monitor is told at its start, as one JSON object on a descriptor (`shellreeve-monitor --config-fd N`). All of it is
/// required but the profile; unknown keys are ignored.
struct MonitorConfig {
    static constexpr qint64 longestText = 64 * 1024;

    int port = 0;
    QString profile;
    QString controlSocket; ///< where everything it tells comes from
    QString tokenFile;     ///< holds what a client must present to change something; made when it is not there
    QString recordDir;     ///< RuntimePaths::monitorDir; exists
    OwnerRecord owner;     ///< with whose end it ends

    [[nodiscard]] QByteArray encode() const;
    static Result<MonitorConfig> decode(const QByteArray &text);
};

/// The line with which a monitor tells, on standard output, how its start went: {ready: true, pid, port}, or {ready: false,
/// inUse, message, advice} right before it exits with status 1.
struct MonitorReport {
    bool isReady = false;
    qint64 pid = 0;
    int port = 0;
    bool isInUse = false; ///< somebody else has the port
    QString message;      ///< why it is not ready: one sentence
    QString advice = {};  ///< what a person has to do first; empty: another attempt may find it otherwise

    [[nodiscard]] QByteArray encode() const; ///< ends in a newline
    static Result<MonitorReport> decode(const QByteArray &line);
};

} // namespace shellreeve
