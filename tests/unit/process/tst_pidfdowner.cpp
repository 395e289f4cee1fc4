// SPDX-License-Identifier: MIT
#include "process/pidfdowner_linux.h"

#include "base/uniquefd.h"
#include "process/pidfd.h"
#include "process/procfile_linux.h"
#include "process/procstat.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;

namespace {

/// Of as many users as we may make it; goes with the pipe.
class Odd
{
public:
    Odd()
    {
        int lives[2];
        int ready[2];
        if (::pipe(lives) != 0 || ::pipe(ready) != 0) {
            qFatal("no pipe");
        }
        pid = ::fork();
        if (pid == 0) {
            ::close(lives[1]);
            const bool isSet = ::geteuid() != 0 || ::setresuid(54321, 0, 54322) == 0;
            char byte = isSet ? 'y' : 'n';
            _exit(::write(ready[1], &byte, 1) == 1 && ::read(lives[0], &byte, 1) == 0 ? 0 : 1);
        }
        ::close(lives[0]);
        m_lives.reset(lives[1]);
        const UniqueFd told(ready[0]);
        ::close(ready[1]);
        char byte = 'n';
        isAsWanted = ::read(told.get(), &byte, 1) == 1 && byte == 'y';
        held = openPidfd(pid);
    }
    ~Odd() { end(); }
    Odd(const Odd &) = delete;
    Odd &operator=(const Odd &) = delete;

    void end()
    {
        m_lives.reset();
        if (pid > 0) {
            ::waitpid(pid, nullptr, 0);
            pid = 0;
        }
    }

    pid_t pid = 0;
    bool isAsWanted = false;
    UniqueFd held;

private:
    UniqueFd m_lives;
};

} // namespace

class TestPidfdOwner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!kernelTellsOwners()) {
            QSKIP("this kernel does not tell owners by handle (before Linux 6.13)");
        }
        if (!Odd().isAsWanted) {
            QSKIP("a user namespace of one user: nobody can have two here");
        }
    }

    void saysWhatTheStatusFileSays()
    {
        const Odd odd;
        QVERIFY(odd.isAsWanted && odd.held.isValid());
        ProcessInfo told;
        told.pid = odd.pid;
        told.ppid = ::getpid();
        QVERIFY(readOwner(odd.held.get(), &told));
        ProcessInfo read;
        QVERIFY(parseProcStatusUid(readProcFile(ProcPath(odd.pid, "status"), 4096), &read));
        QCOMPARE(told.uid, read.uid);
        QCOMPARE(told.savedUid, read.savedUid);
        if (::geteuid() == 0) {
            QCOMPARE(told.uid, uid_t(54321));
            QCOMPARE(told.savedUid, uid_t(54322));
        }
        const std::optional<ProcessInfo> whole = readProcess(odd.pid, ProcessFields::Owner);
        QVERIFY(whole);
        QCOMPARE(whole->uid, read.uid);
        QCOMPARE(whole->savedUid, read.savedUid);
    }

    // As when /proc is that of another pid namespace: the numbers are others' there.
    void saysNothingOfAnotherProcess()
    {
        const Odd odd;
        ProcessInfo other;
        other.pid = odd.pid + 1;
        other.ppid = ::getpid();
        QVERIFY(!readOwner(odd.held.get(), &other));
        other.pid = odd.pid;
        other.ppid = ::getpid() + 1;
        QVERIFY(!readOwner(odd.held.get(), &other));
    }

    void saysNothingOfOneThatHasGone()
    {
        Odd odd;
        ProcessInfo gone;
        gone.pid = odd.pid;
        gone.ppid = ::getpid();
        odd.end();
        QVERIFY(!readOwner(odd.held.get(), &gone));
        QVERIFY(!readProcess(gone.pid, ProcessFields::Owner, odd.held.get()));
    }
};

QTEST_GUILESS_MAIN(TestPidfdOwner)
#include "tst_pidfdowner.moc"
