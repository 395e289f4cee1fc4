// SPDX-License-Identifier: MIT
#include "supervisor/dashboardtickets.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace shellreeve;

class tst_DashboardTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGoodOnce();
    void expires();
    void othersAreNone_data();
    void othersAreNone();
    void theOldestGivesWay();
};

void tst_DashboardTickets::isGoodOnce()
{
    const ManualClock clock;
    DashboardTickets tickets(clock);
    const QByteArray first = tickets.issue();
    const QByteArray second = tickets.issue();
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{32}$")).match(QString::fromLatin1(first)).hasMatch());
    QVERIFY(first != second);
    QVERIFY(tickets.redeem(first));
    QVERIFY(!tickets.redeem(first));
    QVERIFY(tickets.redeem(second));
}

void tst_DashboardTickets::expires()
{
    ManualClock clock;
    DashboardTickets tickets(clock);
    const QByteArray early = tickets.issue();
    clock.advance(DashboardTickets::lifetime - Milliseconds(1));
    const QByteArray late = tickets.issue();
    QVERIFY(tickets.redeem(early));
    const QByteArray later = tickets.issue();
    clock.advance(DashboardTickets::lifetime);
    QVERIFY(!tickets.redeem(late));
    QVERIFY(!tickets.redeem(later));
}

void tst_DashboardTickets::othersAreNone_data()
{
    QTest::addColumn<QByteArray>("ticket");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("well formed") << QByteArray(32, '0');
    QTest::newRow("longer") << QByteArray(64, '0');
}

void tst_DashboardTickets::othersAreNone()
{
    QFETCH(QByteArray, ticket);
    const ManualClock clock;
    DashboardTickets tickets(clock);
    QVERIFY(!tickets.redeem(ticket));
    const QByteArray good = tickets.issue();
    QVERIFY(!tickets.redeem(ticket));
    QVERIFY(!tickets.redeem(good.left(31)));
    QVERIFY(tickets.redeem(good));
}

void tst_DashboardTickets::theOldestGivesWay()
{
    const ManualClock clock;
    DashboardTickets tickets(clock);
    QList<QByteArray> issued;
    for (std::size_t at = 0; at <= DashboardTickets::most; ++at) {
        issued.append(tickets.issue());
    }
    QCOMPARE(QSet<QByteArray>(issued.begin(), issued.end()).size(), issued.size());
    QVERIFY(!tickets.redeem(issued.takeFirst()));
    for (const QByteArray &ticket : std::as_const(issued)) {
        QVERIFY(tickets.redeem(ticket));
    }
}

QTEST_GUILESS_MAIN(tst_DashboardTickets)
#include "tst_dashboardtickets.moc"
