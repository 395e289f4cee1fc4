// SPDX-License-Identifier: MIT
#include "desktop/platformchoice.h"

#include <QStringList>

#include <algorithm>

namespace shellreeve {

namespace {

QString lastResort()
{
    return QStringLiteral("offscreen");
}

/// As Qt itself decides: Wayland only where the session says so, and not on GNOME, whose decorations Qt's plugin lacks.
bool prefersWayland(const QProcessEnvironment &environment)
{
    const auto value = [&](const char *name) { return environment.value(QString::fromLatin1(name)).toLower(); };
    return value("XDG_SESSION_TYPE") == QLatin1String("wayland") && !value("XDG_CURRENT_DESKTOP").contains(QLatin1String("gnome"))
        && !value("XDG_SESSION_DESKTOP").contains(QLatin1String("gnome"));
}

} // namespace

PlatformChoice PlatformChoice::from(const QProcessEnvironment &environment)
{
    const auto isSet = [&](const char *name) { return !environment.value(QString::fromLatin1(name)).isEmpty(); };
    QStringList platforms = environment.value(QStringLiteral("QT_QPA_PLATFORM")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (platforms.isEmpty()) {
        if (isSet("DISPLAY")) {
            platforms << QStringLiteral("xcb");
        }
        if (isSet("WAYLAND_DISPLAY") || isSet("WAYLAND_SOCKET")) {
            platforms.insert(prefersWayland(environment) ? 0 : platforms.size(), QStringLiteral("wayland"));
        }
    }
    PlatformChoice choice;
    choice.isNamed = !platforms.isEmpty();
    const bool namesLastResort = std::any_of(platforms.cbegin(), platforms.cend(), [](const QString &platform) {
        return platform.section(QLatin1Char(':'), 0, 0) == lastResort(); // options follow the name
    });
    choice.hasLastResort = choice.isNamed && !namesLastResort;
    if (choice.hasLastResort) {
        platforms << lastResort();
    }
    choice.platforms = platforms.join(QLatin1Char(';'));
    return choice;
}

bool PlatformChoice::isLastResort(const QString &taken) const
{
    return hasLastResort && taken == lastResort();
}

} // namespace shellreeve
