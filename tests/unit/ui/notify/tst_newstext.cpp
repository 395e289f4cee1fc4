// SPDX-License-Identifier: MIT
#include "ui/notify/newstext.h"

#include <QDir>
#include <QTest>

using namespace shellreeve;

using Kind = SessionNewsItem::Kind;

class TestNewsText : public QObject
{
    Q_OBJECT

    static SessionNewsItem item(Kind kind, const QString &name = QStringLiteral("api"))
    {
        SessionNewsItem result;
        result.kind = kind;
        result.session.id = QStringLiteral("abcd2345");
        result.session.name = name;
        result.session.command = {QStringLiteral("npm"), QStringLiteral("run"), QStringLiteral("dev")};
        result.session.cwd = QDir::homePath() + QStringLiteral("/src/api");
        result.session.status = SessionStatus::Exited;
        result.session.exit = Exited{1};
        return result;
    }

    static Notice only(const SessionNewsItem &item)
    {
        const QList<Notice> notices = newsNotices({item});
        return notices.size() == 1 ? notices.constFirst() : Notice();
    }

    static QStringList actions(const Notice &notice)
    {
        QStringList result;
        for (const Notice::Button &button : notice.buttons) {
            result << button.action;
        }
        return result;
    }

private Q_SLOTS:
    void aFailureHasItsExitAndItsButtons()
    {
        const Notice notice = only(item(Kind::Failed));
        QCOMPARE(notice.key, QStringLiteral("abcd2345"));
        QCOMPARE(notice.title, QStringLiteral("api exited with 1"));
        QCOMPARE(notice.body, QStringLiteral("npm run dev in ~/src/api"));
        QCOMPARE(actions(notice), (QStringList{QStringLiteral("default"), QStringLiteral("view"), QStringLiteral("restart")}));
        QCOMPARE(notice.buttons.at(1).label, QStringLiteral("View"));
        QCOMPARE(notice.buttons.at(2).label, QStringLiteral("Restart"));
    }

    void eachKindInItsWords()
    {
        QCOMPARE(only(item(Kind::Bell)).title, QStringLiteral("api rang the bell"));
        QCOMPARE(actions(only(item(Kind::Bell))), (QStringList{QStringLiteral("default"), QStringLiteral("view")}));
        QCOMPARE(only(item(Kind::Finished)).title, QStringLiteral("api has finished"));
        SessionNewsItem restarting = item(Kind::Failed);
        restarting.session.status = SessionStatus::Restarting;
        restarting.session.exit = Signalled{9};
        QCOMPARE(only(restarting).title, QStringLiteral("api ended by SIGKILL"));
        QVERIFY(only(restarting).body.endsWith(QStringLiteral("It starts again by itself.")));
        SessionNewsItem givenUp = item(Kind::GivenUp);
        givenUp.session.status = SessionStatus::CrashLoop;
        QCOMPARE(only(givenUp).title, QStringLiteral("api keeps failing"));
        QCOMPARE(only(givenUp).body, QStringLiteral("It exited with 1 and is not started again by itself any more."));
        SessionNewsItem message = item(Kind::Message);
        message.session.attention = {Attention::Kind::Message, QStringLiteral("Claude waits\nfor you"), {}};
        QCOMPARE(only(message).title, QStringLiteral("api"));
        QVERIFY(only(message).body.startsWith(QStringLiteral("Claude waits")));
        SessionNewsItem silent = item(Kind::Unreachable);
        silent.session.problem = QStringLiteral("no answer for 5 s");
        QCOMPARE(only(silent).title, QStringLiteral("api does not answer"));
        QCOMPARE(only(silent).body, QStringLiteral("no answer for 5 s"));
    }

    void manyAreToldAsOne()
    {
        QList<SessionNewsItem> items;
        for (int i = 0; i < 3; ++i) {
            items << item(Kind::Failed, QStringLiteral("api%1").arg(i));
        }
        QCOMPARE(newsNotices(items).size(), 3);
        items << item(Kind::Finished, QStringLiteral("db")) << item(Kind::GivenUp, QStringLiteral("web"));
        const QList<Notice> notices = newsNotices(items);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().title, QStringLiteral("5 sessions ended"));
        QCOMPARE(notices.constFirst().body.count(QLatin1Char('\n')), 4);
        QCOMPARE(notices.constFirst().key, noticekey::summary);
        items << item(Kind::Bell) << item(Kind::Bell);
        QCOMPARE(newsNotices(items).constFirst().title, QStringLiteral("7 sessions want you"));
        QVERIFY(newsNotices(items).constFirst().body.endsWith(QStringLiteral("\nand 2 more")));
    }

    void noNewsNoNotice() { QVERIFY(newsNotices({}).isEmpty()); }

    void hostileNamesStayInTheirPlace()
    {
        const QString name = QStringLiteral("a\nb\x1b[31m") + QChar(0x202E) + QString(5000, QLatin1Char('x'));
        const Notice notice = only(item(Kind::Failed, name));
        QVERIFY(!notice.title.contains(QLatin1Char('\n')));
        QVERIFY(!notice.title.contains(QChar(0x202E)));
        QVERIFY(notice.title.size() < 120);
        QVERIFY(notice.title.endsWith(QStringLiteral(" exited with 1")));
        const QString hebrew = QString::fromUtf8("\xd7\xa9\xd7\xa8\xd7\xaa");
        QCOMPARE(only(item(Kind::Failed, hebrew)).title, QChar(0x2068) + hebrew + QChar(0x2069) + QStringLiteral(" exited with 1"));
        SessionNewsItem longCommand = item(Kind::Failed);
        longCommand.session.command = {QString(5000, QLatin1Char('y'))};
        QVERIFY(only(longCommand).body.size() < 300);
    }

    void interruptedOnesAreOfferedNotStarted()
    {
        const Notice one = interruptedNotice({item(Kind::Failed).session});
        QCOMPARE(one.title, QStringLiteral("A session was interrupted by a restart of the machine"));
        const Notice two = interruptedNotice({item(Kind::Failed).session, item(Kind::Failed).session});
        QCOMPARE(two.title, QStringLiteral("2 sessions were interrupted by a restart of the machine"));
        QCOMPARE(two.buttons.at(1).action, noticeaction::startAgain);
        QCOMPARE(two.buttons.at(1).label, QStringLiteral("Start these 2 again"));
    }
};

QTEST_GUILESS_MAIN(TestNewsText)
#include "tst_newstext.moc"
