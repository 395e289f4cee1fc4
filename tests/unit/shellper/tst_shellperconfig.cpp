// SPDX-License-Identifier: MIT
#include "shellper/shellperconfig.h"

#include "base/privatefile.h"
#include "base/uniquefd.h"
#include "support/temporaryhome.h"

#include <QTest>

#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void hasDefaults();
    void roundTrips();
    void takesRules();
    void rulesLeaveWhatTheyDoNotName();
    void anOldLeaseAfterGoodbye();
    void namesTheSession_data();
    void namesTheSession();
    void keepsRecordsBesideTheirSockets();
    void keepsNumbersInRange_data();
    void keepsNumbersInRange();
    void takesItsEnvironmentWhenNoneIsGiven();

private:
    TemporaryHome m_home;
    const QByteArray m_least = "{\"command\":\"sh\",\"socketPath\":\"/tmp/x/shellper-abcdefgh.sock\"}";
};

void TestShellperConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no command") << QByteArray("{\"socketPath\":\"/tmp/a.sock\"}");
    QTest::newRow("no socket") << QByteArray("{\"command\":\"sh\"}");
    QTest::newRow("a relative socket") << QByteArray("{\"command\":\"sh\",\"socketPath\":\"a.sock\"}");
    QTest::newRow("a socket of another type") << QByteArray("{\"command\":\"sh\",\"socketPath\":7}");
    QTest::newRow("an argument of another type") << QByteArray("{\"command\":\"sh\",\"args\":[{}],\"socketPath\":\"/a.sock\"}");
}

void TestShellperConfig::refuses()
{
    QFETCH(QByteArray, text);
    const Result<ShellperConfig> config = ShellperConfig::decode(text, m_home.environment());
    QVERIFY(!config.ok());
    QCOMPARE(config.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!config.error().message().isEmpty());
}

void TestShellperConfig::hasDefaults()
{
    const Result<ShellperConfig> config = ShellperConfig::decode(m_least, m_home.environment());
    QVERIFY(config.ok());
    QCOMPARE(config->launch.cwd, QStringLiteral("/"));
    QCOMPARE(config->size, (WindowSize{80, 24}));
    QCOMPARE(config->name, QStringLiteral("abcdefgh"));
    QCOMPARE(config->scrollbackBytes, qint64{2 * 1024 * 1024});
    QCOMPARE(config->husk, std::chrono::seconds(60));
    QCOMPARE(config->grace, Milliseconds(10'000));
    QCOMPARE(config->lease, std::chrono::seconds(604'800));
    QCOMPARE(config->leaseAfterGoodbye, std::chrono::seconds(0));
    QVERIFY(config->keepScreen);
    QVERIFY(config->leftovers.policy == LeftoversPolicy::End);
    QCOMPARE(config->leftovers.terminalAfter, Milliseconds(5'000));
    QCOMPARE(config->leftovers.othersAfter, Milliseconds(60'000));
    QCOMPARE(config->keep.programs, KeepRules::defaultPrograms());
}

void TestShellperConfig::roundTrips()
{
    Result<ShellperConfig> first = ShellperConfig::decode(m_least, m_home.environment());
    QVERIFY(first.ok());
    first->launch = {QStringLiteral("make"), {QStringLiteral("-j"), QStringLiteral("2")}, QStringLiteral("/src"),
                     QMap<QString, QString>{{QStringLiteral("A"), QStringLiteral("1")}}};
    first->size = {132, 50};
    first->name = QStringLiteral("a build");
    first->stateDir = QStringLiteral("/s");
    first->fallbackSocketDir = QStringLiteral("/f");
    first->profile = QStringLiteral("work");
    first->scrollbackBytes = 8192;
    first->husk = std::chrono::seconds(7);
    first->grace = Milliseconds(123);
    first->lease = std::chrono::seconds(5);
    first->leaseAfterGoodbye = std::chrono::seconds(6);
    first->keepScreen = false;
    first->owner = {{QStringLiteral("pid"), 5}};
    first->keep.kept = {{5, 6, "b"}};
    first->leftovers = {LeftoversPolicy::Ask, Milliseconds(1), Milliseconds(2)};
    first->session = {{QStringLiteral("restart"), QStringLiteral("always")},
                      {QStringLiteral("leftovers"), QStringLiteral("ask")},
                      {QStringLiteral("kept"), QJsonArray{ProcessIdentity{5, 6, "b"}.toJson()}}};
    const Result<ShellperConfig> second = ShellperConfig::decode(encodeJson(first->toJson()), m_home.environment());
    QVERIFY(second.ok());
    QCOMPARE(encodeJson(second->toJson()), encodeJson(first->toJson()));
    QCOMPARE(second->launch.args, first->launch.args);
    QCOMPARE(second->grace, first->grace);
    QCOMPARE(second->lease, first->lease);
    QVERIFY(second->leftovers.policy == LeftoversPolicy::Ask);
    QCOMPARE(second->leftovers.terminalAfter, Milliseconds(1));
    QCOMPARE(second->leftovers.othersAfter, Milliseconds(2));
    QVERIFY(second->keep.kept == (std::vector<ProcessIdentity>{{5, 6, "b"}}));
    QCOMPARE(second->leaseAfterGoodbye, std::chrono::seconds(6));
    QVERIFY(!second->keepScreen);
    QCOMPARE(second->sessionId, QStringLiteral("abcdefgh"));
}

void TestShellperConfig::takesRules()
{
    ShellperConfig one;
    one.husk = std::chrono::seconds(1);
    one.grace = Milliseconds(2);
    one.lease = std::chrono::seconds(3);
    one.leaseAfterGoodbye = std::chrono::seconds(4);
    one.leftovers = {LeftoversPolicy::Ask, Milliseconds(5), Milliseconds(6)};
    one.keep.programs = {QStringLiteral("tmux")};
    one.keepScreen = false;
    ShellperConfig other;
    other.keep.kept = {{5, 6, "b"}};
    other.takeRules(one.rules());
    QCOMPARE(other.rules(), one.rules());
    QVERIFY(other.keep.kept == (std::vector<ProcessIdentity>{{5, 6, "b"}})); // has a way of its own
    const Result<QJsonObject> travelled = parseJsonObject(encodeJson(one.rules()));
    QVERIFY(travelled.ok());
    QCOMPARE(*travelled, one.rules()); // or every session would be told again at each start
}

void TestShellperConfig::rulesLeaveWhatTheyDoNotName()
{
    ShellperConfig config;
    const QJsonObject before = config.rules();
    config.takeRules({});
    QCOMPARE(config.rules(), before);
    config.takeRules({{QStringLiteral("huskSeconds"), QStringLiteral("5")}, {QStringLiteral("keep"), 7}, {QStringLiteral("keepScreen"), 0},
                      {QStringLiteral("leftovers"), false}, {QStringLiteral("unknown"), 1}});
    QCOMPARE(config.rules(), before);
    config.takeRules({{QStringLiteral("leftovers"), QStringLiteral("destroy")}});
    QVERIFY(config.leftovers.policy == LeftoversPolicy::Keep); // doubt spares
    config.takeRules({{QStringLiteral("huskSeconds"), -1}, {QStringLiteral("graceMs"), 1e12}});
    QCOMPARE(config.husk, std::chrono::seconds(0));
    QCOMPARE(config.grace, Milliseconds(86'400'000));
}

void TestShellperConfig::anOldLeaseAfterGoodbye()
{
    ShellperConfig config;
    config.takeRules({{QStringLiteral("leaseSeconds"), 9}, {QStringLiteral("leaseAfterGoodbye"), true}});
    QCOMPARE(config.leaseAfterGoodbye, std::chrono::seconds(9));
    config.takeRules({{QStringLiteral("leaseAfterGoodbye"), false}});
    QCOMPARE(config.leaseAfterGoodbye, std::chrono::seconds(0));
}

void TestShellperConfig::namesTheSession_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("socket");
    QTest::addColumn<QString>("id"); // empty: a new one
    const auto row = [](const char *name, const char *given, const char *socket, const char *id) {
        QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(socket) << QString::fromLatin1(id);
    };
    row("given", "zzzz2345", "/a/shellper-abcdefgh.sock", "zzzz2345");
    row("by the socket", "", "/a/shellper-abcdefgh.sock", "abcdefgh");
    row("given, but no id", "../../xx", "/a/shellper-abcdefgh.sock", "abcdefgh");
    row("upper case is none", "ABCDEFGH", "/a/shellper-abcdefgh.sock", "abcdefgh");
    row("a line end behind it", "abcdefgh\n", "/a/shellper-zzzzzzzz.sock", "zzzzzzzz");
    row("a socket of another name", "", "/a/some.sock", "");
    row("a socket with a wrong id", "", "/a/shellper-abc.sock", "");
}

void TestShellperConfig::namesTheSession()
{
    QFETCH(QString, given);
    QFETCH(QString, socket);
    QFETCH(QString, id);
    const QJsonObject object{{QStringLiteral("command"), QStringLiteral("sh")},
                             {QStringLiteral("socketPath"), socket},
                             {QStringLiteral("sessionId"), given}};
    const Result<ShellperConfig> config = ShellperConfig::decode(encodeJson(object), m_home.environment());
    QVERIFY(config.ok());
    if (id.isEmpty()) {
        QCOMPARE(config->sessionId.size(), 8);
        QVERIFY(!config->sessionId.contains(QLatin1Char('/')));
    } else {
        QCOMPARE(config->sessionId, id);
    }
}

void TestShellperConfig::keepsRecordsBesideTheirSockets()
{
    const auto stateDir = [this](const QString &socket) {
        const QJsonObject object{{QStringLiteral("command"), QStringLiteral("sh")}, {QStringLiteral("socketPath"), socket}};
        return ShellperConfig::decode(encodeJson(object), m_home.environment())->stateDir;
    };
    QCOMPARE(stateDir(m_home.socketDir() + QStringLiteral("/shellper-abcdefgh.sock")), m_home.stateDir());
    QCOMPARE(stateDir(QStringLiteral("/elsewhere/x.sock")), QStringLiteral("/elsewhere/state"));
}

void TestShellperConfig::keepsNumbersInRange_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("cols");
    QTest::addColumn<qint64>("scrollback");
    QTest::addColumn<qint64>("huskSeconds");
    QTest::newRow("zero") << QByteArray("0") << 1 << qint64{4096} << qint64{0};
    QTest::newRow("negative") << QByteArray("-5") << 1 << qint64{4096} << qint64{0};
    QTest::newRow("plain") << QByteArray("5000") << 5000 << qint64{5000} << qint64{5000};
    QTest::newRow("huge") << QByteArray("1e300") << 65535 << qint64{8 * 1024 * 1024} << qint64{1'000'000};
    QTest::newRow("a text") << QByteArray("\"9\"") << 80 << qint64{2 * 1024 * 1024} << qint64{60};
}

void TestShellperConfig::keepsNumbersInRange()
{
    QFETCH(QByteArray, number);
    QFETCH(int, cols);
    QFETCH(qint64, scrollback);
    QFETCH(qint64, huskSeconds);
    const QByteArray text = "{\"command\":\"sh\",\"socketPath\":\"/a.sock\",\"cols\":" + number + ",\"scrollbackBytes\":" + number
        + ",\"huskSeconds\":" + number + "}";
    const Result<ShellperConfig> config = ShellperConfig::decode(text, m_home.environment());
    QVERIFY(config.ok());
    QCOMPARE(config->size.cols, cols);
    QCOMPARE(config->scrollbackBytes, scrollback);
    QCOMPARE(qint64{config->husk.count()}, huskSeconds);
}

void TestShellperConfig::takesItsEnvironmentWhenNoneIsGiven()
{
    QProcessEnvironment environment = m_home.environment();
    environment.insert(QStringLiteral("OURS"), QStringLiteral("1"));
    QCOMPARE(ShellperConfig::decode(m_least, environment)->launch.env->value(QStringLiteral("OURS")), QStringLiteral("1"));
    const QByteArray given = "{\"command\":\"sh\",\"socketPath\":\"/a.sock\",\"env\":{}}";
    QVERIFY(ShellperConfig::decode(given, environment)->launch.env->isEmpty());
}

QTEST_GUILESS_MAIN(TestShellperConfig)
#include "tst_shellperconfig.moc"
