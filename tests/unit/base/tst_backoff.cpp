// SPDX-License-Identifier: MIT
#include "base/backoff.h"

#include <QTest>

using namespace shellreeve;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToItsCeiling();
    void startsAgainAfterReset();
    void staysAtItsCeilingForEver();
};

void TestBackoff::doublesUpToItsCeiling()
{
    Backoff backoff(Milliseconds(500), Milliseconds(3'000));
    const QList<int> expected{500, 1'000, 2'000, 3'000, 3'000};
    for (const int delay : expected) {
        QCOMPARE(backoff.next().count(), delay);
    }
    QCOMPARE(backoff.attempts(), 5);
}

void TestBackoff::startsAgainAfterReset()
{
    Backoff backoff(Milliseconds(1'000), Milliseconds(16'000));
    static_cast<void>(backoff.next());
    static_cast<void>(backoff.next());
    backoff.reset();
    QCOMPARE(backoff.attempts(), 0);
    QCOMPARE(backoff.next().count(), 1'000);
}

void TestBackoff::staysAtItsCeilingForEver()
{
    Backoff backoff(Milliseconds(60'000), Milliseconds(3'600'000));
    for (int i = 0; i < 1'000; ++i) {
        const auto delay = backoff.next();
        QVERIFY(delay >= Milliseconds(60'000));
        QVERIFY(delay <= Milliseconds(3'600'000));
    }
    QCOMPARE(backoff.next().count(), 3'600'000);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
