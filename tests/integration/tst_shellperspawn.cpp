// SPDX-License-Identifier: MIT
// Another program in the place of the one that runs: SPAWN.
#include "integration/shellperfixture.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperSpawn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shellper.emplace(); }
    void cleanup() { m_shellper.reset(); }

    void spawnsInTheSamePlace();
    void spawnKeepsTheEnvironment();
    void theNewestOfSeveralSpawnsRuns();
    void aFailedSpawnIsTold();
    void anEndedSessionRunsNothingNew();

private:
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void startWords(const char *words)
    {
        it().setWords(QString::fromLatin1(words));
        QVERIFY2(it().start(), it().complaint.constData());
    }

    std::optional<ShellperUnderTest> m_shellper;
};

void TestShellperSpawn::spawnsInTheSamePlace()
{
    it().setScript(QStringLiteral("stty raw; tty; setsid sleep 300 & echo old; exec sleep 300"));
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.outputUntil("old").contains("/dev/"));
    const QByteArray terminal = client.output().left(client.output().indexOf('\n')).trimmed();
    client.forgetOutput();
    QVERIFY(client.send(FrameType::Spawn, QJsonObject{{QStringLiteral("command"), QStringLiteral("sh")},
                                                      {QStringLiteral("args"), QJsonArray{QStringLiteral("-c"), QStringLiteral("tty; pwd; echo new; read x; exit 5")}},
                                                      {QStringLiteral("cwd"), QStringLiteral("/usr")}}));
    bool told = false;
    while (!client.output().contains("new\r\n")) { // the line discipline is fresh: "\r\n"
        const std::optional<Frame> frame = client.next();
        QVERIFY(frame);
        told = told || frame->type == FrameType::Exit;
    }
    QVERIFY(!told); // the old one's end is part of SPAWN
    QCOMPARE(client.output(), terminal + "\r\n/usr\r\nnew\r\n");
    QCOMPARE(ShellperUnderTest::living().size(), size_t{3}); // guardian, shellper, sh: the old one's daemon is gone too
    WireClient late(it().socketPath(), asTerminal());
    const Result<Welcome> welcome = Welcome::decode(late.next()->payload);
    QVERIFY(welcome->childPid != it().childPid());
    QCOMPARE(welcome->session.value(QStringLiteral("cwd")).toString(), QStringLiteral("/usr"));
    QCOMPARE(welcome->session.value(QStringLiteral("command")).toArray().first().toString(), QStringLiteral("sh"));
    QCOMPARE(late.await(FrameType::Replay)->payload, client.output()); // nothing of the old one
    QCOMPARE(it().record()->session.value(QStringLiteral("childPid")).toInteger(), welcome->childPid);
    QVERIFY(client.type("\n"));
    QVERIFY(client.awaitExit() == ExitStatus(Exited{5}));
}

void TestShellperSpawn::spawnKeepsTheEnvironment()
{
    it().config.insert(QStringLiteral("env"), QJsonObject{{QStringLiteral("KEPT"), QStringLiteral("1")}});
    startWords("ready block");
    WireClient client(it().socketPath(), asTower());
    QJsonObject spawn{{QStringLiteral("command"), QStringLiteral(SHELLREEVE_TESTCHILD)},
                      {QStringLiteral("args"), QJsonArray{QStringLiteral("env"), QStringLiteral("say"), QStringLiteral("END1"), QStringLiteral("block")}}};
    QVERIFY(client.send(FrameType::Spawn, spawn));
    QVERIFY(client.outputUntil("END1").contains("ENV KEPT=1\r\n"));
    QCOMPARE(client.output().count("SHELLREEVE_SESSION="), 1);
    spawn.insert(QStringLiteral("env"), QJsonObject{{QStringLiteral("OTHER"), QStringLiteral("2")}});
    spawn.insert(QStringLiteral("args"), QJsonArray{QStringLiteral("env"), QStringLiteral("say"), QStringLiteral("END2"), QStringLiteral("block")});
    client.forgetOutput();
    QVERIFY(client.send(FrameType::Spawn, spawn));
    const QByteArray seen = client.outputUntil("END2");
    QVERIFY(seen.contains("ENV OTHER=2\r\n"));
    QVERIFY(!seen.contains("KEPT"));
}

void TestShellperSpawn::theNewestOfSeveralSpawnsRuns()
{
    startWords("ignore-all ready block");
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    client.forgetOutput();
    for (const char *name : {"one", "two", "three"}) {
        QVERIFY(client.send(FrameType::Spawn, QJsonObject{{QStringLiteral("command"), QStringLiteral(SHELLREEVE_TESTCHILD)},
                                                          {QStringLiteral("args"), QJsonArray{QStringLiteral("say"), QString::fromLatin1(name), QStringLiteral("ready"), QStringLiteral("block")}}}));
    }
    QCOMPARE(client.outputUntil("READY").left(5), QByteArray("three"));
    QVERIFY(client.pingPong());
    QCOMPARE(ShellperUnderTest::living().size(), size_t{3});
}

void TestShellperSpawn::aFailedSpawnIsTold()
{
    startWords("ready block");
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    QVERIFY(client.send(FrameType::Spawn, QJsonObject{{QStringLiteral("command"), QStringLiteral("no-such-command")}}));
    const auto awaitSpawnError = [&] {
        QJsonObject event;
        do {
            event = client.awaitJson(FrameType::Event);
        } while (!event.isEmpty() && !event.contains(QStringLiteral("spawnError")));
        return event.value(QStringLiteral("spawnError")).toString();
    };
    QVERIFY(awaitSpawnError().contains(QStringLiteral("no-such-command")));
    QVERIFY(client.pingPong());
    QCOMPARE(ShellperUnderTest::living().size(), size_t{3}); // what ran was not given up for it

    // What only exec can tell: the former child is gone then, and the EXIT is the new one's.
    const QJsonObject tooLarge{{QStringLiteral("BIG"), QString(200'000, QLatin1Char('x'))}};
    QVERIFY(client.send(FrameType::Spawn, QJsonObject{{QStringLiteral("command"), QStringLiteral("/bin/true")},
                                                      {QStringLiteral("env"), tooLarge}}));
    QVERIFY(client.awaitExit() == ExitStatus(Exited{127}));
    QVERIFY(!awaitSpawnError().isEmpty());
}

void TestShellperSpawn::anEndedSessionRunsNothingNew()
{
    it().config.insert(QStringLiteral("keep"), QJsonObject{{QStringLiteral("programs"), QJsonArray{QStringLiteral("testchild")}}});
    startWords("setsid [ ready block ] block"); // what left the terminal is kept, so the shellper stays after its end
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 100}}));
    QCOMPARE(EndOutcome::fromJson(client.awaitJson(FrameType::Terminated)).kept.size(), 1);
    QVERIFY(client.send(FrameType::Spawn, QJsonObject{{QStringLiteral("command"), QStringLiteral("true")}}));
    QJsonObject event;
    do {
        event = client.awaitJson(FrameType::Event);
    } while (!event.isEmpty() && !event.contains(QStringLiteral("spawnError")));
    QVERIFY(event.contains(QStringLiteral("spawnError")));
    QCOMPARE(ShellperUnderTest::living().size(), size_t{3});
}

QTEST_GUILESS_MAIN(TestShellperSpawn)
#include "tst_shellperspawn.moc"
