// SPDX-License-Identifier: MIT
#include "supervisor/departures.h"

#include <QTest>

using namespace shellreeve;

class tst_Departures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overdue_data();
    void overdue();
    void sharedNumberKeepsTheNewest();
};

void tst_Departures::overdue_data()
{
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<bool>("isOverdue");
    QTest::newRow("just now") << 0 << false;
    QTest::newRow("six days") << 6 * 24 << false;
    QTest::newRow("seven days less an hour") << 7 * 24 - 1 << false;
    QTest::newRow("seven days and an hour") << 7 * 24 + 1 << true;
    QTest::newRow("in the future: the clock was set back") << -48 << false;
}

void tst_Departures::overdue()
{
    QFETCH(int, hoursAgo);
    QFETCH(bool, isOverdue);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    const QString id = QStringLiteral("aaaaaaaa");
    const QStringList ids = overdueSessions({{id, now.addSecs(-3'600LL * hoursAgo)}}, now, SessionRules().keepFinished, 200);
    QCOMPARE(ids, isOverdue ? QStringList{id} : QStringList());
}

void tst_Departures::sharedNumberKeepsTheNewest()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    QList<FinishedSession> finished;
    for (int i = 0; i < 203; ++i) {
        finished.append({QString::number(i), now.addSecs(-i)}); // the higher, the older
    }
    finished.append({QStringLiteral("unknown"), {}});
    QStringList ids = overdueSessions(finished, now, SessionRules().keepFinished, SessionRules().mostFinished);
    ids.sort();
    QCOMPARE(ids, (QStringList{QStringLiteral("200"), QStringLiteral("201"), QStringLiteral("202"), QStringLiteral("unknown")}));
}

QTEST_GUILESS_MAIN(tst_Departures)
#include "tst_departures.moc"
