// SPDX-License-Identifier: MIT
#include "e2e/desktop/desktop.h"

#include "support/waitfor.h"

#include <algorithm>

namespace shellreeve::testing {

Desktop::Desktop(const TemporaryHome &home, QSize size)
    : bus(home.runtimeDir()), display(size), tray(bus.address()), notifications(bus.address()), registry(bus.address()),
      m_client(bus.address())
{
}

void Desktop::putInto(QProcessEnvironment &environment) const
{
    environment.insert(QStringLiteral("DISPLAY"), display.name());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), bus.address());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *name : {"XAUTHORITY", "AT_SPI_BUS_ADDRESS", "TERMINAL", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"}) {
        environment.remove(QString::fromLatin1(name));
    }
}

std::unique_ptr<TrayItem> Desktop::waitForItem()
{
    (void)waitFor([this] { return !tray.items().isEmpty(); });
    return std::make_unique<TrayItem>(m_client.connection(), tray.items().isEmpty() ? QString() : tray.items().constLast());
}

Accessible Desktop::program()
{
    return registry.programs().isEmpty() ? Accessible() : Accessible(m_client.connection(), registry.programs().constLast());
}

QList<Accessible> Desktop::windows()
{
    QList<Accessible> shown;
    const QList<Accessible> all = registry.programs().isEmpty() ? QList<Accessible>() : program().children();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(shown), [](const Accessible &window) { return window.isShowing(); });
    return shown;
}

bool Desktop::hasWindow(const QString &title)
{
    const QList<Accessible> shown = windows();
    return std::any_of(shown.cbegin(), shown.cend(), [&](const Accessible &window) { return window.name().startsWith(title); });
}

Accessible Desktop::waitForWindow(const QString &title)
{
    Accessible found;
    const bool came = waitFor([&] {
        const QList<Accessible> shown = windows();
        const auto at = std::find_if(shown.cbegin(), shown.cend(), [&](const Accessible &window) { return window.name().startsWith(title); });
        found = at != shown.cend() ? *at : Accessible();
        return found.isValid();
    });
    if (!came && !registry.programs().isEmpty()) {
        qWarning("no window \"%s\" in:\n%s", qUtf8Printable(title), qUtf8Printable(program().outline()));
    }
    return found;
}

bool Desktop::waitForNoWindow(const QString &title)
{
    return waitFor([&] { return !hasWindow(title); });
}

} // namespace shellreeve::testing
