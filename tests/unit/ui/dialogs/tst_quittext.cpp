// SPDX-License-Identifier: MIT
#include "ui/dialogs/quittext.h"

#include <QTest>

using namespace shellreeve;
using namespace std::chrono_literals;

class TestQuitText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howLong_data();
    void howLong();
    void theQuestionNamesThem();

private:
    static QList<SessionSnapshot> with(const QList<int> &leases) // seconds; -1: none of its own
    {
        QList<SessionSnapshot> sessions;
        for (const int lease : leases) {
            SessionSnapshot session;
            session.name = QStringLiteral("s%1").arg(sessions.size());
            session.status = SessionStatus::Running;
            session.lease = lease < 0 ? std::nullopt : std::optional(std::chrono::seconds(lease));
            sessions.append(session);
        }
        return sessions;
    }
};

void TestQuitText::howLong_data()
{
    QTest::addColumn<QList<int>>("leases");
    QTest::addColumn<int>("afterQuit");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QList<int> &leases, int afterQuit, const char *text) {
        QTest::newRow(name) << leases << afterQuit << QString::fromUtf8(text);
    };
    row("one, for ever", {-1}, 0, "It runs until you end it.");
    row("three, for ever", {-1, -1, 0}, 0, "They run until you end them.");
    row("one, as set", {-1}, 86'400, "It ends itself after 1 day in which nobody used it and it did nothing.");
    row("one, its own", {90}, 0, "It ends itself after 90 seconds in which nobody used it and it did nothing.");
    row("one, its own is never", {0}, 60, "It runs until you end it.");
    row("two, as set", {-1, -1}, 172'800, "Each ends itself after 2 days in which nobody used it and it did nothing.");
    row("two, one its own", {-1, 60}, 0, "1 of them ends itself after 1 minute in which nobody used it and it did nothing.");
    row("three, two times", {-1, 60, 0}, 7'200,
        "2 of them end themselves when nobody used them and they did nothing for a time, the first after 1 minute.");
}

void TestQuitText::howLong()
{
    QFETCH(QList<int>, leases);
    QFETCH(int, afterQuit);
    QString text = quittext::howLong(with(leases), std::chrono::seconds(afterQuit));
    text.replace(QLatin1String("%n"), QLatin1String("2")); // no catalogue fills it in here
    QTEST(text, "text");
}

void TestQuitText::theQuestionNamesThem()
{
    const ConsentDialog::Question question = quittext::keepQuestion(with({-1, -1}), 0s);
    QVERIFY(question.isHarmless);
    QCOMPARE(question.rows.size(), 2);
    QVERIFY(question.rows.first().first.contains(QLatin1String("s0")));
    QVERIFY(question.text.contains(QLatin1String("The next start shows them again.")));
}

QTEST_MAIN(TestQuitText)
#include "tst_quittext.moc"
