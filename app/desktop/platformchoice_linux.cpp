// SPDX-License-Identifier: MIT
#include "desktop/platformchoice.h"

#include <QStringList>

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
    choice.hasLastResort = choice.isNamed && !platforms.contains(lastResort());
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
