// SPDX-License-Identifier: MIT
// A disk that is full, or cannot be written: sessions go on, what cannot be done is said, nothing is lost.
#include "e2e/instance.h"
#include "e2e/smalldisk.h"
#include "support/waitfor.h"

#include <QDir>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

QString problemsOf(const Instance &it)
{
    QStringList texts;
    for (const QJsonValue problem : it.reeve(words("status --json")).object().value(QLatin1String("problems")).toArray()) {
        texts << problem.toString();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestE2eDiskSpace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessionsGoOn_data();
    void sessionsGoOn();
    void startsOnABadDisk_data();
    void startsOnABadDisk();

private:
    [[nodiscard]] static bool spoil(SmallDisk &disk, const QString &how);
    [[nodiscard]] static bool repair(SmallDisk &disk, const QString &how);
    void trouble(Instance &it, const QString &complaint);
};

bool TestE2eDiskSpace::spoil(SmallDisk &disk, const QString &how)
{
    return how == QLatin1String("full") ? disk.fill() : disk.setReadOnly(true);
}

bool TestE2eDiskSpace::repair(SmallDisk &disk, const QString &how)
{
    disk.drain();
    return how == QLatin1String("full") || disk.setReadOnly(false);
}

void TestE2eDiskSpace::sessionsGoOn_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("full") << QStringLiteral("full") << QStringLiteral("No space left on device");
    QTest::newRow("read-only") << QStringLiteral("read-only") << QStringLiteral("Read-only file system");
}

void TestE2eDiskSpace::sessionsGoOn()
{
    QFETCH(QString, how);
    QFETCH(QString, complaint);
    const TemporaryHome home;
    QVERIFY(QDir().mkpath(home.stateDir()));
    SmallDisk disk(home.stateDir());
    if (!disk.isMounted()) {
        QSKIP("no file system of our own can be mounted here");
    }
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("talk"), words("cat"));
    const QString brief = it.createChild(QStringLiteral("brief"), QStringLiteral("ready exit-after-line 5"));
    QVERIFY(!id.isEmpty() && !brief.isEmpty());
    QVERIFY(spoil(disk, how));
    trouble(it, complaint);
    if (QTest::currentTestFailed()) {
        return;
    }
    // Whatever happens to the program now: what lives is known to its shellper, which says so itself.
    it.crash();
    QVERIFY(it.start());
    QCOMPARE(it.names(), (QStringList{QStringLiteral("chat"), QStringLiteral("brief")}));
    QCOMPARE(it.session(QStringLiteral("brief")).value(QLatin1String("exitCode")).toInt(), 5);
    QVERIFY(it.waitForOutput(QStringLiteral("chat"), QStringLiteral("hello\nhello\n")));

    QVERIFY(repair(disk, how));
    const auto record = [&] {
        QFile file(it.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(waitFor([&] { return record().contains("\"chat\""); })); // tried again by itself
    QVERIFY(waitFor([&] { return problemsOf(it).isEmpty(); }));
    QVERIFY(!it.create(QStringLiteral("new"), words("cat")).isEmpty());
    QCOMPARE(it.reeve(words("kill chat")).code, 0);
    QVERIFY(!QFileInfo::exists(it.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json")));
}

void TestE2eDiskSpace::trouble(Instance &it, const QString &complaint)
{
    const QStringList files = it.leftFiles();
    const Said refused = it.reeve(words("new --name third cat"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(complaint) && refused.err.contains(QLatin1String("not started")), qUtf8Printable(refused.err));
    QCOMPARE(it.names(), (QStringList{QStringLiteral("talk"), QStringLiteral("brief")}));
    QCOMPARE(it.leftFiles(), files);

    QCOMPARE(it.reeve(words("send talk hello --enter")).code, 0);
    QVERIFY(it.waitForOutput(QStringLiteral("talk"), QStringLiteral("hello\nhello\n")));
    QCOMPARE(it.reeve(words("rename talk chat")).code, 0); // kept in memory until it can be written
    QVERIFY(waitFor([&] { return problemsOf(it).contains(complaint); }));
    QVERIFY(it.reeve(words("status")).out.contains(QLatin1String("problem: ")));
    QCOMPARE(it.reeve(QStringList{QStringLiteral("send"), QStringLiteral("brief"), QString(), QStringLiteral("--enter")}).code, 0);
    QVERIFY(it.waitForStatus(QStringLiteral("brief"), QStringLiteral("exited")));
    QCOMPARE(it.session(QStringLiteral("brief")).value(QLatin1String("exitCode")).toInt(), 5);
    QCOMPARE(it.reeve(words("list")).code, 0);
}

void TestE2eDiskSpace::startsOnABadDisk_data()
{
    sessionsGoOn_data();
}

void TestE2eDiskSpace::startsOnABadDisk()
{
    QFETCH(QString, how);
    const TemporaryHome home;
    QVERIFY(QDir().mkpath(home.stateDir()));
    SmallDisk disk(home.stateDir());
    if (!disk.isMounted()) {
        QSKIP("no file system of our own can be mounted here");
    }
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("talk"), words("cat"));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    QCOMPARE(it.reeve(words("quit")).code, 0);
    QCOMPARE(it.waitForExit(), 0);
    QVERIFY(spoil(disk, how));
    QVERIFY(it.start()); // without a log, without records
    QCOMPARE(it.names(), QStringList{QStringLiteral("talk")});
    // An end needs no disk; B4's intent cannot be kept, so it is said.
    const Said killed = it.reeve(words("kill talk"));
    QCOMPARE(killed.code, 0);
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(it.names(), QStringList());
    QVERIFY(repair(disk, how));
    QVERIFY(waitForNoFile(it.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json")));
    it.crash();
    QVERIFY(it.start());
    QCOMPARE(it.names(), QStringList()); // what was ended stays ended
    QCOMPARE(it.leftFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestE2eDiskSpace)
#include "tst_e2e_diskspace.moc"
