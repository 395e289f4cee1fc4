// SPDX-License-Identifier: MIT
#include "settings/settingsfile.h"

#include "base/privatefile.h"
#include "base/runtimepaths.h"

#include <QFileInfo>

namespace shellreeve {

namespace {
constexpr qint64 largestFile = 1024 * 1024;
}

SettingsFile readSettingsFile(const QString &path)
{
    SettingsFile file;
    Result<QByteArray> bytes = readPrivateFile(path, largestFile);
    if (bytes && isSettingsText(*bytes)) {
        file.bytes = std::move(bytes).value();
        file.text = SettingsText(file.bytes);
    } else if (bytes) {
        file.problem = Error{ErrorCode::InvalidArgument, QStringLiteral("%1 is damaged: it is not text").arg(path), {}};
    } else if (bytes.error().code != ErrorCode::NotFound) {
        file.problem = bytes.error();
    }
    return file;
}

Result<void> writeSettingsFile(const QString &path, const QByteArray &bytes, const SettingsFile &before)
{
    // One that is there may be as open as its owner likes: the file itself is for nobody else.
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo(folder).isDir()) {
        if (Result<void> made = ensurePrivateDirectory(folder); !made) {
            return made;
        }
    }
    if (before.problem) {
        if (before.problem->code == ErrorCode::NotOurs) {
            return *before.problem;
        }
        if (const Result<QString> aside = setFileAside(path); !aside && aside.error().errnoValue != ENOENT) {
            return aside.error();
        }
    }
    return writePrivateFile(path, bytes);
}

std::optional<QVariant> settingIn(const SettingsFile &file, Setting setting)
{
    const SettingRow &row = rowOf(setting);
    const std::optional<QString> text = file.text.value(row.name);
    const Result<QVariant> value = text ? valueOf(row, *text) : Result<QVariant>(Error{});
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace shellreeve
