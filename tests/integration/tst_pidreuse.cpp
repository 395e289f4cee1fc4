// SPDX-License-Identifier: MIT
// Forced recycling of pids: whoever has the pid of a process that we knew is never signalled in its place (B5).
// SHELLREEVE_PID_REUSES (2,000) says how many. Needs the right to choose pids, which root has, best in a pid namespace of its
// own (testworld init), where nobody else takes the pid in between.
#include "process/processidentity.h"
#include "process/signalsender.h"

#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <linux/sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;

namespace {

/// A child that waits to be signalled, with this pid; 0 = any. -1 and errno when it may not be.
pid_t startWith(pid_t wanted)
{
    clone_args arguments{};
    arguments.exit_signal = SIGCHLD;
    arguments.set_tid = wanted > 0 ? reinterpret_cast<quint64>(&wanted) : 0;
    arguments.set_tid_size = wanted > 0 ? 1 : 0;
    const auto pid = static_cast<pid_t>(syscall(SYS_clone3, &arguments, sizeof arguments));
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (;;) {
            pause();
        }
    }
    return pid;
}

/// Ends it through its own handle.
bool end(const ProcessRef &process)
{
    return sendSignal(process, SIGKILL) == SignalOutcome::Sent && waitpid(process.pid(), nullptr, 0) == process.pid();
}

/// Ends it by a signal that nobody else sends: of two that are fatal the first counts. (TERM is not: Qt Test handles it.)
bool wasUnharmed(const ProcessRef &process)
{
    (void)sendSignal(process, SIGRTMAX);
    int status = 0;
    return waitpid(process.pid(), &status, 0) == process.pid() && WIFSIGNALED(status) && WTERMSIG(status) == SIGRTMAX;
}

int wantedReuses()
{
    const int number = qEnvironmentVariableIntValue("SHELLREEVE_PID_REUSES");
    return number > 0 ? number : 2'000;
}

} // namespace

class TestPidReuse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anyHarmIsSeen();
    void aHandleNeverReachesTheNext();
    void whatWasWrittenDownNeverNamesTheNext();

private:
    /// One process ends, another gets its pid at once; `look` gets the handle of the first, and what was written down of it.
    template<typename Look>
    void recycle(Look look);
};

void TestPidReuse::initTestCase()
{
    const pid_t first = startWith(0);
    QVERIFY(first > 0);
    const Result<ProcessRef> process = ProcessRef::open(first);
    QVERIFY(process && end(*process));
    const pid_t second = startWith(first);
    if (second < 0) {
        QSKIP(qPrintable(QStringLiteral("pids may not be chosen here: %1").arg(QString::fromLocal8Bit(std::strerror(errno)))));
    }
    QCOMPARE(second, first);
    QVERIFY(end(ProcessRef::open(second).value()));
}

void TestPidReuse::anyHarmIsSeen()
{
    for (const int signal : {SIGUSR1, SIGALRM, SIGKILL, 0}) {
        const Result<ProcessRef> process = ProcessRef::open(startWith(0));
        QVERIFY(process);
        QVERIFY(signal == 0 || sendSignal(*process, signal) == SignalOutcome::Sent);
        QCOMPARE(wasUnharmed(*process), signal == 0);
    }
}

template<typename Look>
void TestPidReuse::recycle(Look look)
{
    int innocents = 0;
    int taken = 0; ///< by somebody else meanwhile
    for (int round = 0; round < wantedReuses(); ++round) {
        const pid_t pid = startWith(0);
        const Result<ProcessRef> known = ProcessRef::open(pid);
        QVERIFY(known && end(*known));
        if (startWith(pid) != pid) {
            ++taken;
            continue;
        }
        const ProcessRef innocent = ProcessRef::open(pid).value();
        look(*known);
        innocents += wasUnharmed(innocent) ? 0 : 1;
    }
    QCOMPARE(innocents, 0);
    QVERIFY2(taken < wantedReuses() / 2, qPrintable(QString::number(taken)));
}

void TestPidReuse::aHandleNeverReachesTheNext()
{
    recycle([](const ProcessRef &known) {
        for (const int signal : {SIGUSR1, SIGALRM, SIGKILL}) {
            QCOMPARE(sendSignal(known, signal), SignalOutcome::AlreadyGone);
        }
    });
}

void TestPidReuse::whatWasWrittenDownNeverNamesTheNext()
{
    if (ProcessRef::open(getpid()).value().identity().pidfdInode == 0) {
        QSKIP("two processes within one tick look alike where handles have no inode of their own (Linux before 6.9)");
    }
    int named = 0;
    recycle([&](const ProcessRef &known) {
        const std::optional<ProcessIdentity> written = ProcessIdentity::fromJson(known.identity().toJson());
        if (const Result<ProcessRef> found = ProcessRef::reopen(*written)) {
            ++named;
            (void)sendSignal(*found, SIGKILL);
        }
    });
    QCOMPARE(named, 0);
}

QTEST_GUILESS_MAIN(TestPidReuse)
#include "tst_pidreuse.moc"
