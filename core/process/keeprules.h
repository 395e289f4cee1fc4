// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace shellreeve {

/// What an end of a session spares. Plain data, travels as JSON to shellper and guardian. Whatever has a window open
/// is spared, too.
///
/// The keep-list spares only a process that left the session's terminal (it has a POSIX session other
/// than the session child's), and never the session's own child: "reeve new -- tmux" can be ended.
struct KeepRules {
    /// Program file names; a trailing '*' matches any rest; words after a blank must occur in the
    /// command line ("java GradleDaemon").
    QStringList programs = defaultPrograms();
    std::vector<ProcessIdentity> kept; ///< `reeve keep PID`
    bool everything = false;           ///< spare none of these

    static QStringList defaultPrograms();
    static constexpr qsizetype longestRule = 200; ///< characters
    static constexpr qsizetype longestList = 6'000; ///< bytes of UTF-8, together

    [[nodiscard]] QJsonObject toJson() const;
    /// What is absent or malformed has its default: doubt spares.
    static KeepRules fromJson(const QJsonObject &object);
};

/// As they travel and are written down: [{pid, startTicks, bootId}]. What is malformed is left out.
[[nodiscard]] QJsonArray toJson(const std::vector<ProcessIdentity> &identities);
[[nodiscard]] std::vector<ProcessIdentity> identitiesFromJson(const QJsonValue &value);

/// What a person wrote as a rule, as it is kept: without blanks around name and words.
[[nodiscard]] QString normalKeepRule(const QString &text);
/// Why a rule could never match, or could not be kept.
enum class KeepRuleFault {
    None,
    Empty,
    TooLong,   ///< more than longestRule characters
    NotPlain,  ///< control characters
    HasFolder, ///< a program is known by its file's name
    OnlyStar,
};
[[nodiscard]] KeepRuleFault faultOf(const QString &rule);
/// All without a fault, and together not longer than longestList.
[[nodiscard]] bool isKeepList(const QStringList &rules);

/// Does the keep-list name this program? `commandLine` is asked for only by rules with arguments.
/// Where the program file is unreadable (setgid screen) the kernel's name decides.
[[nodiscard]] bool namedByKeepList(const QStringList &programs, const ProcessInfo &process,
                                   const QList<QByteArray> &commandLine);

/// Does any rule for this program look at arguments?
[[nodiscard]] bool keepListWantsArguments(const QStringList &programs, const ProcessInfo &process);

} // namespace shellreeve
