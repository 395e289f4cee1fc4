// SPDX-License-Identifier: MIT
#include "ui/notify/sessionnews.h"

#include <QTest>

using namespace shellreeve;
using namespace std::chrono_literals;

using Kind = SessionNewsItem::Kind;

class TestSessionNews : public QObject
{
    Q_OBJECT

    static SessionSnapshot session(const QString &id, SessionStatus status = SessionStatus::Running,
                                   Attention::Kind attention = Attention::Kind::None, const QString &text = {})
    {
        SessionSnapshot snapshot;
        snapshot.id = id;
        snapshot.name = id;
        snapshot.status = status;
        snapshot.startedAt = QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC);
        snapshot.attention = {attention, text, QDateTime()};
        return snapshot;
    }
    static SessionSnapshot failed(const QString &id) { return session(id, SessionStatus::Exited, Attention::Kind::Failed); }
    static SessionSnapshot rang(const QString &id) { return session(id, SessionStatus::Running, Attention::Kind::Bell); }

    static QList<Kind> kinds(SessionNews &news, SessionNews::Time now)
    {
        QList<Kind> result;
        const QList<SessionNewsItem> items = news.take(now);
        for (const SessionNewsItem &item : items) {
            result << item.kind;
        }
        return result;
    }

    static constexpr auto later = SessionNews::together;
    static inline const QString a = QStringLiteral("a");
    static inline const QString b = QStringLiteral("b");

private Q_SLOTS:
    void whatIsNews_data()
    {
        QTest::addColumn<SessionStatus>("before");
        QTest::addColumn<SessionStatus>("now");
        QTest::addColumn<Attention::Kind>("attention");
        QTest::addColumn<QList<Kind>>("news");
        using S = SessionStatus;
        using A = Attention::Kind;
        QTest::newRow("bell") << S::Running << S::Running << A::Bell << QList{Kind::Bell};
        QTest::newRow("message") << S::Running << S::Running << A::Message << QList{Kind::Message};
        QTest::newRow("finished") << S::Running << S::Exited << A::Finished << QList{Kind::Finished};
        QTest::newRow("failed") << S::Running << S::Exited << A::Failed << QList{Kind::Failed};
        QTest::newRow("failed, to be started again") << S::Running << S::Restarting << A::Failed << QList{Kind::Failed};
        QTest::newRow("given up") << S::Restarting << S::CrashLoop << A::Failed << QList{Kind::GivenUp};
        QTest::newRow("unreachable") << S::Running << S::Unreachable << A::None << QList{Kind::Unreachable};
        QTest::newRow("reachable again") << S::Unreachable << S::Running << A::None << QList<Kind>();
        QTest::newRow("started") << S::Starting << S::Running << A::None << QList<Kind>();
        QTest::newRow("being ended") << S::Running << S::Ending << A::None << QList<Kind>();
        QTest::newRow("ended because asked to") << S::Ending << S::Exited << A::Failed << QList<Kind>();
        QTest::newRow("ended without attention") << S::Running << S::Exited << A::None << QList<Kind>();
    }

    void whatIsNews()
    {
        QFETCH(SessionStatus, before);
        QFETCH(SessionStatus, now);
        QFETCH(Attention::Kind, attention);
        QFETCH(QList<Kind>, news);
        SessionNews decider;
        decider.know(session(a, before));
        decider.change(session(a, now, attention), false, 0ms);
        QVERIFY(decider.take(0ms).isEmpty());
        QCOMPARE(decider.due().has_value(), !news.isEmpty());
        QCOMPARE(kinds(decider, later), news);
        decider.change(session(a, now, attention), false, later); // the same again is no event
        QVERIFY(!decider.due());
    }

    void whatIsThereAlreadyIsNone()
    {
        SessionNews news;
        news.know(failed(a));
        news.change(failed(a), false, 0ms);
        news.change(failed(b), false, 0ms); // first seen
        QVERIFY(!news.due());
    }

    void whatSomebodyLooksAtIsNone()
    {
        SessionNews news;
        news.know(session(a));
        news.change(failed(a), true, 0ms);
        QVERIFY(!news.due());
        SessionSnapshot viewed = session(b);
        viewed.viewers = 1;
        news.know(viewed);
        news.change(failed(b), false, 0ms); // its viewer left with its end
        QVERIFY(!news.due());
        // Looked at before it was told: not told any more.
        news.know(session(b));
        news.change(rang(b), false, 0ms);
        QVERIFY(news.due());
        SessionSnapshot attached = rang(b);
        attached.viewers = 1;
        news.change(attached, false, 1ms);
        QVERIFY(!news.due());
    }

    void whatTheUserJustDidIsNone()
    {
        SessionNews news;
        news.know(session(a));
        news.act(a, 0ms);
        news.change(failed(a), false, 5s);
        QVERIFY(!news.due());
        // Started again by the user, it fails by itself: that is news.
        SessionSnapshot again = session(a);
        again.startedAt = again.startedAt.addSecs(10);
        news.change(again, false, 10s);
        SessionSnapshot end = failed(a);
        end.startedAt = again.startedAt;
        news.change(end, false, 11s);
        QCOMPARE(kinds(news, 11s + later), QList{Kind::Failed});
    }

    void butNotForEver()
    {
        SessionNews news;
        news.know(session(a));
        news.act(a, 0ms); // a new name, say
        news.change(failed(a), false, SessionNews::consequence);
        QVERIFY(news.due());
        news.know(session(b));
        news.act(b, 0ms);
        news.change(rang(b), false, 1s); // an end is not what this is
        QCOMPARE(kinds(news, 2min), (QList{Kind::Failed, Kind::Bell}));
    }

    void togetherIsHandedOutTogether()
    {
        SessionNews news;
        for (int i = 0; i < 5; ++i) {
            news.know(session(QString::number(i)));
        }
        for (int i = 0; i < 5; ++i) {
            news.change(failed(QString::number(i)), false, i * 1ms);
        }
        QVERIFY(news.due() == std::optional(later + 4ms)); // the last one's company
        QCOMPARE(kinds(news, later + 5ms).size(), 5);
        QVERIFY(!news.due());
    }

    void butTheFirstDoesNotWaitForEver()
    {
        SessionNews news;
        QList<Kind> told;
        for (int i = 0; i < 20; ++i) {
            const auto now = i * 300ms;
            told += kinds(news, now);
            news.know(session(QString::number(i)));
            news.change(failed(QString::number(i)), false, now);
            QVERIFY(*news.due() <= now + SessionNews::atMost);
        }
        QVERIFY(told.size() > 10);
    }

    void aGraverEventTakesTheLesserOnesPlace()
    {
        SessionNews news;
        news.know(session(a));
        news.change(rang(a), false, 0ms);
        news.change(failed(a), false, 100ms);
        QCOMPARE(kinds(news, 100ms + later), QList{Kind::Failed});
        QVERIFY(!news.due());
    }

    void aFloodIsToldNowAndThen()
    {
        SessionNews news;
        news.know(session(a));
        int told = 0;
        for (int second = 0; second < 60; ++second) {
            const std::chrono::seconds now(second);
            news.change(session(a, SessionStatus::Running, Attention::Kind::Message, QString::number(second)), false, now);
            told += static_cast<int>(news.take(now + later).size());
        }
        QVERIFY2(told >= 5 && told <= 7, qPrintable(QString::number(told)));
        // An end does not wait for its turn, and is the last word.
        news.change(failed(a), false, 60s);
        QCOMPARE(kinds(news, 60s + later), QList{Kind::Failed});
        QVERIFY(!news.due());
    }

    void whatWasSeenToIsNotToldAfterwards()
    {
        SessionNews news;
        news.know(session(a));
        news.change(rang(a), false, 0ms);
        news.change(session(a), false, 10ms); // acknowledged
        QVERIFY(!news.due());
        news.change(failed(a), false, 20ms);
        news.forget(a);
        QVERIFY(!news.due());
        news.know(session(a));
        news.change(failed(a), false, 30ms);
        news.act(a, 40ms);
        QVERIFY(!news.due());
    }

    void theSecondBellAfterTheFirstWasSeenIsNews()
    {
        SessionNews news;
        news.know(session(a));
        news.change(rang(a), false, 0ms);
        QCOMPARE(kinds(news, later).size(), 1);
        news.change(session(a), false, 1s);
        news.change(rang(a), false, 2s);
        QVERIFY(news.due() == std::optional(later + SessionNews::between));
    }
};

QTEST_GUILESS_MAIN(TestSessionNews)
#include "tst_sessionnews.moc"
