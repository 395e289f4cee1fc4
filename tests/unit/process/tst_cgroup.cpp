// SPDX-License-Identifier: MIT
#include "process/cgroup.h"

#include <QTest>

#include <unistd.h>

using namespace shellreeve;

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
    void readsOnesOwn()
    {
        const QByteArray own = readCgroup(::getpid());
        QVERIFY(own.isEmpty() || own.startsWith('/'));
        QCOMPARE(readCgroup(0), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestCgroup)
#include "tst_cgroup.moc"
