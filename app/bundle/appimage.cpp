// SPDX-License-Identifier: MIT
#include "bundle/appimage.h"

#include <QDir>

namespace shellreeve {

bool isInAppImage(const QProcessEnvironment &environment, const QString &file)
{
    const QString mount = QDir::cleanPath(environment.value(QStringLiteral("APPDIR")));
    return mount.size() > 1 && mount.startsWith(QLatin1Char('/')) && file.startsWith(mount + QLatin1Char('/'));
}

} // namespace shellreeve
