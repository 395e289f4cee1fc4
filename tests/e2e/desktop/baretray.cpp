// SPDX-License-Identifier: MIT
// The plainest tray program there can be: what the fixtures of the desktop are tried on, so that what they find in
// Shellreeve is Shellreeve's. Says on standard output what is done to it.
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <cstdio>

namespace {

void say(const QString &words)
{
    std::printf("%s\n", qUtf8Printable(words));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);

    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Bare window"));
    auto *middle = new QWidget(&window);
    auto *column = new QVBoxLayout(middle);
    auto *field = new QLineEdit(middle);
    field->setAccessibleName(QStringLiteral("Field"));
    auto *button = new QPushButton(QStringLiteral("Press"), middle);
    column->addWidget(field);
    column->addWidget(button);
    window.setCentralWidget(middle);
    QObject::connect(button, &QPushButton::clicked, &window, [field] { say(QStringLiteral("pressed ") + field->text()); });

    QMenu menu;
    menu.addAction(QStringLiteral("&Show"), &window, [&window] { window.show(); });
    menu.addSeparator();
    QMenu *more = menu.addMenu(QStringLiteral("snake_case && more"));
    more->addAction(QStringLiteral("Inner"), &window, [] { say(QStringLiteral("inner")); });
    QAction *gone = menu.addAction(QStringLiteral("Gone"));
    gone->setEnabled(false);
    menu.addAction(QStringLiteral("Quit"), &application, &QApplication::quit);
    QObject::connect(&menu, &QMenu::aboutToShow, &window, [] { say(QStringLiteral("menu")); });

    QPixmap picture(22, 22);
    picture.fill(Qt::red);
    QSystemTrayIcon icon((QIcon(picture)));
    icon.setContextMenu(&menu);
    icon.setToolTip(QStringLiteral("bare"));
    QObject::connect(&icon, &QSystemTrayIcon::activated, &window, [](QSystemTrayIcon::ActivationReason reason) {
        say(QStringLiteral("activated %1").arg(reason));
    });
    icon.show();
    return QApplication::exec();
}
