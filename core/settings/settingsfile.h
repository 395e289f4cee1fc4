// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "settings/settingrows.h"
#include "settings/settingstext.h"

namespace shellreeve {

/// A settings file as it was found.
struct SettingsFile {
    SettingsText text;            ///< empty where there is none, or it cannot be used
    QByteArray bytes;             ///< as it was read
    std::optional<Error> problem; ///< it is there and cannot be used at all
};

/// Never through a link, at most 1 MiB; a file that is not there is an empty one without a problem.
[[nodiscard]] SettingsFile readSettingsFile(const QString &path);

/// Replaces it whole (0600) and makes its directory where there is none. One with a problem is set aside first, as
/// `<path>.bad-N`; one of another user's is left alone and the error says so.
[[nodiscard]] Result<void> writeSettingsFile(const QString &path, const QByteArray &bytes, const SettingsFile &before);

/// What the file says of one setting; nullopt where it says nothing, or nothing that can be used.
[[nodiscard]] std::optional<QVariant> settingIn(const SettingsFile &file, Setting setting);

} // namespace shellreeve
