// SPDX-License-Identifier: MIT
#include "session/sessionlimits.h"

#include "base/uniquefd.h"

#include <QTest>

#include <algorithm>
#include <sys/resource.h>
#include <vector>

using namespace shellreeve;

class TestSessionLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<int>("which"); // 0 terminals, 1 files, 2 processes
        QTest::addColumn<quint64>("used");
        QTest::addColumn<quint64>("limit"); // 0: none
        QTest::addColumn<bool>("fits");
        QTest::newRow("room for terminals") << 0 << quint64(10) << quint64(4096) << true;
        QTest::newRow("the last but one terminal") << 0 << quint64(4094) << quint64(4096) << true;
        QTest::newRow("the kernel keeps the last") << 0 << quint64(4095) << quint64(4096) << false;
        QTest::newRow("none left") << 0 << quint64(4096) << quint64(4096) << false;
        QTest::newRow("more than allowed") << 0 << quint64(5000) << quint64(4096) << false;
        QTest::newRow("no limit known") << 0 << quint64(5000) << quint64(0) << true;
        QTest::newRow("files") << 1 << quint64(900) << quint64(1024) << true;
        QTest::newRow("few files") << 1 << quint64(1010) << quint64(1024) << false;
        QTest::newRow("processes") << 2 << quint64(90) << quint64(100) << true;
        QTest::newRow("few processes") << 2 << quint64(97) << quint64(100) << false;
        QTest::newRow("no limit of processes") << 2 << quint64(97) << quint64(0) << true;
    }
    void decides()
    {
        QFETCH(int, which);
        QFETCH(quint64, used);
        QFETCH(quint64, limit);
        QFETCH(bool, fits);
        SessionLimits limits;
        LimitReading &reading = which == 0 ? limits.terminals : which == 1 ? limits.openFiles : limits.processes;
        reading = {QStringLiteral("THE_LIMIT"), limit ? std::optional(limit) : std::nullopt, used};
        const Result<void> checked = checkSessionLimits(limits);
        QCOMPARE(checked.ok(), fits);
        if (!checked) {
            QCOMPARE(checked.error().code, ErrorCode::Refused);
            QVERIFY(checked.error().context.contains(QStringLiteral("THE_LIMIT is %1").arg(limit)));
            QVERIFY(!checked.error().advice.isEmpty());
        }
    }

    void readsTheSystem()
    {
        const SessionLimits limits = readSessionLimits();
        QVERIFY(limits.terminals.limit && *limits.terminals.limit > 0);
        struct rlimit files = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
        QCOMPARE(limits.openFiles.limit.value_or(RLIM_INFINITY), quint64(files.rlim_cur));
        QVERIFY(limits.openFiles.used >= 3);
    }

    void countsDescriptors()
    {
        const quint64 before = readSessionLimits().openFiles.used;
        const std::vector<Pipe> pipes = [] {
            std::vector<Pipe> result(5);
            std::generate(result.begin(), result.end(), makePipe);
            return result;
        }();
        QVERIFY(pipes.back().writeEnd.isValid());
        QCOMPARE(readSessionLimits().openFiles.used, before + 10);
    }

    void seesALoweredLimit()
    {
        struct rlimit former = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &former), 0);
        struct rlimit tight = former;
        tight.rlim_cur = readSessionLimits().openFiles.used + 8;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
        const Result<void> checked = checkSessionLimits(readSessionLimits());
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &former), 0);
        QVERIFY(!checked);
        QVERIFY(checked.error().context.contains(QStringLiteral("RLIMIT_NOFILE is %1").arg(tight.rlim_cur)));
    }
    void whereProcessesCannotBeSeenNothingIsStarted()
    {
        SessionLimits limits;
        QVERIFY(checkSessionLimits(limits).ok());
        limits.seesProcesses = false;
        const Result<void> checked = checkSessionLimits(limits);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, ErrorCode::Refused);
        QVERIFY(checked.error().advice.contains(QStringLiteral("/proc")));
        QVERIFY(readSessionLimits().seesProcesses);
    }
};

QTEST_GUILESS_MAIN(TestSessionLimits)
#include "tst_sessionlimits.moc"
