// SPDX-License-Identifier: MIT
// Where there is no tray, or it comes late, goes and comes again; no session bus; a display or a bus that dies; XEmbed.
#include "e2e/desktop/desktopinstance.h"
#include "support/waitfor.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eTrayPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIconComesAtTheStart();
    void withoutATrayTheWindowIsThere();
    void inTheBackgroundWithoutATrayNothingPopsUp();
    void theIconComesLateGoesAndComesAgain();
    void aWatcherWithoutAHostIsNoTray();
    void theClosedWindowIsToldOfOnce();
    void withoutASessionBus();
    void theSessionBusDies();
    void theDisplayDies();
    void aDeadDisplayAtTheStart();
    void inAnXEmbedTray();
};

namespace {

using Tray = DesktopInstance::Tray;
const QString noTray = QStringLiteral("no tray");

bool isRunning(const Instance &it, const QString &name)
{
    return it.session(name).value(QLatin1String("status")).toString() == QLatin1String("running");
}

} // namespace

void TestE2eTrayPresence::theIconComesAtTheStart()
{
    DesktopInstance on;
    QVERIFY(on.start({}));
    QVERIFY(on.desktop.tray.waitForItems(1));
    QVERIFY(!on.desktop.waitForItem()->icon().isNull());
    QCOMPARE(on.desktop.waitForItem()->status(), QStringLiteral("Active"));
}

void TestE2eTrayPresence::withoutATrayTheWindowIsThere()
{
    DesktopInstance on(Tray::NotYet);
    QVERIFY(on.start({}));
    const Accessible window = on.desktop.waitForWindow(QStringLiteral("Sessions"));
    QVERIFY(window.isValid());
    QVERIFY2(DesktopInstance::wordsOf(window).contains(noTray), qUtf8Printable(window.outline()));
}

void TestE2eTrayPresence::inTheBackgroundWithoutATrayNothingPopsUp()
{
    DesktopInstance on(Tray::NotYet);
    QVERIFY(on.start({QStringLiteral("--background")}));
    QVERIFY(on.desktop.waitForNoWindow(QStringLiteral("Sessions")));
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QVERIFY(on.desktop.waitForNoWindow(QStringLiteral("Sessions")));
    // A second start brings it up: the way in where there is no icon.
    QCOMPARE(on.it.runTray({}).code, 0);
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("Sessions")).isValid());
}

void TestE2eTrayPresence::theIconComesLateGoesAndComesAgain()
{
    DesktopInstance on(Tray::NotYet);
    QVERIFY(on.start({}));
    const Accessible window = on.desktop.waitForWindow(QStringLiteral("Sessions"));
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    for (int round = 0; round < 3; ++round) {
        QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(noTray); }));
        QVERIFY(on.desktop.tray.appear());
        QVERIFY(on.desktop.tray.waitForItems(1));
        QVERIFY(waitFor([&] { return !DesktopInstance::wordsOf(window).contains(noTray); }));
        QVERIFY(waitFor([&] { return on.menu().open().child(QStringLiteral("api")).isValid(); }));
        on.desktop.tray.vanish();
    }
    QVERIFY(isRunning(on.it, QStringLiteral("api")));
}

void TestE2eTrayPresence::aWatcherWithoutAHostIsNoTray()
{
    DesktopInstance on(Tray::NotYet);
    on.desktop.tray.setHasHost(false);
    QVERIFY(on.desktop.tray.appear());
    QVERIFY(on.start({}));
    const Accessible window = on.desktop.waitForWindow(QStringLiteral("Sessions"));
    QVERIFY(DesktopInstance::wordsOf(window).contains(noTray));
    on.desktop.tray.setHasHost(true);
    QVERIFY(on.desktop.tray.waitForItems(1));
    QVERIFY(waitFor([&] { return !DesktopInstance::wordsOf(window).contains(noTray); }));
}

void TestE2eTrayPresence::theClosedWindowIsToldOfOnce()
{
    DesktopInstance on(Tray::NotYet);
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start({}));
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("Sessions")).isValid());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(on.closeWindow(QStringLiteral("Sessions")));
        QVERIFY(on.desktop.notifications.waitFor(QStringLiteral("without an icon")));
        QCOMPARE(on.it.runTray({}).code, 0);
        QVERIFY(on.desktop.waitForWindow(QStringLiteral("Sessions")).isValid());
    }
    QCOMPARE(on.desktop.notifications.countOf(QStringLiteral("without an icon")), 1);
}

void TestE2eTrayPresence::withoutASessionBus()
{
    DesktopInstance on;
    on.it.environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=") + on.home.filePath(QStringLiteral("none")));
    on.it.environment.remove(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"));
    QVERIFY(on.start({}));
    QVERIFY(waitFor([&] { return !on.desktop.display.ask(words("search --onlyvisible --name Sessions")).isEmpty(); }));
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QVERIFY(!on.it.createChild(QStringLiteral("bad"), QStringLiteral("exit 1")).isEmpty()); // nobody to notify
    QVERIFY(on.it.waitForStatus(QStringLiteral("bad"), QStringLiteral("exited")));
    QVERIFY(isRunning(on.it, QStringLiteral("api")));
}

void TestE2eTrayPresence::theSessionBusDies()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QVERIFY(on.desktop.tray.waitForItems(1));
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    on.desktop.bus.die();
    QVERIFY(!on.it.createChild(QStringLiteral("bad"), QStringLiteral("exit 1")).isEmpty());
    QVERIFY(on.it.waitForStatus(QStringLiteral("bad"), QStringLiteral("exited")));
    QVERIFY(isRunning(on.it, QStringLiteral("api")));
    QCOMPARE(on.it.tray().state(), QProcess::Running);
    QCOMPARE(on.it.runTray({}).code, 0);
    QVERIFY(waitFor([&] { return !on.desktop.display.ask(words("search --onlyvisible --name Sessions")).isEmpty(); }));
}

void TestE2eTrayPresence::theDisplayDies()
{
    DesktopInstance on;
    QVERIFY(on.start({QStringLiteral("--show")}));
    const std::vector<ProcessRef> processes = on.it.processesOf(on.it.create(QStringLiteral("api"), words("cat")));
    on.desktop.display.die();
    QVERIFY(waitFor([&] { return on.it.tray().state() == QProcess::NotRunning; }));
    QCOMPARE(living(processes), processes.size());

    shellreeve::testing::Display other;
    QVERIFY(other.isUp());
    on.it.environment.insert(QStringLiteral("DISPLAY"), other.name());
    QVERIFY(on.start());
    QVERIFY(isRunning(on.it, QStringLiteral("api")));
    on.it.crash(); // before its display goes
}

void TestE2eTrayPresence::aDeadDisplayAtTheStart()
{
    DesktopInstance on;
    on.it.environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":64999"));
    QVERIFY(on.start({}));
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QVERIFY(waitFor([&] { return on.it.tray().bytesAvailable() > 0 || on.it.tray().state() == QProcess::Running; }));
    on.it.tray().setReadChannel(QProcess::StandardError);
    QVERIFY(waitFor([&] { return on.it.tray().peek(10'000).contains("64999"); }));
}

void TestE2eTrayPresence::inAnXEmbedTray()
{
    DesktopInstance on(Tray::NotYet);
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start({}));
    const Accessible window = on.desktop.waitForWindow(QStringLiteral("Sessions"));
    QVERIFY(DesktopInstance::wordsOf(window).contains(noTray));
    QVERIFY(on.closeWindow(QStringLiteral("Sessions")));

    QVERIFY(on.desktop.display.run(QStringLiteral("trayer"), words("--edge top --align left --widthtype request --height 32 --monitor primary"),
                                   on.it.environment));
    // The icon sits in the panel's corner: a click there is a click on it.
    QVERIFY(waitFor([&] {
        (void)on.desktop.display.tell(words("mousemove 16 16 click 1"));
        return on.desktop.program().find({}, QStringLiteral("Sessions")).isValid();
    }));
    QVERIFY(!DesktopInstance::wordsOf(on.desktop.waitForWindow(QStringLiteral("Sessions"))).contains(noTray));
    // A popup is no child of the program for screen readers, so the display is asked whether it is there.
    const auto windows = [&] { return on.desktop.display.ask(words("search --onlyvisible --class shellreeve")).split(QLatin1Char('\n')).size(); };
    const qsizetype before = windows();
    (void)on.desktop.display.tell(words("mousemove 16 16 click 3"));
    QVERIFY(waitFor([&] { return windows() > before; }));
    (void)on.desktop.display.tell(words("key End Up Return")); // the last but one: Quit (keep 1 session)
    QCOMPARE(on.it.waitForExit(), 0);
}

QTEST_GUILESS_MAIN(TestE2eTrayPresence)
#include "tst_e2e_traypresence.moc"
