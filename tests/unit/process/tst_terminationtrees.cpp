// SPDX-License-Identifier: MIT
// Real trees of the fourteen shapes, ended by a subreaper from within (as guardian and shellper do)
// and from outside (as the supervisor does with a hung session).
#include "support/childguard.h"
#include "support/runtermination.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr Milliseconds grace{300};

/// Reaps all that has ended; true when that was all there is.
bool nothingIsLeftToReap()
{
    pid_t reaped = 0;
    do {
        reaped = waitpid(-1, nullptr, WNOHANG);
    } while (reaped > 0);
    return reaped < 0 && errno == ECHILD;
}

bool anyStopped(const std::vector<ProcessInfo> &tree)
{
    return std::any_of(tree.begin(), tree.end(), [](const ProcessInfo &process) { return process.isStopped(); });
}

} // namespace

class TestTerminationTrees : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void shapes()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("ready");
        QTest::addColumn<bool>("stops");
        QTest::addColumn<bool>("forced");
        const auto row = [](const char *name, const char *words, int ready, bool forced, bool stops = false) {
            QTest::newRow(name) << QString::fromLatin1(words).split(QLatin1Char(' ')) << ready << stops << forced;
        };
        row("plain", "ready block", 1, false);
        row("background in the group", "child [ ready block ] ready block", 2, false);
        row("nohup", "nohup [ ready block ] ready block", 2, false);
        row("setsid", "setsid [ ready block ] ready block", 2, false);
        row("double fork", "double-fork [ ready block ] ready block", 2, false);
        row("double fork, no environment, program deleted", "vanish [ ready block ] ready block", 2, false);
        row("ignores every signal", "ignore-all ready block", 1, true);
        row("ignores every signal, its child too", "ignore-all group [ ready block ] ready block", 2, true);
        row("stopped", "ready stopped block", 1, false, true);
        row("stopped in the background", "group [ ready stopped block ] ready block", 2, false, true);
        row("respawns 50, cap 500", "ignore-all respawn 50 500 [ ready block ]", 51, true);
        row("listens", "listen 0 ready block", 1, false);
        row("daemon that listens", "double-fork [ listen 0 ready block ] ready block", 2, false);
        const QString typed = QStringLiteral("%1 ready block & %1 ignore-hup ready block & echo READY $$")
                                  .arg(QStringLiteral(SHELLREEVE_TESTCHILD));
        QTest::newRow("jobs of bash -i")
            << QStringList{QStringLiteral("terminal"), typed, QStringLiteral("["), QStringLiteral("exec"),
                           QStringLiteral("/bin/bash"), QStringLiteral("--norc"), QStringLiteral("-i"),
                           QStringLiteral("]")}
            << 3 << false << false;
        // beyond the fourteen
        row("killed children come back", "respawn 5 500 [ ready block ]", 6, false);
        row("stubborn and stopped", "ignore-all ready stopped block", 1, true, true);
        row("hops from pid to pid", "ignore-all hop 4000", 1, true);
        row("from a thread", "thread [ ready block ] ready block", 2, false);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("TMPDIR", m_folder.path().toLocal8Bit());
        qputenv("HISTFILE", "/dev/null");
        QCOMPARE(prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
    }
    void cleanup()
    {
        endBelow(getpid()); // a failed row must not spoil the next
        nothingIsLeftToReap();
    }
    void endedFromWithin_data() { shapes(); }
    void endedFromWithin()
    {
        QFETCH(QStringList, words);
        QFETCH(int, ready);
        QFETCH(bool, stops);
        QFETCH(bool, forced);
        ChildGuard guard(words, ChildGuard::Under::Test);
        QCOMPARE(guard.waitFor(static_cast<size_t>(ready)).size(), static_cast<size_t>(ready));
        QTRY_VERIFY(!stops || anyStopped(readDescendants({getpid()})));

        TerminationRequest request;
        request.roots = {*ProcessRef::open(getpid())};
        request.grace = grace;
        const TerminationResult result = runToEnd(request);

        QVERIFY(result.ended);
        QVERIFY(result.survivors.empty());
        QVERIFY(result.kept.empty());
        QCOMPARE(result.forced, forced);
        QVERIFY(guard.process().waitForFinished());
        QVERIFY(nothingIsLeftToReap());
    }
    void endedFromOutside_data() { shapes(); }
    void endedFromOutside()
    {
        QFETCH(QStringList, words);
        QFETCH(int, ready);
        QFETCH(bool, stops);
        ChildGuard guard(words);
        QCOMPARE(guard.waitFor(static_cast<size_t>(ready)).size(), static_cast<size_t>(ready));
        QTRY_VERIFY(!stops || anyStopped(guard.living()));
        std::vector<ProcessRef> all;
        for (const ProcessInfo &process : guard.living()) {
            if (const Result<ProcessRef> ref = ProcessRef::reopen(process.identity())) {
                all.push_back(*ref);
            }
        }

        TerminationRequest request;
        request.roots = {*ProcessRef::open(guard.root())};
        request.includeRoots = true;
        request.grace = grace;
        const TerminationResult result = runToEnd(request);

        QVERIFY(result.ended);
        QVERIFY(!request.roots.front().isAlive());
        for (const ProcessRef &process : all) {
            QVERIFY(!process.isAlive());
        }
        QVERIFY(guard.process().waitForFinished());
        QVERIFY(nothingIsLeftToReap()); // whoever had escaped would be our child now
    }
    void theHolderIsStoppedAllTheWhile()
    {
        ChildGuard guard({QStringLiteral("ignore-all"), QStringLiteral("ready"), QStringLiteral("block")});
        QCOMPARE(guard.waitFor(1).size(), size_t(1));
        TerminationRequest request;
        request.roots = {*ProcessRef::open(guard.root())};
        request.includeRoots = true;
        request.grace = Milliseconds(60'000);
        TerminationRun run(request);
        QVERIFY(!run.step(Clock::system().awake()));
        QTRY_VERIFY(readProcess(guard.root())->isStopped());
    }
    void theKeptStays()
    {
        ChildGuard guard({QStringLiteral("setsid"), QStringLiteral("["), QStringLiteral("child"), QStringLiteral("["),
                          QStringLiteral("ready"), QStringLiteral("block"), QStringLiteral("]"), QStringLiteral("ready"),
                          QStringLiteral("block"), QStringLiteral("]"), QStringLiteral("block")});
        QCOMPARE(guard.waitFor(2).size(), size_t(2));
        QTRY_COMPARE(guard.living().size(), size_t(3));
        TerminationRequest request;
        request.roots = {*ProcessRef::open(guard.root())};
        request.grace = grace;
        for (const ProcessInfo &process : guard.living()) {
            if (process.sid == process.pid) {
                request.keep.kept = {process.identity()};
            }
        }
        QCOMPARE(request.keep.kept.size(), size_t(1));
        const TerminationResult result = runToEnd(request);
        QVERIFY(result.ended);
        QCOMPARE(result.kept.size(), size_t(2));
        QCOMPARE(guard.living().size(), size_t(2)); // the planted survivors are seen

        request.keep.everything = true;
        QVERIFY(runToEnd(request).kept.empty());
        QVERIFY(guard.living().empty());
    }
    void anotherUsersProcessIsToldOfNotKilled()
    {
        if (geteuid() != 0) {
            QSKIP("needs root to start a process of another user");
        }
        ChildGuard guard({QStringLiteral("child"), QStringLiteral("["), QStringLiteral("become-nobody"),
                          QStringLiteral("ready"), QStringLiteral("block"), QStringLiteral("]"),
                          QStringLiteral("ready"), QStringLiteral("block")});
        QCOMPARE(guard.waitFor(2).size(), size_t(2));
        TerminationRequest request;
        request.roots = {*ProcessRef::open(guard.root())};
        request.includeRoots = true;
        request.grace = grace;
        const TerminationResult result = runToEnd(request);
        QVERIFY(!result.ended);
        QCOMPARE(result.survivors.size(), size_t(1));
        QVERIFY(result.survivors.front().reason == RemainReason::OtherUser);
        QVERIFY(request.roots.front().isAlive()); // holds what is left …
        QTRY_VERIFY(!readProcess(guard.root())->isStopped()); // … and goes on
    }
    void deadRootsAreNothing()
    {
        ChildGuard guard({QStringLiteral("ready"), QStringLiteral("block")});
        TerminationRequest request;
        request.roots = {*ProcessRef::open(guard.root())};
        request.includeRoots = true;
        guard.end();
        const TerminationResult result = runToEnd(request);
        QVERIFY(result.ended);
        QVERIFY(result.endedProcesses.empty());
    }
};

QTEST_GUILESS_MAIN(TestTerminationTrees)
#include "tst_terminationtrees.moc"
