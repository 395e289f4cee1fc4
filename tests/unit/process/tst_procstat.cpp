// SPDX-License-Identifier: MIT
#include "process/procstat.h"

#include <QTest>

using namespace shellreeve;

namespace {

constexpr char tail[] = " S 10 20 30 34817 20 4194304 1 2 3 4 5 6 7 8 20 0 3 0 987654 1000 200 18446744073709551615 1";

QByteArray line(const char *name)
{
    return QByteArray("42 (") + name + ")" + tail;
}

} // namespace

class TestProcStat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << QByteArray("bash");
        QTest::newRow("blank") << QByteArray("tmux: server");
        QTest::newRow("brackets") << QByteArray("a) S 1 (b");
        QTest::newRow("closing") << QByteArray("x)))");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("newline") << QByteArray("a\nb");
    }
    void readsNames()
    {
        QFETCH(QByteArray, name);
        const std::optional<ProcessInfo> process = parseProcStat(line(name.constData()));
        QVERIFY(process);
        QCOMPARE(process->comm, name);
        QCOMPARE(process->pid, 42);
        QCOMPARE(process->ppid, 10);
        QCOMPARE(process->pgrp, 20);
        QCOMPARE(process->sid, 30);
        QCOMPARE(process->ttyNr, 34817);
        QCOMPARE(process->state, 'S');
        QCOMPARE(process->threads, 3);
        QCOMPARE(process->startTicks, quint64(987654));
        QCOMPARE(process->cpuTicks, quint64(5 + 6));
        QCOMPARE(process->residentPages, qint64(200));
        QVERIFY(!process->kernelThread);
    }
    void knowsKernelThreads()
    {
        const auto process = parseProcStat("2 (kthreadd) S 0 0 0 0 -1 2129984 0 0 0 0 0 0 0 0 20 0 1 0 5 0 0 0");
        QVERIFY(process);
        QVERIFY(process->kernelThread);
        QCOMPARE(process->ttyNr, 0);
    }
    void refusesWhatIsShort()
    {
        const QByteArray whole = line("bash");
        const qsizetype needed = whole.indexOf("987654");
        for (qsizetype size = 0; size <= needed; ++size) {
            QVERIFY2(!parseProcStat(whole.left(size)), whole.left(size).constData());
        }
        QVERIFY(!parseProcStat("no numbers at all"));
        QVERIFY(!parseProcStat(") 1 ("));
    }
    void aLeaderWithLivingThreadsIsNoZombie()
    {
        ProcessInfo process;
        process.state = 'Z';
        process.threads = 2;
        QVERIFY(!process.isZombie());
        process.threads = 1;
        QVERIFY(process.isZombie());
    }
    void readsUids()
    {
        ProcessInfo process;
        QVERIFY(parseProcStatusUid("Name:\tsudo\nUid:\t1000\t0\t500\t0\nGid:\t1\t1\t1\t1\n", &process));
        QCOMPARE(process.uid, 1000U);
        QCOMPARE(process.savedUid, 500U);
        QVERIFY(!parseProcStatusUid("Name:\tUid:\t1\t2\t3\n", &process));
    }
};

QTEST_APPLESS_MAIN(TestProcStat)
#include "tst_procstat.moc"
