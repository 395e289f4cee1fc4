// SPDX-License-Identifier: MIT
// What a shellper bears: nonsense, too much of everything, silence.
#include "integration/shellperfixture.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shellper.reset(); }

    void closesOnAMalformedControlFrame_data();
    void closesOnAMalformedControlFrame();
    void skipsATooLongFrame_data();
    void skipsATooLongFrame();
    void readsFramesByteByByte();
    void survivesNoise();
    void takesSixtyFourConnections();
    void isNotHurtByAThousandIdleConnections();
    void endsWhoNeverSaysHello();
    void showsALongCommandShortened();
    void boundsItsDescription();

private:
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }

    std::optional<ShellperUnderTest> m_shellper;
};

void TestShellperLimits::init()
{
    m_shellper.emplace();
    it().setWords(QStringLiteral("echo"));
}

void TestShellperLimits::closesOnAMalformedControlFrame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray hello = encodeFrame(FrameType::Hello, encodeJson(asTower()));
    QTest::newRow("hello, empty") << encodeFrame(FrameType::Hello);
    QTest::newRow("hello, an array") << encodeFrame(FrameType::Hello, "[]");
    QTest::newRow("hello, too long") << encodeFrame(FrameType::Hello, "{}" + QByteArray(64 * 1024, ' '));
    QTest::newRow("resize, empty") << hello + encodeFrame(FrameType::Resize);
    QTest::newRow("resize, not utf-8") << hello + encodeFrame(FrameType::Resize, "{\"cols\":\"\xff\"}");
    QTest::newRow("resize, too long") << hello + encodeFrame(FrameType::Resize, QByteArray(64 * 1024 + 1, ' '));
    QTest::newRow("signal, a number") << hello + encodeFrame(FrameType::Signal, "9");
    QTest::newRow("signal, cut off") << hello + encodeFrame(FrameType::Signal, "{\"signal\":9");
    QTest::newRow("spawn, no command") << hello + encodeFrame(FrameType::Spawn, "{\"args\":[]}");
    QTest::newRow("spawn, arguments that are none") << hello + encodeFrame(FrameType::Spawn, "{\"command\":\"sh\",\"args\":[1]}");
    QTest::newRow("spawn, too long") << hello + encodeFrame(FrameType::Spawn, QByteArray(4 * 1024 * 1024 + 1, ' '));
    QTest::newRow("terminate, text") << hello + encodeFrame(FrameType::Terminate, "please");
    QTest::newRow("challenge, deep") << hello + encodeFrame(FrameType::Challenge, QByteArray(60'000, '['));
    QTest::newRow("describe, null") << hello + encodeFrame(FrameType::Describe, "null");
}

void TestShellperLimits::closesOnAMalformedControlFrame()
{
    QFETCH(QByteArray, bytes);
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient bystander(it().socketPath(), asTerminal());
    QVERIFY(bystander.outputUntil("READY").contains("READY"));
    WireClient client(it().socketPath());
    (void)client.sendRaw(bytes + encodeFrame(FrameType::Data, "never typed") + encodeFrame(FrameType::Ping));
    bool ponged = false;
    while (const std::optional<Frame> frame = client.next()) {
        ponged = ponged || frame->type == FrameType::Pong;
    }
    QVERIFY(client.isClosed());
    QVERIFY(!ponged);
    QVERIFY(bystander.type("typed"));
    QVERIFY(bystander.outputUntil("typed").contains("typed"));
    QVERIFY(!bystander.output().contains("never"));
    const Result<Welcome> welcome = Welcome::decode(WireClient(it().socketPath(), asTower()).next()->payload);
    QCOMPARE(welcome->childPid, qint64{it().childPid()}); // nothing else happened
}

void TestShellperLimits::skipsATooLongFrame_data()
{
    QTest::addColumn<quint8>("type");
    QTest::newRow("data") << quint8{0x01};
    QTest::newRow("an unknown type") << quint8{0x6e};
}

void TestShellperLimits::skipsATooLongFrame()
{
    QFETCH(quint8, type);
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    QVERIFY(client.outputUntil("READY").contains("READY"));
    constexpr qsizetype length = 17 * 1024 * 1024;
    const auto header = frameHeader(static_cast<FrameType>(type), length);
    QVERIFY(client.type("before|"));
    QVERIFY(client.sendRaw(QByteArrayView(header.data(), frameHeaderSize)));
    const QByteArray block = encodeFrame(FrameType::Signal, "{\"signal\":9}").repeated(64 * 1024);
    for (qsizetype sent = 0; sent < length; sent += block.size()) {
        QVERIFY(client.sendRaw(QByteArrayView(block).first(std::min(block.size(), length - sent))));
    }
    QVERIFY(client.type("after|"));
    QVERIFY(client.outputUntil("after|").endsWith("before|after|"));
    QVERIFY(client.pingPong());
}

void TestShellperLimits::readsFramesByteByByte()
{
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath());
    const QByteArray stream = encodeFrame(FrameType::Hello, encodeJson(asTower())) + encodeFrame(FrameType::Data, "ab")
        + encodeFrame(FrameType::Data) + encodeFrame(FrameType::Data, "c") + encodeFrame(FrameType::Ping);
    for (const char byte : stream) {
        QVERIFY(client.sendRaw(QByteArrayView(&byte, 1)));
    }
    QVERIFY(client.await(FrameType::Pong));
    QVERIFY(client.outputUntil("abc").contains("abc"));
}

void TestShellperLimits::survivesNoise()
{
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient bystander(it().socketPath(), asTerminal());
    QVERIFY(bystander.outputUntil("READY").contains("READY"));
    quint32 state = 4820;
    for (int round = 0; round < 200; ++round) {
        QByteArray noise = round % 2 ? encodeFrame(FrameType::Hello, "{\"clientType\":\"terminal\"}") : QByteArray();
        for (int i = 0; i < 3000; ++i) {
            state = state * 1664525 + 1013904223;
            noise += static_cast<char>(round % 3 ? state >> 24 : (state >> 24) % 12);
        }
        WireClient client(it().socketPath());
        (void)client.sendRaw(noise);
    }
    QVERIFY(bystander.pingPong());
    QVERIFY(it().shellper->isAlive());
}

void TestShellperLimits::takesSixtyFourConnections()
{
    QVERIFY2(it().start(), it().complaint.constData());
    std::vector<std::unique_ptr<WireClient>> clients;
    clients.push_back(std::make_unique<WireClient>(it().socketPath(), asTower()));
    while (clients.size() < 64) {
        clients.push_back(std::make_unique<WireClient>(it().socketPath(), asTerminal()));
    }
    for (const auto &client : clients) {
        QVERIFY(client->await(FrameType::Replay));
    }
    WireClient refused(it().socketPath(), asTerminal());
    QVERIFY(!refused.next());
    QVERIFY(refused.isClosed());
    QVERIFY(clients.front()->type("to all of them"));
    for (const auto &client : clients) {
        QVERIFY(client->outputUntil("to all of them").contains("to all of them"));
    }
    clients.pop_back();
    QVERIFY(waitFor([&] { return WireClient(it().socketPath(), asTerminal()).await(FrameType::Replay).has_value(); }));
}

void TestShellperLimits::isNotHurtByAThousandIdleConnections()
{
    rlimit files = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient tower(it().socketPath(), asTower());
    QVERIFY(tower.outputUntil("READY").contains("READY"));
    std::vector<std::unique_ptr<WireClient>> idle;
    for (int count = 0; count < 1000; ++count) {
        idle.push_back(std::make_unique<WireClient>(it().socketPath()));
    }
    QVERIFY(tower.type("busy as ever"));
    QVERIFY(tower.outputUntil("busy as ever").contains("busy as ever"));
    idle.clear();
    QVERIFY(waitFor([&] { return WireClient(it().socketPath(), asTerminal()).await(FrameType::Replay).has_value(); }));
}

void TestShellperLimits::endsWhoNeverSaysHello()
{
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient greeted(it().socketPath(), asTerminal());
    WireClient silent(it().socketPath());
    WireClient talker(it().socketPath());
    QVERIFY(talker.send(FrameType::Ping)); // which is no HELLO
    QVERIFY(silent.isClosed());
    QVERIFY(talker.isClosed());
    QVERIFY(greeted.pingPong());
}

void TestShellperLimits::showsALongCommandShortened()
{
    const QString script = QStringLiteral("echo READY; sleep 300; # ") + QString(100'000, QLatin1Char('x'));
    it().setScript(script);
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    const std::optional<Frame> frame = client.await(FrameType::Welcome);
    QVERIFY(frame && !frame->oversized);
    const QJsonArray command = Welcome::decode(frame->payload)->session.value(QStringLiteral("command")).toArray();
    QCOMPARE(command.size(), 3);
    QVERIFY(command.at(2).toString().startsWith(QStringLiteral("echo READY")));
    QVERIFY(client.outputUntil("READY").contains("READY"));
    QVERIFY(it().record().ok());
}

void TestShellperLimits::boundsItsDescription()
{
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    for (int round = 0; round < 200; ++round) {
        QVERIFY(client.send(FrameType::Describe, QJsonObject{{QString::number(round), QString(5000, QLatin1Char('d'))}}));
    }
    QVERIFY(client.pingPong());
    WireClient other(it().socketPath(), asTerminal());
    const std::optional<Frame> frame = other.await(FrameType::Welcome);
    QVERIFY(frame && !frame->oversized);
    QVERIFY(it().record().ok());
}

QTEST_GUILESS_MAIN(TestShellperLimits)
#include "tst_shellperlimits.moc"
