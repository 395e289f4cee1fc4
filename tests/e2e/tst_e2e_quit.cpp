// SPDX-License-Identifier: MIT
// Every orderly way in which shellreeve ends, and a second start.
#include "e2e/instance.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eQuit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quitKeepsSessions();
    void quitEndsSessionsWhenAsked();
    void quitWithoutSessions();
    void signalsEndTheProgramOnly_data();
    void signalsEndTheProgramOnly();
    void secondStartHandsOver();
    void twoStartsAtOnce();
    void staleControlSocketIsNoObstacle();
};

void TestE2eQuit::quitKeepsSessions()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString one = it.create(QStringLiteral("one"), words("cat"));
    const QString two = it.create(QStringLiteral("two"), words("cat"));
    std::vector<ProcessRef> processes = it.processesOf(one);
    const std::vector<ProcessRef> others = it.processesOf(two);
    processes.insert(processes.end(), others.begin(), others.end());
    QCOMPARE(processes.size(), size_t(6));

    const Said said = it.reeve(words("quit"));
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.contains(QLatin1String("2 sessions go on")), qUtf8Printable(said.out));
    QCOMPARE(it.waitForExit(), 0);
    QVERIFY(!QFileInfo::exists(it.paths().controlSocket()));
    QCOMPARE(living(processes), processes.size());
    QCOMPARE(it.names(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));

    QVERIFY(it.start());
    QCOMPARE(it.names(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(living(processes), processes.size());
}

void TestE2eQuit::quitEndsSessionsWhenAsked()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    std::vector<ProcessRef> processes;
    for (const char *tree : {"ready block", "ignore-term child [ setsid [ ready block ] ready block ] ready block",
                             "double-fork [ ignore-hup ready block ] ready block"}) {
        const QString id = it.createChild(QStringLiteral("s%1").arg(processes.size()), QLatin1String(tree));
        const auto shoots = QByteArray(tree).count("ready");
        QVERIFY(waitFor([&] { return it.reeve({QStringLiteral("output"), id}).out.count(QLatin1String("READY")) == shoots; }));
        const std::vector<ProcessRef> ofThis = it.processesOf(id);
        processes.insert(processes.end(), ofThis.begin(), ofThis.end());
    }
    QVERIFY(processes.size() >= 12);
    const Said said = it.reeve(words("quit --end-sessions"));
    QCOMPARE(said.code, 0);
    QCOMPARE(living(processes), size_t(0)); // when it answers, not some time later
    QVERIFY2(said.out.contains(QLatin1String("ended 3 sessions")), qUtf8Printable(said.out));
    QCOMPARE(it.waitForExit(), 0);
    QCOMPARE(it.leftFiles(), QStringList());
    QVERIFY(it.start());
    QCOMPARE(it.names(), QStringList());
}

void TestE2eQuit::quitWithoutSessions()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const Said said = it.reeve(words("quit --end-sessions"));
    QCOMPARE(said.code, 0);
    QCOMPARE(it.waitForExit(), 0);
    QCOMPARE(it.reeve(words("quit")).code, 4);
}

void TestE2eQuit::signalsEndTheProgramOnly_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("name");
    QTest::newRow("TERM") << SIGTERM << QStringLiteral("SIGTERM");
    QTest::newRow("INT") << SIGINT << QStringLiteral("SIGINT");
    QTest::newRow("HUP") << SIGHUP << QStringLiteral("SIGHUP");
    QTest::newRow("QUIT") << SIGQUIT << QStringLiteral("SIGQUIT");
}

void TestE2eQuit::signalsEndTheProgramOnly()
{
    QFETCH(int, signal);
    QFETCH(QString, name);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("stays"), words("cat"));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    QVERIFY(processes.size() >= 3);
    QVERIFY(sendSignal(it.trayProcess(), signal) == SignalOutcome::Sent);
    QCOMPARE(it.waitForExit(), 0);
    QVERIFY(it.log().contains(QStringLiteral("Received %1, initiating graceful shutdown...").arg(name)));
    QVERIFY(!QFileInfo::exists(it.paths().controlSocket()));
    QCOMPARE(living(processes), processes.size());
    QCOMPARE(it.session(QStringLiteral("stays")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    QVERIFY(it.start());
    QCOMPARE(it.names(), QStringList{QStringLiteral("stays")});
}

void TestE2eQuit::secondStartHandsOver()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    for (const char *options : {"--headless", "--background", "--show"}) {
        const Said second = it.runTray(words(options));
        QCOMPARE(second.code, 0);
        QVERIFY2(second.out.contains(QStringLiteral("process %1").arg(it.tray().processId())), qUtf8Printable(second.out));
    }
    QCOMPARE(it.tray().state(), QProcess::Running);
    QCOMPARE(it.reeve(words("status --json")).object().value(QLatin1String("pid")).toInteger(), it.tray().processId());
}

void TestE2eQuit::twoStartsAtOnce()
{
    const TemporaryHome home;
    Instance one(home);
    Instance other(home);
    for (Instance *it : {&one, &other}) {
        it->tray().setProcessEnvironment(it->environment);
        it->tray().start(QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve"), words("--headless"), QIODevice::ReadOnly);
    }
    QVERIFY(waitFor([&] {
        return one.tray().state() == QProcess::NotRunning || other.tray().state() == QProcess::NotRunning;
    }));
    Instance &loser = one.tray().state() == QProcess::NotRunning ? one : other;
    Instance &winner = &loser == &one ? other : one;
    QCOMPARE(loser.waitForExit(), 0);
    QCOMPARE(winner.tray().state(), QProcess::Running);
    QCOMPARE(winner.reeve(words("status --json")).object().value(QLatin1String("pid")).toInteger(), winner.tray().processId());
}

void TestE2eQuit::staleControlSocketIsNoObstacle()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    it.crash();
    QVERIFY(QFileInfo::exists(it.paths().controlSocket())); // nobody tidied up
    QCOMPARE(it.reeve(words("status")).code, 4);
    QVERIFY(it.start());
    QCOMPARE(it.reeve(words("status")).code, 0);
}

QTEST_GUILESS_MAIN(TestE2eQuit)
#include "tst_e2e_quit.moc"
