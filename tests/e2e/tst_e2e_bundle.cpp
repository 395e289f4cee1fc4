// SPDX-License-Identifier: MIT
// The program as one file that goes away while sessions live (requirement A5).
#include "e2e/bundletree.h"
#include "e2e/instance.h"
#include "e2e/smalldisk.h"
#include "process/processinfo.h"
#include "support/freeport.h"
#include "support/waitfor.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

QStringList onPort(int port)
{
    return {QStringLiteral("--headless"), QStringLiteral("--monitor-port"), QString::number(port)};
}

QString programOf(const QJsonObject &of, const char *key)
{
    const std::optional<ProgramFile> program = readProgram(static_cast<pid_t>(of.value(QLatin1String(key)).toInt()));
    return program ? QFile::decodeName(program->path) : QString();
}

/// Whether nothing of it is mapped from below that directory.
bool isOutside(qint64 pid, const QString &directory)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    const QByteArray text = maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
    return text.contains("libQt6Core") && !text.contains(QFile::encodeName(directory) + '/');
}

QString helpersDir(const Instance &it)
{
    return it.paths().helpersDir;
}

} // namespace

class TestE2eBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessionsOutliveIt_data();
    void sessionsOutliveIt();
    void anOldBuildStaysWhileItIsUsed();
    void saysWhyNothingCanBeStarted_data();
    void saysWhyNothingCanBeStarted();
    void aListThatIsDamagedIsTold();
};

void TestE2eBundle::sessionsOutliveIt_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::addColumn<bool>("hasList");
    QTest::newRow("quit first") << false << true;
    QTest::newRow("killed first") << true << true;
    QTest::newRow("an AppImage of somebody else") << false << false;
}

void TestE2eBundle::sessionsOutliveIt()
{
    QFETCH(bool, isKilled);
    QFETCH(bool, hasList);
    const TemporaryHome home;
    const BundleTree bundle(home.filePath(QStringLiteral("with blank/mount")), "one");
    Instance it(home);
    it.trayProgram = bundle.tray();
    if (!hasList) {
        bundle.forgetList();
        it.environment.insert(QStringLiteral("APPDIR"), bundle.directory());
        const QString libraries = bundle.directory() + QStringLiteral("/usr/lib");
        const QString core = QStringLiteral("/libQt6Core.so.6");
        QVERIFY(QDir().mkpath(libraries) && QFile::copy(QLibraryInfo::path(QLibraryInfo::LibrariesPath) + core, libraries + core));
        it.environment.insert(QStringLiteral("LD_LIBRARY_PATH"), libraries);
    }
    QVERIFY(it.start(onPort(freePort())));
    QVERIFY(!it.create(QStringLiteral("lives"), words("cat")).isEmpty());
    QVERIFY(it.waitForMonitor(QStringLiteral("running")));
    const QStringList builds = QDir(helpersDir(it)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(builds.size(), 1);
    QVERIFY(!hasList || builds.first() == bundle.id());
    const QString copy = helpersDir(it) + QLatin1Char('/') + builds.first() + QLatin1Char('/');
    QCOMPARE(programOf(it.session(QStringLiteral("lives")), "pid"), copy + QStringLiteral("shellreeve-shellper"));
    QCOMPARE(programOf(it.monitor(), "pid"), copy + QStringLiteral("shellreeve-monitor"));
    QVERIFY(QFileInfo(copy + QStringLiteral("reeve")).isExecutable());
    QVERIFY(isOutside(it.session(QStringLiteral("lives")).value(QLatin1String("pid")).toInteger(), bundle.directory()));
    QVERIFY(isOutside(it.monitor().value(QLatin1String("pid")).toInteger(), bundle.directory()));

    if (isKilled) {
        it.crash();
    } else {
        QCOMPARE(it.reeve(words("quit")).code, 0);
        QCOMPARE(it.waitForExit(), 0);
    }
    bundle.takeAway();
    QCOMPARE(it.reeve(words("send lives still-here --enter")).code, 0);
    QVERIFY(it.waitForOutput(QStringLiteral("lives"), QStringLiteral("still-here")));

    it.trayProgram.clear(); // another way it was installed
    QVERIFY(it.start());
    QVERIFY(it.waitForStatus(QStringLiteral("lives"), QStringLiteral("running")));
    QCOMPARE(it.reeve(words("kill lives")).code, 0);
}

void TestE2eBundle::anOldBuildStaysWhileItIsUsed()
{
    const TemporaryHome home;
    Instance it(home);
    const BundleTree older(home.filePath(QStringLiteral("older")), "older");
    it.trayProgram = older.tray();
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("lives"), words("cat")).isEmpty());
    it.crash();
    older.takeAway();

    const BundleTree newer(home.filePath(QStringLiteral("newer")), "newer");
    it.trayProgram = newer.tray();
    QVERIFY(it.start());
    QVERIFY(it.waitForStatus(QStringLiteral("lives"), QStringLiteral("running")));
    const QDir copies(helpersDir(it));
    const auto builds = [&copies] { return copies.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); };
    QStringList both{older.id(), newer.id()};
    both.sort();
    QCOMPARE(builds(), both);

    QCOMPARE(it.reeve(words("kill lives")).code, 0);
    QCOMPARE(it.reeve(words("quit")).code, 0);
    QCOMPARE(it.waitForExit(), 0);
    QVERIFY(it.start());
    QVERIFY(waitFor([&] { return it.log().contains(QStringLiteral("Removed the unused helpers of build ") + older.id()); }));
    QCOMPARE(builds(), QStringList{newer.id()});
}

void TestE2eBundle::saysWhyNothingCanBeStarted_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("what");
    QTest::newRow("noexec") << false << QStringLiteral("no program can be started from") << QStringLiteral("XDG_DATA_HOME");
    QTest::newRow("full") << true << QStringLiteral("No space left on device") << QStringLiteral("free some space");
}

void TestE2eBundle::saysWhyNothingCanBeStarted()
{
    QFETCH(bool, isFull);
    QFETCH(QString, why);
    QFETCH(QString, what);
    const TemporaryHome home;
    const QString data = home.filePath(QStringLiteral("data"));
    QVERIFY(QDir().mkpath(data));
    const SmallDisk disk(data, isFull ? SmallDisk::Programs::MayRun : SmallDisk::Programs::MayNotRun, isFull ? "256k" : "1g");
    if (!disk.isMounted()) {
        QSKIP("no file system of our own can be mounted here");
    }
    const BundleTree bundle(home.filePath(QStringLiteral("mount")), "one");
    Instance it(home);
    it.environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    it.trayProgram = bundle.tray();
    QVERIFY(it.start(onPort(freePort())));
    const Said said = it.reeve(words("new -- cat"));
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(why) && said.err.contains(what), qPrintable(said.err));
    QVERIFY(it.waitForMonitor(QStringLiteral("degraded")));
    QVERIFY(it.monitor().value(QLatin1String("reason")).toString().contains(why));
    QCOMPARE(it.names(), QStringList());
    const QDir copies(helpersDir(it));
    QVERIFY(copies.exists());
    QCOMPARE(copies.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot), QStringList()); // nothing half made
}

void TestE2eBundle::aListThatIsDamagedIsTold()
{
    const TemporaryHome home;
    const BundleTree bundle(home.filePath(QStringLiteral("mount")), "one");
    QVERIFY(QFile::resize(home.filePath(QStringLiteral("mount/usr/share/shellreeve/bundle.json")), 20));
    Instance it(home);
    it.trayProgram = bundle.tray();
    QVERIFY(it.start());
    const Said said = it.reeve(words("new -- cat"));
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(QLatin1String("list of helpers")), qPrintable(said.err));
}

QTEST_GUILESS_MAIN(TestE2eBundle)
#include "tst_e2e_bundle.moc"
