// SPDX-License-Identifier: MIT
// What is known by nothing but the cgroup that was made for it: its holders are gone, or never stood above it.
#include "process/treejudgement.h"
#include "support/childguard.h"
#include "support/owncgroup.h"
#include "support/runtermination.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/wait.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr Milliseconds grace{300};

/// A child of the test that is in the cgroup before it does anything.
QStringList inside(const OwnCgroup &cgroup, const QString &words)
{
    const QString script = QStringLiteral("echo $$ > \"$1/cgroup.procs\" && shift && exec \"$@\"");
    return QStringList{QStringLiteral("-c"), script, QStringLiteral("sh"), QFile::decodeName(cgroupFolder(cgroup.path())),
                       QStringLiteral(SHELLREEVE_TESTCHILD)}
        + words.split(QLatin1Char(' '));
}

const QString shell = QStringLiteral("/bin/sh");

} // namespace

class TestTerminationCgroup : public QObject
{
    Q_OBJECT

    QByteArray nextName() { return "shellreeve-test-" + QByteArray::number(getpid()) + '-' + QByteArray::number(++m_made); }
    int m_made = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
        const OwnCgroup any(nextName());
        SHELLREEVE_SKIP_WITHOUT_CGROUPS(any)
    }
    void cleanup()
    {
        endBelow(getpid());
        while (waitpid(-1, nullptr, WNOHANG) > 0) {
        }
    }
    void allOfItEnds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("ready");
        const auto row = [](const char *name, const char *words, int ready) { QTest::newRow(name) << QString::fromLatin1(words) << ready; };
        row("plain", "ready block", 1);
        row("double fork", "double-fork [ ready block ] ready block", 2);
        row("double fork, no environment, program deleted", "vanish [ ready block ] ready block", 2);
        row("ignores every signal, its child too", "ignore-all group [ ready block ] ready block", 2);
        row("stopped in the background", "group [ ready stopped block ] ready block", 2);
        row("respawns", "ignore-all respawn 5 500 [ ready block ]", 6);
        row("hops from pid to pid", "ignore-all hop 4000", 1);
    }
    void allOfItEnds()
    {
        QFETCH(QString, words);
        QFETCH(int, ready);
        const OwnCgroup cgroup(nextName());
        SHELLREEVE_SKIP_WITHOUT_CGROUPS(cgroup)
        ChildGuard innocent({QStringLiteral("ready"), QStringLiteral("block")});
        ChildGuard guard(inside(cgroup, words), ChildGuard::Under::Test, shell);
        QCOMPARE(guard.waitFor(static_cast<size_t>(ready)).size(), static_cast<size_t>(ready));
        TerminationRequest request;
        request.cgroup = cgroup.path();
        request.grace = grace;
        const TerminationResult result = runToEnd(request);
        QVERIFY(result.ended);
        QVERIFY(result.endedProcesses.size() >= static_cast<size_t>(ready));
        QVERIFY(guard.process().waitForFinished());
        while (waitpid(-1, nullptr, WNOHANG) > 0) {
        }
        QVERIFY(readCgroupPids(cgroup.path()).empty());
        QCOMPARE(innocent.waitFor(1).size(), size_t(1));
        QVERIFY(ProcessRef::open(innocent.root())->isAlive());
    }
    void whatOneOfItStartedElsewhereEndsToo()
    {
        const OwnCgroup cgroup(nextName());
        const OwnCgroup elsewhere(nextName());
        SHELLREEVE_SKIP_WITHOUT_CGROUPS(cgroup)
        ChildGuard guard(inside(cgroup, QStringLiteral("child [ ready block ] ready block")), ChildGuard::Under::Test, shell);
        QCOMPARE(guard.waitFor(2).size(), size_t(2));
        const std::vector<ProcessInfo> children = readDescendants({guard.root()});
        QCOMPARE(children.size(), size_t(1));
        QVERIFY(elsewhere.take(children.front().pid));
        TerminationRequest request;
        request.cgroup = cgroup.path();
        request.grace = grace;
        QCOMPARE(runToEnd(request).endedProcesses.size(), size_t(2));
        QVERIFY(guard.process().waitForFinished());
    }
    void theKeptStaysAndWeOurselves()
    {
        const OwnCgroup cgroup(nextName());
        SHELLREEVE_SKIP_WITHOUT_CGROUPS(cgroup)
        const QByteArray before = readCgroup(getpid());
        ChildGuard guard(inside(cgroup, QStringLiteral("double-fork [ ready block ] ready block")), ChildGuard::Under::Test, shell);
        QCOMPARE(guard.waitFor(2).size(), size_t(2));
        QVERIFY(cgroup.take(getpid()));
        TerminationRequest request;
        request.cgroup = cgroup.path();
        request.grace = grace;
        for (const JudgedProcess &process : judgeTree(request)) {
            QVERIFY(process.info.pid != getpid());
            if (process.info.pid != guard.root()) {
                request.keep.kept.push_back(process.info.identity());
            }
        }
        const TerminationResult result = runToEnd(request);
        QFile procs(QFile::decodeName(cgroupFolder(before) + "/cgroup.procs"));
        QVERIFY(procs.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && procs.write(QByteArray::number(getpid())) > 0);
        QVERIFY(result.ended);
        QCOMPARE(result.kept.size(), size_t(1));
        QCOMPARE(result.endedProcesses.size(), size_t(1));
        QVERIFY(guard.process().waitForFinished());
        request.keep.everything = true;
        QCOMPARE(runToEnd(request).endedProcesses.size(), size_t(1));
    }
    void nobodyIsThere()
    {
        TerminationRequest request;
        request.cgroup = "/no such cgroup";
        const TerminationResult result = runToEnd(request);
        QVERIFY(result.ended);
        QVERIFY(result.endedProcesses.empty());
    }
};

QTEST_GUILESS_MAIN(TestTerminationCgroup)
#include "tst_terminationcgroup.moc"
