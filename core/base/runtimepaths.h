// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace shellreeve {

/// What the places depend on. Read from the environment once, at the edge; every path below is a
/// pure function of it.
struct PathInputs {
    QString profile; ///< checked, "" for the one without a name
    QString home; ///< $HOME, or the user's own where that is unset or empty
    QString shellperSocketDir; ///< $SHELLPER_SOCKET_DIR
    QString xdgRuntimeDir;
    QString xdgStateHome;
    QString xdgConfigHome;
    QString monitorDir; ///< $SHELLREEVE_MONITOR_DIR
    QString xdgDataHome = {};

    static PathInputs fromEnvironment(const QProcessEnvironment &environment, const QString &profile);
};

/// Where everything of one profile lives (interfaces.md, "Places"). Absolute paths, no trailing slash.
struct RuntimePaths {
    QString socketDir;
    QString fallbackSocketDir; ///< where a shellper binds when socketDir is gone for good
    QString stateDir;
    QString sessionsDir; ///< stateDir/sessions
    QString logDir;      ///< stateDir/log
    QString settingsFile;
    QString monitorDir; ///< records of monitors: one for all profiles of a user, as TCP ports are
    QString helpersDir; ///< copies of a bundle's helpers: one for all profiles of a user

    [[nodiscard]] QString monitorToken() const { return socketDir + QStringLiteral("/monitor.token"); }
    [[nodiscard]] QString controlSocket() const { return socketDir + QStringLiteral("/control.sock"); }
    [[nodiscard]] QString sessionSocket(const QString &id) const
    {
        return socketDir + QStringLiteral("/shellper-") + id + QStringLiteral(".sock");
    }

    /// Fails when a variable that must be absolute is not.
    static Result<RuntimePaths> from(const PathInputs &inputs);
};

/// The longest path a Unix socket can be bound to: 106 characters, 103 on macOS (sun_path).
[[nodiscard]] int longestSocketPath();

/// InvalidArgument, naming path, length and limit, when the path (in bytes) is too long to bind.
Result<void> checkSocketPathLength(const QString &path);

/// Makes the directory, and what is missing above it, 0700. An existing one is never chmod'ed: one
/// that is not ours, is a link, or is open to group or others is refused with the fix in the advice.
Result<void> ensurePrivateDirectory(const QString &path);

} // namespace shellreeve
