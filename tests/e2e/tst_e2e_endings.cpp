// SPDX-License-Identifier: MIT
// Those who hold a session die, hang or stop, and an end that a crash cut in two.
#include "e2e/instance.h"
#include "e2e/terminal.h"
#include "process/processinfo.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QString name = QStringLiteral("victim");

/// A session with a tree that ends by force only: its processes, once they are all there.
std::vector<ProcessRef> stubborn(Instance &it)
{
    const QString id = it.createChild(name, QStringLiteral("ignore-all child [ setsid [ ignore-all ready block ] ignore-all ready block ] "
                                                           "double-fork [ ignore-all ready block ] ready block"));
    if (!waitFor([&] { return it.reeve({QStringLiteral("output"), name}).out.count(QLatin1String("READY")) == 4; })) {
        return {};
    }
    return it.processesOf(id); // guardian, shellper, four
}

ProcessRef shellperOf(const Instance &it)
{
    return ProcessRef::open(static_cast<pid_t>(it.session(name).value(QLatin1String("pid")).toInteger())).value();
}

QString statusOf(const Instance &it)
{
    return it.session(name).value(QLatin1String("status")).toString();
}

} // namespace

class TestE2eEndings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void crashInTheMiddleOfAnEnd();
    void shellperKilled_data();
    void shellperKilled();
    void bothHoldersKilled();
    void guardianKilled();
    void shellperStopped_data();
    void shellperStopped();
    void guardianStopped();
    void supervisorStopped();
    void sessionEndsWhileNobodyWatches();
};

void TestE2eEndings::crashInTheMiddleOfAnEnd()
{
    const TemporaryHome home;
    Instance it(home);
    it.environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("10000"));
    QVERIFY(it.start());
    const QString other = it.create(QStringLiteral("other"), words("cat"));
    const std::vector<ProcessRef> processes = stubborn(it);
    QCOMPARE(processes.size(), size_t(6));
    const std::unique_ptr<QProcess> kill = it.startReeve({QStringLiteral("kill"), name});
    QVERIFY(it.waitForStatus(name, QStringLiteral("ending")));
    it.crash();
    QVERIFY(kill->waitForFinished(static_cast<int>(hangDeadline.count())));
    QVERIFY(kill->exitCode() != 0); // it was told nothing, and says no better
    QVERIFY(it.start());
    QVERIFY(waitUntilGone(processes));
    QVERIFY(waitFor([&] { return it.names() == QStringList{QStringLiteral("other")}; }));
    QVERIFY(waitFor([&] { return it.leftFiles().filter(other) == it.leftFiles(); }));
    QCOMPARE(it.createChild(name, QStringLiteral("ready block")).size(), 8);
}

void TestE2eEndings::shellperKilled_data()
{
    QTest::addColumn<bool>("watched");
    QTest::newRow("watched") << true;
    QTest::newRow("while no supervisor runs") << false;
}

void TestE2eEndings::shellperKilled()
{
    QFETCH(bool, watched);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const std::vector<ProcessRef> processes = stubborn(it);
    QCOMPARE(processes.size(), size_t(6));
    const ProcessRef shellper = shellperOf(it);
    if (!watched) {
        it.crash();
    }
    QVERIFY(sendSignal(shellper, SIGKILL) == SignalOutcome::Sent);
    QVERIFY(waitUntilGone(processes)); // the guardian's work
    if (!watched) {
        QVERIFY(it.waitForStatus(name, QStringLiteral("exited")));
        QVERIFY(it.start());
    }
    QVERIFY(it.waitForStatus(name, QStringLiteral("exited")));
    const QJsonObject session = it.session(name);
    for (const char *key : {"exitCode", "pid", "childPid"}) {
        QVERIFY2(session.value(QLatin1String(key)).isNull(), key);
    }
    QCOMPARE(session.value(QLatin1String("exitSignal")).toInt(), SIGKILL); // the guardian saw what it did
    QVERIFY(it.reeve(words("list")).out.contains(QLatin1String("ended by SIGKILL")));
    QVERIFY(waitFor([&] { return it.leftFiles() == QStringList{session.value(QLatin1String("id")).toString() + QStringLiteral(".json")}; }));
    QCOMPARE(it.reeve({QStringLiteral("forget"), name}).code, 0);
    QVERIFY(waitFor([&] { return it.leftFiles().isEmpty(); }));
}

void TestE2eEndings::bothHoldersKilled()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(name, words("cat"));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    QCOMPARE(processes.size(), size_t(3));
    for (const ProcessRef &holder : {processes.at(0), processes.at(1)}) {
        QVERIFY(sendSignal(holder, SIGKILL) == SignalOutcome::Sent);
    }
    QVERIFY(it.waitForStatus(name, QStringLiteral("exited")));
    QVERIFY(waitUntilGone(processes)); // its terminal is gone
    const QJsonObject session = it.session(name);
    QVERIFY(session.value(QLatin1String("exitCode")).isNull() && session.value(QLatin1String("exitSignal")).isNull()); // not 0
    QVERIFY(it.reeve(words("list")).out.contains(QLatin1String("ended, nobody saw how")));
    QCOMPARE(it.leftFiles(), QStringList{id + QStringLiteral(".json")});
    QCOMPARE(it.reeve({QStringLiteral("restart"), name}).code, 0); // the same again, in a new pair
    QVERIFY(it.waitForStatus(name, QStringLiteral("running")));
}

void TestE2eEndings::guardianKilled()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(name, words("cat")).isEmpty());
    const std::optional<ProcessInfo> shellper = readProcess(shellperOf(it).pid());
    QVERIFY(shellper.has_value());
    QVERIFY(sendSignal(ProcessRef::open(shellper->ppid).value(), SIGKILL) == SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return it.session(name).value(QLatin1String("guarded")) == QJsonValue(false); }));
    QCOMPARE(it.reeve({QStringLiteral("send"), name, QStringLiteral("hello"), QStringLiteral("--enter")}).code, 0);
    QVERIFY(it.waitForOutput(name, QStringLiteral("hello\nhello\n")));
    QCOMPARE(it.reeve({QStringLiteral("restart"), name}).code, 0); // gets a new one
    QVERIFY(waitFor([&] { return it.session(name).value(QLatin1String("guarded")) == QJsonValue(true); }));
    const std::vector<ProcessRef> processes = it.processesOf(it.session(name).value(QLatin1String("id")).toString());
    QVERIFY(processes.size() >= 3);
    QCOMPARE(it.reeve({QStringLiteral("kill"), name}).code, 0);
    QCOMPARE(living(processes), size_t(0));
}

void TestE2eEndings::shellperStopped_data()
{
    QTest::addColumn<bool>("atStart");
    QTest::newRow("found at start") << true;
    QTest::newRow("while running") << false;
}

void TestE2eEndings::shellperStopped()
{
    QFETCH(bool, atStart);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString other = it.create(QStringLiteral("other"), words("cat"));
    const std::vector<ProcessRef> processes = stubborn(it);
    QCOMPARE(processes.size(), size_t(6));
    const ProcessRef shellper = shellperOf(it);
    if (atStart) {
        it.crash();
    }
    QVERIFY(sendSignal(shellper, SIGSTOP) == SignalOutcome::Sent);
    if (atStart) {
        QCOMPARE(statusOf(it), QStringLiteral("unreachable")); // without a supervisor, too
        QVERIFY(it.start());
        QCOMPARE(statusOf(it), QStringLiteral("unreachable"));
        QVERIFY(!it.session(name).value(QLatin1String("problem")).toString().isEmpty());
        QCOMPARE(it.session(QStringLiteral("other")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
        QVERIFY(it.reeve(words("status")).out.contains(name));
    }
    QCOMPARE(living(processes), size_t(6)); // doubt ends nobody
    const Said said = it.reeve({QStringLiteral("kill"), name, QStringLiteral("--now")});
    QCOMPARE(said.code, 0);
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(it.names(), QStringList{QStringLiteral("other")});
    QCOMPARE(it.leftFiles().filter(other), it.leftFiles());
}

void TestE2eEndings::guardianStopped()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const std::vector<ProcessRef> processes = stubborn(it);
    QCOMPARE(processes.size(), size_t(6));
    const std::optional<ProcessInfo> shellper = readProcess(shellperOf(it).pid());
    QVERIFY(shellper.has_value());
    QVERIFY(sendSignal(ProcessRef::open(shellper->ppid).value(), SIGSTOP) == SignalOutcome::Sent);
    QCOMPARE(it.reeve({QStringLiteral("kill"), name, QStringLiteral("--now")}).code, 0);
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(it.leftFiles(), QStringList());
}

void TestE2eEndings::supervisorStopped()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(name, words("cat")).isEmpty());
    QVERIFY(sendSignal(it.trayProcess(), SIGSTOP) == SignalOutcome::Sent);
    QCOMPARE(statusOf(it), QStringLiteral("running")); // straight from the shellper, after a while
    Terminal terminal;
    QVERIFY(terminal.attach(it, name));
    terminal.type("hello\r");
    QVERIFY(terminal.shows("hello\r\nhello\r\n"));
    QVERIFY(sendSignal(it.trayProcess(), SIGCONT) == SignalOutcome::Sent);
    QCOMPARE(it.reeve(words("status")).code, 0);
    QCOMPARE(it.names(), QStringList{name});
}

void TestE2eEndings::sessionEndsWhileNobodyWatches()
{
    const TemporaryHome home;
    Instance it(home);
    it.environment.insert(QStringLiteral("SHELLREEVE_HUSK_SECONDS"), QStringLiteral("1"));
    QVERIFY(it.start());
    const QString id = it.createChild(name, QStringLiteral("say last-words ready exit-after-line 9"));
    QVERIFY(it.waitForOutput(name, QStringLiteral("READY")));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    it.crash();
    QCOMPARE(it.reeve({QStringLiteral("send"), name, QString(), QStringLiteral("--enter")}).code, 0);
    QVERIFY(waitUntilGone(processes)); // the husk, too, in its time
    QCOMPARE(statusOf(it), QStringLiteral("exited"));
    QCOMPARE(it.session(name).value(QLatin1String("exitCode")).toInt(), 9);
    QVERIFY(it.reeve({QStringLiteral("output"), name}).out.contains(QLatin1String("last-words")));
    QVERIFY(it.start());
    QCOMPARE(statusOf(it), QStringLiteral("exited"));
    QCOMPARE(it.session(name).value(QLatin1String("exitCode")).toInt(), 9);
    QVERIFY(it.reeve({QStringLiteral("output"), name}).out.contains(QLatin1String("last-words")));
}

QTEST_GUILESS_MAIN(TestE2eEndings)
#include "tst_e2e_endings.moc"
