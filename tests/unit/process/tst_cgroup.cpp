// SPDX-License-Identifier: MIT
#include "process/cgroup.h"

#include "support/owncgroup.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestCgroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatALogoutEnds_data()
    {
        QTest::addColumn<QByteArray>("cgroup");
        QTest::addColumn<bool>("lingers");
        QTest::addColumn<int>("fate");
        const auto row = [](const char *name, const char *cgroup, bool lingers, LogoutFate fate) {
            QTest::newRow(name) << QByteArray(cgroup) << lingers << static_cast<int>(fate);
        };
        row("an autostart entry", "/user.slice/user-1000.slice/user@1000.service/app.slice/app-shellreeve@autostart.service", false, LogoutFate::Ends);
        row("the same, lingering", "/user.slice/user-1000.slice/user@1000.service/app.slice/app-shellreeve@autostart.service", true, LogoutFate::GoesOn);
        row("a login session", "/user.slice/user-1000.slice/session-2.scope", false, LogoutFate::MaybeEnds);
        row("the same, lingering", "/user.slice/user-1000.slice/session-2.scope", true, LogoutFate::MaybeEnds);
        row("a service of the system", "/system.slice/shellreeve.service", false, LogoutFate::GoesOn);
        row("a container", "/", false, LogoutFate::GoesOn);
        row("unreadable", "", false, LogoutFate::GoesOn);
        row("a name that only looks like it", "/my-session-2.scopes/xuser@1.service", false, LogoutFate::GoesOn);
    }
    void whatALogoutEnds()
    {
        QFETCH(QByteArray, cgroup);
        QFETCH(bool, lingers);
        QFETCH(int, fate);
        QCOMPARE(static_cast<int>(logoutFate(cgroup, lingers)), fate);
    }
    void whatLastsBelowAManager_data()
    {
        QTest::addColumn<QByteArray>("cgroup");
        QTest::addColumn<bool>("lingers");
        QTest::addColumn<bool>("lasts");
        const auto row = [](const char *name, const char *cgroup, bool lingers, bool lasts) {
            QTest::newRow(name) << QByteArray(cgroup) << lingers << lasts;
        };
        row("is there already", "/user.slice/user-1000.slice/user@1000.service/app.slice/app-x.scope", false, true);
        row("a login session may outlive it", "/user.slice/user-1000.slice/session-2.scope", false, false);
        row("not a manager that stays", "/user.slice/user-1000.slice/session-2.scope", true, true);
        row("a service of the system outlives it", "/system.slice/shellreeve.service", false, false);
        row("the same, lingering", "/system.slice/shellreeve.service", true, true);
        row("a container", "/", false, true);
    }
    void whatLastsBelowAManager()
    {
        QFETCH(QByteArray, cgroup);
        QFETCH(bool, lingers);
        QFETCH(bool, lasts);
        QCOMPARE(lastsBelowManager(cgroup, lingers), lasts);
    }
    void whatIsInside()
    {
        QVERIFY(isInCgroup("/a/b", "/a/b"));
        QVERIFY(isInCgroup("/a/b/c", "/a/b"));
        QVERIFY(!isInCgroup("/a/bc", "/a/b"));
        QVERIFY(!isInCgroup("/a", "/a/b"));
        QVERIFY(!isInCgroup("/a", ""));
        QVERIFY(!isInCgroup("", ""));
    }
    void listsWhoIsInOne()
    {
        const OwnCgroup cgroup("shellreeve-test-" + QByteArray::number(::getpid()));
        SHELLREEVE_SKIP_WITHOUT_CGROUPS(cgroup)
        QVERIFY(readCgroupPids(cgroup.path()).empty());
        QProcess member;
        member.start(QStringLiteral("sleep"), {QStringLiteral("300")});
        QVERIFY(member.waitForStarted() && cgroup.take(static_cast<pid_t>(member.processId())));
        QCOMPARE(readCgroup(static_cast<pid_t>(member.processId())), cgroup.path());
        QCOMPARE(readCgroupPids(cgroup.path()), std::vector<pid_t>{static_cast<pid_t>(member.processId())});
        const QByteArray inner = cgroupFolder(cgroup.path() + "/inner");
        QVERIFY(QDir().mkdir(QFile::decodeName(inner)));
        QFile procs(QFile::decodeName(inner + "/cgroup.procs"));
        QVERIFY(procs.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && procs.write(QByteArray::number(member.processId())) > 0);
        QCOMPARE(readCgroupPids(cgroup.path()).size(), size_t(1)); // those below it, too
        member.kill();
        QVERIFY(member.waitForFinished());
        QVERIFY(QDir().rmdir(QFile::decodeName(inner)));
    }
    void wrongPathsHaveNobody()
    {
        for (const char *wrong : {"", "relative", "/no such cgroup", "/../etc", "/.."}) {
            QVERIFY2(readCgroupPids(wrong).empty(), wrong);
        }
        QVERIFY(cgroupFolder("/a/../..").isEmpty());
    }
    void readsOnesOwn()
    {
        const QByteArray own = readCgroup(::getpid());
        QVERIFY(own.isEmpty() || own.startsWith('/'));
        QCOMPARE(readCgroup(0), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCgroup)
#include "tst_cgroup.moc"
