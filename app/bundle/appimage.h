// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace shellreeve {

/// Whether `$APPDIR` is the mount that this file is in. Set alone it says nothing: another AppImage may have started us.
[[nodiscard]] bool isInAppImage(const QProcessEnvironment &environment, const QString &file);

/// What this process starts from now on finds no libraries in `$APPDIR`. Before there are threads.
void forgetLibrariesOfAppImage();

} // namespace shellreeve
