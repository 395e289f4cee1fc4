// SPDX-License-Identifier: MIT
#include "tray/application.h"

#include <QApplication>
#include <QSysInfo>

namespace shellreeve {

bool hasDesktop(const QProcessEnvironment &environment)
{
    const auto isSet = [&](const char *name) { return !environment.value(QString::fromLatin1(name)).isEmpty(); };
    return QSysInfo::kernelType() == QLatin1String("darwin") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")
        || isSet("QT_QPA_PLATFORM");
}

bool isBuiltWithWindows()
{
    return true;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Surface surface)
{
    if (surface == Surface::None) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return application;
}

} // namespace shellreeve
