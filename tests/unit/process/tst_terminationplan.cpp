// SPDX-License-Identifier: MIT
#include "process/terminationplan.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;

namespace {

constexpr pid_t shellper = 100; // the root
constexpr pid_t guardianSid = 90;
constexpr pid_t child = 110; // the session's shell
constexpr uid_t us = 1000;

EndContext session()
{
    EndContext context;
    context.roots = {shellper};
    context.rootSids = {guardianSid};
    context.sessionChild = child;
    context.self = shellper;
    context.ancestors = {90, 1};
    context.uid = us;
    return context;
}

TreeMember process(pid_t pid, pid_t ppid, pid_t sid, const char *program)
{
    TreeMember member;
    member.info.pid = pid;
    member.info.ppid = ppid;
    member.info.sid = sid;
    member.info.startTicks = static_cast<quint64>(pid);
    member.info.comm = QByteArray(program).left(15);
    member.info.program = program;
    member.info.uid = us;
    member.info.savedUid = us;
    return member;
}

EndVerdict judgeOnly(const TreeMember &member, const EndContext &context = session())
{
    return judge({member}, context).front();
}

} // namespace

class TestTerminationPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWhatBelongsToTheSession()
    {
        QVERIFY(judgeOnly(process(child, shellper, child, "bash")) == EndVerdict::End);
        QVERIFY(judgeOnly(process(120, child, 120, "node")) == EndVerdict::End);
        QVERIFY(judgeOnly(process(121, shellper, 121, "")) == EndVerdict::End);
    }
    void protects_data()
    {
        QTest::addColumn<int>("pid");
        QTest::addColumn<int>("sid");
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("comm");
        QTest::addColumn<bool>("isProtected");
        const auto row = [](const char *name, int pid, int sid, const char *program, const char *comm, bool protects) {
            QTest::newRow(name) << pid << sid << QByteArray(program) << QByteArray(comm) << protects;
        };
        row("init", 1, 1, "init", "init", true);
        row("nothing", 0, 0, "", "", true);
        row("ourselves", shellper, guardianSid, "shellreeve-shellper", "shellreeve-shel", true);
        row("an ancestor", 90, 90, "bash", "bash", true);
        row("the tray", 200, child, "shellreeve", "shellreeve", true);
        row("the monitor", 201, 201, "shellreeve-monitor", "shellreeve-moni", true);
        row("another guardian", 202, 202, "shellreeve-shellper", "shellreeve-guar", true);
        row("another shellper, unguarded", 203, 77, "shellreeve-shellper", "shellreeve-shel", true);
        row("a starting session of a tray inside", 204, child, "shellreeve-shellper", "shellreeve-shel", true);
        row("our own child before setsid", 205, guardianSid, "shellreeve-shellper", "shellreeve-shel", false);
        row("our own child before exec", 206, 206, "shellreeve-shellper", "shellreeve-shel", false);
        row("our name in its arguments only", 207, child, "vim", "shellreeve", false);
        row("our guardian's name only", 208, child, "sleep", "shellreeve-guar", false);
    }
    void protects()
    {
        QFETCH(int, pid);
        QFETCH(int, sid);
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, comm);
        QFETCH(bool, isProtected);
        TreeMember member = process(pid, shellper, sid, program.constData());
        member.info.comm = comm;
        QVERIFY(judgeOnly(member) == (isProtected ? EndVerdict::Protected : EndVerdict::End));
    }
    void anotherSessionIsProtectedWithAllBelow()
    {
        TreeMember guardian = process(300, shellper, 300, "shellreeve-shellper");
        guardian.info.comm = "shellreeve-guar";
        const auto verdicts = judge({guardian, process(301, 300, 300, "shellreeve-shellper"),
                                     process(302, 301, 302, "bash"), process(303, 302, 302, "node")}, session());
        QVERIFY(verdicts == std::vector<EndVerdict>(4, EndVerdict::Protected));
    }
    void theTrayIsProtectedButNotWhatItStarted()
    {
        const auto verdicts = judge({process(300, child, child, "shellreeve"), process(301, 300, child, "xdg-open")},
                                    session());
        QVERIFY(verdicts == (std::vector<EndVerdict>{EndVerdict::Protected, EndVerdict::End}));
    }
    void neverTouchNamesOneOrATree()
    {
        EndContext context = session();
        context.neverTouch = {{300, 300}};
        context.neverTouchTrees = {{400, 400}};
        const auto verdicts = judge({process(300, child, child, "a"), process(301, 300, child, "b"),
                                     process(400, child, child, "c"), process(401, 400, child, "d")}, context);
        QVERIFY(verdicts == (std::vector<EndVerdict>{EndVerdict::Protected, EndVerdict::End, EndVerdict::Protected,
                                                     EndVerdict::Protected}));
        context.neverTouch = {{300, 299}}; // the pid is another's now
        QVERIFY(judgeOnly(process(300, child, child, "a"), context) == EndVerdict::End);
    }
    void kernelThreadsAreProtected()
    {
        TreeMember member = process(300, 2, 0, "");
        member.info.kernelThread = true;
        QVERIFY(judgeOnly(member) == EndVerdict::Protected);
    }
    void keepsByTheKeepList_data()
    {
        QTest::addColumn<int>("pid");
        QTest::addColumn<int>("sid");
        QTest::addColumn<int>("sessionChild");
        QTest::addColumn<bool>("everything");
        QTest::addColumn<bool>("kept");
        QTest::newRow("left the terminal") << 300 << 300 << int(child) << false << true;
        QTest::newRow("still on the terminal") << 300 << int(child) << int(child) << false << false;
        QTest::newRow("is the session's child") << int(child) << int(child) << int(child) << false << false;
        QTest::newRow("everything is to end") << 300 << 300 << int(child) << true << false;
        QTest::newRow("child unknown: spared") << 300 << 300 << 0 << false << true;
    }
    void keepsByTheKeepList()
    {
        QFETCH(int, pid);
        QFETCH(int, sid);
        EndContext context = session();
        QFETCH(int, sessionChild);
        context.sessionChild = sessionChild;
        QFETCH(bool, everything);
        context.keep.everything = everything;
        QFETCH(bool, kept);
        QVERIFY(judgeOnly(process(pid, shellper, sid, "tmux"), context) == (kept ? EndVerdict::Kept : EndVerdict::End));
    }
    void keepsAllBelowTheKept()
    {
        const auto verdicts = judge({process(300, shellper, 300, "tmux"), process(301, 300, 301, "bash"),
                                     process(302, 301, 301, "vim"), process(303, shellper, 303, "vim")}, session());
        QVERIFY(verdicts == (std::vector<EndVerdict>{EndVerdict::Kept, EndVerdict::Kept, EndVerdict::Kept,
                                                     EndVerdict::End}));
    }
    void keepsWhatTheUserNamed()
    {
        EndContext context = session();
        context.keep.kept = {{300, 300, "boot"}};
        QVERIFY(judgeOnly(process(300, child, child, "server"), context) == EndVerdict::Kept);
        context.keep.kept = {{300, 299, "boot"}};
        QVERIFY(judgeOnly(process(300, child, child, "server"), context) == EndVerdict::End);
    }
    void keepsWindows_data()
    {
        QTest::addColumn<int>("pid");
        QTest::addColumn<int>("sid");
        QTest::addColumn<bool>("everything");
        QTest::addColumn<bool>("kept");
        QTest::newRow("a browser that left the terminal") << 300 << 300 << false << true;
        QTest::newRow("an editor still in it") << 300 << int(child) << false << true;
        QTest::newRow("the session's own child") << int(child) << int(child) << false << false;
        QTest::newRow("everything is to end") << 300 << 300 << true << false;
    }
    void keepsWindows()
    {
        QFETCH(int, pid);
        QFETCH(int, sid);
        QFETCH(bool, everything);
        QFETCH(bool, kept);
        EndContext context = session();
        context.keep.everything = everything;
        TreeMember window = process(pid, shellper, sid, "browser");
        window.holdsDisplay = true;
        const auto verdicts = judge({window, process(400, pid, sid, "renderer")}, context);
        QVERIFY(verdicts == std::vector<EndVerdict>(2, kept ? EndVerdict::Kept : EndVerdict::End));
    }
    void endsOnePosixSessionOnly()
    {
        EndContext context = session();
        context.onlySid = child;
        TreeMember sudo = process(304, shellper, 304, "sudo");
        sudo.info.uid = sudo.info.savedUid = 0;
        const auto verdicts = judge({process(300, shellper, child, "make"), process(301, shellper, 301, "server"),
                                     process(302, 301, child, "worker"), process(303, shellper, 303, "tmux"), sudo}, context);
        QVERIFY(verdicts == (std::vector<EndVerdict>{EndVerdict::End, EndVerdict::Passed, EndVerdict::End, EndVerdict::Kept,
                                                     EndVerdict::Passed}));
    }
    void endsASubtreeOnly()
    {
        EndContext context = session();
        context.onlyTrees = {{300, 300}, {500, 499}}; // the second pid is another's now
        context.neverTouchTrees = {{400, 400}};
        const auto verdicts = judge({process(child, shellper, child, "bash"), process(300, child, child, "npm"), process(301, 300, 301, "node"),
                                     process(302, 301, 302, "tmux"), process(303, 302, 302, "vim"), process(304, 301, 301, "shellreeve"),
                                     process(305, 304, 301, "xdg-open"), process(400, 301, 400, "a"), process(401, 400, 400, "b"),
                                     process(306, child, 306, "tmux"), process(500, child, child, "make")},
                                    context);
        QVERIFY(verdicts == (std::vector<EndVerdict>{EndVerdict::Passed, EndVerdict::End, EndVerdict::End, EndVerdict::Kept, EndVerdict::Kept,
                                                     EndVerdict::Protected, EndVerdict::End, EndVerdict::Protected, EndVerdict::Protected,
                                                     EndVerdict::Passed, EndVerdict::Passed}));
    }
    void whatEndsMayStandBelowWhatIsSpared()
    {
        EndContext context = session();
        context.onlyTrees = {{302, 302}};
        const auto verdicts = [&](bool everything) {
            context.keep.everything = everything;
            return judge({process(301, child, 301, "tmux"), process(302, 301, 301, "vim")}, context);
        };
        QVERIFY(verdicts(false) == (std::vector<EndVerdict>{EndVerdict::Passed, EndVerdict::Kept}));
        QVERIFY(verdicts(true) == (std::vector<EndVerdict>{EndVerdict::Passed, EndVerdict::End}));
    }
    void anotherUsersIsNotSignalled()
    {
        TreeMember member = process(300, child, child, "sudo");
        member.info.uid = 0;
        member.info.savedUid = 0;
        QVERIFY(judgeOnly(member) == EndVerdict::OtherUser);
        member.info.uid = us; // setuid, and the kernel lets us
        QVERIFY(judgeOnly(member) == EndVerdict::End);
        member.info.uid = 0;
        member.info.savedUid = us;
        QVERIFY(judgeOnly(member) == EndVerdict::End);
    }
    void signalsByStep()
    {
        ProcessInfo shell;
        shell.pid = shell.sid = child;
        shell.ttyNr = 34816;
        QVERIFY(signalsFor(EndStep::Ask, shell) == (std::vector<int>{SIGHUP, SIGCONT}));
        ProcessInfo daemon = shell;
        daemon.ttyNr = 0;
        QVERIFY(signalsFor(EndStep::Ask, daemon) == (std::vector<int>{SIGTERM, SIGCONT}));
        ProcessInfo job = shell;
        job.pid = 500;
        QVERIFY(signalsFor(EndStep::Ask, job) == (std::vector<int>{SIGTERM, SIGCONT}));
        QVERIFY(signalsFor(EndStep::Freeze, shell) == (std::vector<int>{SIGSTOP}));
        QVERIFY(signalsFor(EndStep::Kill, shell) == (std::vector<int>{SIGKILL}));
    }
};

QTEST_APPLESS_MAIN(TestTerminationPlan)
#include "tst_terminationplan.moc"
