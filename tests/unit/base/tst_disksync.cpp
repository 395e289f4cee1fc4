// SPDX-License-Identifier: MIT
#include "base/disksync.h"
#include "support/slowdisk.h"
#include "support/waitfor.h"

#include <QTest>

#include <memory>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// What was told, in order.
struct Told {
    explicit Told(const DiskSync &sync)
    {
        QObject::connect(&sync, &DiskSync::finished, &context, [this](const QString &path, const Result<void> &synced) {
            paths << path;
            isAllWell = isAllWell && synced.ok();
        });
    }
    QObject context;
    QStringList paths;
    bool isAllWell = true;
};

const QString fileA = QStringLiteral("/d/a");
const QString fileB = QStringLiteral("/d/b");
const QString directory = QStringLiteral("/d");

} // namespace

class TestDiskSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syncsEachOnceThenTheDirectory()
    {
        const SlowDisk disk;
        DiskSync sync(disk.sync());
        Told told(sync);
        for (int i = 0; i < 1'000; ++i) {
            sync.ask(i % 2 == 0 ? fileA : fileB);
        }
        QVERIFY(!sync.isIdle());
        QVERIFY(waitFor([&] { return told.paths.size() == 2; }));
        QVERIFY(told.isAllWell && sync.isIdle());
        QCOMPARE(disk.asked().size(), 3);
        QCOMPARE(disk.asked().last(), directory);
    }

    void whatIsAskedDuringARunIsOneMore()
    {
        SlowDisk disk;
        disk.stick(true);
        DiskSync sync(disk.sync());
        Told told(sync);
        sync.ask(fileA);
        QVERIFY(waitFor([&] { return disk.asked().size() == 1; }));
        for (int i = 0; i < 1'000; ++i) {
            sync.ask(fileA);
        }
        sync.hurry();
        disk.stick(false);
        QVERIFY(waitFor([&] { return sync.isIdle(); }));
        QCOMPARE(told.paths, QStringList{fileA}); // the run that began before the last change proves nothing about it
        QCOMPARE(disk.asked(), QStringList({fileA, directory, fileA, directory}));
    }

    void tellsAFailure()
    {
        SlowDisk disk;
        disk.setBroken(true);
        DiskSync sync(disk.sync());
        Told told(sync);
        sync.ask(fileA);
        QVERIFY(waitFor([&] { return !told.paths.isEmpty(); }));
        QVERIFY(!told.isAllWell);
    }

    void nobodyWaitsForAStuckDisk()
    {
        SlowDisk disk;
        disk.stick(true);
        auto sync = std::make_unique<DiskSync>(disk.sync());
        sync->ask(fileA);
        QVERIFY(waitFor([&] { return disk.asked().size() == 1; }));
        sync.reset(); // would hang
        QCOMPARE(disk.asked(), QStringList{fileA});
        disk.stick(false);
        QVERIFY(waitFor([&] { return disk.asked().size() == 2; })); // the run ends on its own, and tells nobody
    }

    void whatWasNotBegunIsDropped()
    {
        const SlowDisk disk;
        {
            DiskSync sync(disk.sync());
            sync.ask(fileA);
        }
        QVERIFY(disk.asked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDiskSync)
#include "tst_disksync.moc"
