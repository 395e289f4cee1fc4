// SPDX-License-Identifier: MIT
// Sessions with cgroups of their own: what both holders left is proven to be theirs (requirements B1, B6, B7).
#include "integration/supervisorfixture.h"
#include "process/cgroup.h"
#include "process/scopename.h"
#include "session/scopemaker.h"
#include "supervisor/reconciler.h"
#include "support/owncgroup.h"

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// Makes cgroups by hand, as a user manager does.
class CgroupMaker final : public ScopeMaker
{
public:
    enum class Manner { Makes, Refuses, Waits };

    Manner manner = Manner::Makes;
    std::vector<std::unique_ptr<OwnCgroup>> made;
    std::vector<std::function<void()>> waiting;

    void enclose(const QString &unit, pid_t process, std::function<void()> done) override
    {
        if (manner == Manner::Makes) {
            made.push_back(std::make_unique<OwnCgroup>(unit.toLatin1()));
            (void)made.back()->take(process);
        }
        if (manner == Manner::Waits) {
            waiting.push_back(std::move(done));
        } else {
            done();
        }
    }
    [[nodiscard]] QJsonObject toJson() const override { return {{QStringLiteral("state"), QStringLiteral("used")}}; }
};

const QString name = QStringLiteral("work");

/// A supervisor whose sessions have cgroups. The cgroups go last.
struct Bed {
    CgroupMaker maker;
    SupervisorBed it;

    Bed()
    {
        it.scopes = &maker;
        it.begin();
    }
    [[nodiscard]] bool create(const QString &words, LeftoversPolicy policy = LeftoversPolicy::End, RestartMode restart = RestartMode::Never)
    {
        SessionSpec wanted = SupervisorBed::child(words, name);
        wanted.leftovers = policy;
        wanted.restart = restart;
        return it.create(wanted).ok();
    }
    [[nodiscard]] QByteArray scope() const { return maker.made.empty() ? QByteArray() : maker.made.back()->path(); }
    /// The daemon that the session's child forked off.
    [[nodiscard]] std::optional<ProcessRef> daemon() const
    {
        std::optional<ProcessRef> found;
        (void)waitFor([&] {
            for (const ProcessInfo &process : readDescendants({static_cast<pid_t>(it.pid(name))}, ProcessFields::Identity)) {
                if (process.ppid == it.pid(name) && process.pid != it.childPid(name) && !process.isZombie()) {
                    const Result<ProcessRef> one = ProcessRef::open(process.pid);
                    found = one ? std::optional(*one) : std::nullopt;
                }
            }
            return found.has_value();
        });
        return found;
    }
    /// Guardian first: it must not be there to end what the shellper leaves.
    void killBoth() const
    {
        for (const ProcessRef &process : it.shellpers()) {
            sendSignal(process, SIGSTOP);
        }
        for (const ProcessRef &process : it.shellpers()) {
            sendSignal(process, SIGKILL);
        }
    }
    [[nodiscard]] Finding about(Reconciler::Pass pass, FindingKind kind)
    {
        std::optional<Result<ReconcileReport>> answer;
        it->reconciler().request(pass, [&](const Result<ReconcileReport> &report) { answer.emplace(report); });
        if (waitFor([&] { return answer.has_value(); }) && answer->ok()) {
            for (const Finding &finding : (*answer)->findings) {
                if (finding.kind == kind && finding.sessionId == it.get(name).value(QLatin1String("id")).toString()) {
                    return finding;
                }
            }
        }
        return {};
    }
};

} // namespace

class tst_SupervisorScopes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const OwnCgroup any("shellreeve-test-" + QByteArray::number(::getpid()));
        SHELLREEVE_SKIP_WITHOUT_CGROUPS(any)
    }
    void aSessionIsBornInItsScope();
    void withoutOneItIsASessionAllTheSame();
    void aStartThatIsGivenUpMeanwhileLeavesNothing();
    void whatBothHoldersLeftEnds_data();
    void whatBothHoldersLeftEnds();
    void withoutAScopeItLivesOn();
    void theNextSupervisorEndsIt();
    void aRequestedEndIsFinished();
    void anEndUnderWayIsFinished();
    void itEndsBeforeTheSessionStartsAgain();
    void whatIsNotToEndIsListed();
    void whatTurnsUpLaterIsSwept();
    void anEndThatOutlastsItsPassIsToldLater();
};

void tst_SupervisorScopes::aSessionIsBornInItsScope()
{
    Bed bed;
    QVERIFY(bed.create(QStringLiteral("double-fork [ block ] block")));
    const QString unit = bed.it.get(name).value(QLatin1String("scope")).toString();
    QCOMPARE(unit.toLatin1(), bed.scope().mid(bed.scope().lastIndexOf('/') + 1));
    QVERIFY(bed.daemon());
    // Guardian, shellper, child and daemon; the launcher goes, and what the daemon was forked from.
    QVERIFY(waitFor([&] { return readCgroupPids(bed.scope()).size() == 4; }));
    QCOMPARE(readCgroup(static_cast<pid_t>(bed.it.childPid(name))), bed.scope());
    QVERIFY(readCgroup(::getpid()) != bed.scope());
    QCOMPARE(SelfRecord::read(bed.it.paths().sessionsDir + QLatin1Char('/') + bed.it.get(name).value(QLatin1String("id")).toString()
                              + QStringLiteral(".self.json"))->cgroup.toUtf8(), bed.scope());
    bed.it.crash();
    bed.it.begin(); // adopted: the kernel tells
    QCOMPARE(bed.it.get(name).value(QLatin1String("scope")).toString(), unit);
    QCOMPARE(bed.it->endPreview(bed.it.get(name).value(QLatin1String("id")).toString()).processes, 1); // guardian and shellper are not counted
    const Result<SessionOutcome> killed = bed.it.kill(name);
    QVERIFY(killed.ok() && killed->outcome.ended && killed->outcome.kept.isEmpty());
    QVERIFY(waitFor([&] { return readCgroupPids(bed.scope()).empty(); }));
}

void tst_SupervisorScopes::withoutOneItIsASessionAllTheSame()
{
    Bed bed;
    bed.maker.manner = CgroupMaker::Manner::Refuses;
    QVERIFY(bed.create(QStringLiteral("block")));
    QVERIFY(bed.it.get(name).value(QLatin1String("scope")).isNull());
    QVERIFY(bed.it.kill(name)->outcome.ended);
}

void tst_SupervisorScopes::aStartThatIsGivenUpMeanwhileLeavesNothing()
{
    Bed bed;
    bed.maker.manner = CgroupMaker::Manner::Waits;
    std::optional<Result<QJsonObject>> created;
    bed.it->create(SupervisorBed::child(QStringLiteral("block"), name), [&](const Result<QJsonObject> &answer) { created.emplace(answer); });
    QVERIFY(waitFor([&] { return bed.maker.waiting.size() == 1; }));
    QVERIFY(bed.it.kill(name).ok());
    QVERIFY(created && !created->ok());
    bed.maker.waiting.front()(); // too late for anybody
    QCOMPARE(bed.it.leftFiles(), QStringList());
}

void tst_SupervisorScopes::whatBothHoldersLeftEnds_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("double fork") << QStringLiteral("double-fork [ block ] block");
    QTest::newRow("no environment, program deleted") << QStringLiteral("vanish [ block ] block");
    QTest::newRow("ignores what it can") << QStringLiteral("double-fork [ ignore-all block ] block");
}

void tst_SupervisorScopes::whatBothHoldersLeftEnds()
{
    QFETCH(QString, words);
    Bed bed;
    QVERIFY(bed.create(words));
    const std::optional<ProcessRef> daemon = bed.daemon();
    QVERIFY(daemon);
    bed.killBoth();
    QVERIFY(waitFor([&] { return !daemon->isAlive() && readCgroupPids(bed.scope()).empty(); }));
    QVERIFY(bed.it.waitForStatus(name, QStringLiteral("exited")));
    QVERIFY(bed.it.forget(name).ok());
    QCOMPARE(bed.it.leftFiles(), QStringList());
}

void tst_SupervisorScopes::withoutAScopeItLivesOn()
{
    Bed bed;
    bed.maker.manner = CgroupMaker::Manner::Refuses;
    QVERIFY(bed.create(QStringLiteral("double-fork [ block ] block")));
    const std::optional<ProcessRef> daemon = bed.daemon();
    QVERIFY(daemon);
    bed.killBoth();
    QVERIFY(bed.it.waitForStatus(name, QStringLiteral("exited")));
    const Finding stray = bed.about(Reconciler::Pass::Run, FindingKind::Process);
    QVERIFY(daemon->isAlive()); // told of, and left alone
    QCOMPARE(stray.pid, daemon->pid());
    QCOMPARE(stray.verdict, Verdict::Unknown);
    sendSignal(*daemon, SIGKILL);
    QVERIFY(waitFor([&] { return !daemon->isAlive(); }));
}

void tst_SupervisorScopes::theNextSupervisorEndsIt()
{
    Bed bed;
    QVERIFY(bed.create(QStringLiteral("double-fork [ block ] block")));
    const std::optional<ProcessRef> daemon = bed.daemon();
    QVERIFY(daemon);
    bed.it.crash();
    bed.killBoth();
    bed.it.begin();
    QVERIFY(waitFor([&] { return !daemon->isAlive() && readCgroupPids(bed.scope()).empty(); }));
    QCOMPARE(bed.it.status(name), QStringLiteral("exited"));
}

void tst_SupervisorScopes::aRequestedEndIsFinished()
{
    Bed bed;
    QVERIFY(bed.create(QStringLiteral("double-fork [ ignore-all block ] block")));
    const std::optional<ProcessRef> daemon = bed.daemon();
    QVERIFY(daemon);
    bed.it->kill(name, {}, [](const Result<SessionOutcome> &) {});
    bed.it.crash(); // the intent is on disk
    bed.killBoth();
    bed.it.begin();
    QVERIFY(waitFor([&] { return !daemon->isAlive() && bed.it.leftFiles().isEmpty(); }));
    QVERIFY(bed.it.get(name).isEmpty());
}

void tst_SupervisorScopes::anEndUnderWayIsFinished()
{
    Bed bed;
    QVERIFY(bed.create(QStringLiteral("double-fork [ ignore-all block ] block")));
    const std::optional<ProcessRef> daemon = bed.daemon();
    QVERIFY(daemon);
    std::optional<Result<SessionOutcome>> killed;
    bed.it->kill(name, {}, [&](const Result<SessionOutcome> &outcome) { killed.emplace(outcome); });
    bed.killBoth();
    QVERIFY(waitFor([&] { return killed.has_value(); }));
    QVERIFY(killed->ok() && (*killed)->outcome.ended);
    QVERIFY(!daemon->isAlive());
    QVERIFY(bed.it.get(name).isEmpty());
}

void tst_SupervisorScopes::itEndsBeforeTheSessionStartsAgain()
{
    Bed bed;
    QVERIFY(bed.create(QStringLiteral("double-fork [ block ] block"), LeftoversPolicy::Keep, RestartMode::Always));
    const std::optional<ProcessRef> daemon = bed.daemon();
    QVERIFY(daemon);
    const qint64 before = bed.it.pid(name);
    const QByteArray old = bed.scope();
    bed.killBoth();
    QVERIFY(waitFor([&] { return bed.it.pid(name) > 0 && bed.it.pid(name) != before && bed.it.childPid(name) > 0; }));
    QVERIFY(!daemon->isAlive());
    QVERIFY(readCgroupPids(old).empty());
    QVERIFY(bed.scope() != old);
    QCOMPARE(readCgroup(static_cast<pid_t>(bed.it.childPid(name))), bed.scope());
}

void tst_SupervisorScopes::whatIsNotToEndIsListed()
{
    Bed bed;
    QVERIFY(bed.create(QStringLiteral("double-fork [ block ] exit-after-line 0"), LeftoversPolicy::Keep));
    const std::optional<ProcessRef> daemon = bed.daemon();
    QVERIFY(daemon);
    const Result<ProcessRef> child = ProcessRef::open(static_cast<pid_t>(bed.it.childPid(name)));
    QVERIFY(child.ok());
    sendSignal(*child, SIGKILL); // it exits before its holders do
    QVERIFY(bed.it.waitForStatus(name, QStringLiteral("exited")));
    bed.killBoth();
    QVERIFY(waitFor([&] { return bed.it.get(name).value(QLatin1String("pid")).isNull(); }));
    const Finding listed = bed.about(Reconciler::Pass::Run, FindingKind::Process);
    QVERIFY(daemon->isAlive());
    QCOMPARE(listed.pid, daemon->pid());
    QCOMPARE(listed.verdict, Verdict::Keep);
    QVERIFY(listed.evidence.join(QLatin1Char(' ')).contains(QStringLiteral("cgroup that was made for the session")));
    QCOMPARE(bed.it->reconciler().orphanCount(), 1);
    QVERIFY(!bed.it.forget(name).ok()); // it would be nobody's
    QVERIFY(bed.it.kill(name)->outcome.ended);
    QVERIFY(!daemon->isAlive());
    QCOMPARE(bed.it.leftFiles(), QStringList());
}

void tst_SupervisorScopes::whatTurnsUpLaterIsSwept()
{
    Bed bed;
    QVERIFY(bed.create(QStringLiteral("block")));
    bed.killBoth();
    QVERIFY(bed.it.waitForStatus(name, QStringLiteral("exited")));
    QVERIFY(waitFor([&] { return readCgroupPids(bed.scope()).empty(); }));
    QProcess late;
    late.start(QStringLiteral("sleep"), {QStringLiteral("300")});
    QVERIFY(late.waitForStarted() && bed.maker.made.back()->take(static_cast<pid_t>(late.processId())));
    const Finding plan = bed.about(Reconciler::Pass::Look, FindingKind::Shellper);
    QCOMPARE(plan.verdict, Verdict::Reap);
    QCOMPARE(plan.action, Action::EndRemains);
    const Finding done = bed.about(Reconciler::Pass::Run, FindingKind::Shellper);
    QCOMPARE(done.evidence, plan.evidence);
    QCOMPARE(done.outcome, QStringLiteral("ended"));
    QVERIFY(waitFor([&] { return late.state() == QProcess::NotRunning; }));
    QCOMPARE(bed.it.status(name), QStringLiteral("exited"));
}

void tst_SupervisorScopes::anEndThatOutlastsItsPassIsToldLater()
{
    Bed bed;
    bed.it.tunables.gracefulTimeout = Milliseconds(4'000);
    bed.it.begin();
    QVERIFY(bed.create(QStringLiteral("block")));
    bed.killBoth();
    QVERIFY(bed.it.waitForStatus(name, QStringLiteral("exited")));
    QVERIFY(waitFor([&] { return readCgroupPids(bed.scope()).empty(); }));
    ChildGuard late({QStringLiteral("ignore-all"), QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    QCOMPARE(late.waitFor(1).size(), size_t(1));
    QVERIFY(bed.maker.made.back()->take(late.root()));
    bed.it->reconciler().limitTo(Milliseconds(500)); // of the grace of 4 s that it makes us wait
    QStringList outcomes;
    connect(&bed.it->reconciler(), &Reconciler::found, this, [&](const Finding &finding) { outcomes << finding.outcome; });
    const Finding cut = bed.about(Reconciler::Pass::Run, FindingKind::Shellper);
    QCOMPARE(cut.action, Action::EndRemains);
    QCOMPARE(cut.outcome, QStringLiteral("not done within 500 ms, goes on"));
    QCOMPARE(bed.about(Reconciler::Pass::Run, FindingKind::Shellper).action, Action::None); // it is being ended
    QVERIFY(waitFor([&] { return late.process().state() == QProcess::NotRunning; }));
    QVERIFY(waitFor([&] { return outcomes.contains(QStringLiteral("ended")); }));
}

QTEST_GUILESS_MAIN(tst_SupervisorScopes)
#include "tst_supervisorscopes.moc"
