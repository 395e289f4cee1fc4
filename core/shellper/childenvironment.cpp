// SPDX-License-Identifier: MIT
#include "shellper/childenvironment.h"

namespace shellreeve {

namespace {

bool isBundleMark(const QString &name)
{
    return name == QLatin1String("APPIMAGE") || name == QLatin1String("APPDIR") || name == QLatin1String("ARGV0")
        || name == QLatin1String("OWD");
}

bool isSessionMark(const QString &name)
{
    return name == QLatin1String("CLAUDECODE") || name.startsWith(QLatin1String("CLAUDE_CODE_"))
        || name == QLatin1String("SHELLREEVE_SESSION");
}

bool pointsIntoBundle(const QString &name, const QString &value, const QString &bundle)
{
    return !bundle.isEmpty() && value.contains(bundle)
        && (name == QLatin1String("LD_LIBRARY_PATH") || name.startsWith(QLatin1String("QT_")));
}

} // namespace

QMap<QString, QString> withoutForeignMarks(QMap<QString, QString> environment)
{
    const QString bundle = environment.value(QStringLiteral("APPDIR"));
    for (auto it = environment.begin(); it != environment.end();) {
        if (isBundleMark(it.key()) || isSessionMark(it.key()) || pointsIntoBundle(it.key(), it.value(), bundle)) {
            it = environment.erase(it);
        } else {
            ++it;
        }
    }
    return environment;
}

QMap<QString, QString> childEnvironment(const QMap<QString, QString> &given, const QString &cookie, const QString &cwd)
{
    QMap<QString, QString> environment = withoutForeignMarks(given);
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm-256color"));
    environment.insert(QStringLiteral("COLORTERM"), QStringLiteral("truecolor"));
    environment.insert(QStringLiteral("PWD"), cwd);
    environment.insert(QStringLiteral("SHELLREEVE_SESSION"), cookie);
    return environment;
}

} // namespace shellreeve
