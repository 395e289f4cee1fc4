// SPDX-License-Identifier: MIT
#include "base/recordlock.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

// Another process that holds a lock until it is told to go, or this object goes.
class OtherHolder
{
public:
    explicit OtherHolder(const QString &path) : m_lifeline(makePipe()), m_ready(makePipe())
    {
        m_pid = ::fork();
        if (m_pid == 0) {
            m_lifeline.writeEnd.reset();
            const Result<RecordLock> lock = RecordLock::acquire(path);
            writeAll(m_ready.writeEnd.get(), lock.ok() ? "1" : "0", 1);
            char byte = 0;
            while (::read(m_lifeline.readEnd.get(), &byte, 1) < 0) {
            }
            ::_exit(0);
        }
        m_ready.writeEnd.reset();
        m_holds = readUntil(m_ready.readEnd.get(), "1") == "1";
    }
    ~OtherHolder() { end(); }
    OtherHolder(const OtherHolder &) = delete;
    OtherHolder &operator=(const OtherHolder &) = delete;

    void end()
    {
        if (m_pid > 0) {
            m_lifeline.writeEnd.reset();
            ::waitpid(m_pid, nullptr, 0);
            m_pid = 0;
        }
    }
    [[nodiscard]] bool holds() const { return m_holds; }
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    Pipe m_lifeline;
    Pipe m_ready;
    pid_t m_pid = 0;
    bool m_holds = false;
};

} // namespace

class TestRecordLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void makesItsFilePrivate();
    void namesTheOtherHolder();
    void isFreeWhenItsHolderIsGone();
    void isNotInheritedByAChild();
    void goesWithItsObject();
    void isSeenByOthersAsOurs();
    void nobodyHoldsAMissingFile();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString lockFile() const { return m_home->filePath(QStringLiteral("a.lock")); }

    std::optional<TemporaryHome> m_home;
};

void TestRecordLock::makesItsFilePrivate()
{
    const mode_t before = ::umask(0);
    const Result<RecordLock> lock = RecordLock::acquire(lockFile());
    ::umask(before);
    QVERIFY(lock.ok());
    QCOMPARE(lock->path(), lockFile());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(lockFile()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0600});
}

void TestRecordLock::namesTheOtherHolder()
{
    const OtherHolder other(lockFile());
    QVERIFY(other.holds());
    const Result<RecordLock> lock = RecordLock::acquire(lockFile());
    QVERIFY(!lock.ok());
    QCOMPARE(lock.error().code, ErrorCode::Refused);
    QVERIFY(lock.error().context.contains(QString::number(other.pid())));
    const auto holder = RecordLock::holder(lockFile());
    QVERIFY(holder.ok());
    QCOMPARE(holder->value_or(0), other.pid());
}

void TestRecordLock::isFreeWhenItsHolderIsGone()
{
    OtherHolder other(lockFile());
    QVERIFY(other.holds());
    other.end();
    const auto holder = RecordLock::holder(lockFile());
    QVERIFY(holder.ok());
    QVERIFY(!holder->has_value());
    QVERIFY(RecordLock::acquire(lockFile()).ok());
}

void TestRecordLock::isNotInheritedByAChild()
{
    // Unlike flock(): a child that outlives the owner must not look like the owner.
    std::optional<Result<RecordLock>> lock = RecordLock::acquire(lockFile());
    QVERIFY(lock->ok());
    const Pipe lifeline = makePipe();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(lifeline.writeEnd.get());
        char byte = 0;
        while (::read(lifeline.readEnd.get(), &byte, 1) < 0) {
        }
        ::_exit(0);
    }
    lock.reset(); // the child still has the descriptor open
    const auto holder = RecordLock::holder(lockFile());
    const bool free = holder.ok() && !holder->has_value();
    ::close(const_cast<Pipe &>(lifeline).writeEnd.release());
    ::waitpid(child, nullptr, 0);
    QVERIFY(free);
}

void TestRecordLock::goesWithItsObject()
{
    {
        const Result<RecordLock> lock = RecordLock::acquire(lockFile());
        QVERIFY(lock.ok());
    }
    const OtherHolder other(lockFile());
    QVERIFY(other.holds());
}

void TestRecordLock::isSeenByOthersAsOurs()
{
    const Result<RecordLock> lock = RecordLock::acquire(lockFile());
    QVERIFY(lock.ok());
    const pid_t child = ::fork();
    if (child == 0) {
        const auto holder = RecordLock::holder(lockFile());
        ::_exit(holder.ok() && holder->value_or(0) == ::getppid() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
}

void TestRecordLock::nobodyHoldsAMissingFile()
{
    const auto holder = RecordLock::holder(lockFile());
    QVERIFY(holder.ok());
    QVERIFY(!holder->has_value());
    QVERIFY(!QFileInfo::exists(lockFile())); // asking makes nothing
}

void TestRecordLock::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a link") << QStringLiteral("link");
    QTest::newRow("a fifo") << QStringLiteral("fifo");
    QTest::newRow("a directory") << QStringLiteral("directory");
    QTest::newRow("no directory for it") << QStringLiteral("none/a.lock");
}

void TestRecordLock::refuses()
{
    QFETCH(QString, what);
    QVERIFY(RecordLock::acquire(m_home->filePath(QStringLiteral("good"))).ok());
    QVERIFY(QFile::link(m_home->filePath(QStringLiteral("good")), m_home->filePath(QStringLiteral("link"))));
    QCOMPARE(::mkfifo(QFile::encodeName(m_home->filePath(QStringLiteral("fifo"))).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(m_home->filePath(QStringLiteral("directory"))));
    const Result<RecordLock> lock = RecordLock::acquire(m_home->filePath(what));
    QVERIFY(!lock.ok());
    QVERIFY(lock.error().context.contains(what));
}

QTEST_GUILESS_MAIN(TestRecordLock)
#include "tst_recordlock.moc"
