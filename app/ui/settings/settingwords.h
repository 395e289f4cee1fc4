// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settingrows.h"

#include <QString>

/// The settings in words: the one place where a setting gets its name for people.
namespace shellreeve::settingwords {

enum class Section { General, Sessions, Leftovers, Notifications, Monitor, Advanced };
[[nodiscard]] QList<Section> sections();
[[nodiscard]] QString sectionName(Section section);
[[nodiscard]] Section sectionOf(Setting setting);
[[nodiscard]] QList<Setting> settingsIn(Section section); ///< in the order to be shown

struct Words {
    QString label;
    QString help; ///< a sentence or two
};
[[nodiscard]] Words wordsOf(Setting setting);
/// What 0 means, where it is more than a number; else empty.
[[nodiscard]] QString wordForZero(Setting setting);
/// Of a choice; that of a language is its own name.
[[nodiscard]] QString choiceName(Setting setting, const QString &choice);
/// A value as a person reads it: "7 days", "never", "on".
[[nodiscard]] QString valueText(const SettingRow &row, const QVariant &value);
/// What numbers fit: "From 100 milliseconds to 1 day".
[[nodiscard]] QString rangeText(const SettingRow &row);

} // namespace shellreeve::settingwords
