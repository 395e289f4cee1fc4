// SPDX-License-Identifier: MIT
#include "shellper/selfdescription.h"

#include "shellper/frame.h"
#include "support/temporaryhome.h"

#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestSelfDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void describesItself();
    void nobodyCanClaimItsOwnKeys();
    void writesAndRemovesItsFiles();
    void goesOnWithoutADirectory();
    void isNeverTooLongForAFrame_data();
    void isNeverTooLongForAFrame();

private:
    [[nodiscard]] ShellperConfig config() const;
    [[nodiscard]] QString file(const QString &ending) const;

    std::optional<TemporaryHome> m_home;
};

ShellperConfig TestSelfDescription::config() const
{
    ShellperConfig config;
    config.launch = {QStringLiteral("sh"), {}, QStringLiteral("/"), QMap<QString, QString>()};
    config.sessionId = QStringLiteral("abcdefgh");
    config.name = QStringLiteral("a name");
    config.profile = QStringLiteral("p");
    config.stateDir = m_home->filePath(QStringLiteral("state"));
    config.socketPath = m_home->socketDir() + QStringLiteral("/shellper-abcdefgh.sock");
    return config;
}

QString TestSelfDescription::file(const QString &ending) const
{
    return m_home->filePath(QStringLiteral("state/sessions/abcdefgh") + ending);
}

void TestSelfDescription::describesItself()
{
    SelfDescription self(config());
    self.setChild(77, 1'700'000'000'123, {QStringLiteral("make"), {QStringLiteral("all")}, QStringLiteral("/src"), std::nullopt});
    self.setGuardian(ProcessIdentity{5, 6, "boot"});
    const QJsonObject &session = self.session();
    QCOMPARE(session.value(QStringLiteral("id")).toString(), QStringLiteral("abcdefgh"));
    QCOMPARE(session.value(QStringLiteral("name")).toString(), QStringLiteral("a name"));
    QCOMPARE(session.value(QStringLiteral("pid")).toInteger(), qint64{::getpid()});
    QCOMPARE(session.value(QStringLiteral("childPid")).toInteger(), qint64{77});
    QCOMPARE(session.value(QStringLiteral("command")).toArray(), (QJsonArray{QStringLiteral("make"), QStringLiteral("all")}));
    QCOMPARE(session.value(QStringLiteral("cwd")).toString(), QStringLiteral("/src"));
    QCOMPARE(session.value(QStringLiteral("startedAt")).toString(), QStringLiteral("2023-11-14T22:13:20.123Z"));
    QCOMPARE(session.value(QStringLiteral("guarded")).toBool(), true);
    QCOMPARE(session.value(QStringLiteral("guardian")).toObject().value(QStringLiteral("pid")).toInt(), 5);
    QVERIFY(!session.contains(QStringLiteral("exit")));
    QVERIFY(!session.contains(QStringLiteral("env")));
    self.setGuardian(std::nullopt);
    QVERIFY(session.value(QStringLiteral("guardian")).isNull());
    QVERIFY(!session.value(QStringLiteral("guarded")).toBool());
    self.setExit(Signalled{9});
    QCOMPARE(session.value(QStringLiteral("exit")).toObject().value(QStringLiteral("signal")).toString(), QStringLiteral("9"));
    self.setChild(78, 1, {QStringLiteral("sh"), {}, QStringLiteral("/"), std::nullopt});
    QVERIFY(!session.contains(QStringLiteral("exit")));
}

void TestSelfDescription::nobodyCanClaimItsOwnKeys()
{
    ShellperConfig lying = config();
    lying.session = {{QStringLiteral("id"), QStringLiteral("zzzzzzzz")}, {QStringLiteral("pid"), 1},
                     {QStringLiteral("restart"), QStringLiteral("always")}, {QStringLiteral("createdAt"), QStringLiteral("then")}};
    SelfDescription self(lying);
    self.describe({{QStringLiteral("guarded"), true}, {QStringLiteral("socketPath"), QStringLiteral("/x")},
                   {QStringLiteral("name"), QStringLiteral("new")}});
    QCOMPARE(self.session().value(QStringLiteral("id")).toString(), QStringLiteral("abcdefgh"));
    QCOMPARE(self.session().value(QStringLiteral("pid")).toInteger(), qint64{::getpid()});
    QCOMPARE(self.session().value(QStringLiteral("restart")).toString(), QStringLiteral("always"));
    QCOMPARE(self.session().value(QStringLiteral("createdAt")).toString(), QStringLiteral("then"));
    QVERIFY(!self.session().contains(QStringLiteral("guarded")));
    QVERIFY(!self.session().contains(QStringLiteral("socketPath")));
    QCOMPARE(self.session().value(QStringLiteral("name")).toString(), QStringLiteral("new"));
}

void TestSelfDescription::writesAndRemovesItsFiles()
{
    SelfDescription self(config());
    QVERIFY(self.claim().ok());
    QVERIFY(self.claim().ok());
    self.setSocket(QStringLiteral("/s.sock"), {1, 2});
    self.save();
    const Result<SelfRecord> record = SelfRecord::read(file(QStringLiteral(".self.json")));
    QVERIFY(record.ok());
    QCOMPARE(record->socketPath, QStringLiteral("/s.sock"));
    QCOMPARE(record->secret, self.secret());
    QVERIFY(record->secret.size() >= 64);
    QCOMPARE(record->session, self.session());
    self.saveScreen("last words");
    QVERIFY(QFile::exists(file(QStringLiteral(".lock"))));
    self.remove();
    for (const char *ending : {".self.json", ".lock", ".screen"}) {
        QVERIFY(!QFile::exists(file(QString::fromLatin1(ending))));
    }
}

void TestSelfDescription::goesOnWithoutADirectory()
{
    QFile inTheWay(m_home->filePath(QStringLiteral("state")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SelfDescription self(config());
    self.setSocket(QStringLiteral("/s.sock"), {1, 2});
    QVERIFY(self.claim().ok());
    self.save();
    QVERIFY(!self.secret().isEmpty());
    inTheWay.remove();
    self.save(); // tried again
    QVERIFY(SelfRecord::read(file(QStringLiteral(".self.json"))).ok());
    self.remove();
}

void TestSelfDescription::isNeverTooLongForAFrame_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("arguments");
    QTest::newRow("one long argument") << QString(100'000, QLatin1Char('x')) << 1;
    QTest::newRow("many arguments") << QStringLiteral("/some/file") << 50'000;
    QTest::newRow("characters that are long in JSON") << QString(100'000, QChar(1)) << 1;
}

// WELCOME is a control frame, and a self-record has a limit of its own: a long command is shown shortened.
void TestSelfDescription::isNeverTooLongForAFrame()
{
    QFETCH(QString, argument);
    QFETCH(int, arguments);
    SelfDescription self(config());
    QVERIFY(self.claim().ok());
    self.setChild(77, 1, {QStringLiteral("sh"), QStringList(arguments, argument), QStringLiteral("/"), std::nullopt});
    for (int round = 0; round < 10; ++round) {
        self.describe({{QStringLiteral("note%1").arg(round), QString(30'000, QLatin1Char('n'))}});
    }
    self.setSocket(QStringLiteral("/s.sock"), {1, 2});
    self.save();
    Welcome welcome;
    welcome.session = self.session();
    QVERIFY(welcome.encode().size() <= longestControlPayload);
    QVERIFY(SelfRecord::read(file(QStringLiteral(".self.json"))).ok());
    const QJsonArray command = self.session().value(QStringLiteral("command")).toArray();
    QCOMPARE(command.first().toString(), QStringLiteral("sh"));
    QVERIFY(command.size() >= 2);
    self.remove();
}

QTEST_GUILESS_MAIN(TestSelfDescription)
#include "tst_selfdescription.moc"
