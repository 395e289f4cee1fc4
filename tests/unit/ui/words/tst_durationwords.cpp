// SPDX-License-Identifier: MIT
#include "ui/words/durationwords.h"

#include <QTest>

using namespace shellreeve;
using namespace std::chrono_literals;

class TestDurationWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void noSmallerThan();
};

void TestDurationWords::texts_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const auto row = [](std::chrono::milliseconds duration, const char *text) { QTest::newRow(text) << qint64(duration.count()) << QString::fromLatin1(text); };
    row(0ms, "0 seconds");
    row(1ms, "1 millisecond");
    row(1'500ms, "1500 milliseconds");
    row(1s, "1 second");
    row(90s, "90 seconds");
    row(60s, "1 minute");
    row(1h, "1 hour");
    row(36h, "36 hours");
    row(24h, "1 day");
    row(168h, "7 days");
    row(std::chrono::seconds(2'147'483'647), "2147483647 seconds");
}

void TestDurationWords::texts()
{
    QFETCH(qint64, ms);
    QTEST(words::durationText(std::chrono::milliseconds(ms)), "text");
}

void TestDurationWords::noSmallerThan()
{
    QCOMPARE(words::wholeUnit(0ms, words::DurationUnit::Seconds), words::DurationUnit::Seconds);
    QCOMPARE(words::wholeUnit(0ms, words::DurationUnit::Days), words::DurationUnit::Days);
    QCOMPARE(words::wholeUnit(90s, words::DurationUnit::Seconds), words::DurationUnit::Seconds);
}

QTEST_GUILESS_MAIN(TestDurationWords)
#include "tst_durationwords.moc"
