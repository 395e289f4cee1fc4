// SPDX-License-Identifier: MIT
#include "tray/application.h"

#include "desktop/platformchoice.h"

#include <QApplication>

namespace shellreeve {

bool isBuiltWithWindows()
{
    return true;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Surface wanted, const QProcessEnvironment &environment)
{
    const PlatformChoice choice = PlatformChoice::from(environment);
    if (wanted == Surface::None || choice.isHopeless()) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    // Through the environment, because Qt takes it from nowhere else but argv; put back at once, for our children.
    constexpr const char *variable = "QT_QPA_PLATFORM";
    const QByteArray before = qgetenv(variable);
    if (!choice.platforms.isEmpty()) {
        qputenv(variable, choice.platforms.toLocal8Bit());
    }
    auto application = std::make_unique<QApplication>(argc, argv);
    before.isEmpty() ? qunsetenv(variable) : qputenv(variable, before);
    if (choice.isLastResort(QGuiApplication::platformName())) {
        application.reset();
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Shellreeve")); // follows the titles of windows
    return application;
}

bool isOnDesktop()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

} // namespace shellreeve
