// SPDX-License-Identifier: MIT
#include "ui/notify/leftovernews.h"

#include "base/clock.h"
#include "ui/notify/newstext.h"

#include <QTest>

using namespace shellreeve;

namespace {

using Step = LeftoverNews::Step;

const QDateTime exitedAt = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

QJsonObject leftover(qint64 pid, const char *state, bool isOnTerminal = false, const QDateTime &since = exitedAt)
{
    return {{QStringLiteral("pid"), pid},
            {QStringLiteral("program"), QStringLiteral("node")},
            {QStringLiteral("state"), QLatin1String(state)},
            {QStringLiteral("reason"), QStringLiteral("left the terminal")},
            {QStringLiteral("onTerminal"), isOnTerminal},
            {QStringLiteral("since"), toIsoText(since)},
            {QStringLiteral("endsAt"), qstrcmp(state, "ending") == 0 ? QJsonValue(toIsoText(since.addSecs(60))) : QJsonValue()}};
}

SessionSnapshot session(const QJsonArray &leftovers)
{
    SessionSnapshot snapshot;
    snapshot.id = QStringLiteral("abcdefgh");
    snapshot.name = QStringLiteral("api");
    snapshot.status = SessionStatus::Exited;
    snapshot.leftovers = leftovers;
    return snapshot;
}

} // namespace

class TestLeftoverNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonDecidesAbout()
    {
        const SessionSnapshot mixed = session({leftover(1, "ending"), leftover(2, "ending", true), leftover(3, "asked", true), leftover(4, "kept"),
                                               leftover(5, "remains")});
        QList<qint64> pids;
        for (const words::Leftover &open : openLeftovers(mixed)) {
            pids << open.pid;
        }
        QCOMPARE(pids, (QList<qint64>{1, 3}));
        QVERIFY(openLeftovers(session({})).isEmpty());
    }
    void eachBatchIsToldOnce()
    {
        LeftoverNews news;
        QCOMPARE(news.change(session({})), Step::None);
        QCOMPARE(news.change(session({leftover(2, "ending", true)})), Step::None);
        QCOMPARE(news.change(session({leftover(1, "ending")})), Step::Tell);
        QCOMPARE(news.change(session({leftover(1, "ending"), leftover(9, "ending")})), Step::None);
        QVERIFY(news.isOpen(QStringLiteral("abcdefgh")));
        QCOMPARE(news.change(session({leftover(1, "kept")})), Step::Withdraw);
        QCOMPARE(news.change(session({})), Step::None);
        QCOMPARE(news.change(session({leftover(9, "ending")})), Step::None); // of the same one still
        const QDateTime later = exitedAt.addSecs(500);
        QCOMPARE(news.change(session({leftover(7, "asked", false, later)})), Step::Tell);
        QCOMPARE(news.change(session({})), Step::Withdraw);
    }
    void anAnswerIsTheEndOfIt()
    {
        LeftoverNews news;
        QCOMPARE(news.change(session({leftover(1, "asked")})), Step::Tell);
        news.answer(QStringLiteral("abcdefgh"));
        QVERIFY(!news.isOpen(QStringLiteral("abcdefgh")));
        QCOMPARE(news.change(session({leftover(1, "asked")})), Step::None); // it takes a moment
        QCOMPARE(news.change(session({})), Step::None);
        news.answer(QStringLiteral("other"));
    }
    void aSessionThatGoesTakesItAlong()
    {
        LeftoverNews news;
        QCOMPARE(news.forget(QStringLiteral("abcdefgh")), Step::None);
        QCOMPARE(news.change(session({leftover(1, "asked")})), Step::Tell);
        QCOMPARE(news.forget(QStringLiteral("abcdefgh")), Step::Withdraw);
        QCOMPARE(news.forget(QStringLiteral("abcdefgh")), Step::None);
    }
    void itsWords()
    {
        SessionSnapshot left = session({leftover(4711, "ending"), leftover(4712, "ending")});
        left.ports = {3000};
        left.memoryBytes = 480'000'000;
        const Notice notice = leftoversNotice(left, openLeftovers(left), exitedAt.addSecs(20));
        QCOMPARE(notice.title, QStringLiteral("api left 2 processes behind"));
        QVERIFY(notice.body.startsWith(QStringLiteral("node (4711)\nnode (4712)\n")));
        QVERIFY(notice.body.contains(QStringLiteral("listening on 3000")));
        QVERIFY(notice.body.endsWith(QStringLiteral("They end in 40 s.")));
        QStringList labels;
        for (const Notice::Button &button : notice.buttons) {
            labels << button.label;
        }
        QCOMPARE(labels, (QStringList{QStringLiteral("Show leftovers"), QStringLiteral("End now"), QStringLiteral("Keep")}));
        QCOMPARE(sessionOfLeftoversKey(notice.key), left.id);
        QVERIFY(sessionOfLeftoversKey(left.id).isEmpty());
        const SessionSnapshot asked = session({leftover(1, "asked")});
        const Notice question = leftoversNotice(asked, openLeftovers(asked), exitedAt);
        QCOMPARE(question.title, QStringLiteral("api left a process behind"));
        QCOMPARE(question.body, QStringLiteral("node (1)\nWhat shall become of it?"));
    }
};

QTEST_GUILESS_MAIN(TestLeftoverNews)
#include "tst_leftovernews.moc"
