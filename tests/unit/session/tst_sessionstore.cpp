// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"

#include "samplerecord.h"
#include "support/slowdisk.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QByteArray machine("0123456789abcdef");

/// Each file of the directory with its content; links and others by a word.
QMap<QString, QByteArray> contents(const QString &directory)
{
    QMap<QString, QByteArray> result;
    const QFileInfoList entries =
        QDir(directory).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        const bool isPlain = entry.isFile() && !entry.isSymLink();
        result.insert(entry.fileName(), isPlain && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("special"));
    }
    return result;
}

} // namespace

class TestSessionStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<SessionStore> m_store;

    [[nodiscard]] QString dir() const { return m_home->path() + QStringLiteral("/x"); }
    [[nodiscard]] QString away() const { return m_home->filePath(QStringLiteral("away")); }
    [[nodiscard]] QString path(const char *name) const { return dir() + QLatin1Char('/') + QString::fromLatin1(name); }

    void writeFile(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    static QStringList ids(const LoadedRecords &loaded)
    {
        QStringList result;
        for (const SessionRecord &record : loaded.records) {
            result << record.id;
        }
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_store = std::make_unique<SessionStore>(dir(), machine);
    }
    void cleanup()
    {
        m_store.reset();
        m_home.reset();
    }

    void keepsRecords()
    {
        SessionRecord second = sampleRecord(QStringLiteral("aaaa2222"));
        second.machineId.clear(); // the store's own is filled in
        second.createdAt = second.createdAt.addSecs(10);
        QVERIFY(m_store->save(second, Durability::Fsync).ok());
        QVERIFY(m_store->save(sampleRecord(), Durability::Rename).ok());

        const Result<LoadedRecords> loaded = SessionStore(dir(), machine).load();
        QVERIFY(loaded.ok());
        QCOMPARE(ids(loaded.value()), QStringList({QStringLiteral("abcd2345"), QStringLiteral("aaaa2222")}));
        QVERIFY(loaded.value().records.first() == sampleRecord());
        second.machineId = machine;
        QVERIFY(loaded.value().records.last() == second);
        QVERIFY(loaded.value().setAside.isEmpty() && loaded.value().otherMachines.isEmpty());
    }

    void writesForNobodyElse()
    {
        QVERIFY(m_store->save(sampleRecord(), Durability::Fsync).ok());
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(m_store->recordPath(QStringLiteral("abcd2345"))).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
    }

    void ignoresTheFilesOfOthers()
    {
        for (const char *name : {"abcd2345.self.json", "abcd2345.lock", "abcd2345.screen", "abcd2345.self.json.new-12",
                                 "abcd2345.json.bad-1", "notes.json", "abcd2345.json~"}) {
            writeFile(name, "not a record");
        }
        const auto before = contents(dir());
        const Result<LoadedRecords> loaded = m_store->load();
        QVERIFY(loaded.ok());
        QVERIFY(loaded.value().records.isEmpty() && loaded.value().setAside.isEmpty());
        QCOMPARE(contents(dir()), before);
    }

    void clearsWritesThatWereCutShort()
    {
        writeFile("abcd2345.json.new-0123456789ab", "half a rec");
        QVERIFY(m_store->load().ok());
        QVERIFY(contents(dir()).isEmpty());
    }

    void aDamagedRecordHurtsOnlyItself_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("garbage") << QByteArray("\xff\xfe garbage");
        QTest::newRow("cut") << encodeRecord(sampleRecord()).left(200);
        QTest::newRow("of a later version") << QByteArray(R"({"format": 99})");
        QTest::newRow("of another session") << encodeRecord(sampleRecord(QStringLiteral("zzzz2222")));
    }
    void aDamagedRecordHurtsOnlyItself()
    {
        QFETCH(QByteArray, content);
        QVERIFY(m_store->save(sampleRecord(QStringLiteral("good2222")), Durability::Rename).ok());
        writeFile("abcd2345.json", content);
        writeFile("abcd2345.json.bad-1", "an earlier one");
        const Result<LoadedRecords> loaded = m_store->load();
        QVERIFY(loaded.ok());
        QCOMPARE(ids(loaded.value()), QStringList{QStringLiteral("good2222")});
        QCOMPARE(loaded.value().setAside.size(), 1);
        QCOMPARE(loaded.value().setAside.first().movedTo, path("abcd2345.json.bad-2"));
        QVERIFY(!loaded.value().setAside.first().reason.isEmpty());
        const auto files = contents(dir());
        QCOMPARE(files.value(QStringLiteral("abcd2345.json.bad-1")), QByteArray("an earlier one"));
        QCOMPARE(files.value(QStringLiteral("abcd2345.json.bad-2")), content);
        QVERIFY(!files.contains(QStringLiteral("abcd2345.json")));
        QVERIFY(SessionStore(dir(), machine).load().value().setAside.isEmpty());
    }

    void setsAsideWhatIsNoFile()
    {
        QVERIFY(m_store->save(sampleRecord(QStringLiteral("good2222")), Durability::Rename).ok());
        writeFile("target", encodeRecord(sampleRecord(QStringLiteral("link2222"))));
        QVERIFY(QDir(dir()).mkpath(QStringLiteral("dirs2222.json/inside")));
        QCOMPARE(::mkfifo(QFile::encodeName(path("fifo2222.json")).constData(), 0600), 0);
        QCOMPARE(::symlink("target", QFile::encodeName(path("link2222.json")).constData()), 0);
        QCOMPARE(::symlink("nowhere", QFile::encodeName(path("lost2222.json")).constData()), 0);
        const Result<LoadedRecords> loaded = m_store->load();
        QVERIFY(loaded.ok());
        QCOMPARE(ids(loaded.value()), QStringList{QStringLiteral("good2222")});
        QCOMPARE(loaded.value().setAside.size(), 4);
        QVERIFY(QFileInfo(path("dirs2222.json.bad-1/inside")).isDir());
        QVERIFY(QFileInfo(path("link2222.json.bad-1")).isSymLink());
        QVERIFY(QFileInfo(path("lost2222.json.bad-1")).isSymLink());
        QVERIFY(QFileInfo::exists(path("target")));
        QVERIFY(QFileInfo::exists(path("fifo2222.json.bad-1")));
    }

    void setsAsideOneTooLarge()
    {
        writeFile("abcd2345.json", "{}");
        QVERIFY(QFile::resize(path("abcd2345.json"), qint64(1) << 32)); // sparse
        QCOMPARE(m_store->load().value().setAside.size(), 1);
    }

    void leavesAnotherMachinesAlone()
    {
        QVERIFY(SessionStore(dir(), "another").save([] {
            SessionRecord record = sampleRecord();
            record.machineId = "another";
            return record;
        }(), Durability::Rename).ok());
        const auto before = contents(dir());
        const Result<LoadedRecords> loaded = m_store->load();
        QVERIFY(loaded.value().records.isEmpty() && loaded.value().setAside.isEmpty());
        QCOMPARE(loaded.value().otherMachines, QStringList{path("abcd2345.json")});
        QCOMPARE(contents(dir()), before);
        QVERIFY(m_store->hasFiles(QStringLiteral("abcd2345")));
    }

    void leavesAnotherProfilesAlone()
    {
        SessionStore others(dir(), machine);
        others.setProfile(QStringLiteral("other"));
        QVERIFY(others.save(sampleRecord(), Durability::Rename).ok());
        const auto before = contents(dir());
        m_store->setProfile(QString());
        const Result<LoadedRecords> loaded = m_store->load();
        QVERIFY(loaded.value().records.isEmpty() && loaded.value().setAside.isEmpty());
        QCOMPARE(loaded.value().otherProfiles, QStringList{path("abcd2345.json")});
        QCOMPARE(contents(dir()), before);
        QVERIFY(m_store->hasFiles(QStringLiteral("abcd2345")));
        QCOMPARE(others.load().value().records.size(), 1);
    }

    void takesThoseOfAnEarlierBoot()
    {
        SessionRecord record = sampleRecord();
        record.shellper->bootId = "an earlier boot";
        QVERIFY(m_store->save(record, Durability::Rename).ok());
        QVERIFY(m_store->load().value().records.first() == record);
    }

    void removes()
    {
        QVERIFY(!m_store->hasFiles(QStringLiteral("abcd2345")));
        QVERIFY(m_store->save(sampleRecord(), Durability::Rename).ok());
        for (const char *name : {"abcd2345.self.json", "abcd2345.self.json.new-01", "abcd2345.lock", "abcd2345.screen"}) {
            writeFile(name, "x");
        }
        QVERIFY(m_store->remove(QStringLiteral("abcd2345")).ok());
        QCOMPARE(contents(dir()).keys(), QStringList({QStringLiteral("abcd2345.lock"), QStringLiteral("abcd2345.self.json"), QStringLiteral("abcd2345.self.json.new-01")}));
        QVERIFY(m_store->hasFiles(QStringLiteral("abcd2345")));
        m_store->removeShellperFiles(QStringLiteral("abcd2345"));
        QVERIFY(contents(dir()).isEmpty());
        QVERIFY2(m_store->remove(QStringLiteral("abcd2345")).ok(), "gone already is success");
    }

    void failsOnAMissingDirectory()
    {
        QVERIFY(!SessionStore(path("nowhere"), machine).load().ok());
    }

    // A directory that cannot be written (no superuser is held to its mode) stands for a full disk too:
    // what matters is that the write fails and later does not.
    void triesAgain()
    {
        QSignalSpy failed(m_store.get(), &SessionStore::saveFailed);
        QSignalSpy caughtUp(m_store.get(), &SessionStore::caughtUp);
        QVERIFY(m_store->save(sampleRecord(QStringLiteral("gone2222")), Durability::Fsync).ok());
        QVERIFY(QDir().rename(dir(), away()));

        SessionRecord record = sampleRecord();
        QVERIFY(!m_store->save(record, Durability::Fsync).ok());
        record.name = QStringLiteral("newer");
        QVERIFY(!m_store->save(record, Durability::Rename).ok());
        QVERIFY(m_store->hasPending());
        QVERIFY(!m_store->retryNow());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(caughtUp.count(), 0);

        QVERIFY(QDir().rename(away(), dir()));
        QVERIFY(caughtUp.wait(static_cast<int>(hangDeadline.count()))); // by the store's own timer
        QVERIFY(!m_store->hasPending());
        const Result<LoadedRecords> loaded = SessionStore(dir(), machine).load();
        QCOMPARE(loaded.value().records.size(), 2);
        QVERIFY(loaded.value().records.contains(record));
        QVERIFY(m_store->retryNow());
        QCOMPARE(caughtUp.count(), 1);
    }

    void aLaterSuccessSettlesWhatFailed()
    {
        QSignalSpy failed(m_store.get(), &SessionStore::saveFailed);
        QSignalSpy caughtUp(m_store.get(), &SessionStore::caughtUp);
        QVERIFY(QDir().rename(dir(), away()));
        QVERIFY(!m_store->save(sampleRecord(), Durability::Fsync).ok());
        QVERIFY(QDir().rename(away(), dir()));
        QVERIFY(m_store->save(sampleRecord(), Durability::Rename).ok());
        QCOMPARE(caughtUp.count(), 1);
        QVERIFY(!m_store->hasPending());
        QVERIFY(QDir().rename(dir(), away()));
        QVERIFY(!m_store->save(sampleRecord(), Durability::Fsync).ok());
        QCOMPARE(failed.count(), 2); // told anew
    }

    void aSaveDoesNotWaitForTheDisk()
    {
        SlowDisk disk;
        disk.stick(true);
        SessionStore store(dir(), machine, disk.sync());
        QSignalSpy onDisk(&store, &SessionStore::onDisk);
        SessionRecord record = sampleRecord();
        for (int i = 0; i < 1'000; ++i) {
            record.name = QStringLiteral("name-%1").arg(i);
            QVERIFY(store.save(record, Durability::Fsync).ok());
        }
        QVERIFY(!store.isOnDisk());
        QVERIFY2(m_store->load().value().records.first() == record, "whatever becomes of us");
        QVERIFY(waitFor([&] { return !disk.asked().isEmpty(); }));
        record.name = QStringLiteral("newest");
        QVERIFY(store.save(record, Durability::Rename).ok());
        QVERIFY(store.retryNow());
        disk.stick(false);
        QVERIFY(waitFor([&] { return store.isOnDisk(); }));
        QCOMPARE(onDisk.count(), 1);
        QCOMPARE(disk.asked().count(m_store->recordPath(record.id)), 2); // the newest content was owed a sync too
        QVERIFY(m_store->load().value().records.first() == record);
    }

    void anIntentIsNotSynced()
    {
        const SlowDisk disk;
        SessionStore store(dir(), machine, disk.sync());
        QVERIFY(store.save(sampleRecord(), Durability::Rename).ok());
        QVERIFY(store.isOnDisk());
    }

    // A second fsync() after one that failed succeeds although nothing was written: only writing it anew helps.
    void aFailedSyncIsWrittenAnew()
    {
        SlowDisk disk;
        disk.setBroken(true);
        SessionStore store(dir(), machine, disk.sync());
        QSignalSpy failed(&store, &SessionStore::saveFailed);
        QSignalSpy caughtUp(&store, &SessionStore::caughtUp);
        QVERIFY(store.save(sampleRecord(), Durability::Fsync).ok());
        QVERIFY(waitFor([&] { return store.hasPending(); }));
        QCOMPARE(failed.count(), 1);

        QVERIFY(QFile::remove(path("abcd2345.json"))); // as if the disk had lost it
        QVERIFY(store.retryNow());
        QVERIFY2(QFileInfo::exists(path("abcd2345.json")), "written, and not proven yet");
        QCOMPARE(caughtUp.count(), 0);
        QVERIFY(waitFor([&] { return store.hasPending(); }));
        QCOMPARE(failed.count(), 1);

        disk.setBroken(false);
        QVERIFY(store.retryNow());
        QVERIFY(waitFor([&] { return caughtUp.count() == 1; }));
        QVERIFY(store.isOnDisk());
        QVERIFY(store.load().value().records.first() == sampleRecord());
    }

    void aRemovedRecordOwesNothing()
    {
        SlowDisk disk;
        disk.setBroken(true);
        disk.stick(true);
        SessionStore store(dir(), machine, disk.sync());
        QSignalSpy failed(&store, &SessionStore::saveFailed);
        QVERIFY(store.save(sampleRecord(), Durability::Fsync).ok());
        QVERIFY(waitFor([&] { return !disk.asked().isEmpty(); }));
        QVERIFY(store.remove(QStringLiteral("abcd2345")).ok());
        QVERIFY(store.isOnDisk());
        disk.setBroken(false); // with the next of another session, whose end is told
        disk.stick(false);
        QVERIFY(store.save(sampleRecord(QStringLiteral("good2222")), Durability::Fsync).ok());
        QVERIFY(waitFor([&] { return store.isOnDisk(); }));
        QCOMPARE(failed.count(), 0);
        QVERIFY(!QFileInfo::exists(path("abcd2345.json")));
    }

    void aRemovalReplacesAPendingSave()
    {
        QVERIFY(m_store->save(sampleRecord(), Durability::Fsync).ok());
        QVERIFY(QDir(dir()).mkpath(QStringLiteral("abcd2345.screen"))); // unlink() fails on it
        QVERIFY(!m_store->remove(QStringLiteral("abcd2345")).ok());
        QVERIFY2(QFileInfo::exists(path("abcd2345.json")), "the record goes last");
        QVERIFY(QDir(dir()).rmdir(QStringLiteral("abcd2345.screen")));
        QVERIFY(m_store->retryNow());
        QVERIFY(contents(dir()).isEmpty());
    }

    void aFullDiskLeavesTheOldRecord()
    {
        QVERIFY(m_store->save(sampleRecord(), Durability::Fsync).ok());
        const auto before = contents(dir());
        struct rlimit former = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &former), 0);
        ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit tight = {100, former.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        SessionRecord record = sampleRecord();
        record.name = QStringLiteral("newer");
        const bool saved = m_store->save(record, Durability::Fsync).ok();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &former), 0);
        QVERIFY(!saved);
        QCOMPARE(contents(dir()), before);
        QVERIFY(m_store->retryNow());
        QVERIFY(m_store->load().value().records.first() == record);
    }

    void aShortageOfOursIsNoDamage()
    {
        QVERIFY(m_store->save(sampleRecord(), Durability::Fsync).ok());
        const auto before = contents(dir());
        struct rlimit former = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &former), 0);
        // Room for listing the directory, none for opening a file beside it.
        const int next = ::dup(0);
        QVERIFY(next >= 0);
        ::close(next);
        const struct rlimit tight = {rlim_t(next), former.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
        const Result<LoadedRecords> loaded = m_store->load();
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &former), 0);
        QVERIFY(!loaded.ok() || loaded.value().records.isEmpty());
        QCOMPARE(contents(dir()), before);
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
