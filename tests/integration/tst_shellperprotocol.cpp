// SPDX-License-Identifier: MIT
// What a client may ask a shellper for, and what it hears.
#include "base/challengeproof.h"
#include "integration/shellperfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shellper.emplace(); }
    void cleanup() { m_shellper.reset(); }

    void welcomesReplaysThenStreams();
    void replaysWhatIsAskedFor_data();
    void replaysWhatIsAskedFor();
    void sendsNoOutputToWhoWantsNone();
    void absentFieldsMakeATower();
    void aNewTowerReplacesTheOld();
    void terminalsMayOnlyTypeResizeAndPing();
    void ignoresWhatComesBeforeHello();
    void tellsALateExit_data();
    void tellsALateExit();
    void tellsExitAfterTheLastOutput();
    void signalsTheChild_data();
    void signalsTheChild();
    void interruptsTheForeground();
    void ignoresOtherSignals();
    void resizes();
    void provesItself();
    void tellsWhatCallsForAttention();
    void describesAndSaysGoodbye();
    void hearsOutATower_data();
    void hearsOutATower();

private:
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void startScript(const QString &script)
    {
        it().setScript(script);
        QVERIFY2(it().start(), it().complaint.constData());
    }
    void startWords(const char *words)
    {
        it().setWords(QString::fromLatin1(words));
        QVERIFY2(it().start(), it().complaint.constData());
    }

    std::optional<ShellperUnderTest> m_shellper;
};

void TestShellperProtocol::welcomesReplaysThenStreams()
{
    startWords("say one echo");
    QVERIFY(WireClient(it().socketPath(), asTerminal()).outputUntil("READY").contains("one"));
    WireClient client(it().socketPath(), asTower());
    const std::optional<Frame> first = client.next();
    QVERIFY(first && first->type == FrameType::Welcome);
    const Result<Welcome> welcome = Welcome::decode(first->payload);
    QVERIFY(welcome.ok());
    QCOMPARE(welcome->childPid, qint64{it().childPid()});
    QCOMPARE(welcome->cols, 80);
    QCOMPARE(welcome->rows, 24);
    QVERIFY(welcome->startTime > 0);
    QVERIFY(welcome->lastDataAt >= welcome->startTime);
    QVERIFY(welcome->capabilities.contains(QStringLiteral("terminate")));
    QCOMPARE(welcome->session.value(QStringLiteral("id")).toString(), QStringLiteral("abcdefgh"));
    QCOMPARE(welcome->session.value(QStringLiteral("pid")).toInt(), it().shellper->pid());
    QCOMPARE(welcome->session.value(QStringLiteral("guarded")).toBool(), true);
    QVERIFY(!first->payload.contains("/usr/bin:/bin"));
    const std::optional<Frame> second = client.next();
    QVERIFY(second && second->type == FrameType::Replay);
    QVERIFY(second->payload.startsWith("one\r\n"));
    QVERIFY(client.type("hello"));
    const std::optional<Frame> third = client.next();
    QVERIFY(third && third->type == FrameType::Data);
    QVERIFY(client.outputUntil("hello").endsWith("hello"));
}

void TestShellperProtocol::replaysWhatIsAskedFor_data()
{
    QTest::addColumn<QJsonValue>("bytes");
    QTest::addColumn<QByteArray>("replay");
    const QByteArray all = "first\r\nsecond\r\nthird\r\n";
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << all;
    QTest::newRow("none") << QJsonValue(0) << QByteArray();
    QTest::newRow("a little") << QJsonValue(10) << QByteArray("third\r\n");
    QTest::newRow("more than there is") << QJsonValue(1e15) << all;
    QTest::newRow("nonsense") << QJsonValue(QStringLiteral("x")) << all;
}

void TestShellperProtocol::replaysWhatIsAskedFor()
{
    QFETCH(QJsonValue, bytes);
    QFETCH(QByteArray, replay);
    startWords("say first say second say third block");
    QVERIFY(WireClient(it().socketPath(), asTerminal()).outputUntil("third\r\n").contains("third"));
    QJsonObject hello = asTerminal();
    if (!bytes.isUndefined()) {
        hello.insert(QStringLiteral("replayBytes"), bytes);
    }
    WireClient client(it().socketPath(), hello);
    const std::optional<Frame> frame = client.await(FrameType::Replay);
    QVERIFY(frame);
    QCOMPARE(frame->payload, replay);
}

void TestShellperProtocol::sendsNoOutputToWhoWantsNone()
{
    startWords("echo");
    QJsonObject hello = asTower();
    hello.insert(QStringLiteral("output"), false);
    hello.insert(QStringLiteral("replayBytes"), 0);
    WireClient tray(it().socketPath(), hello);
    QVERIFY(tray.await(FrameType::Replay)->payload.isEmpty());
    WireClient viewer(it().socketPath(), asTerminal());
    QVERIFY(viewer.outputUntil("READY").contains("READY"));
    QVERIFY(viewer.type("words"));
    QVERIFY(viewer.outputUntil("words").contains("words"));
    QVERIFY(tray.pingPong());
    QCOMPARE(tray.output(), QByteArray());
}

void TestShellperProtocol::absentFieldsMakeATower()
{
    startWords("ready block");
    WireClient client(it().socketPath(), QJsonObject());
    QVERIFY(client.await(FrameType::Replay));
    QVERIFY(client.send(FrameType::Challenge, QJsonObject{{QStringLiteral("nonce"), QStringLiteral("x")}}));
    QVERIFY(client.await(FrameType::Proof)); // only towers are answered
}

void TestShellperProtocol::aNewTowerReplacesTheOld()
{
    startWords("echo");
    WireClient terminal(it().socketPath(), asTerminal());
    WireClient old(it().socketPath(), asTower());
    QVERIFY(old.await(FrameType::Replay));
    WireClient newcomer(it().socketPath(), asTower());
    QVERIFY(newcomer.await(FrameType::Replay));
    QCOMPARE(old.awaitJson(FrameType::Replaced).value(QStringLiteral("pid")).toInt(), ::getpid());
    QVERIFY(old.isClosed());
    QVERIFY(newcomer.pingPong());
    QVERIFY(terminal.pingPong());
}

void TestShellperProtocol::terminalsMayOnlyTypeResizeAndPing()
{
    startWords("echo");
    WireClient client(it().socketPath(), asTerminal());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), SIGKILL}}));
    QVERIFY(client.send(FrameType::Spawn, QJsonObject{{QStringLiteral("command"), QStringLiteral("true")}}));
    QVERIFY(client.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 0}}));
    QVERIFY(client.send(FrameType::Challenge, QJsonObject{{QStringLiteral("nonce"), QStringLiteral("x")}}));
    QVERIFY(client.send(FrameType::Describe, QJsonObject{{QStringLiteral("name"), QStringLiteral("taken over")}}));
    QVERIFY(client.send(FrameType::Goodbye));
    QVERIFY(client.send(FrameType::Welcome, QByteArray("not even JSON")));
    QVERIFY(client.send(FrameType::Signal, QByteArray("not even JSON")));
    QVERIFY(client.sendRaw(QByteArray("\x03\0\x02\0\0", 5) + QByteArray(0x20000, 's'))); // too long as well
    QVERIFY(client.send(FrameType::Resize, QJsonObject{{QStringLiteral("cols"), 90}, {QStringLiteral("rows"), 30}}));
    QVERIFY(client.send(FrameType::Ping));
    const std::optional<Frame> answer = client.next();
    QVERIFY(answer && answer->type == FrameType::Pong); // and nothing before it
    QVERIFY(client.type("still here"));
    QVERIFY(client.outputUntil("still here").contains("still here"));
    const Result<Welcome> welcome = Welcome::decode(WireClient(it().socketPath(), asTerminal()).next()->payload);
    QCOMPARE(welcome->cols, 90);
    QCOMPARE(welcome->session.value(QStringLiteral("name")).toString(), QStringLiteral("abcdefgh"));
    QCOMPARE(welcome->childPid, qint64{it().childPid()});
}

void TestShellperProtocol::ignoresWhatComesBeforeHello()
{
    startWords("echo");
    WireClient client(it().socketPath());
    QVERIFY(client.send(FrameType::Ping));
    QVERIFY(client.type("unseen"));
    QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), SIGKILL}}));
    QVERIFY(client.send(FrameType::Terminate, QByteArray("junk")));
    QVERIFY(client.sendRaw(QByteArray("\x7f\0\0\0\x03" "abc", 8)));
    QVERIFY(client.send(FrameType::Hello, asTower()));
    const std::optional<Frame> first = client.next();
    QVERIFY(first && first->type == FrameType::Welcome);
    QVERIFY(client.send(FrameType::Hello, asTerminal())); // once is enough: it stays a tower
    QVERIFY(client.send(FrameType::Challenge, QJsonObject{{QStringLiteral("nonce"), QStringLiteral("x")}}));
    QVERIFY(client.await(FrameType::Proof));
    QVERIFY(client.type("seen"));
    QVERIFY(client.outputUntil("seen").contains("seen"));
    QVERIFY(!client.output().contains("unseen"));
}

void TestShellperProtocol::tellsALateExit_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("exit");
    QTest::newRow("0") << QStringLiteral("echo last words") << QByteArray("{\"code\":0,\"signal\":null}");
    QTest::newRow("7") << QStringLiteral("echo last words; exit 7") << QByteArray("{\"code\":7,\"signal\":null}");
    QTest::newRow("a signal") << QStringLiteral("echo last words; kill -KILL $$") << QByteArray("{\"code\":null,\"signal\":\"9\"}");
}

void TestShellperProtocol::tellsALateExit()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, exit);
    startScript(script);
    QVERIFY(waitFor([&] { const auto record = it().record(); return record.ok() && record->exit; }));
    QVERIFY(encodeExit(*it().record()->exit) == exit);
    QVERIFY(it().record()->state == SelfRecord::State::Exited);
    for (const QJsonObject &hello : {asTerminal(), asTower(), asTerminal()}) {
        WireClient client(it().socketPath(), hello);
        const std::optional<Frame> welcome = client.next();
        QVERIFY(welcome && welcome->type == FrameType::Welcome);
        QVERIFY(Welcome::decode(welcome->payload)->session.contains(QStringLiteral("exit")));
        const std::optional<Frame> replay = client.next();
        QVERIFY(replay && replay->type == FrameType::Replay);
        QVERIFY(replay->payload.contains("last words"));
        const std::optional<Frame> last = client.next();
        QVERIFY(last && last->type == FrameType::Exit);
        QCOMPARE(last->payload, exit);
    }
}

void TestShellperProtocol::tellsExitAfterTheLastOutput()
{
    startScript(QStringLiteral("read go; seq 1 20000; echo the end; exit 3"));
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.await(FrameType::Replay));
    QVERIFY(client.type("\r"));
    QVERIFY(client.awaitExit() == ExitStatus(Exited{3}));
    QVERIFY(client.output().endsWith("20000\r\nthe end\r\n"));
}

void TestShellperProtocol::signalsTheChild_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {SIGHUP, SIGKILL, SIGTERM}) {
        QTest::newRow(::strsignal(number)) << number;
    }
}

void TestShellperProtocol::signalsTheChild()
{
    QFETCH(int, number);
    startWords("ready block");
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), number}}));
    QVERIFY(client.awaitExit() == ExitStatus(Signalled{number}));
}

void TestShellperProtocol::interruptsTheForeground()
{
    // An interactive shell with a job in front: INT and WINCH are the job's, the shell goes on.
    it().config.insert(QStringLiteral("command"), QStringLiteral("bash"));
    it().config.insert(QStringLiteral("args"), QJsonArray{QStringLiteral("--norc"), QStringLiteral("-i")});
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    const QByteArray job = "sh -c 'trap \"echo WIN\"CH WINCH; trap \"echo INTE\"RRUPTED INT; echo WAIT\"\"ING; "
                           "while :; do sleep 0.05; done'\r";
    QVERIFY(client.type(job));
    QVERIFY(client.outputUntil("WAITING").contains("WAITING"));
    QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), 28}}));
    QVERIFY(client.outputUntil("WINCH\r\n").contains("WINCH\r\n"));
    QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), 2}}));
    QVERIFY(client.outputUntil("INTERRUPTED").contains("INTERRUPTED"));
    QVERIFY(readProcess(it().childPid()) && !readProcess(it().childPid())->isZombie());
}

void TestShellperProtocol::ignoresOtherSignals()
{
    startWords("ready block");
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    for (int number = -2; number <= 70; ++number) {
        if (number != 1 && number != 9 && number != 15 && number != 2) {
            QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), number}}));
        }
    }
    QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), QStringLiteral("9")}}));
    QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), 9.5}}));
    QVERIFY(client.send(FrameType::Signal, QJsonObject{{QStringLiteral("signal"), 4294967305.0}}));
    QVERIFY(client.send(FrameType::Signal, QJsonObject()));
    QVERIFY(client.pingPong());
    const std::optional<ProcessInfo> child = readProcess(it().childPid());
    QVERIFY(child && !child->isZombie() && !child->isStopped());
}

void TestShellperProtocol::resizes()
{
    startScript(QStringLiteral("while read x; do stty size; done"));
    WireClient client(it().socketPath(), asTower());
    const auto resize = [&](double cols, double rows) {
        return client.send(FrameType::Resize, QJsonObject{{QStringLiteral("cols"), cols}, {QStringLiteral("rows"), rows}});
    };
    QVERIFY(client.await(FrameType::Replay));
    for (const auto &[cols, rows] : {std::pair(0.0, 5.0), std::pair(5.0, 0.0), std::pair(65536.0, 5.0), std::pair(-1.0, 5.0)}) {
        QVERIFY(resize(cols, rows));
    }
    QVERIFY(client.send(FrameType::Resize, QJsonObject{{QStringLiteral("cols"), 5}}));
    QVERIFY(client.type("\n"));
    QVERIFY(client.outputUntil("24 80").contains("24 80"));
    QVERIFY(resize(65535, 1));
    QVERIFY(client.type("\n"));
    QVERIFY(client.outputUntil("1 65535").contains("1 65535"));
    QVERIFY(resize(10, 10) && resize(132, 50)); // the last one counts, whoever sent it
    QVERIFY(client.type("\n"));
    QVERIFY(client.outputUntil("50 132").contains("50 132"));
    WireClient other(it().socketPath(), asTerminal());
    QCOMPARE(Welcome::decode(other.next()->payload)->cols, 132);
}

void TestShellperProtocol::provesItself()
{
    startWords("ready block");
    WireClient client(it().socketPath(), asTower());
    const QByteArray secret = it().record()->secret;
    QVERIFY(secret.size() >= 32);
    for (const QByteArray &nonce : {QByteArray("0123456789abcdef"), QByteArray(), QByteArray("ü"), QByteArray(60'000, 'n')}) {
        QVERIFY(client.send(FrameType::Challenge, QJsonObject{{QStringLiteral("nonce"), QString::fromUtf8(nonce)}}));
        QCOMPARE(client.awaitJson(FrameType::Proof).value(QStringLiteral("proof")).toString().toLatin1(),
                 challengeProof("shellreeve-shellper", nonce, secret));
    }
}

void TestShellperProtocol::tellsWhatCallsForAttention()
{
    startWords("echo");
    WireClient client(it().socketPath(), asTower());
    WireClient typist(it().socketPath(), asTerminal());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    QVERIFY(typist.type("\a"));
    QJsonObject event;
    do {
        event = client.awaitJson(FrameType::Event);
        QVERIFY(!event.isEmpty());
    } while (!event.value(QStringLiteral("bell")).toBool());
    QVERIFY(event.value(QStringLiteral("lastDataAt")).toInteger() > 1'700'000'000'000);
    QVERIFY(!event.contains(QStringLiteral("attention")));
    QVERIFY(typist.type("\x1b]9;tests passed\a"));
    do {
        event = client.awaitJson(FrameType::Event);
        QVERIFY(!event.isEmpty());
    } while (!event.contains(QStringLiteral("attention")));
    QCOMPARE(event.value(QStringLiteral("attention")).toString(), QStringLiteral("tests passed"));
    QVERIFY(!event.value(QStringLiteral("bell")).toBool());
    QElapsedTimer since; // steady output, twenty times a second
    since.start();
    int events = 0;
    while (!since.hasExpired(2500)) {
        QVERIFY(typist.type("x"));
        const std::optional<Frame> frame = client.next(std::chrono::milliseconds(50));
        events += frame && frame->type == FrameType::Event ? 1 : 0;
    }
    QVERIFY2(events >= 1 && events <= 2 + since.elapsed() / 1000, qPrintable(QString::number(events)));
    QVERIFY(!typist.await(FrameType::Event, std::chrono::milliseconds(100))); // terminals hear of none
}

void TestShellperProtocol::hearsOutATower_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("that has gone") << false;
    QTest::newRow("that is replaced") << true;
}

void TestShellperProtocol::hearsOutATower()
{
    QFETCH(bool, replaced);
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient tower(it().socketPath(), asTower());
    QVERIFY(tower.pingPong());
    QCOMPARE(sendSignal(*it().shellper, SIGSTOP), SignalOutcome::Sent);
    QVERIFY(tower.send(FrameType::Ping)); // the answer finds nobody
    QVERIFY(tower.send(FrameType::Describe, QJsonObject{{QStringLiteral("name"), QStringLiteral("its last word")}}));
    if (!replaced) {
        tower.close();
    }
    WireClient next(it().socketPath(), asTower());
    QCOMPARE(sendSignal(*it().shellper, SIGCONT), SignalOutcome::Sent);
    const std::optional<Frame> frame = next.await(FrameType::Welcome);
    QVERIFY(frame);
    QCOMPARE(Welcome::decode(frame->payload)->session.value(QLatin1String("name")).toString(), QStringLiteral("its last word"));
}

void TestShellperProtocol::describesAndSaysGoodbye()
{
    startWords("ready block");
    {
        WireClient client(it().socketPath(), asTower());
        QVERIFY(client.send(FrameType::Describe, QJsonObject{{QStringLiteral("name"), QStringLiteral("renamed")},
                                                             {QStringLiteral("pid"), 1}}));
        QVERIFY(client.send(FrameType::Goodbye));
        QVERIFY(client.pingPong());
    }
    WireClient client(it().socketPath(), asTower());
    const Result<Welcome> welcome = Welcome::decode(client.next()->payload);
    QCOMPARE(welcome->session.value(QStringLiteral("name")).toString(), QStringLiteral("renamed"));
    QCOMPARE(welcome->session.value(QStringLiteral("pid")).toInt(), it().shellper->pid());
    QCOMPARE(it().record()->session.value(QStringLiteral("name")).toString(), QStringLiteral("renamed"));
}

QTEST_GUILESS_MAIN(TestShellperProtocol)
#include "tst_shellperprotocol.moc"
