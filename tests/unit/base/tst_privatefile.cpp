// SPDX-License-Identifier: MIT
#include "base/privatefile.h"
#include "support/temporaryhome.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__linux__)
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

namespace {

constexpr qint64 limit = 65'536;

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

QByteArray plainRead(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

// A size limit on files, as `ulimit -f` sets it: a write past it is short, then fails with EFBIG.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void writesAndReads_data();
    void writesAndReads();
    void isPrivateWhateverTheUmask();
    void replacesInOneStep();
    void readsUpToItsLimit();
    void refusesToRead_data();
    void refusesToRead();
    void refusesAnothersFile();
    void refusesAnExposedFileWhereAsked_data();
    void refusesAnExposedFileWhereAsked();
    void replacesALinkNotItsTarget();
    void keepsTheOldFileWhenTheNewDoesNotFit();
    void keepsTheOldFileOnAFullDisk();
    void removesUnfinishedWrites();
    void failsInAMissingDirectory();
    void failsOnADirectory();
    void syncsWhatIsThere();

private:
    [[nodiscard]] QString file(const char *name) const { return m_home->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList namesIn(const QString &directory) const
    {
        return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::optional<TemporaryHome> m_home;
};

void TestPrivateFile::writesAndReads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("{\"format\": 1}\n");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("bytes") << QByteArray("\0\xff\n\r\0", 5);
    QTest::newRow("exactly the limit") << QByteArray(limit, 'x');
}

void TestPrivateFile::writesAndReads()
{
    QFETCH(QByteArray, content);
    const QString path = file("h/record.json");
    QVERIFY(writePrivateFile(path, content).ok());
    const Result<QByteArray> back = readPrivateFile(path, limit);
    QVERIFY(back.ok());
    QCOMPARE(*back, content);
    QCOMPARE(namesIn(file("h")), QStringList{QStringLiteral("record.json")});
}

void TestPrivateFile::isPrivateWhateverTheUmask()
{
    const mode_t before = ::umask(0);
    const bool written = writePrivateFile(file("a"), "x").ok();
    ::umask(before);
    QVERIFY(written);
    QCOMPARE(modeOf(file("a")), mode_t{0600});
}

void TestPrivateFile::replacesInOneStep()
{
    QVERIFY(writePrivateFile(file("a"), "old and long").ok());
    QFile open(file("a"));
    QVERIFY(open.open(QIODevice::ReadOnly));
    QVERIFY(writePrivateFile(file("a"), "new").ok());
    QCOMPARE(open.readAll(), QByteArray("old and long")); // the old file was not written into
    QCOMPARE(plainRead(file("a")), QByteArray("new"));
}

void TestPrivateFile::readsUpToItsLimit()
{
    QVERIFY(writePrivateFile(file("a"), QByteArray(11, 'x')).ok());
    QVERIFY(readPrivateFile(file("a"), 11).ok());
    const Result<QByteArray> tooLong = readPrivateFile(file("a"), 10);
    QVERIFY(!tooLong.ok());
    QCOMPARE(tooLong.error().code, ErrorCode::Refused);
    QVERIFY(tooLong.error().context.contains(QStringLiteral("11 bytes")));
}

void TestPrivateFile::refusesToRead_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing there") << QStringLiteral("missing") << ErrorCode::NotFound;
    QTest::newRow("a link to a good file") << QStringLiteral("link") << ErrorCode::Refused;
    QTest::newRow("a link to nowhere") << QStringLiteral("dangling") << ErrorCode::Refused;
    QTest::newRow("a fifo without a writer") << QStringLiteral("fifo") << ErrorCode::Refused;
    QTest::newRow("a directory") << QStringLiteral("directory") << ErrorCode::Refused;
}

void TestPrivateFile::refusesToRead()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    QVERIFY(writePrivateFile(file("good"), "x").ok());
    QVERIFY(QFile::link(file("good"), file("link")));
    QVERIFY(QFile::link(file("nowhere"), file("dangling")));
    QCOMPARE(::mkfifo(QFile::encodeName(file("fifo")).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(file("directory")));
    const Result<QByteArray> content = readPrivateFile(m_home->filePath(what), limit); // would hang on a fifo
    QVERIFY(!content.ok());
    QCOMPARE(content.error().code, code);
    QVERIFY(content.error().context.contains(what));
}

void TestPrivateFile::refusesAnExposedFileWhereAsked_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("ours alone") << 0600 << false;
    QTest::newRow("group reads") << 0640 << true;
    QTest::newRow("others write") << 0602 << true;
    QTest::newRow("everybody") << 0666 << true;
}

void TestPrivateFile::refusesAnExposedFileWhereAsked()
{
    QFETCH(int, mode);
    QFETCH(bool, isRefused);
    QVERIFY(writePrivateFile(file("a"), "x").ok());
    QCOMPARE(::chmod(QFile::encodeName(file("a")).constData(), static_cast<mode_t>(mode)), 0);
    QVERIFY(readPrivateFile(file("a"), limit).ok());
    const Result<QByteArray> content = readPrivateFile(file("a"), limit, Exposure::Refused);
    QCOMPARE(!content.ok(), isRefused);
    QVERIFY(!isRefused || content.error().code == ErrorCode::Refused);
}

void TestPrivateFile::refusesAnothersFile()
{
    QVERIFY(writePrivateFile(file("a"), "x").ok());
    constexpr uid_t nobody = 65'534;
    if (::chown(QFile::encodeName(file("a")).constData(), nobody, static_cast<gid_t>(-1)) != 0) {
        QSKIP("only root can give a file away");
    }
    const Result<QByteArray> content = readPrivateFile(file("a"), limit);
    QVERIFY(!content.ok());
    QCOMPARE(content.error().code, ErrorCode::NotOurs);
    QVERIFY(content.error().context.contains(QStringLiteral("65534")));
}

void TestPrivateFile::replacesALinkNotItsTarget()
{
    QVERIFY(writePrivateFile(file("target"), "precious").ok());
    QVERIFY(QFile::link(file("target"), file("link")));
    QVERIFY(writePrivateFile(file("link"), "x").ok());
    QCOMPARE(plainRead(file("target")), QByteArray("precious"));
    QVERIFY(!QFileInfo(file("link")).isSymLink());
}

void TestPrivateFile::keepsTheOldFileWhenTheNewDoesNotFit()
{
    const QString path = file("h/record.json");
    QVERIFY(writePrivateFile(path, "good").ok());
    Result<void> written;
    {
        const FileSizeLimit small(4'096);
        written = writePrivateFile(path, QByteArray(100'000, 'x'));
    }
    QVERIFY(!written.ok());
    QCOMPARE(written.error().errnoValue, EFBIG);
    QCOMPARE(plainRead(path), QByteArray("good"));
    QCOMPARE(namesIn(file("h")), QStringList{QStringLiteral("record.json")});
}

void TestPrivateFile::keepsTheOldFileOnAFullDisk()
{
#if defined(__linux__)
    // A mount namespace of our own: the little disk goes when this process does, whatever happens.
    const QByteArray disk = QFile::encodeName(file("h"));
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("none", disk.constData(), "tmpfs", 0, "size=64k,mode=700") != 0) {
        QSKIP("only root can mount a small disk here");
    }
    const QString path = file("h/record.json");
    const bool prepared = writePrivateFile(path, "good").ok();
    const Result<void> written = writePrivateFile(path, QByteArray(1'000'000, 'x'));
    const QByteArray after = plainRead(path);
    const QStringList names = namesIn(file("h"));
    ::umount2(disk.constData(), MNT_DETACH);
    QVERIFY(prepared);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().errnoValue, ENOSPC);
    QVERIFY(written.error().advice.contains(QStringLiteral("space")));
    QCOMPARE(after, QByteArray("good"));
    QCOMPARE(names, QStringList{QStringLiteral("record.json")});
#else
    QSKIP("needs a mount namespace");
#endif
}

void TestPrivateFile::removesUnfinishedWrites()
{
    for (const char *name : {"a.json", "a.json.new-12", ".a.json.new-12", "ba.json.new-12"}) {
        QVERIFY(writePrivateFile(file(name), "x").ok());
    }
    removeUnfinishedWrites(file("a.json"));
    QVERIFY(!QFile::exists(file("a.json.new-12")));
    for (const char *name : {"a.json", ".a.json.new-12", "ba.json.new-12"}) {
        QVERIFY(QFile::exists(file(name)));
    }
}

void TestPrivateFile::failsInAMissingDirectory()
{
    const Result<void> written = writePrivateFile(file("none/a"), "x");
    QVERIFY(!written.ok());
    QCOMPARE(written.error().errnoValue, ENOENT);
    QVERIFY(written.error().context.contains(file("none/a")));
}

void TestPrivateFile::failsOnADirectory()
{
    QVERIFY(QDir().mkdir(file("h/a")));
    QVERIFY(!writePrivateFile(file("h/a"), "x").ok());
    QCOMPARE(namesIn(file("h")), QStringList{QStringLiteral("a")}); // no temporary beside it
}

void TestPrivateFile::syncsWhatIsThere()
{
    QVERIFY(writePrivateFile(file("h/a"), "x").ok());
    QVERIFY(syncToDisk(file("h/a")).ok());
    QVERIFY(syncToDisk(file("h")).ok());
    QVERIFY(syncToDisk(file("h/gone")).ok());
    QVERIFY(QFile::link(file("h/a"), file("h/link")));
    QVERIFY(!syncToDisk(file("h/link")).ok()); // not ours
    QCOMPARE(plainRead(file("h/a")), QByteArray("x"));
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
