// SPDX-License-Identifier: MIT
#include "desktop/ownprogram.h"

#include "bundle/appimage.h"

#include <QFileInfo>

namespace shellreeve {

OwnProgram ownProgram(const QProcessEnvironment &environment, const QString &executable, const QString &reeve)
{
    const QString image = environment.value(QStringLiteral("APPIMAGE"));
    if (isInAppImage(environment, executable) && image.startsWith(QLatin1Char('/')) && QFileInfo(image).isFile()) {
        return {image, image, true};
    }
    return {executable, reeve, false};
}

} // namespace shellreeve
