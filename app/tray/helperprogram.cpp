// SPDX-License-Identifier: MIT
#include "tray/helperprogram.h"

#include <QDir>
#include <QFileInfo>

namespace shellreeve {

QString findHelper(const QString &name, const QProcessEnvironment &environment, const QString &executableDir)
{
    const QString wanted = environment.value(QStringLiteral("SHELLREEVE_LIBEXEC_DIR"));
    if (!wanted.isEmpty()) {
        return QDir::cleanPath(QDir(wanted).absoluteFilePath(name));
    }
    const QString beside = QDir(executableDir).absoluteFilePath(name);
    return QFileInfo(beside).isExecutable()
        ? beside
        : QDir::cleanPath(executableDir + QStringLiteral("/../libexec/shellreeve/") + name);
}

} // namespace shellreeve
