// SPDX-License-Identifier: MIT
// bench-desktop: a desktop (display, session bus, tray, screen reader) for programs under measurement, and its watch.
// First line: "desktop DISPLAY BUS". Then, with times of the monotonic clock in ns:
//   item TIME                 an icon has registered
// and for each line of standard input one answer:
//   menu                      menu COUNT               opens the newest icon's menu as a panel does, and closes it
//   await-menu TEXT           menu-shows TIME          when an entry, at whatever depth, contains it
//   show                      shown TIME               activates the icon; when the window "Sessions" shows
//   await-cell OLD NEW        cell-shows TIME          when the cell named OLD is named NEW; "watching" comes first
// End of input ends it.
#include "e2e/desktop/desktop.h"
#include "support/waitfor.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>

using namespace shellreeve::testing;

namespace {

long long now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

bool contains(const MenuNode &menu, const QString &text)
{
    return std::any_of(menu.children.cbegin(), menu.children.cend(),
                       [&](const MenuNode &node) { return node.text().contains(text) || contains(node, text); });
}

QString answer(Desktop &desktop, const QStringList &words)
{
    const QString verb = words.value(0);
    const auto item = desktop.waitForItem();
    if (verb == QLatin1String("menu")) {
        const int count = item->menu().open().count();
        item->menu().close();
        return QStringLiteral("menu %1").arg(count);
    }
    if (verb == QLatin1String("await-menu")) {
        MenuClient &menu = item->menu();
        (void)menu.layout();
        say(QStringLiteral("watching"));
        int seen = -1;
        const bool came = waitFor([&] {
            const int updates = menu.layoutUpdates() + menu.propertyUpdates();
            return std::exchange(seen, updates) != updates && contains(menu.layout(), words.value(1));
        });
        return QStringLiteral("menu-shows %1").arg(came ? now() : 0);
    }
    if (verb == QLatin1String("show")) {
        item->activate();
        const bool came = desktop.waitForWindow(QStringLiteral("Sessions")).isValid();
        return QStringLiteral("shown %1").arg(came ? now() : 0);
    }
    if (verb == QLatin1String("await-cell")) {
        const Accessible cell = desktop.waitForWindow(QStringLiteral("Sessions")).waitFor(QString(), words.value(1));
        say(QStringLiteral("watching"));
        const bool came = waitFor([&] { return cell.name() == words.value(2); });
        return QStringLiteral("cell-shows %1").arg(came ? now() : 0);
    }
    return QStringLiteral("unknown %1").arg(verb);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const TemporaryHome home;
    Desktop desktop(home, {1600, 1000});
    if (!desktop.isUp() || !desktop.tray.appear()) {
        return 1;
    }
    QObject::connect(&desktop.tray, &TrayWatcher::StatusNotifierItemRegistered, &application,
                     [] { say(QStringLiteral("item %1").arg(now())); });
    say(QStringLiteral("desktop %1 %2").arg(desktop.display.name(), desktop.bus.address()));
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
        input.setEnabled(false);
        say(answer(desktop, QString::fromStdString(line).split(QLatin1Char(' '))));
        input.setEnabled(true);
    });
    return QCoreApplication::exec();
}
