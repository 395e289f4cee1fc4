// SPDX-License-Identifier: MIT
#include "shellper/selfrecord.h"

#include "support/temporaryhome.h"

#include <QTest>

#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

SelfRecord sample()
{
    SelfRecord record;
    record.shellper = {4711, 123'456'789'012, "0f0f0f0f-aaaa-bbbb-cccc-123456789012"};
    record.machineId = "00112233445566778899aabbccddeeff";
    record.pidNamespace = 4026531836;
    record.exeDevice = 0xffff'ffff'ffff'ffff; // kernels hand out strange numbers
    record.exeInode = 9'007'199'254'740'993; // more than a double holds exactly
    record.socketPath = QStringLiteral("/run/user/1000/shellreeve/shellper-abcdefgh.sock");
    record.socketFile = {2049, 9'007'199'254'740'995};
    record.cgroup = QStringLiteral("/user.slice/x.scope");
    record.owner = {{QStringLiteral("pid"), 99}, {QStringLiteral("profile"), QStringLiteral("ü")}};
    record.secret = "0011aaff";
    record.session = {{QStringLiteral("id"), QStringLiteral("abcdefgh")}, {QStringLiteral("name"), QStringLiteral("a \"b\"\n")}};
    return record;
}

void compare(const SelfRecord &a, const SelfRecord &b)
{
    QVERIFY(a.shellper == b.shellper);
    QCOMPARE(a.machineId, b.machineId);
    QCOMPARE(a.pidNamespace, b.pidNamespace);
    QCOMPARE(a.exeDevice, b.exeDevice);
    QCOMPARE(a.exeInode, b.exeInode);
    QCOMPARE(a.socketPath, b.socketPath);
    QVERIFY(a.socketFile == b.socketFile);
    QCOMPARE(a.cgroup, b.cgroup);
    QCOMPARE(a.owner, b.owner);
    QCOMPARE(a.secret, b.secret);
    QCOMPARE(a.session, b.session);
    QVERIFY(a.state == b.state);
    QVERIFY(a.exit == b.exit);
}

} // namespace

class TestSelfRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void refuses_data();
    void refuses();
    void survivesTruncation();
    void survivesFlippedBits();
    void isPrivateOnDisk();
    void readsOnlyWhatIsOurs();
    void namesItsFiles();
};

void TestSelfRecord::roundTrips_data()
{
    QTest::addColumn<int>("exit");
    QTest::newRow("running") << -2;
    QTest::newRow("exit unknown") << -1;
    QTest::newRow("exit 0") << 0;
    QTest::newRow("exit 255") << 255;
    QTest::newRow("signal 9") << 1009;
}

void TestSelfRecord::roundTrips()
{
    QFETCH(int, exit);
    SelfRecord record = sample();
    if (exit > -2) {
        record.state = SelfRecord::State::Exited;
        record.exit = exit < 0 ? ExitStatus(UnknownExit{}) : exit > 1000 ? ExitStatus(Signalled{exit - 1000}) : ExitStatus(Exited{exit});
    }
    const Result<SelfRecord> back = SelfRecord::decode(record.encode());
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message()));
    compare(*back, record);
}

void TestSelfRecord::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const auto damaged = static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("nothing") << QByteArray() << damaged;
    QTest::newRow("no object") << QByteArray("3") << damaged;
    QTest::newRow("an empty object") << QByteArray("{}") << damaged;
    QTest::newRow("no format") << sample().encode().replace("\"format\":1", "\"fmt\":1") << damaged;
    QTest::newRow("format 0") << sample().encode().replace("\"format\":1", "\"format\":0") << damaged;
    QTest::newRow("a format from the future") << sample().encode().replace("\"format\":1", "\"format\":2")
                                              << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("no pid") << sample().encode().replace("\"pid\":4711", "\"pid\":\"4711\"") << damaged;
    QTest::newRow("pid 0") << sample().encode().replace("\"pid\":4711", "\"pid\":0") << damaged;
    QTest::newRow("pid -1") << sample().encode().replace("\"pid\":4711", "\"pid\":-1") << damaged;
    QTest::newRow("no socket") << sample().encode().replace("\"socket\":", "\"sock\":") << damaged;
}

void TestSelfRecord::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    const Result<SelfRecord> record = SelfRecord::decode(text);
    QVERIFY(!record.ok());
    QCOMPARE(static_cast<int>(record.error().code), code);
}

void TestSelfRecord::survivesTruncation()
{
    const QByteArray text = sample().encode();
    for (qsizetype size = 0; size < text.size(); ++size) {
        QVERIFY2(!SelfRecord::decode(text.left(size)).ok(), qPrintable(QString::number(size)));
    }
}

void TestSelfRecord::survivesFlippedBits()
{
    const QByteArray text = sample().encode();
    int decoded = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = text;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            if (const Result<SelfRecord> record = SelfRecord::decode(damaged)) {
                ++decoded; // then it is whole, and says what it says
                QVERIFY(record->shellper.pid > 0);
                QVERIFY(!record->socketPath.isEmpty());
                QVERIFY(SelfRecord::decode(record->encode()).ok());
            }
        }
    }
    QVERIFY(decoded > 0 && decoded < text.size() * 8);
}

void TestSelfRecord::isPrivateOnDisk()
{
    const TemporaryHome home;
    const QString path = home.filePath(QStringLiteral("r.json"));
    QVERIFY(sample().write(path).ok());
    struct stat info = {};
    QCOMPARE(::lstat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0600});
    const Result<SelfRecord> back = SelfRecord::read(path);
    QVERIFY(back.ok());
    compare(*back, sample());
}

void TestSelfRecord::readsOnlyWhatIsOurs()
{
    const TemporaryHome home;
    const QString path = home.filePath(QStringLiteral("r.json"));
    QCOMPARE(SelfRecord::read(path).error().code, ErrorCode::NotFound);
    QVERIFY(sample().write(path).ok());
    const QString link = home.filePath(QStringLiteral("l.json"));
    QVERIFY(QFile::link(path, link));
    QVERIFY(!SelfRecord::read(link).ok());
    SelfRecord large = sample();
    large.session.insert(QStringLiteral("note"), QString(70'000, QLatin1Char('x')));
    QVERIFY(large.write(path).ok());
    QVERIFY(!SelfRecord::read(path).ok());
}

void TestSelfRecord::namesItsFiles()
{
    const QString state = QStringLiteral("/s");
    const QString id = QStringLiteral("abcdefgh");
    QCOMPARE(SelfRecord::pathFor(state, id), QStringLiteral("/s/sessions/abcdefgh.self.json"));
    QCOMPARE(SelfRecord::lockPathFor(state, id), QStringLiteral("/s/sessions/abcdefgh.lock"));
    QCOMPARE(SelfRecord::screenPathFor(state, id), QStringLiteral("/s/sessions/abcdefgh.screen"));
}

QTEST_GUILESS_MAIN(TestSelfRecord)
#include "tst_selfrecord.moc"
