// SPDX-License-Identifier: MIT
#include "e2e/desktop/desktop.h"

#include "support/waitfor.h"

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
    (void)waitFor([this] { return !registry.programs().isEmpty(); });
    return registry.programs().isEmpty() ? Accessible() : Accessible(m_client.connection(), registry.programs().constLast());
}

Accessible Desktop::waitForWindow(const QString &title)
{
    Accessible found;
    const bool came = waitFor([&] {
        const QList<Accessible> windows = program().children();
        for (const Accessible &window : windows) {
            if (window.isShowing() && window.name().startsWith(title)) {
                found = window;
                return true;
            }
        }
        return false;
    });
    if (!came) {
        qWarning("no window \"%s\" in:\n%s", qUtf8Printable(title), qUtf8Printable(program().outline()));
    }
    return found;
}

bool Desktop::waitForNoWindow(const QString &title)
{
    return waitFor([&] {
        const QList<Accessible> windows = program().children();
        return std::none_of(windows.cbegin(), windows.cend(), [&](const Accessible &window) {
            return window.isShowing() && window.name().startsWith(title);
        });
    });
}

} // namespace shellreeve::testing
