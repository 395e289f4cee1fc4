// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "process/keeprules.h"
#include "shellper/leftoverlist.h"
#include "shellper/message.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <chrono>

namespace shellreeve {

/// What a shellper is started with: one JSON object on a descriptor (interfaces.md, "Start-up"). Required:
/// command, socketPath; unknown keys are ignored; everything else has a default.
struct ShellperConfig {
    static constexpr qint64 longestText = 8 * 1024 * 1024;

    Launch launch; ///< env filled in from our own environment when it was absent
    WindowSize size;
    QString socketPath;
    QString sessionId; ///< from the socket's name when absent
    QString name;      ///< the session id when absent
    QString stateDir;
    QString fallbackSocketDir;
    QString profile;
    qint64 scrollbackBytes = 2 * 1024 * 1024;
    std::chrono::seconds husk{60};
    Milliseconds grace{10'000}; ///< between TERM and KILL where nobody says otherwise
    std::chrono::seconds lease{604'800}; ///< 0 = never
    std::chrono::seconds leaseAfterGoodbye{0}; ///< the same when its supervisor left on purpose
    LeftoverRules leftovers; ///< the policy is what `session` says
    KeepRules keep;
    bool keepScreen = true; ///< the last of a finished session
    QJsonObject owner;
    QJsonObject session; ///< the supervisor's own keys, handed back in WELCOME

    /// What may change while the shellper lives, under the keys that the configuration has for it, and "leftovers", the
    /// policy: travels as "rules" in DESCRIBE, is told in WELCOME, and is noted for the guardian.
    [[nodiscard]] QJsonObject rules() const;
    void takeRules(const QJsonObject &rules); ///< what is absent or malformed stays

    [[nodiscard]] QJsonObject toJson() const;
    /// `environment` is this process's: the child's when the text has none, and where stateDir comes from.
    static Result<ShellperConfig> decode(const QByteArray &text, const QProcessEnvironment &environment);
};

} // namespace shellreeve
