// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "shellper/leftoverspolicy.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

namespace shellreeve {

enum class RestartMode { Never, OnFailure, Always };
[[nodiscard]] QString toText(RestartMode mode); ///< "never", "on-failure", "always"
[[nodiscard]] std::optional<RestartMode> restartModeFromText(const QString &text);

/// A session as it is asked for (`session.create`). Nothing here was looked up in the file system.
struct SessionSpec {
    QStringList command; ///< program and arguments; never empty
    QString cwd;         ///< absolute, or empty: the supervisor chooses
    QString name;        ///< checked, or empty: from the command
    std::optional<QMap<QString, QString>> env; ///< nullopt: that of the user's login shell
    QMap<QString, QString> envAdditions; ///< set on top of it
    int cols = 80;
    int rows = 24;
    RestartMode restart = RestartMode::Never;
    std::optional<LeftoversPolicy> leftovers; ///< nullopt: the program's, whatever that becomes
    std::optional<std::chrono::seconds> lease; ///< nullopt: the program's; 0: never

    /// From the parameters of `session.create`; InvalidArgument names the parameter. Unknown ones are ignored.
    static Result<SessionSpec> fromJson(const QJsonObject &params);
};

} // namespace shellreeve
