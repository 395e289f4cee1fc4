// SPDX-License-Identifier: MIT
#include "tray/presence.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using Icon = Presence::Icon;
using Start = Presence::Start;
using namespace std::chrono_literals;

class TestPresence : public QObject
{
    Q_OBJECT

    static constexpr std::chrono::milliseconds never = 24h;

private Q_SLOTS:
    void theIconIsEnough()
    {
        Presence presence(Start::Foreground, never);
        QSignalSpy window(&presence, &Presence::windowWanted);
        QSignalSpy icon(&presence, &Presence::iconChanged);
        presence.setIcon(Icon::Shown);
        QVERIFY(window.isEmpty() && icon.isEmpty());
    }

    void theWindowStandsInForTheIcon()
    {
        Presence presence(Start::Foreground, never);
        QSignalSpy window(&presence, &Presence::windowWanted);
        QSignalSpy icon(&presence, &Presence::iconChanged);
        presence.setIcon(Icon::NoTray);
        QCOMPARE(window.size(), 1);
        presence.windowShown();
        presence.setIcon(Icon::Shown); // a tray turned up
        QCOMPARE(icon.size(), 2);
        QCOMPARE(window.size(), 1);
    }

    void inTheBackgroundItWaitsAndThenSaysSoOnce()
    {
        Presence presence(Start::Background, 1ms);
        QSignalSpy window(&presence, &Presence::windowWanted);
        QSignalSpy reminder(&presence, &Presence::reminderWanted);
        presence.setIcon(Icon::NoTray);
        QVERIFY(reminder.wait());
        presence.setIcon(Icon::Shown);
        presence.setIcon(Icon::NoTray);
        presence.windowShown();
        presence.windowClosed();
        QCOMPARE(reminder.size(), 1);
        QVERIFY(window.isEmpty());
    }

    void aTrayInTimeNeedsNoWord()
    {
        Presence presence(Start::Background, never);
        QSignalSpy reminder(&presence, &Presence::reminderWanted);
        presence.setIcon(Icon::NoTray);
        presence.setIcon(Icon::Shown);
        presence.windowClosed();
        QVERIFY(reminder.isEmpty());
    }

    void aTrayThatGoesIsMissedOnlyWithoutTheWindow()
    {
        Presence presence(Start::Foreground, 1ms);
        QSignalSpy reminder(&presence, &Presence::reminderWanted);
        presence.setIcon(Icon::Shown);
        presence.windowShown();
        presence.setIcon(Icon::NoTray);
        presence.windowClosed(); // now there is neither
        QCOMPARE(reminder.size(), 1);
    }

    void aTrayThatGoesWithTheWindowClosed()
    {
        Presence presence(Start::Foreground, 1ms);
        QSignalSpy reminder(&presence, &Presence::reminderWanted);
        QSignalSpy window(&presence, &Presence::windowWanted);
        presence.setIcon(Icon::Shown);
        presence.setIcon(Icon::NoTray);
        QVERIFY(reminder.wait());
        QVERIFY(window.isEmpty());
    }

    void anotherKindOfTrayIsTold()
    {
        Presence presence(Start::Foreground, never);
        QList<Icon> told;
        connect(&presence, &Presence::iconChanged, this, [&](Icon icon) { told << icon; });
        presence.setIcon(Icon::Shown);
        presence.setIcon(Icon::NoTray);
        presence.setIcon(Icon::OtherTray);
        QCOMPARE(told, (QList<Icon>{Icon::NoTray, Icon::OtherTray}));
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
