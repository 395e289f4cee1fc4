// SPDX-License-Identifier: MIT
// Ending a part of a session: a process and what is below it, and nothing else.
#include "integration/supervisorfixture.h"
#include "supervisor/subtrees.h"

#include <algorithm>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SupervisorSubtrees : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsOneAndAllBelow();
    void whatDetachedItselfBelowEndsToo();
    void whatIgnoresTheRequestIsKilled();
    void whatItStartsWhenAskedEndsToo();
    void goesOnWhereTheProgramQuitsMeanwhile();
    void sparesWhatIsKept();
    void leavesAlone();
    void leavesAloneWhoHasThePidByNow();
    void endsALeftover();

private:
    /// The living processes below the session's shellper, parents first, without the command.
    static std::vector<ProcessInfo> below(const SupervisorBed &bed)
    {
        std::vector<ProcessInfo> found = readDescendants({static_cast<pid_t>(bed.pid(QStringLiteral("work")))}, ProcessFields::Program);
        const qint64 child = bed.childPid(QStringLiteral("work"));
        std::erase_if(found, [child](const ProcessInfo &process) { return process.isZombie() || process.pid == child; });
        return found;
    }
    static bool waitForBelow(const SupervisorBed &bed, size_t count)
    {
        return waitFor([&] { return below(bed).size() == count; });
    }
    static QString id(const SupervisorBed &bed) { return bed.get(QStringLiteral("work")).value(QLatin1String("id")).toString(); }
    static Result<SessionOutcome> end(SupervisorBed &bed, const ProcessIdentity &top, const EndRequest &request = {})
    {
        std::optional<Result<SessionOutcome>> answered;
        bed->subtrees().end(id(bed), top, request, [&](const Result<SessionOutcome> &outcome) { answered = outcome; });
        return waitFor([&] { return answered.has_value(); }) ? *answered : Result<SessionOutcome>(Error{ErrorCode::TimedOut});
    }
    static ErrorCode refusalOf(SupervisorBed &bed, qint64 pid)
    {
        const Result<SubtreePreview> preview = bed->subtrees().preview(id(bed), pid);
        return preview ? ErrorCode::Failed : preview.error().code;
    }
};

void tst_SupervisorSubtrees::endsOneAndAllBelow()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ child [ listen 0 block ] block ] child [ block ] block"), QStringLiteral("work"))).ok());
    QVERIFY(waitForBelow(bed, 3));
    const std::vector<ProcessInfo> all = below(bed);
    const auto top = std::find_if(all.begin(), all.end(), [&](const ProcessInfo &process) {
        return std::any_of(all.begin(), all.end(), [&](const ProcessInfo &other) { return other.ppid == process.pid; });
    });
    QVERIFY(top != all.end());
    const auto beside = std::find_if(all.begin(), all.end(), [&](const ProcessInfo &process) {
        return process.pid != top->pid && process.ppid == bed.childPid(QStringLiteral("work"));
    });
    QVERIFY(beside != all.end());
    QVERIFY(waitFor([&] {
        const Result<SubtreePreview> preview = bed->subtrees().preview(id(bed), top->pid);
        return preview && preview->ports.size() == 1;
    }));
    const Result<SubtreePreview> preview = bed->subtrees().preview(id(bed), top->pid);
    QCOMPARE(preview->program, QStringLiteral("testchild"));
    QCOMPARE(preview->below, 1);
    QVERIFY(preview->kept.isEmpty() && !preview->topIsKept);

    QSignalSpy ended(&bed->subtrees(), &Subtrees::ended);
    const Result<SessionOutcome> outcome = end(bed, preview->top);
    QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message()));
    QVERIFY(outcome->outcome.ended);
    QCOMPARE(outcome->outcome.endedProcesses.size(), 2);
    QVERIFY(outcome->outcome.kept.isEmpty());
    QCOMPARE(ended.count(), 1);
    const std::vector<ProcessInfo> left = below(bed);
    QCOMPARE(left.size(), size_t(1));
    QVERIFY(left.front().identity() == beside->identity());
    QCOMPARE(bed.status(QStringLiteral("work")), QStringLiteral("running"));
    QCOMPARE(end(bed, preview->top).error().code, ErrorCode::NotFound); // it has gone
}

void tst_SupervisorSubtrees::whatDetachedItselfBelowEndsToo()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ setsid [ block ] child [ ignore-hup block ] block ] block"), QStringLiteral("work"))).ok());
    QVERIFY(waitForBelow(bed, 3));
    const Result<SubtreePreview> preview = bed->subtrees().preview(id(bed), below(bed).front().pid);
    QVERIFY(preview.ok());
    QCOMPARE(preview->below, 2);
    const Result<SessionOutcome> outcome = end(bed, preview->top);
    QVERIFY(outcome.ok() && outcome->outcome.ended);
    QVERIFY(below(bed).empty());
    QCOMPARE(bed.status(QStringLiteral("work")), QStringLiteral("running"));
}

void tst_SupervisorSubtrees::whatIgnoresTheRequestIsKilled()
{
    SupervisorBed bed;
    bed.tunables.gracefulTimeout = Milliseconds(300);
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ ignore-term child [ ignore-term stopped block ] block ] block"), QStringLiteral("work"))).ok());
    QVERIFY(waitForBelow(bed, 2));
    const Result<SessionOutcome> outcome = end(bed, below(bed).front().identity());
    QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().message()));
    QVERIFY(outcome->outcome.ended);
    QVERIFY(below(bed).empty());
    QCOMPARE(bed.status(QStringLiteral("work")), QStringLiteral("running"));
}

void tst_SupervisorSubtrees::whatItStartsWhenAskedEndsToo()
{
    SupervisorBed bed;
    bed.begin();
    const QString script = QStringLiteral("trap 'sleep 300 & exit 0' TERM; while :; do read forever; done");
    QStringList command = QStringLiteral(SHELLREEVE_TESTCHILD " group [ exec /bin/sh -c").split(QLatin1Char(' '));
    command << script << QStringLiteral("]") << QStringLiteral("group") << QStringLiteral("[") << QStringLiteral("block") << QStringLiteral("]")
            << QStringLiteral("block");
    QVERIFY(bed.create(SupervisorBed::spec(command, QStringLiteral("work"))).ok());
    std::optional<ProcessIdentity> shell;
    QVERIFY(waitFor([&] {
        for (const ProcessInfo &process : below(bed)) {
            shell = process.program == "testchild" ? shell : process.identity();
        }
        return shell && below(bed).size() == 2;
    }));
    const Result<SessionOutcome> outcome = end(bed, *shell);
    QVERIFY(outcome.ok() && outcome->outcome.ended);
    const std::vector<ProcessInfo> left = below(bed);
    QCOMPARE(left.size(), size_t(1)); // not the sleep that the shell started and did not wait for
    QCOMPARE(left.front().program, QByteArray("testchild"));
}

void tst_SupervisorSubtrees::goesOnWhereTheProgramQuitsMeanwhile()
{
    SupervisorBed bed;
    bed.tunables.gracefulTimeout = Milliseconds(0); // what does not end at once is frozen
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ ignore-all respawn 20 4000 [ block ] ] block"), QStringLiteral("work"))).ok());
    QVERIFY(waitFor([&] { return below(bed).size() == 21; }));
    const ProcessInfo top = below(bed).front();
    const auto stopped = [&] {
        const std::vector<ProcessInfo> all = below(bed);
        return std::count_if(all.begin(), all.end(), [](const ProcessInfo &process) { return process.isStopped(); });
    };
    bed->subtrees().end(id(bed), top.identity(), {}, [](const Result<SessionOutcome> &) {});
    // It is destroyed in whatever it is doing then; if something stands by now, it goes on.
    (void)waitFor([&] { return stopped() > 0 || below(bed).size() < 21; });
    bed.crash();
    bed.begin();
    QVERIFY(waitFor([&] { return stopped() == 0; }));
}

void tst_SupervisorSubtrees::sparesWhatIsKept()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ child [ block ] block ] block"), QStringLiteral("work"))).ok());
    QVERIFY(waitForBelow(bed, 2));
    const ProcessIdentity top = below(bed).front().identity();
    const ProcessIdentity kept = below(bed).back().identity();
    QVERIFY(bed->keepProcess(kept.pid).ok());
    const Result<SubtreePreview> preview = bed->subtrees().preview(id(bed), top.pid);
    QVERIFY(preview.ok());
    QCOMPARE(preview->kept, QStringList{QStringLiteral("testchild (%1)").arg(kept.pid)});
    QCOMPARE(preview->below, 0);
    QVERIFY(bed->subtrees().preview(id(bed), kept.pid)->topIsKept);
    const Result<SessionOutcome> outcome = end(bed, top);
    QVERIFY(outcome.ok() && outcome->outcome.ended);
    QCOMPARE(outcome->outcome.kept.size(), 1);
    QCOMPARE(below(bed).size(), size_t(1));
    QVERIFY(end(bed, kept)->outcome.ended);
    QCOMPARE(below(bed).size(), size_t(1)); // still
    EndRequest everything;
    everything.everything = true;
    QVERIFY(end(bed, kept, everything)->outcome.ended);
    QVERIFY(below(bed).empty());
}

void tst_SupervisorSubtrees::leavesAlone()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("work"))).ok());
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("other"))).ok());
    QCOMPARE(refusalOf(bed, bed.childPid(QStringLiteral("work"))), ErrorCode::Refused);   // that is the end of the session
    QCOMPARE(refusalOf(bed, bed.pid(QStringLiteral("work"))), ErrorCode::NotFound);       // its shellper
    QCOMPARE(refusalOf(bed, bed.childPid(QStringLiteral("other"))), ErrorCode::NotFound); // another session's
    QCOMPARE(refusalOf(bed, QCoreApplication::applicationPid()), ErrorCode::NotFound);
    QCOMPARE(refusalOf(bed, 1), ErrorCode::NotFound);
    QCOMPARE(refusalOf(bed, 0), ErrorCode::NotFound);
    QCOMPARE(refusalOf(bed, -1), ErrorCode::NotFound);
    QVERIFY(!bed->subtrees().preview(QStringLiteral("nosuchid"), 1));
    QVERIFY(!end(bed, ProcessRef::open(static_cast<pid_t>(bed.childPid(QStringLiteral("work"))))->identity()));
    QCOMPARE(bed.status(QStringLiteral("work")), QStringLiteral("running"));
}

void tst_SupervisorSubtrees::leavesAloneWhoHasThePidByNow()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ block ] block"), QStringLiteral("work"))).ok());
    QVERIFY(waitForBelow(bed, 1));
    ProcessIdentity earlier = below(bed).front().identity();
    earlier.startTicks -= 1;
    QCOMPARE(end(bed, earlier).error().code, ErrorCode::NotFound);
    QCOMPARE(below(bed).size(), size_t(1));
}

void tst_SupervisorSubtrees::endsALeftover()
{
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::child(QStringLiteral("double-fork [ block ] double-fork [ block ] exit 0"), QStringLiteral("work"));
    spec.leftovers = LeftoversPolicy::Ask;
    QVERIFY(bed.create(spec).ok());
    QVERIFY(bed.waitForStatus(QStringLiteral("work"), QStringLiteral("exited")));
    const auto leftovers = [&] { return bed.get(QStringLiteral("work")).value(QLatin1String("leftovers")).toArray(); };
    QVERIFY(waitFor([&] { return leftovers().size() == 2; }));
    const qint64 pid = leftovers().first().toObject().value(QLatin1String("pid")).toInteger();
    const Result<SubtreePreview> preview = bed->subtrees().preview(id(bed), pid);
    QVERIFY(preview.ok());
    QVERIFY(end(bed, preview->top)->outcome.ended);
    QVERIFY(waitFor([&] { return leftovers().size() == 1; }));
    QVERIFY(leftovers().first().toObject().value(QLatin1String("pid")).toInteger() != pid);
}

QTEST_GUILESS_MAIN(tst_SupervisorSubtrees)
#include "tst_supervisorsubtrees.moc"
