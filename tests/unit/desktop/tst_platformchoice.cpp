// SPDX-License-Identifier: MIT
#include "desktop/platformchoice.h"

#include <QTest>

using namespace shellreeve;

class TestPlatformChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhatTheEnvironmentNames_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("platforms");
        const auto row = [](const char *environment, const char *platforms) {
            QTest::newRow(environment) << QString::fromLatin1(environment) << QString::fromLatin1(platforms);
        };
        row("", "");
        row("DISPLAY=", "");
        row("DISPLAY=:0", "xcb;offscreen");
        row("WAYLAND_DISPLAY=wayland-0", "wayland;offscreen");
        row("WAYLAND_SOCKET=5", "wayland;offscreen");
        row("DISPLAY=:0 WAYLAND_DISPLAY=wayland-0", "xcb;wayland;offscreen");
        row("DISPLAY=:0 WAYLAND_DISPLAY=wayland-0 XDG_SESSION_TYPE=x11", "xcb;wayland;offscreen");
        row("DISPLAY=:0 WAYLAND_DISPLAY=wayland-0 XDG_SESSION_TYPE=wayland", "wayland;xcb;offscreen");
        row("DISPLAY=:0 WAYLAND_DISPLAY=wayland-0 XDG_SESSION_TYPE=wayland XDG_CURRENT_DESKTOP=ubuntu:GNOME", "xcb;wayland;offscreen");
        row("WAYLAND_DISPLAY=wayland-0 XDG_SESSION_TYPE=wayland XDG_SESSION_DESKTOP=gnome", "wayland;offscreen");
        row("QT_QPA_PLATFORM=offscreen", "offscreen");
        row("QT_QPA_PLATFORM=offscreen:nofonts", "offscreen:nofonts");
        row("QT_QPA_PLATFORM=xcb WAYLAND_DISPLAY=wayland-0", "xcb;offscreen");
        row("QT_QPA_PLATFORM=wayland;xcb", "wayland;xcb;offscreen");
        row("QT_QPA_PLATFORM=minimal", "minimal;offscreen");
    }

    void choosesWhatTheEnvironmentNames()
    {
        QFETCH(QString, environment);
        QFETCH(QString, platforms);
        QProcessEnvironment variables;
        const QStringList words = environment.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            variables.insert(word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));
        }
        const PlatformChoice choice = PlatformChoice::from(variables);
        QCOMPARE(choice.platforms, platforms);
        QCOMPARE(choice.isHopeless(), platforms.isEmpty());
        const bool wasAskedFor = platforms.startsWith(QLatin1String("offscreen")) || platforms.isEmpty();
        QCOMPARE(choice.isLastResort(QStringLiteral("offscreen")), !wasAskedFor);
        QVERIFY(!choice.isLastResort(QStringLiteral("xcb")));
    }
};

QTEST_GUILESS_MAIN(TestPlatformChoice)
#include "tst_platformchoice.moc"
