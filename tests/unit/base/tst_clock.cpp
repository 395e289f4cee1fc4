// SPDX-License-Identifier: MIT
#include "base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace shellreeve;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemTimeOnlyGrows();
    void wallIsUtc();
    void manualStandsStillUntilTold();
    void writesIsoText();
    void readsBackWhatItWrote();
    void refusesOtherText_data();
    void refusesOtherText();
};

void TestClock::systemTimeOnlyGrows()
{
    Milliseconds last = Clock::system().awake();
    QVERIFY(last.count() > 0);
    for (int i = 0; i < 1'000; ++i) {
        const Milliseconds now = Clock::system().awake();
        QVERIFY(now >= last);
        last = now;
    }
}

void TestClock::wallIsUtc()
{
    const QDateTime now = Clock::system().wall();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestClock::manualStandsStillUntilTold()
{
    ManualClock clock;
    const QDateTime before = clock.wall();
    QCOMPARE(clock.awake(), Milliseconds(0));
    QCOMPARE(clock.wall(), before);
    clock.advance(Milliseconds(1'500));
    QCOMPARE(clock.awake(), Milliseconds(1'500));
    QCOMPARE(before.msecsTo(clock.wall()), 1'500);
}

void TestClock::writesIsoText()
{
    QCOMPARE(toIsoText(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)), QStringLiteral("1970-01-01T00:00:00.000Z"));
    const QDateTime eastern(QDate(2026, 1, 31), QTime(13, 0, 0, 7), Qt::OffsetFromUTC, 3'600);
    QCOMPARE(toIsoText(eastern), QStringLiteral("2026-01-31T12:00:00.007Z"));
    QCOMPARE(toIsoText(QDateTime()), QString());
}

void TestClock::readsBackWhatItWrote()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'769'860'800'123, Qt::UTC);
    const QDateTime back = fromIsoText(toIsoText(time));
    QCOMPARE(back, time);
    QCOMPARE(back.timeSpec(), Qt::UTC);
}

void TestClock::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("yesterday");
    QTest::newRow("a day that is none") << QStringLiteral("2026-02-30T12:00:00.000Z");
    QTest::newRow("a number") << QStringLiteral("1769860800");
    QTest::newRow("cut off") << QStringLiteral("2026-01-31T12:00:00.00");
    QTest::newRow("no zone: whose time would it be?") << QStringLiteral("2026-01-31T12:00:00.000");
    QTest::newRow("a day alone") << QStringLiteral("2026-01-31");
}

void TestClock::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!fromIsoText(text).isValid());
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
