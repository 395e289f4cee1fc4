// SPDX-License-Identifier: MIT
#include "process/processtable.h"
#include "process/processref.h"
#include "support/childguard.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

QList<int> sortedPids(const std::vector<ProcessInfo> &processes)
{
    QList<int> pids;
    for (const ProcessInfo &process : processes) {
        pids.append(process.pid);
    }
    std::sort(pids.begin(), pids.end());
    return pids;
}

QStringList split(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

class TestProcessTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesOurselves()
    {
        const auto all = snapshotProcesses(ProcessFields::Program);
        QVERIFY(all);
        const auto self = std::find_if(all->begin(), all->end(), [](const ProcessInfo &p) { return p.pid == getpid(); });
        QVERIFY(self != all->end());
        QCOMPARE(self->ppid, getppid());
        QCOMPARE(self->pgrp, getpgrp());
        QCOMPARE(self->sid, getsid(0));
        QCOMPARE(self->uid, getuid());
        QCOMPARE(self->program, QByteArray("tst_processtable"));
        QCOMPARE(self->comm, QByteArray("tst_processtable").left(15));
    }
    void listsAll()
    {
        const Result<std::vector<pid_t>> pids = listProcesses();
        QVERIFY(pids);
        QCOMPARE(std::count(pids->begin(), pids->end(), getpid()), 1);
        QCOMPARE(std::count(pids->begin(), pids->end(), getppid()), 1);
    }
    void opensWhatItReads()
    {
        ChildGuard guard(split("ready block"), ChildGuard::Under::Test);
        QCOMPARE(guard.waitFor(1).size(), size_t(1));
        ProcessInfo info;
        const Result<ProcessRef> process = ProcessRef::open(guard.root(), ProcessFields::Program, &info);
        QVERIFY(process);
        QCOMPARE(info.identity().startTicks, process->identity().startTicks);
        QCOMPARE(info.uid, getuid());
        QCOMPARE(info.program, QByteArray("testchild"));
    }
    void seesWhatAProcessIs()
    {
        ChildGuard guard(split("name a)\t(b new-session ready block"), ChildGuard::Under::Test);
        QCOMPARE(guard.waitFor(1).size(), size_t(1));
        const auto process = readProcess(guard.root(), ProcessFields::Program);
        QVERIFY(process);
        QCOMPARE(process->comm, QByteArray("a)\t(b"));
        QCOMPARE(process->sid, guard.root());
        QCOMPARE(process->program, QByteArray("testchild"));
        QVERIFY(!process->leadsTerminal());
        const auto program = readProgram(guard.root());
        QVERIFY(program);
        QCOMPARE(program->path, QFile::encodeName(QStringLiteral(SHELLREEVE_TESTCHILD)));
        QVERIFY(!program->deleted);
        QCOMPARE(readCommandLine(guard.root()).at(1), QByteArray("name"));
        QCOMPARE(readWorkingDirectory(guard.root()), QFile::encodeName(QDir::currentPath()));
    }
    void noSuchProcess()
    {
        QVERIFY(!readProcess(0x3fffffff));
        QVERIFY(!readProgram(0x3fffffff));
        QVERIFY(readCommandLine(0x3fffffff).isEmpty());
        QVERIFY(readWorkingDirectory(0x3fffffff).isEmpty());
    }
    void findsDescendants_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("ready");
        QTest::newRow("chain") << QStringLiteral("child [ child [ ready block ] ready block ] ready block") << 3;
        QTest::newRow("daemonized") << QStringLiteral("double-fork [ ready block ] setsid [ ready block ] ready block") << 3;
        QTest::newRow("from a thread") << QStringLiteral("thread [ child [ ready block ] ready block ] ready block") << 3;
        QTest::newRow("many") << QStringLiteral("respawn 300 300 [ ready block ]") << 301;
    }
    void findsDescendants()
    {
        QFETCH(QString, words);
        QFETCH(int, ready);
        ChildGuard guard(words.split(QLatin1Char(' ')));
        const std::vector<int> announced = guard.waitFor(static_cast<size_t>(ready));
        QList<int> expected(announced.begin(), announced.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(expected.size(), ready);
        // The middle one of a double fork may not be reaped yet.
        QTRY_COMPARE(sortedPids(readDescendants({guard.root()})), expected);
        QCOMPARE(sortedPids(settledDescendants({guard.root()}).processes), expected);
        QCOMPARE(sortedPids(scanDescendants({guard.root()})), expected);
    }
    void parentsComeFirst()
    {
        ChildGuard guard(split("child [ child [ ready block ] ready block ] ready block"));
        QCOMPARE(guard.waitFor(3).size(), size_t(3));
        std::set<pid_t> seen{guard.root()};
        for (const ProcessInfo &process : readDescendants({guard.root()}, ProcessFields::Identity)) {
            QVERIFY(seen.count(process.ppid) == 1);
            seen.insert(process.pid);
        }
        QCOMPARE(seen.size(), size_t(4));
    }
    void aDeadRootHasNoDescendants()
    {
        ChildGuard guard(split("ready block"));
        QCOMPARE(guard.waitFor(1).size(), size_t(1));
        guard.end();
        QVERIFY(readDescendants({guard.root()}).empty());
    }
};

QTEST_GUILESS_MAIN(TestProcessTable)
#include "tst_processtable.moc"
