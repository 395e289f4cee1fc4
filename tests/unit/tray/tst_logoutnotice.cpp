// SPDX-License-Identifier: MIT
#include "tray/logoutnotice.h"

#include <QTest>

using namespace shellreeve;

class TestLogoutNotice : public QObject
{
    Q_OBJECT

    static SessionSnapshot session(const QString &name, qint64 pid, SessionStatus status = SessionStatus::Running)
    {
        SessionSnapshot made;
        made.name = name;
        made.pid = pid;
        made.status = status;
        return made;
    }
    static QByteArray cgroupOf(pid_t pid)
    {
        switch (pid) {
        case 1: return "/user.slice/user-1000.slice/user@1000.service/app.slice/a.scope";
        case 2: return "/user.slice/user-1000.slice/session-2.scope";
        default: return "/system.slice/x.service";
        }
    }

private Q_SLOTS:
    void namesThoseThatEnd()
    {
        const QList<SessionSnapshot> all{session(QStringLiteral("api"), 1), session(QStringLiteral("web"), 2), session(QStringLiteral("db"), 3),
                                         session(QStringLiteral("old"), 1, SessionStatus::Exited)};
        const auto ending = [&](const LogoutRules &rules) {
            const std::optional<Notice> notice = logoutNotice(all, rules, &cgroupOf);
            return notice ? notice->body : QString();
        };
        QVERIFY(ending({true, false, false}).startsWith(QStringLiteral("api\n“loginctl")));
        QVERIFY(ending({true, false, true}).startsWith(QLatin1String("api\nweb\n")));
        QVERIFY(ending({true, true, true}).startsWith(QLatin1String("web\n")));
        QVERIFY(ending({true, true, false}).isEmpty());
        QVERIFY(ending({false, false, true}).isEmpty()); // nobody to ask: nothing is claimed
        QCOMPARE(logoutNotice(all, {true, false, false}, &cgroupOf)->title, QStringLiteral("1 session ends with the desktop"));
    }
    void manyAreCounted()
    {
        QList<SessionSnapshot> all;
        for (int at = 0; at < 9; ++at) {
            all.append(session(QStringLiteral("s%1").arg(at), 1));
        }
        const std::optional<Notice> notice = logoutNotice(all, {true, false, false}, &cgroupOf);
        QVERIFY(notice->body.contains(QLatin1String("and 4 more")));
        QVERIFY(notice->isLastWord);
    }
};

QTEST_GUILESS_MAIN(TestLogoutNotice)
#include "tst_logoutnotice.moc"
