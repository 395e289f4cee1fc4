// SPDX-License-Identifier: MIT
// The program with its windows through crashes, signals, second starts, and what it tells meanwhile.
#include "e2e/desktop/desktopinstance.h"
#include "process/signalsender.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eTrayLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWithTheWindowOpen();
    void signalsWhileADialogIsOpen();
    void aSecondStartBringsTheWindow();
    void aBackgroundStartStaysInTheBackground();
    void anEndIsNotifiedOnceWithButtons();
    void aBellIsNotifiedAndMarked();
    void whatTheUserDidIsNoNews();
    void whatTheUserLooksAtIsNoNews();
    void manyEndsAreOneNotification();
    void aDaemonWithoutButtonsWillDo();
    void withoutADaemon();
};

namespace {

const QString button = QStringLiteral("push button");

} // namespace

void TestE2eTrayLife::killedWithTheWindowOpen()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const std::vector<ProcessRef> processes = on.it.processesOf(on.it.create(QStringLiteral("api"), words("cat")));
    QVERIFY(on.openWindow().isValid());
    QVERIFY(on.menu().choose({QStringLiteral("New session…")}));
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("New session")).isValid());
    on.it.crash();
    QVERIFY(on.desktop.tray.waitForItems(0));
    QCOMPARE(living(processes), processes.size());

    QVERIFY(on.start());
    QVERIFY(on.desktop.tray.waitForItems(1));
    const Accessible window = on.openWindow();
    QVERIFY2(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("api")); }), qUtf8Printable(window.outline()));
    QCOMPARE(living(processes), processes.size());
}

void TestE2eTrayLife::signalsWhileADialogIsOpen()
{
    for (const int signal : {SIGTERM, SIGHUP}) {
        DesktopInstance on;
        QVERIFY(on.start({QStringLiteral("--show")}));
        const std::vector<ProcessRef> processes = on.it.processesOf(on.it.create(QStringLiteral("api"), words("cat")));
        QVERIFY(on.menu().choose({QStringLiteral("api"), QStringLiteral("End…")}));
        QVERIFY(on.desktop.waitForWindow(QStringLiteral("End session")).isValid());
        QVERIFY(sendSignal(on.it.trayProcess(), signal) == SignalOutcome::Sent);
        QCOMPARE(on.it.waitForExit(), 0);
        QCOMPARE(living(processes), processes.size());
    }
}

void TestE2eTrayLife::aSecondStartBringsTheWindow()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    on.it.environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), QStringLiteral("token-1"));
    const Said second = on.it.runTray({});
    QCOMPARE(second.code, 0);
    QVERIFY2(second.out.contains(QLatin1String("running already")), qUtf8Printable(second.out));
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("Sessions")).isValid());

    // Behind another window it comes to the front again.
    QVERIFY(on.desktop.display.run(QStringLiteral("xterm"), words("-geometry 140x50+0+0 -T cover"), on.it.environment));
    const auto active = [&] { return on.desktop.display.ask(words("getactivewindow getwindowname")); };
    QVERIFY(waitFor([&] { return active() == QLatin1String("cover"); }));
    QCOMPARE(on.it.runTray({QStringLiteral("--show")}).code, 0);
    QVERIFY(waitFor([&] { return active().contains(QLatin1String("Sessions")); }));
}

void TestE2eTrayLife::aBackgroundStartStaysInTheBackground()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QCOMPARE(on.it.runTray({QStringLiteral("--background")}).code, 0);
    QVERIFY(on.desktop.waitForNoWindow(QStringLiteral("Sessions")));
}

void TestE2eTrayLife::anEndIsNotifiedOnceWithButtons()
{
    DesktopInstance on;
    on.installTerminal();
    QVERIFY(on.start());
    QVERIFY(!on.it.createChild(QStringLiteral("api"), QStringLiteral("exit 1")).isEmpty());
    const NotificationDaemon::Shown *shown = on.desktop.notifications.waitFor(QStringLiteral("api exited with 1"));
    QVERIFY(shown);
    QVERIFY(!shown->keyOf(QStringLiteral("View")).isEmpty());
    const QJsonValue first = on.it.session(QStringLiteral("api")).value(QLatin1String("startedAt"));
    on.desktop.notifications.press(*shown, QStringLiteral("Restart"));
    QVERIFY(waitFor([&] { return on.it.session(QStringLiteral("api")).value(QLatin1String("startedAt")) != first; }));
    QVERIFY(on.it.waitForStatus(QStringLiteral("api"), QStringLiteral("exited")));
    QVERIFY(waitFor([&] { return on.desktop.notifications.countOf(QStringLiteral("api exited with 1")) == 2; }));
}

void TestE2eTrayLife::aBellIsNotifiedAndMarked()
{
    DesktopInstance on;
    on.installTerminal();
    QVERIFY(on.start());
    const QString id = on.it.create(QStringLiteral("agent"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                             QStringLiteral("read x; printf '\\033]9;Review the plan\\007'; exec cat")});
    QCOMPARE(on.it.reeve(words("send agent go --enter")).code, 0);
    const NotificationDaemon::Shown *shown = on.desktop.notifications.waitFor(QStringLiteral("Review the plan"));
    QVERIFY(shown);
    QVERIFY(waitFor([&] { return on.menu().open().child(QStringLiteral("agent")).text().contains(QLatin1String("Review the plan"))
                              || on.menu().open().child(QStringLiteral("● agent")).isValid(); }));
    on.menu().close();
    on.desktop.notifications.press(*shown, QStringLiteral("View"));
    QVERIFY(on.waitForTerminalRun(QStringLiteral("/reeve attach ") + id));
    QVERIFY(waitFor([&] { return !on.menu().open().child(QStringLiteral("● agent")).isValid(); })); // seen
}

void TestE2eTrayLife::whatTheUserDidIsNoNews()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QVERIFY(on.menu().choose({QStringLiteral("api"), QStringLiteral("End…")}));
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("End session")).waitFor(button, QStringLiteral("End cat")).press());
    QVERIFY(waitFor([&] { return on.it.names().isEmpty(); }));
    // News come in their order: once this one is told, nothing of the other is to come.
    QVERIFY(!on.it.createChild(QStringLiteral("other"), QStringLiteral("exit 1")).isEmpty());
    QVERIFY(on.desktop.notifications.waitFor(QStringLiteral("other")));
    QCOMPARE(on.desktop.notifications.all().size(), 1);
}

void TestE2eTrayLife::whatTheUserLooksAtIsNoNews()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    const Accessible window = on.openWindow();
    QVERIFY(window.isValid());
    QVERIFY(!on.it.create(QStringLiteral("watched"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("read x; exit 1")}).isEmpty());
    const Accessible cell = window.waitFor(QString(), QStringLiteral("watched"));
    QVERIFY(cell.isValid());
    QVERIFY(on.click(cell));
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("Processes of the session")); }));
    QCOMPARE(on.it.reeve(words("send watched go --enter")).code, 0);
    QVERIFY(on.it.waitForStatus(QStringLiteral("watched"), QStringLiteral("exited")));
    QVERIFY(!on.it.createChild(QStringLiteral("other"), QStringLiteral("exit 1")).isEmpty());
    QVERIFY(on.desktop.notifications.waitFor(QStringLiteral("other")));
    QCOMPARE(on.desktop.notifications.countOf(QStringLiteral("watched")), 0);
}

void TestE2eTrayLife::manyEndsAreOneNotification()
{
    DesktopInstance on;
    QVERIFY(on.start());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!on.it.create(QStringLiteral("s%1").arg(i), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                             QStringLiteral("until [ -e \"$HOME/go\" ]; do sleep 0.02; done; exit 1")}).isEmpty());
    }
    QFile go(on.home.home() + QStringLiteral("/go"));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QVERIFY(on.desktop.notifications.waitFor(QStringLiteral("5 sessions ended")));
    QCOMPARE(on.desktop.notifications.all().size(), 1);
}

void TestE2eTrayLife::aDaemonWithoutButtonsWillDo()
{
    DesktopInstance on;
    on.desktop.notifications.vanish();
    NotificationDaemon plain(on.desktop.bus.address(), {QStringLiteral("body"), QStringLiteral("body-markup")});
    QVERIFY(plain.appear());
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("a<b>&c"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("exit 1 # <i>")}).isEmpty());
    const NotificationDaemon::Shown *shown = plain.waitFor(QStringLiteral("exited with 1"));
    QVERIFY(shown);
    QCOMPARE(shown->actions, QStringList());
    QVERIFY2(!shown->body.contains(QLatin1String("<i>")), qUtf8Printable(shown->body));
}

void TestE2eTrayLife::withoutADaemon()
{
    DesktopInstance on;
    on.desktop.notifications.vanish();
    QVERIFY(on.start());
    QVERIFY(!on.it.createChild(QStringLiteral("api"), QStringLiteral("exit 1")).isEmpty());
    QVERIFY(on.it.waitForStatus(QStringLiteral("api"), QStringLiteral("exited")));
    QVERIFY(waitFor([&] { return on.menu().open().child(QStringLiteral("Finished (1)")).isValid(); }));
    on.menu().close();
    QVERIFY(on.desktop.notifications.appear()); // one that comes later is used
    QVERIFY(!on.it.createChild(QStringLiteral("web"), QStringLiteral("exit 1")).isEmpty());
    QVERIFY(on.desktop.notifications.waitFor(QStringLiteral("web exited with 1")));
}

QTEST_GUILESS_MAIN(TestE2eTrayLife)
#include "tst_e2e_traylife.moc"
