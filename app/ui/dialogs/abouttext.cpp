// SPDX-License-Identifier: MIT
#include "ui/dialogs/abouttext.h"

#include "base/version.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

namespace shellreeve {

namespace {

class About
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::About)
};

QString qtText()
{
    const QString running = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return running == built ? running : About::tr("%1 (built with %2)").arg(running, built);
}

QString platformText()
{
    const QString system = QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + QLatin1Char(' ')
        + QSysInfo::kernelVersion() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture();
    return words::oneLine(system);
}

QString desktopText()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    const QString windows = QGuiApplication::platformName();
    return desktop.isEmpty() ? windows : words::oneLine(QStringLiteral("%1, %2").arg(desktop, windows));
}

} // namespace

QList<QPair<QString, QString>> aboutFacts(const RuntimePaths &paths, const QString &profile)
{
    const auto place = [](const QString &path) { return words::folderText(path); };
    return {
        {About::tr("Shellreeve"), versionText()},
        {About::tr("Qt"), qtText()},
        {About::tr("System"), platformText()},
        {About::tr("Desktop"), desktopText()},
        {About::tr("Profile"), profile.isEmpty() ? About::tr("default") : profile},
        {About::tr("Program"), place(QCoreApplication::applicationFilePath())},
        {About::tr("Process"), QString::number(QCoreApplication::applicationPid())},
        {About::tr("Sockets"), place(paths.socketDir)},
        {About::tr("Records"), place(paths.sessionsDir)},
        {About::tr("Logs"), place(paths.logDir)},
        {About::tr("Settings"), place(paths.settingsFile)},
    };
}

QString aboutText(const QList<QPair<QString, QString>> &facts)
{
    QStringList lines;
    for (const auto &[label, value] : facts) {
        lines.append(label + QStringLiteral(": ") + value);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace shellreeve
