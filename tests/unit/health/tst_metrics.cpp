// SPDX-License-Identifier: MIT
#include "health/metrics.h"

#include <QTest>

using namespace shellreeve;

class tst_Metrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtNothing();
    void counts();
};

// The names are a contract (interfaces.md, GET /api/metrics).
void tst_Metrics::startsAtNothing()
{
    const QJsonObject metrics = Metrics().toJson({});
    for (const char *name : {"totalShutdowns", "successfulCleanups", "failedCleanups", "averageCleanupTime", "timeoutOccurrences",
                             "retryAttempts", "orphanedProcesses", "adoptions", "reaps", "staleSockets"}) {
        QVERIFY2(metrics.value(QLatin1String(name)).isDouble(), name);
        QCOMPARE(metrics.value(QLatin1String(name)).toDouble(), 0.0);
    }
    QVERIFY(metrics.value(QLatin1String("sessions")).isObject());
}

void tst_Metrics::counts()
{
    Metrics metrics;
    metrics.cleanupStarted();
    metrics.cleanupStarted();
    metrics.cleanupStarted();
    metrics.cleanupDone({true, false, 1, Milliseconds(100)});
    metrics.cleanupDone({false, true, 4, Milliseconds(300)});
    metrics.adopted();
    metrics.reaped();
    metrics.staleSocketRemoved();
    const QJsonObject told = metrics.toJson({{{QStringLiteral("running"), 2}}, 7});
    const auto number = [&](const char *name) { return told.value(QLatin1String(name)).toInteger(-1); };
    QCOMPARE(number("totalShutdowns"), 3);
    QCOMPARE(number("successfulCleanups"), 1);
    QCOMPARE(number("failedCleanups"), 1);
    QCOMPARE(number("averageCleanupTime"), 200);
    QCOMPARE(number("timeoutOccurrences"), 1);
    QCOMPARE(number("retryAttempts"), 3);
    QCOMPARE(number("orphanedProcesses"), 7);
    QCOMPARE(number("adoptions"), 1);
    QCOMPARE(number("reaps"), 1);
    QCOMPARE(number("staleSockets"), 1);
    QCOMPARE(told.value(QLatin1String("sessions")).toObject().value(QLatin1String("running")).toInt(), 2);
}

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_metrics.moc"
