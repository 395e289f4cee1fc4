// SPDX-License-Identifier: MIT
// The main promise: sessions outlive their supervisor, whatever happens to it.
#include "base/unixsocket.h"
#include "e2e/instance.h"
#include "e2e/terminal.h"
#include "support/waitfor.h"

#include <QSocketNotifier>
#include <QTest>

#include <csignal>
#include <sys/socket.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

QString statusOf(const Instance &instance, const QString &name)
{
    return instance.session(name).value(QLatin1String("status")).toString();
}

const QString notRunning = QStringLiteral("shellreeve is not running; start it with: shellreeve --background");

} // namespace

class TestE2eSigkill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessionsDoNotNotice_data();
    void sessionsDoNotNotice();
    void afterSeveralCrashesInARow();
    void sessionsWithoutRecordsAreRebuilt();
    void startsThoughACopyOfTheSocketLivesOn();

private:
    void everythingWorksWithSupervisor(Instance &it, Terminal &terminal);
    void muchWorksWithout(Instance &it, Terminal &terminal);
    void everythingIsBack(Instance &it, Terminal &terminal, const QJsonArray &before);
};

void TestE2eSigkill::sessionsDoNotNotice_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("background") << QStringLiteral("--background");
    QTest::newRow("headless") << QStringLiteral("--headless");
}

void TestE2eSigkill::sessionsDoNotNotice()
{
    QFETCH(QString, mode);
    const TemporaryHome home;
    Instance it(home);
    Terminal terminal;
    QVERIFY(it.start({mode}));
    everythingWorksWithSupervisor(it, terminal);
    if (QTest::currentTestFailed()) {
        return;
    }
    const QJsonArray before = it.reeve(words("list --json")).array();
    it.crash();
    muchWorksWithout(it, terminal);
    if (QTest::currentTestFailed()) {
        return;
    }
    QVERIFY(it.start({mode}));
    everythingIsBack(it, terminal, before);
    if (QTest::currentTestFailed()) {
        return;
    }
    const std::vector<ProcessRef> processes = it.processesOf(it.session(QStringLiteral("talk")).value(QLatin1String("id")).toString());
    QVERIFY(processes.size() >= 3); // guardian, shellper, cat
    QCOMPARE(it.reeve(words("kill talk")).code, 0);
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(terminal.waitForExit(), 0);
}

void TestE2eSigkill::everythingWorksWithSupervisor(Instance &it, Terminal &terminal)
{
    const QString id = it.create(QStringLiteral("talk"), words("cat"));
    QVERIFY(!id.isEmpty());
    QVERIFY(!it.createChild(QStringLiteral("seven"), QStringLiteral("say farewell exit 7")).isEmpty());
    QVERIFY(!it.createChild(QStringLiteral("aborted"), QStringLiteral("abort")).isEmpty());
    QVERIFY(it.waitForStatus(QStringLiteral("seven"), QStringLiteral("exited")));
    QVERIFY(it.waitForStatus(QStringLiteral("aborted"), QStringLiteral("exited")));
    QCOMPARE(it.names(), (QStringList{QStringLiteral("talk"), QStringLiteral("seven"), QStringLiteral("aborted")}));
    QCOMPARE(it.session(QStringLiteral("talk")).value(QLatin1String("id")).toString(), id);

    QVERIFY(terminal.attach(it, QStringLiteral("talk")));
    terminal.type("typed before\r");
    QVERIFY(terminal.shows("typed before\r\ntyped before\r\n")); // the echo, and cat
    QCOMPARE(it.reeve({QStringLiteral("send"), QStringLiteral("talk"), QStringLiteral("sent before"), QStringLiteral("--enter")}).code, 0);
    QVERIFY(terminal.shows("sent before\r\nsent before\r\n"));
    QVERIFY(it.reeve(words("output talk")).out.contains(QLatin1String("typed before\ntyped before\nsent before\nsent before\n")));
    const Said tree = it.reeve(words("tree talk"));
    QCOMPARE(tree.code, 0);
    QVERIFY2(tree.out.contains(QLatin1String("cat")), qUtf8Printable(tree.out));
}

void TestE2eSigkill::muchWorksWithout(Instance &it, Terminal &terminal)
{
    terminal.type("typed without\r");
    QVERIFY(terminal.shows("typed without\r\ntyped without\r\n"));
    QCOMPARE(it.reeve({QStringLiteral("send"), QStringLiteral("talk"), QStringLiteral("sent without"), QStringLiteral("--enter")}).code, 0);
    QVERIFY(terminal.shows("sent without\r\nsent without\r\n"));

    const Said list = it.reeve(words("list"));
    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains(QLatin1String("talk")) && list.out.contains(QLatin1String("running")));
    QVERIFY(list.out.contains(QLatin1String("exited with 7")) && list.out.contains(QLatin1String("ended by SIGABRT")));
    QVERIFY2(list.err.contains(QLatin1String("no supervisor runs")), qUtf8Printable(list.err));
    QCOMPARE(statusOf(it, QStringLiteral("talk")), QStringLiteral("running"));
    const QJsonObject seven = it.session(QStringLiteral("seven"));
    QCOMPARE(seven.value(QLatin1String("status")).toString(), QStringLiteral("exited"));
    QCOMPARE(seven.value(QLatin1String("exitCode")).toInt(), 7);
    QVERIFY(seven.value(QLatin1String("childPid")).isNull());
    QCOMPARE(it.session(QStringLiteral("aborted")).value(QLatin1String("exitSignal")).toInt(), SIGABRT);
    QVERIFY(it.reeve(words("output talk")).out.contains(QLatin1String("sent without")));
    QCOMPARE(it.reeve(words("output seven")).out, QStringLiteral("farewell\n"));

    Terminal second;
    QVERIFY(second.attach(it, QStringLiteral("talk")));
    QVERIFY(second.shows("sent before")); // replayed
    second.type("typed by a second\r");
    QVERIFY(terminal.shows("typed by a second\r\ntyped by a second\r\n"));
    second.type("\x1c");
    QCOMPARE(second.waitForExit(), 0);

    for (const char *verb : {"new cat", "kill talk", "tree talk", "status", "quit", "rename talk chat", "restart talk", "selfcheck"}) {
        const Said said = it.reeve(words(verb));
        QCOMPARE(said.code, 4);
        QVERIFY2(said.err.contains(notRunning), qUtf8Printable(said.err));
    }
}

void TestE2eSigkill::everythingIsBack(Instance &it, Terminal &terminal, const QJsonArray &before)
{
    const QJsonArray after = it.reeve(words("list --json")).array();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (const char *key : {"id", "name", "pid", "childPid", "command", "cwd", "status", "exitCode", "exitSignal", "createdAt"}) {
            QCOMPARE(after.at(i).toObject().value(QLatin1String(key)), before.at(i).toObject().value(QLatin1String(key)));
        }
    }
    QCOMPARE(it.reeve(words("output seven")).out, QStringLiteral("farewell\n"));
    QVERIFY(it.reeve(words("output talk")).out.contains(QLatin1String("typed before\ntyped before\nsent before\nsent before\n"
                                                                       "typed without\ntyped without\n")));
    terminal.type("typed after\r");
    QVERIFY(terminal.shows("typed after\r\ntyped after\r\n"));
    QCOMPARE(it.reeve(words("status --json")).object().value(QLatin1String("sessions")).toInt(), 3);
}

void TestE2eSigkill::afterSeveralCrashesInARow()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("talk"), words("cat"));
    QVERIFY(!id.isEmpty());
    const QJsonValue child = it.session(QStringLiteral("talk")).value(QLatin1String("childPid"));
    for (int round = 0; round < 3; ++round) {
        it.crash();
        QVERIFY(it.start());
        QCOMPARE(it.names(), QStringList{QStringLiteral("talk")});
        QCOMPARE(it.session(QStringLiteral("talk")).value(QLatin1String("childPid")), child);
        QCOMPARE(statusOf(it, QStringLiteral("talk")), QStringLiteral("running"));
    }
}

void TestE2eSigkill::sessionsWithoutRecordsAreRebuilt()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("talk"), words("cat"));
    QCOMPARE(it.reeve(words("rename talk chat")).code, 0);
    const QJsonObject before = it.session(QStringLiteral("chat"));
    it.crash();
    const QString record = it.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json");
    QVERIFY(QFile::remove(record));
    QVERIFY(it.start());
    const QJsonObject after = it.session(QStringLiteral("chat"));
    for (const char *key : {"id", "pid", "childPid", "command", "cwd", "status", "createdAt"}) {
        QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
    }
    QVERIFY(waitForFile(record));
}

// What a supervisor leaves that was killed between fork and exec: somebody who listens, for a moment, without its lock.
void TestE2eSigkill::startsThoughACopyOfTheSocketLivesOn()
{
    const TemporaryHome home;
    Instance it(home);
    Result<ListeningSocket> copy = listenOnPrivateSocket(it.paths().controlSocket(), 8);
    QVERIFY(copy.ok());
    QSocketNotifier probed(copy->fd.get(), QSocketNotifier::Read);
    connect(&probed, &QSocketNotifier::activated, &probed, [&] {
        const UniqueFd connection(::accept(copy->fd.get(), nullptr, nullptr));
        const Result<PeerCredentials> peer = peerCredentials(connection.get());
        if (peer && peer->pid == static_cast<pid_t>(it.tray().processId())) { // it has seen somebody listen
            probed.setEnabled(false);
            copy->fd.reset();
        }
    });
    QVERIFY(it.start());
    QVERIFY(!copy->fd.isValid());
    QCOMPARE(it.reeve(words("status")).code, 0);
}

QTEST_GUILESS_MAIN(TestE2eSigkill)
#include "tst_e2e_sigkill.moc"
