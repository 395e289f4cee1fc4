// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace shellreeve {

/// Everything a user can set, one row each in settingRows().
enum class Setting {
    Quit,
    Language,
    Terminal,
    DetachKey,
    Lease,
    LeaseAfterQuit,
    Scrollback,
    KeepScreens,
    KeepFinishedDays,
    KeepFinishedCount,
    Husk,
    Leftovers,
    LeftoversTerminal,
    LeftoversOthers,
    KeepList,
    NotifyAttention,
    NotifyFinished,
    NotifyFailed,
    NotifyInterrupted,
    MonitorPort,
    Mode,
    GracefulTimeout,
    ForceTimeout,
    RetryAttempts,
    RetryDelay,
    SweepInterval,
    HealthInterval,
};

/// What a value is, and the type of its QVariant.
enum class SettingKind {
    Switch, ///< bool
    Number, ///< qlonglong, in the row's unit
    Choice, ///< QString, one of the row's choices
    Text,   ///< QString, one line
    List,   ///< QStringList
};

enum class SettingUnit { None, Millisecond, Second, Day, Kibibyte };

/// When a change takes effect.
enum class SettingEffect { AtOnce, NewSessions };

struct SettingRow {
    Setting setting;
    QString name; ///< in the file: "section/key"
    SettingKind kind = SettingKind::Text;
    QVariant standard; ///< the default; that of GracefulTimeout follows the mode
    qint64 least = 0;  ///< of a number
    qint64 most = 0;
    SettingUnit unit = SettingUnit::None;
    QStringList choices;
    SettingEffect effect = SettingEffect::AtOnce;
    QString variable; ///< of the environment, which beats the file; empty: none
    QString option;   ///< of the command line, which beats both; empty: none
    QString summary;  ///< English, one sentence
};

/// In the order of the enum, which is the order of sections in a file.
[[nodiscard]] const QList<SettingRow> &settingRows();
[[nodiscard]] const SettingRow &rowOf(Setting setting);

/// Is the value of the row's type, and one that it can have?
[[nodiscard]] bool isPossible(const SettingRow &row, const QVariant &value);
/// As it stands in the file. The value is possible.
[[nodiscard]] QString textOf(const SettingRow &row, const QVariant &value);
/// InvalidArgument, with what it should be as a clause ("is not a whole number from 0 to 9"), for what is not possible.
[[nodiscard]] Result<QVariant> valueOf(const SettingRow &row, const QString &text);

} // namespace shellreeve
