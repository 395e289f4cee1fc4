// SPDX-License-Identifier: MIT
#include "monitor/monitorplaces.h"

#include <QTest>

using namespace shellreeve;

class TestMonitorPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOfOnePort()
    {
        const QString directory = QStringLiteral("/r/shellreeve-monitor");
        QCOMPARE(monitorRecordPath(directory, 4820), QStringLiteral("/r/shellreeve-monitor/4820.json"));
        QCOMPARE(monitorClaimPath(directory, 4820), QStringLiteral("/r/shellreeve-monitor/4820.claim"));
        QCOMPARE(monitorPidPath(directory, 1), QStringLiteral("/r/shellreeve-monitor/1.pid"));
    }
};

QTEST_GUILESS_MAIN(TestMonitorPlaces)
#include "tst_monitorplaces.moc"
