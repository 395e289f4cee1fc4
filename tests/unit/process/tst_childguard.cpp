// SPDX-License-Identifier: MIT
// The tool that other tests look for survivors with, tested with planted ones.
#include "support/childguard.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestChildGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesAPlantedSurvivor()
    {
        ChildGuard guard({QStringLiteral("double-fork"), QStringLiteral("["), QStringLiteral("ready"),
                          QStringLiteral("block"), QStringLiteral("]")});
        const std::vector<int> ready = guard.waitFor(1);
        QCOMPARE(ready.size(), size_t(1));
        QTRY_COMPARE(guard.living().size(), size_t(1)); // the middle ones have ended
        QCOMPARE(guard.living().front().pid, ready.front());
    }
    void seesNoneWhereThereIsNone()
    {
        ChildGuard guard({QStringLiteral("ready"), QStringLiteral("exit"), QStringLiteral("0")});
        QCOMPARE(guard.waitFor(1).size(), size_t(1));
        QTRY_VERIFY(guard.living().empty());
    }
    void endsWhatItStarted_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("processes");
        QTest::newRow("ignores all") << QStringLiteral("ignore-all child [ ready block ] ready block") << 2;
        QTest::newRow("daemonized") << QStringLiteral("double-fork [ ready block ] ready block") << 2;
        QTest::newRow("stopped") << QStringLiteral("child [ ready stopped block ] ready block") << 2;
        QTest::newRow("respawns") << QStringLiteral("respawn 20 200 [ ready block ]") << 21;
        QTest::newRow("no environment, no program file") << QStringLiteral("vanish [ ready block ] ready block") << 2;
    }
    void endsWhatItStarted()
    {
        QFETCH(QString, words);
        QFETCH(int, processes);
        QTemporaryDir folder;
        qputenv("TMPDIR", folder.path().toLocal8Bit());
        std::vector<ProcessRef> started;
        {
            ChildGuard guard(words.split(QLatin1Char(' ')));
            for (const int pid : guard.waitFor(static_cast<size_t>(processes))) {
                const Result<ProcessRef> ref = ProcessRef::open(pid);
                QVERIFY(ref);
                started.push_back(*ref);
            }
            QCOMPARE(started.size(), static_cast<size_t>(processes));
        }
        for (const ProcessRef &process : started) {
            QVERIFY(!process.isAlive());
        }
    }
    void vanishLeavesNoTrace()
    {
        QTemporaryDir folder;
        qputenv("TMPDIR", folder.path().toLocal8Bit());
        ChildGuard guard({QStringLiteral("vanish"), QStringLiteral("["), QStringLiteral("env"), QStringLiteral("ready"),
                          QStringLiteral("block"), QStringLiteral("]")});
        const std::vector<int> ready = guard.waitFor(1);
        QCOMPARE(ready.size(), size_t(1));
        QVERIFY(!guard.output().contains("ENV "));
        QTRY_VERIFY(readProgram(ready.front()) && readProgram(ready.front())->deleted);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChildGuard)
#include "tst_childguard.moc"
