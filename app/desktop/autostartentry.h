// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace shellreeve {

/// What an entry starts.
struct AutostartCommand {
    QString program; ///< absolute path
    QStringList arguments;

    bool operator==(const AutostartCommand &) const = default;
};

/// An entry of ours for the desktop's autostart folder (Desktop Entry Specification 1.5, Desktop Application Autostart
/// Specification 0.5).
[[nodiscard]] QByteArray autostartText(const AutostartCommand &command);

/// A program and its arguments as the value of Exec, and back; nullopt for what is not quoted as it must be.
[[nodiscard]] QString execText(const AutostartCommand &command);
[[nodiscard]] std::optional<AutostartCommand> commandFromExec(const QString &text);

/// What an entry that is there means.
struct AutostartEntry {
    bool isHidden = false; ///< switched off, by the user or in the desktop's own settings
    bool isOurs = false;   ///< as we wrote it, but for the program's path
    QString exec;          ///< as it stands there
    AutostartCommand command; ///< of one of ours
};
/// `own` is what we would write: an entry with other arguments is its user's.
[[nodiscard]] AutostartEntry readAutostart(const QByteArray &text, const AutostartCommand &own);

enum class AutostartWish {
    On,
    Off,
    Follow, ///< at each start: the program may have moved
};
struct AutostartEdit {
    enum class What { Nothing, Write, Remove };
    What what = What::Nothing;
    QByteArray text; ///< to be written

    bool operator==(const AutostartEdit &) const = default;
};
/// What to do with the entry that is there (nullopt: none). What its user has changed stays, but for "Hidden". Pure:
/// `isThere` tells whether a program is.
[[nodiscard]] AutostartEdit editAutostart(const std::optional<QByteArray> &present, AutostartWish wish, const AutostartCommand &own,
                                          const std::function<bool(const QString &)> &isThere);

} // namespace shellreeve
