// SPDX-License-Identifier: MIT
#include "e2e/desktop/desktopinstance.h"

#include "support/waitfor.h"

#include <QFile>

namespace shellreeve::testing {

DesktopInstance::DesktopInstance(Tray tray, QSize screen) : desktop(home, screen), it(home)
{
    isUp = desktop.isUp() && desktop.notifications.appear() && (tray == Tray::NotYet || desktop.tray.appear());
    desktop.putInto(it.environment);
    it.environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin")); // no coding agents of the developer's
}

void DesktopInstance::installTerminal()
{
    QFile script(home.filePath(QStringLiteral("terminal")));
    if (!script.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qUtf8Printable(script.fileName()));
    }
    script.write("#!/bin/sh\nprintf '%s\\n' \"$*\" >> \"$0.said\"\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    it.environment.insert(QStringLiteral("TERMINAL"), script.fileName());
}

bool DesktopInstance::waitForTerminalRun(const QString &words) const
{
    return waitFor([&] {
        QFile said(home.filePath(QStringLiteral("terminal.said")));
        return said.open(QIODevice::ReadOnly) && QString::fromUtf8(said.readAll()).contains(words);
    });
}

Accessible DesktopInstance::openWindow()
{
    desktop.waitForItem()->activate();
    return desktop.waitForWindow(QStringLiteral("Sessions"));
}

bool DesktopInstance::closeWindow(const QString &title, const QString &key)
{
    const QStringList search{QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), QLatin1Char('^') + title};
    return waitFor([&] {
        const QString id = desktop.display.ask(search).section(QLatin1Char('\n'), 0, 0);
        if (desktop.display.activate(id)) {
            (void)desktop.display.tell({QStringLiteral("key"), key});
        }
        return !desktop.hasWindow(title);
    });
}

bool DesktopInstance::click(const Accessible &place)
{
    const QPoint middle = place.extents().center();
    return desktop.display.tell({QStringLiteral("mousemove"), QString::number(middle.x()), QString::number(middle.y()),
                                 QStringLiteral("click"), QStringLiteral("1")});
}

QString DesktopInstance::wordsOf(const Accessible &window)
{
    QStringList found{window.name(), window.description()};
    window.visit([&](const Accessible &one) { found << one.name(); });
    return found.join(QLatin1Char('\n'));
}

MenuClient &DesktopInstance::menu()
{
    auto item = desktop.waitForItem();
    if (const QString name = desktop.tray.items().value(desktop.tray.items().size() - 1); !m_item || name != m_itemName) {
        m_item = std::move(item);
        m_itemName = name;
    }
    return m_item->menu();
}

} // namespace shellreeve::testing
