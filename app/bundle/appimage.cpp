// SPDX-License-Identifier: MIT
#include "bundle/appimage.h"

#include <QDir>
#include <QFileInfo>

namespace shellreeve {

bool isInAppImage(const QProcessEnvironment &environment, const QString &file)
{
    const QString mount = QDir::cleanPath(environment.value(QStringLiteral("APPDIR")));
    if (mount.size() <= 1 || !mount.startsWith(QLatin1Char('/'))) {
        return false;
    }
    const QString real = QFileInfo(mount).canonicalFilePath(); // it may have been reached through a link
    return file.startsWith(mount + QLatin1Char('/')) || (!real.isEmpty() && file.startsWith(real + QLatin1Char('/')));
}

void forgetLibrariesOfAppImage()
{
    static constexpr char variable[] = "LD_LIBRARY_PATH";
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList folders = qEnvironmentVariable(variable).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    const qsizetype removed = folders.removeIf([&](const QString &folder) { return isInAppImage(environment, folder + QLatin1Char('/')); });
    if (removed > 0 && folders.isEmpty()) {
        qunsetenv(variable);
    } else if (removed > 0) {
        qputenv(variable, folders.join(QLatin1Char(':')).toLocal8Bit());
    }
}

} // namespace shellreeve
