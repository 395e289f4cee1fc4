// SPDX-License-Identifier: MIT
#include "lifecycle/singleinstance.h"

#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include "base/uniquefd.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// A process that claims the directory and holds on until it is told to go: a record lock is not seen
/// from within its own process.
class OtherInstance
{
public:
    explicit OtherInstance(const QString &directory)
    {
        Pipe said = makePipe();
        Pipe hold = makePipe();
        m_pid = ::fork();
        if (m_pid == 0) {
            hold.writeEnd.reset();
            const Result<SingleInstance::Claim> claim = SingleInstance::claim(directory);
            const char word = claim.ok() && claim.value().ours ? 'y' : 'n';
            writeAll(said.writeEnd.get(), &word, 1);
            said.writeEnd.reset();
            char byte = 0;
            ::_exit(::read(hold.readEnd.get(), &byte, 1) < 0 ? 1 : 0); // until the other end is closed
        }
        said.writeEnd.reset();
        m_hold = std::move(hold.writeEnd);
        m_hasIt = readUntil(said.readEnd.get(), "y") == "y";
    }
    ~OtherInstance() { leave(); }
    OtherInstance(const OtherInstance &) = delete;
    OtherInstance &operator=(const OtherInstance &) = delete;

    void leave()
    {
        m_hold.reset();
        if (m_pid > 0) {
            ::waitpid(m_pid, nullptr, 0);
            m_pid = 0;
        }
    }
    [[nodiscard]] bool hasIt() const { return m_hasIt; }
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = 0;
    UniqueFd m_hold;
    bool m_hasIt = false;
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstGetsIt()
    {
        const TemporaryHome home;
        const Result<SingleInstance::Claim> claim = SingleInstance::claim(home.socketDir());
        QVERIFY(claim.ok() && claim.value().ours);
        struct stat info = {};
        const QString lock = home.socketDir() + QStringLiteral("/instance.lock");
        QCOMPARE(::stat(QFile::encodeName(lock).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
        const OtherInstance second(home.socketDir());
        QVERIFY(!second.hasIt());
    }

    void theSecondLearnsWho()
    {
        const TemporaryHome home;
        OtherInstance first(home.socketDir());
        QVERIFY(first.hasIt());
        const Result<SingleInstance::Claim> claim = SingleInstance::claim(home.socketDir());
        QVERIFY(claim.ok() && !claim.value().ours);
        QCOMPARE(claim.value().holder, first.pid());
        first.leave();
        const Result<SingleInstance::Claim> later = SingleInstance::claim(home.socketDir());
        QVERIFY(later.ok() && later.value().ours);
    }

    void isTakenAgainWhereItHasGone()
    {
        const TemporaryHome home;
        const QString lock = home.socketDir() + QStringLiteral("/instance.lock");
        Result<SingleInstance::Claim> claim = SingleInstance::claim(home.socketDir());
        QVERIFY(claim.ok() && claim.value().ours);
        QVERIFY(claim.value().ours->renew().ok()); // nothing to do
        QVERIFY(!OtherInstance(home.socketDir()).hasIt());
        QVERIFY(QFile::remove(lock));
        QVERIFY(claim.value().ours->renew().ok());
        QVERIFY(!OtherInstance(home.socketDir()).hasIt());

        QVERIFY(QFile::remove(lock));
        const OtherInstance quicker(home.socketDir());
        QVERIFY(quicker.hasIt());
        const Result<void> late = claim.value().ours->renew();
        QVERIFY(!late.ok());
        QCOMPARE(late.error().code, ErrorCode::Refused);
    }

    void directoriesAreApart()
    {
        const TemporaryHome home;
        const OtherInstance first(home.socketDir());
        QVERIFY(first.hasIt());
        const Result<SingleInstance::Claim> claim = SingleInstance::claim(home.runtimeDir());
        QVERIFY(claim.ok() && claim.value().ours);
    }

    void refusesWhatIsNoLock()
    {
        const TemporaryHome home;
        const QString lock = home.socketDir() + QStringLiteral("/instance.lock");
        QVERIFY(QFile::link(home.filePath(QStringLiteral("elsewhere")), lock));
        QVERIFY(!SingleInstance::claim(home.socketDir()).ok());
        QVERIFY(!QFile::exists(home.filePath(QStringLiteral("elsewhere"))));
        QVERIFY(!SingleInstance::claim(home.filePath(QStringLiteral("missing"))).ok());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
