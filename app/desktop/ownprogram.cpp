// SPDX-License-Identifier: MIT
#include "desktop/ownprogram.h"

#include <QDir>
#include <QFileInfo>

namespace shellreeve {

OwnProgram ownProgram(const QProcessEnvironment &environment, const QString &executable, const QString &reeve)
{
    const QString image = environment.value(QStringLiteral("APPIMAGE"));
    const QString mount = QDir::cleanPath(environment.value(QStringLiteral("APPDIR")));
    const bool isInside = mount.size() > 1 && mount.startsWith(QLatin1Char('/')) && executable.startsWith(mount + QLatin1Char('/'));
    if (isInside && image.startsWith(QLatin1Char('/')) && QFileInfo(image).isFile()) {
        return {image, image, true};
    }
    return {executable, reeve, false};
}

} // namespace shellreeve
