// SPDX-License-Identifier: MIT
#include "http/attemptlimit.h"

#include <QTest>

using namespace shellreeve;

class TestAttemptLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFailuresOnly()
    {
        ManualClock clock;
        AttemptLimit limit(clock, 3, Milliseconds(1'000));
        for (int at = 0; at < 100; ++at) {
            QCOMPARE(limit.mustWait(), Milliseconds(0));
        }
        limit.failed();
        limit.failed();
        QCOMPARE(limit.mustWait(), Milliseconds(0));
        clock.advance(Milliseconds(400));
        limit.failed();
        QCOMPARE(limit.mustWait(), Milliseconds(600));
        clock.advance(Milliseconds(599));
        QCOMPARE(limit.mustWait(), Milliseconds(1));
        clock.advance(Milliseconds(1));
        QCOMPARE(limit.mustWait(), Milliseconds(0)); // the first two are forgotten, the third is not
        limit.failed();
        limit.failed();
        QCOMPARE(limit.mustWait(), Milliseconds(400));
    }
};

QTEST_GUILESS_MAIN(TestAttemptLimit)
#include "tst_attemptlimit.moc"
