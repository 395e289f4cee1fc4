// SPDX-License-Identifier: MIT
// The icon's real menu on a real bus: what it shows, what it does, and that it stays put.
#include "e2e/desktop/desktopinstance.h"
#include "control/controlclient.h"
#include "support/waitfor.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eTrayMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSessionsAndWhatCanBeDone();
    void viewOpensTheUsersTerminal();
    void endAsksAndEnds();
    void endDoesNothingWhenNotConfirmed();
    void restartAndStartAgain();
    void aNewSessionIsMade();
    void quitKeepsSessions();
    void quitAndEndAllAsks();
    void staysPutWhileOpen();
    void aHundredSessionsAreGrouped();
    void theIconTellsOfTrouble();
    void doesNotGrow();
};

namespace {

QStringList path(const char *first, const char *second)
{
    return {QString::fromUtf8(first), QString::fromUtf8(second)};
}

/// Private memory of a process in KiB.
qint64 anonymousMemory(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:")) {
            return line.mid(8).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    return 0;
}

} // namespace

void TestE2eTrayMenu::showsSessionsAndWhatCanBeDone()
{
    DesktopInstance on;
    QVERIFY(on.start());
    MenuNode menu = on.menu().open();
    for (const char *entry : {"No session runs", "New session…", "Show sessions", "About", "Quit"}) {
        QVERIFY2(menu.child(QString::fromUtf8(entry)).isValid(), qUtf8Printable(menu.texts().join(QLatin1Char('|'))));
    }
    on.menu().close();

    QVERIFY(!on.it.create(QStringLiteral("api_server & co"), words("cat")).isEmpty());
    QVERIFY(!on.it.createChild(QStringLiteral("broken"), QStringLiteral("exit 7")).isEmpty());
    QVERIFY(on.it.waitForStatus(QStringLiteral("broken"), QStringLiteral("exited")));
    menu = on.menu().open();
    const MenuNode session = menu.child(QStringLiteral("api_server & co"));
    QVERIFY2(session.isValid(), qUtf8Printable(menu.texts().join(QLatin1Char('|'))));
    QVERIFY2(session.text().contains(QLatin1String("running")), qUtf8Printable(session.text()));
    QVERIFY(menu.child(QStringLiteral("Quit (keep 1 session)")).isValid());
    QVERIFY(menu.child(QStringLiteral("Quit and end all (1)…")).isValid());
    QVERIFY(!menu.child(QStringLiteral("No session runs")).isValid());

    const MenuNode inside = on.menu().openBelow({QStringLiteral("api_server & co")});
    for (const char *entry : {"View", "Restart", "End…"}) {
        QVERIFY2(inside.child(QString::fromUtf8(entry)).isEnabled(), entry);
    }
    const MenuNode finished = on.menu().openBelow({QStringLiteral("Finished (1)")});
    QVERIFY2(finished.child(QStringLiteral("broken")).text().contains(QLatin1String("exited with 7")),
             qUtf8Printable(finished.texts().join(QLatin1Char('|'))));
}

void TestE2eTrayMenu::viewOpensTheUsersTerminal()
{
    DesktopInstance on;
    on.installTerminal();
    QVERIFY(on.start());
    const QString id = on.it.create(QStringLiteral("api"), words("cat"));
    QVERIFY(on.menu().choose(path("api", "View")));
    QVERIFY(on.waitForTerminalRun(QStringLiteral("/reeve attach ") + id));
}

void TestE2eTrayMenu::endAsksAndEnds()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const QString id = on.it.create(QStringLiteral("tree"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                            QStringLiteral("cat <&1 & cat <&1 & echo READY; wait")});
    QVERIFY(on.it.waitForOutput(QStringLiteral("tree"), QStringLiteral("READY")));
    const std::vector<ProcessRef> processes = on.it.processesOf(id);
    QVERIFY(processes.size() >= 5); // guardian, shellper, child, two more
    QVERIFY(on.menu().choose(path("tree", "End…")));
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("End session"));
    const QString said = DesktopInstance::wordsOf(question);
    QVERIFY2(said.contains(QLatin1String("sh and 2 processes")), qUtf8Printable(said));
    QVERIFY(living(processes) == processes.size());
    QVERIFY(question.waitFor(QStringLiteral("push button"), QStringLiteral("End 3 processes")).press());
    QVERIFY(waitUntilGone(processes));
    QVERIFY(waitFor([&] { return on.it.names().isEmpty(); }));
    QVERIFY(waitFor([&] { return on.menu().open().child(QStringLiteral("No session runs")).isValid(); }));
    QCOMPARE(on.desktop.notifications.all().size(), 0); // the user did it
}

void TestE2eTrayMenu::endDoesNothingWhenNotConfirmed()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    QVERIFY(on.menu().choose(path("api", "End…")));
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("End session"));
    QVERIFY(question.waitFor(QStringLiteral("push button"), QStringLiteral("Cancel")).press());
    QVERIFY(on.desktop.waitForNoWindow(QStringLiteral("End session")));
    QCOMPARE(on.it.session(QStringLiteral("api")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

void TestE2eTrayMenu::restartAndStartAgain()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("api"), words("cat")).isEmpty());
    const QJsonValue before = on.it.session(QStringLiteral("api")).value(QLatin1String("childPid"));
    QVERIFY(on.menu().choose(path("api", "Restart")));
    QVERIFY(on.desktop.waitForWindow(QStringLiteral("Restart session"))
                .waitFor(QStringLiteral("push button"), QStringLiteral("End cat and restart"))
                .press());
    QVERIFY(waitFor([&] {
        const QJsonObject now = on.it.session(QStringLiteral("api"));
        return now.value(QLatin1String("status")) == QLatin1String("running") && now.value(QLatin1String("childPid")) != before;
    }));

    QVERIFY(!on.it.createChild(QStringLiteral("once"), QStringLiteral("exit 3")).isEmpty());
    QVERIFY(on.it.waitForStatus(QStringLiteral("once"), QStringLiteral("exited")));
    const QJsonValue first = on.it.session(QStringLiteral("once")).value(QLatin1String("startedAt"));
    QVERIFY(on.menu().choose({QStringLiteral("Finished (1)"), QStringLiteral("once"), QStringLiteral("Start again")}));
    QVERIFY(waitFor([&] { return on.it.session(QStringLiteral("once")).value(QLatin1String("startedAt")) != first; }));
    QVERIFY(on.it.waitForStatus(QStringLiteral("once"), QStringLiteral("exited")));
    QVERIFY(on.menu().choose({QStringLiteral("Finished (1)"), QStringLiteral("once"), QStringLiteral("Forget")}));
    QVERIFY(waitFor([&] { return on.it.names() == QStringList{QStringLiteral("api")}; }));
}

void TestE2eTrayMenu::aNewSessionIsMade()
{
    DesktopInstance on;
    on.installTerminal();
    QVERIFY(on.start());
    QVERIFY(on.menu().choose({QStringLiteral("New session…")}));
    const Accessible dialog = on.desktop.waitForWindow(QStringLiteral("New session"));
    const Accessible start = dialog.waitFor(QStringLiteral("push button"), QStringLiteral("Start session"));
    QVERIFY(dialog.waitFor(QStringLiteral("text"), QStringLiteral("Command")).setText(QStringLiteral("cat -u")));
    QVERIFY(dialog.waitFor(QStringLiteral("text"), QStringLiteral("Name")).setText(QStringLiteral("made here")));
    QVERIFY(waitFor([&] { return start.isEnabled(); }));
    QVERIFY(start.press());
    QVERIFY(on.it.waitForStatus(QStringLiteral("made here"), QStringLiteral("running")));
    QCOMPARE(on.it.session(QStringLiteral("made here")).value(QLatin1String("command")).toArray(),
             (QJsonArray{QStringLiteral("cat"), QStringLiteral("-u")}));
    QVERIFY(on.desktop.waitForNoWindow(QStringLiteral("New session")));
}

void TestE2eTrayMenu::quitKeepsSessions()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const QString id = on.it.create(QStringLiteral("api"), words("cat"));
    const std::vector<ProcessRef> processes = on.it.processesOf(id);
    QVERIFY(on.menu().choose({QStringLiteral("Quit (keep 1 session)")}));
    QCOMPARE(on.it.waitForExit(), 0); // at once, and what stays is told
    QVERIFY(on.desktop.notifications.waitFor(QStringLiteral("1 session goes on")));
    QCOMPARE(living(processes), processes.size());
    QVERIFY(on.desktop.tray.waitForItems(0));

    QVERIFY(on.start());
    QVERIFY(waitFor([&] { return on.menu().open().child(QStringLiteral("api")).isValid(); }));
    QVERIFY(on.menu().choose({QStringLiteral("Quit (keep 1 session)")}));
    QCOMPARE(on.it.waitForExit(), 0);
    QCOMPARE(living(processes), processes.size());
}

void TestE2eTrayMenu::quitAndEndAllAsks()
{
    DesktopInstance on;
    QVERIFY(on.start());
    std::vector<ProcessRef> processes;
    for (const char *name : {"one", "two", "three"}) {
        const std::vector<ProcessRef> some = on.it.processesOf(on.it.create(QString::fromUtf8(name), words("cat")));
        processes.insert(processes.end(), some.begin(), some.end());
    }
    QVERIFY(on.menu().choose({QStringLiteral("Quit and end all (3)…")}));
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("Quit and end all"));
    QCOMPARE(living(processes), processes.size());
    QVERIFY(question.waitFor(QStringLiteral("push button"), QStringLiteral("End 3 sessions and quit")).press());
    QCOMPARE(on.it.waitForExit(), 0);
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(on.it.leftFiles(), QStringList());
}

void TestE2eTrayMenu::staysPutWhileOpen()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QVERIFY(!on.it.create(QStringLiteral("one"), words("cat")).isEmpty());
    QVERIFY(!on.it.create(QStringLiteral("two"), words("cat")).isEmpty());
    MenuClient &client = on.menu();
    const MenuNode before = client.open();
    const auto shape = [](const MenuNode &menu) {
        QList<int> ids;
        for (const MenuNode &node : menu.children) {
            if (node.isVisible()) {
                ids << node.id;
            }
        }
        return ids;
    };
    QCOMPARE(on.it.reeve(words("rename two renamed")).code, 0);
    QCOMPARE(on.it.reeve(words("kill one")).code, 0);
    QVERIFY(!on.it.create(QStringLiteral("late"), words("cat")).isEmpty());
    // The text changes in place …
    MenuNode now;
    QVERIFY(waitFor([&] { return (now = client.layout()).child(QStringLiteral("renamed")).isValid(); }));
    // … what has ended stays, greyed, and what is new waits: no entry moves under the pointer.
    QCOMPARE(shape(now), shape(before));
    QVERIFY(waitFor([&] { return !client.layout().child(QStringLiteral("one")).isEnabled(); }));
    QVERIFY(!client.layout().child(QStringLiteral("late")).isValid());
    client.close();
    const MenuNode after = client.open();
    QVERIFY(after.child(QStringLiteral("late")).isValid());
    QVERIFY(!after.child(QStringLiteral("one")).isValid());
}

void TestE2eTrayMenu::aHundredSessionsAreGrouped()
{
    DesktopInstance on;
    QVERIFY(on.start());
    ControlClient client;
    client.connectTo(on.it.paths().controlSocket());
    int made = 0;
    constexpr int wanted = 100;
    const QString places[] = {on.home.filePath(QStringLiteral("web")), on.home.filePath(QStringLiteral("db"))};
    for (const QString &place : places) {
        QVERIFY(QDir().mkdir(place));
    }
    for (int i = 0; i < wanted; ++i) {
        client.call(QStringLiteral("session.create"),
                    {{QStringLiteral("command"), QJsonArray{QStringLiteral("cat")}},
                     {QStringLiteral("cwd"), places[i % 2]},
                     {QStringLiteral("name"), QStringLiteral("s%1").arg(i)}},
                    [&](const Result<QJsonValue> &answer) { made += answer ? 1 : 0; });
    }
    QVERIFY(waitFor([&] { return made == wanted; }));
    const MenuNode menu = on.menu().open();
    QVERIFY2(menu.texts().size() < 20, qUtf8Printable(menu.texts().join(QLatin1Char('|'))));
    QVERIFY(menu.child(QStringLiteral("Quit (keep 100 sessions)")).isValid());
    const MenuNode group = on.menu().openBelow({QStringLiteral("web (50)")});
    QCOMPARE(group.texts().size(), 50);
    QVERIFY(on.menu().openBelow({QStringLiteral("db (50)"), QStringLiteral("s99")}).child(QStringLiteral("End…")).isEnabled());
}

void TestE2eTrayMenu::theIconTellsOfTrouble()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const auto item = on.desktop.waitForItem();
    QVERIFY(waitFor([&] { return !item->icon().isNull(); }));
    const QImage calm = item->icon();
    QVERIFY(!on.it.createChild(QStringLiteral("api"), QStringLiteral("exit 1")).isEmpty());
    QVERIFY(waitFor([&] { return item->icon() != calm; }));
    QVERIFY2(item->toolTip().contains(QLatin1String("api")), qUtf8Printable(item->toolTip()));
    QCOMPARE(on.it.reeve(words("forget api")).code, 0);
    QVERIFY(waitFor([&] { return item->icon() == calm; }));
}

void TestE2eTrayMenu::doesNotGrow()
{
    DesktopInstance on;
    QVERIFY(on.start());
    constexpr int sessions = 10;
    ControlClient control;
    control.connectTo(on.it.paths().controlSocket());
    QStringList ids;
    for (int i = 0; i < sessions; ++i) {
        ids << on.it.create(QStringLiteral("s%1").arg(i), words("cat"));
    }
    MenuClient &client = on.menu();
    int changes = 0;
    const auto change = [&](int rounds) {
        for (int round = 0; round < rounds; ++round) {
            int answered = 0;
            for (const QString &id : std::as_const(ids)) {
                control.call(QStringLiteral("session.rename"),
                             {{QStringLiteral("id"), id}, {QStringLiteral("name"), id + QStringLiteral("-%1").arg(++changes)}},
                             [&](const Result<QJsonValue> &answer) { answered += answer ? 1 : 0; });
            }
            // As a panel does: it is told, and reads the menu again.
            const QString last = QStringLiteral("-%1 ").arg(changes);
            if (!waitFor([&] { return answered == sessions && client.open().child(last).isValid(); })) {
                return false;
            }
            client.close();
        }
        return true;
    };
    QVERIFY(change(20));
    const qint64 before = anonymousMemory(on.it.tray().processId());
    const int nodes = client.open().count();
    client.close();
    QVERIFY(change(100)); // 1,000 changes
    const int nodesAfter = client.open().count();
    const qint64 growth = anonymousMemory(on.it.tray().processId()) - before;
    QCOMPARE(nodesAfter, nodes);
    // A menu that is filled anew each time would have grown by 23 KiB a round.
    QVERIFY2(growth < 1024, qPrintable(QStringLiteral("%1 KiB more").arg(growth)));
}

QTEST_GUILESS_MAIN(TestE2eTrayMenu)
#include "tst_e2e_traymenu.moc"
