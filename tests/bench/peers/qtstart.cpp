// SPDX-License-Identifier: MIT
// bench-qtstart: what starting any tray program costs. A window that stays hidden, a tray icon with a menu;
// says "ready" from its event loop and leaves; with the word "stay" it stays.
#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QMainWindow window;
    auto *list = new QListWidget(&window);
    window.setCentralWidget(list);
    QMenu menu;
    menu.addAction(QStringLiteral("Quit"), &application, &QApplication::quit);
    QSystemTrayIcon icon;
    icon.setContextMenu(&menu);
    icon.setIcon(QIcon::fromTheme(QStringLiteral("utilities-terminal")));
    icon.show();
    QTimer::singleShot(0, &application, [stays = argc > 1] {
        std::puts("ready");
        std::fflush(stdout);
        if (!stays) {
            QApplication::quit();
        }
    });
    return QApplication::exec();
}
