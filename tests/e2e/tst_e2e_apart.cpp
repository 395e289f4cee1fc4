// SPDX-License-Identifier: MIT
// Two profiles, or two socket directories, of one user never see each other.
#include "e2e/instance.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void apart_data();
    void apart();
    void byEnvironmentAndByOption();
    void aProfilesNameIsNoPath();
    void oneDirectoryIsOneProfiles();
    void comesBackWhereItsDirectoryWent();
    void leavesToTheOneThatTookOver();
};

void TestE2eApart::apart_data()
{
    QTest::addColumn<QString>("oneProfile");
    QTest::addColumn<QString>("otherProfile");
    QTest::addColumn<QString>("oneDir");
    QTest::addColumn<QString>("otherDir");
    QTest::newRow("default and a profile") << QString() << QStringLiteral("work") << QString() << QString();
    QTest::newRow("two profiles") << QStringLiteral("home") << QStringLiteral("work") << QString() << QString();
    QTest::newRow("two directories") << QString() << QString() << QStringLiteral("s1") << QStringLiteral("s2");
    QTest::newRow("default and a directory") << QString() << QString() << QString() << QStringLiteral("s2");
}

void TestE2eApart::apart()
{
    QFETCH(QString, oneProfile);
    QFETCH(QString, otherProfile);
    QFETCH(QString, oneDir);
    QFETCH(QString, otherDir);
    const TemporaryHome home;
    Instance one(home, oneProfile);
    Instance other(home, otherProfile);
    const auto use = [&](Instance &instance, const QString &dir) {
        if (dir.isEmpty()) {
            instance.environment.remove(QStringLiteral("SHELLPER_SOCKET_DIR"));
        } else {
            instance.environment.insert(QStringLiteral("SHELLPER_SOCKET_DIR"), home.filePath(dir));
        }
    };
    use(one, oneDir);
    use(other, otherDir);
    QVERIFY(one.start());
    QVERIFY(other.start());
    const QString mine = one.create(QStringLiteral("same"), words("cat"));
    const QString theirs = other.create(QStringLiteral("same"), words("cat"));
    QVERIFY(!mine.isEmpty() && !theirs.isEmpty() && mine != theirs);
    const std::vector<ProcessRef> processes = other.processesOf(theirs);
    QVERIFY(processes.size() >= 3);

    QCOMPARE(one.session(QStringLiteral("same")).value(QLatin1String("id")).toString(), mine);
    QCOMPARE(other.session(QStringLiteral("same")).value(QLatin1String("id")).toString(), theirs);
    QCOMPARE(one.reeve({QStringLiteral("kill"), theirs}).code, 3);
    one.crash();
    QVERIFY(one.start());
    QCOMPARE(one.names(), QStringList{QStringLiteral("same")});
    QCOMPARE(one.reeve(words("kill --all")).code, 0);
    QCOMPARE(one.names(), QStringList());
    QCOMPARE(one.reeve(words("quit --end-sessions")).code, 0);
    QCOMPARE(one.names(), QStringList()); // nor without a tray
    QCOMPARE(living(processes), processes.size());
    QCOMPARE(other.names(), QStringList{QStringLiteral("same")});
    QVERIFY(!one.log().contains(theirs) && !other.log().contains(mine));
    QVERIFY(one.paths().stateDir != other.paths().stateDir && one.paths().socketDir != other.paths().socketDir);
}

void TestE2eApart::byEnvironmentAndByOption()
{
    const TemporaryHome home;
    Instance named(home, QStringLiteral("work"));
    named.environment.remove(QStringLiteral("SHELLPER_SOCKET_DIR"));
    QVERIFY(named.start());
    QVERIFY(!named.create(QStringLiteral("talk"), words("cat")).isEmpty());
    Instance byVariable(home);
    byVariable.environment.remove(QStringLiteral("SHELLPER_SOCKET_DIR"));
    const Said elsewhere = byVariable.reeve(words("status"));
    QCOMPARE(elsewhere.code, 4);
    byVariable.environment.insert(QStringLiteral("SHELLREEVE_PROFILE"), QStringLiteral("work"));
    QCOMPARE(byVariable.names(), QStringList{QStringLiteral("talk")});
    QCOMPARE(byVariable.reeve(words("status --json")).object().value(QLatin1String("profile")).toString(), QStringLiteral("work"));
    QCOMPARE(byVariable.reeve(words("--profile other status")).code, 4); // the command line beats the environment
    QVERIFY(byVariable.reeve(words("--profile other status")).err.contains(QLatin1String("shellreeve --profile other --background")));
}

void TestE2eApart::aProfilesNameIsNoPath()
{
    const TemporaryHome home;
    const Instance it(home);
    for (const char *name : {"../up", "a/b", ".", ".."}) {
        const QStringList options{QStringLiteral("--headless"), QStringLiteral("--profile"), QString::fromLatin1(name)};
        QCOMPARE(it.runTray(options).code, 2);
        QCOMPARE(it.reeve({QStringLiteral("--profile"), QString::fromLatin1(name), QStringLiteral("list")}).code, 2);
    }
    QVERIFY(QDir(home.socketDir()).isEmpty());
}

void TestE2eApart::oneDirectoryIsOneProfiles()
{
    const TemporaryHome home;
    Instance named(home, QStringLiteral("work"));
    Instance nameless(home);
    QVERIFY(named.start());
    const Said refused = nameless.runTray();
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("in use by profile work")), qPrintable(refused.err));
    QVERIFY(refused.err.contains(QString::number(named.tray().processId())));
    QCOMPARE(named.runTray().code, 0);
}

void TestE2eApart::comesBackWhereItsDirectoryWent()
{
    const TemporaryHome home;
    Instance instance(home);
    QVERIFY(instance.start());
    const QString folder = instance.paths().socketDir;
    QVERIFY(QFile::remove(instance.paths().controlSocket()));
    QVERIFY(waitFor([&] { return instance.reeve(words("status")).code == 0; }));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(waitFor([&] { return QFileInfo::exists(instance.paths().controlSocket()); }));
    QVERIFY(ensurePrivateDirectory(folder).ok());
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/instance.lock")));
    const Said second = instance.runTray();
    QCOMPARE(second.code, 0);
    QVERIFY2(second.out.contains(QString::number(instance.tray().processId())), qPrintable(second.out));
    QVERIFY(!instance.create(QStringLiteral("after"), words("cat")).isEmpty());
}

void TestE2eApart::leavesToTheOneThatTookOver()
{
    const TemporaryHome home;
    Instance first(home);
    Instance second(home);
    QVERIFY(first.start());
    const QString folder = first.paths().socketDir;
    QVERIFY(sendSignal(first.trayProcess(), SIGSTOP) == SignalOutcome::Sent); // for the second to be the quicker
    QVERIFY(QDir().rename(folder, folder + QStringLiteral("-away")));
    QVERIFY(second.start());
    QVERIFY(sendSignal(first.trayProcess(), SIGCONT) == SignalOutcome::Sent);
    QCOMPARE(first.waitForExit(), 0);
    QCOMPARE(second.reeve(words("status")).code, 0);
}

QTEST_GUILESS_MAIN(TestE2eApart)
#include "tst_e2e_apart.moc"
