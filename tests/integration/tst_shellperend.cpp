// SPDX-License-Identifier: MIT
// How a session ends: asked for, by itself, or because guardian or shellper were killed. Nothing is left behind.
#include "integration/shellperfixture.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shellper.emplace(); }
    void cleanup() { m_shellper.reset(); }

    void terminates_data() { shapes(); }
    void terminates();
    void guardianEndsTheTree_data() { shapes(); }
    void guardianEndsTheTree();
    void aTermToTheShellperEndsTheSession();
    void goesOnWithoutItsGuardian();
    void terminatesWithoutItsGuardian();
    void bothKilled();
    void aHarderEndOvertakesAPatientOne();
    void anEndThatIsAskedForTwiceIsAnsweredTwice();
    void sparesWhatIsKeptUnlessToldOtherwise();
    void leavesAsAHusk();
    void staysWhileSomebodyLooks();

private:
    static void shapes();
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void startShape(const QString &words, int ready);

    std::optional<ShellperUnderTest> m_shellper;
};

void TestShellperEnd::shapes()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("ready");
    const auto row = [](const char *name, const char *words, int ready) { QTest::newRow(name) << QString::fromLatin1(words) << ready; };
    row("plain", "ready block", 1);
    row("background in the group", "child [ ready block ] ready block", 2);
    row("nohup", "nohup [ ready block ] ready block", 2);
    row("own group, setsid", "group [ ready block ] setsid [ ready block ] ready block", 3);
    row("double fork", "double-fork [ ready block ] ready block", 2);
    row("double fork, no environment, program deleted", "vanish [ ready block ] ready block", 2);
    row("ignores every signal", "ignore-all ready block", 1);
    row("ignores every signal, its daemons too", "ignore-all group [ setsid [ ready block ] ready block ] double-fork [ ready block ] ready block", 4);
    row("stopped", "ready stopped block", 1);
    row("stopped in the background", "group [ ready stopped block ] ready block", 2);
    row("respawns", "ignore-all respawn 20 200 [ ready block ]", 21);
    row("hops from pid to pid", "child [ ignore-all hop 3000 ] ready block", 2);
    row("listens", "double-fork [ listen 0 ready block ] ready block", 2);
    row("from a thread", "thread [ ready block ] ready block", 2);
    row("a terminal of its own", "terminal x [ ignore-hup ready block ]", 1);
    row("a daemon of an orphan of a daemon", "double-fork [ double-fork [ setsid [ ignore-term ready block ] ] ] ready block", 2);
}

void TestShellperEnd::startShape(const QString &words, int ready)
{
    it().setWords(words);
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient viewer(it().socketPath(), asTerminal());
    while (viewer.output().count("READY") < ready) {
        QVERIFY2(viewer.next(), viewer.output().constData());
    }
}

void TestShellperEnd::terminates()
{
    QFETCH(QString, words);
    QFETCH(int, ready);
    startShape(words, ready);
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}}));
    const EndOutcome outcome = EndOutcome::fromJson(client.awaitJson(FrameType::Terminated));
    QVERIFY(outcome.ended);
    QVERIFY(outcome.survivors.isEmpty());
    QVERIFY(outcome.kept.isEmpty());
    QVERIFY(client.isClosed());
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(it().leftNoFile());
    QVERIFY(!QFileInfo::exists(it().screenPath()));
}

void TestShellperEnd::guardianEndsTheTree()
{
    QFETCH(QString, words);
    QFETCH(int, ready);
    startShape(words, ready);
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.await(FrameType::Replay));
    QCOMPARE(sendSignal(*it().shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY(client.isClosed());
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(!QFileInfo::exists(it().socketPath()));
    QVERIFY(!QFileInfo::exists(it().lockPath()));
    const Result<SelfRecord> record = it().record();
    QVERIFY(record.ok());
    QVERIFY(record->state == SelfRecord::State::Exited);
    QVERIFY(record->exit.has_value());
}

void TestShellperEnd::aTermToTheShellperEndsTheSession()
{
    startShape(QStringLiteral("ignore-term double-fork [ ready block ] ready block"), 2);
    QCOMPARE(sendSignal(*it().shellper, SIGTERM), SignalOutcome::Sent);
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(it().leftNoFile());
}

void TestShellperEnd::goesOnWithoutItsGuardian()
{
    startShape(QStringLiteral("echo"), 1);
    WireClient client(it().socketPath(), asTower());
    QVERIFY(Welcome::decode(client.next()->payload)->session.value(QStringLiteral("guarded")).toBool());
    QCOMPARE(sendSignal(*it().guardian, SIGKILL), SignalOutcome::Sent);
    QJsonObject event;
    do {
        event = client.awaitJson(FrameType::Event);
    } while (!event.isEmpty() && !event.contains(QStringLiteral("guarded")));
    QCOMPARE(event.value(QStringLiteral("guarded")), QJsonValue(false));
    QVERIFY(client.type("still here"));
    QVERIFY(client.outputUntil("still here").contains("still here"));
    const Result<Welcome> late = Welcome::decode(WireClient(it().socketPath(), asTerminal()).next()->payload);
    QCOMPARE(late->session.value(QStringLiteral("guarded")), QJsonValue(false));
    QVERIFY(late->session.value(QStringLiteral("guardian")).isNull());
    QCOMPARE(it().record()->session.value(QStringLiteral("guarded")), QJsonValue(false));
}

void TestShellperEnd::terminatesWithoutItsGuardian()
{
    startShape(QStringLiteral("ignore-all double-fork [ ready block ] ready block"), 2);
    QCOMPARE(sendSignal(*it().guardian, SIGKILL), SignalOutcome::Sent);
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 100}}));
    QVERIFY(EndOutcome::fromJson(client.awaitJson(FrameType::Terminated)).ended);
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(it().leftNoFile());
}

void TestShellperEnd::bothKilled()
{
    // Nobody is left who could end anything; what matters is what the next one finds: a free lock, a refusing socket.
    startShape(QStringLiteral("ready block"), 1);
    QCOMPARE(sendSignal(*it().guardian, SIGKILL), SignalOutcome::Sent);
    QCOMPARE(sendSignal(*it().shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return !it().shellper->isAlive(); }));
    QCOMPARE(connectUnixSocket(it().socketPath()).error().code, ErrorCode::NotRunning);
    QVERIFY(it().record().ok());
    endBelow(::getpid());
    QVERIFY2(it().start(), it().complaint.constData()); // the same id, the same place
    QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Welcome));
}

void TestShellperEnd::aHarderEndOvertakesAPatientOne()
{
    startShape(QStringLiteral("ignore-all ready block"), 1);
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 3'600'000}}));
    QVERIFY(client.pingPong());
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 0}}));
    QVERIFY(EndOutcome::fromJson(client.awaitJson(FrameType::Terminated)).ended);
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperEnd::anEndThatIsAskedForTwiceIsAnsweredTwice()
{
    startShape(QStringLiteral("ignore-term ready block"), 1);
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}}));
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 5000}}));
    int answers = 0;
    while (const std::optional<Frame> frame = client.next()) {
        answers += frame->type == FrameType::Terminated ? 1 : 0;
    }
    QVERIFY(answers >= 1); // it leaves with the first
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(it().leftNoFile());
}

void TestShellperEnd::sparesWhatIsKeptUnlessToldOtherwise()
{
    it().config.insert(QStringLiteral("keep"), QJsonObject{{QStringLiteral("programs"), QJsonArray{QStringLiteral("sleep")}}});
    it().setScript(QStringLiteral("setsid sleep 300 & echo READY; exec sleep 300")); // the child itself is never kept
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    QVERIFY(waitFor([] {
        const std::vector<ProcessInfo> tree = ShellperUnderTest::living();
        return std::count_if(tree.begin(), tree.end(), [](const ProcessInfo &info) { return info.program == "sleep" && info.sid == info.pid; }) == 2;
    }));
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}}));
    EndOutcome outcome = EndOutcome::fromJson(client.awaitJson(FrameType::Terminated));
    QVERIFY(outcome.ended);
    QCOMPARE(outcome.kept.size(), 1);
    QCOMPARE(outcome.kept.first().program, QStringLiteral("sleep"));
    QVERIFY(client.pingPong()); // stays, so that it stays visible
    QCOMPARE(ShellperUnderTest::living().size(), size_t{3});
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}, {QStringLiteral("everything"), true}}));
    outcome = EndOutcome::fromJson(client.awaitJson(FrameType::Terminated));
    QVERIFY(outcome.ended && outcome.kept.isEmpty());
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(it().leftNoFile());
}

void TestShellperEnd::leavesAsAHusk()
{
    it().config.insert(QStringLiteral("huskSeconds"), 2);
    it().setScript(QStringLiteral("read x; echo last words; exit 4"));
    QVERIFY2(it().start(), it().complaint.constData());
    {
        WireClient client(it().socketPath(), asTower());
        QVERIFY(client.type("\n"));
        QVERIFY(client.awaitExit() == ExitStatus(Exited{4}));
    }
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(!QFileInfo::exists(it().socketPath()));
    QVERIFY(!QFileInfo::exists(it().lockPath()));
    const Result<SelfRecord> record = it().record(); // stays, with exit and last screen, for whoever looks next
    QVERIFY(record.ok() && record->exit == ExitStatus(Exited{4}));
    QCOMPARE(readPrivateFile(it().screenPath(), 1'000'000).value(), QByteArray("\r\nlast words\r\n"));
}

void TestShellperEnd::staysWhileSomebodyLooks()
{
    it().config.insert(QStringLiteral("huskSeconds"), 2);
    it().setScript(QStringLiteral("read x; exit 4"));
    QVERIFY2(it().start(), it().complaint.constData());
    std::optional<WireClient> viewer(std::in_place, it().socketPath(), asTerminal());
    QVERIFY(viewer->type("\n"));
    QVERIFY(viewer->awaitExit() == ExitStatus(Exited{4}));
    for (int round = 0; round < 5; ++round) { // others come and go
        QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Exit));
    }
    QVERIFY(viewer->pingPong());
    viewer.reset();
    QVERIFY2(it().isGone(), it().complaint.constData());
}

QTEST_GUILESS_MAIN(TestShellperEnd)
#include "tst_shellperend.moc"
