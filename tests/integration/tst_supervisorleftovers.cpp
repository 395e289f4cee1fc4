// SPDX-License-Identifier: MIT
// What the supervisor makes of leftovers and of what is kept (requirement B6): shown, adopted, answered, spared.
#include "integration/supervisorfixture.h"
#include "supervisor/reconciler.h"

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SupervisorLeftovers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areShownAndEnd();
    void areShownByTheNextSupervisor();
    void canBeEndedByHand();
    void canBeKeptByHand();
    void keptSurvivesEndAndCrash();
    void keptSurvivesARestart();
    void refusesToKeep();
    void canBeKeptNoLonger();

private:
    static SessionSpec spec(const QString &words, LeftoversPolicy policy)
    {
        SessionSpec wanted = SupervisorBed::child(words, QStringLiteral("work"));
        wanted.leftovers = policy;
        return wanted;
    }
    /// The daemon below the session's shellper, once it is there.
    static std::optional<ProcessRef> daemonOf(const SupervisorBed &bed)
    {
        std::optional<ProcessRef> daemon;
        (void)waitFor([&] {
            const qint64 child = bed.childPid(QStringLiteral("work"));
            for (const ProcessInfo &process : readDescendants({static_cast<pid_t>(bed.pid(QStringLiteral("work")))})) {
                if (process.pid != child && process.ppid == bed.pid(QStringLiteral("work")) && !process.isZombie()) {
                    const Result<ProcessRef> found = ProcessRef::open(process.pid);
                    daemon = found ? std::optional(*found) : std::nullopt;
                }
            }
            return daemon.has_value();
        });
        return daemon;
    }
    static QJsonArray leftovers(const SupervisorBed &bed)
    {
        return bed.get(QStringLiteral("work")).value(QLatin1String("leftovers")).toArray();
    }
    static bool waitForState(const SupervisorBed &bed, const QString &state)
    {
        return waitFor([&] {
            const QJsonArray all = leftovers(bed);
            return all.size() == 1 && all.first().toObject().value(QLatin1String("state")).toString() == state;
        });
    }
};

void tst_SupervisorLeftovers::areShownAndEnd()
{
    SupervisorBed bed;
    bed.tunables.leftoversOthers = Milliseconds(2'500);
    bed.begin();
    QVERIFY(bed.create(spec(QStringLiteral("double-fork [ block ] exit 0"), LeftoversPolicy::End)).ok());
    QVERIFY(waitForState(bed, QStringLiteral("ending")));
    QVERIFY(waitFor([&] { return leftovers(bed).isEmpty(); }));
    QCOMPARE(bed.status(QStringLiteral("work")), QStringLiteral("exited"));
    QVERIFY(readDescendants({static_cast<pid_t>(bed.pid(QStringLiteral("work")))}).empty());
}

void tst_SupervisorLeftovers::areShownByTheNextSupervisor()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(spec(QStringLiteral("double-fork [ block ] exit 0"), LeftoversPolicy::Ask)).ok());
    QVERIFY(waitForState(bed, QStringLiteral("asked")));
    bed.crash();
    bed.begin();
    QVERIFY(waitForState(bed, QStringLiteral("asked")));
}

void tst_SupervisorLeftovers::canBeEndedByHand()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(spec(QStringLiteral("double-fork [ block ] exit 4"), LeftoversPolicy::Ask)).ok());
    QVERIFY(waitForState(bed, QStringLiteral("asked")));
    const std::optional<ProcessRef> daemon = daemonOf(bed);
    QVERIFY(daemon);
    std::optional<Result<SessionOutcome>> answered;
    bed->endLeftovers(QStringLiteral("work"), [&](const Result<SessionOutcome> &outcome) { answered = outcome; });
    QVERIFY(waitFor([&] { return answered.has_value(); }));
    QVERIFY(answered->ok());
    QVERIFY((*answered)->outcome.ended);
    QVERIFY(!daemon->isAlive());
    QCOMPARE(bed.get(QStringLiteral("work")).value(QLatin1String("exitCode")).toInt(), 4); // stays in the list
    QVERIFY(leftovers(bed).isEmpty());
}

void tst_SupervisorLeftovers::canBeKeptByHand()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(spec(QStringLiteral("double-fork [ block ] exit 0"), LeftoversPolicy::Ask)).ok());
    QVERIFY(waitForState(bed, QStringLiteral("asked")));
    QVERIFY(bed->keepLeftovers(QStringLiteral("work")).ok());
    QVERIFY(waitForState(bed, QStringLiteral("kept")));
    const Result<SessionOutcome> killed = bed.kill(QStringLiteral("work"));
    QVERIFY(killed.ok());
    QCOMPARE(killed->outcome.kept.size(), 1);
    EndRequest everything;
    everything.everything = true;
    QVERIFY(bed.kill(QStringLiteral("work"), everything)->outcome.ended);
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorLeftovers::keptSurvivesEndAndCrash()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(spec(QStringLiteral("double-fork [ block ] block"), LeftoversPolicy::End)).ok());
    const std::optional<ProcessRef> daemon = daemonOf(bed);
    QVERIFY(daemon);
    const Result<QJsonObject> kept = bed->keepProcess(daemon->pid());
    QVERIFY2(kept.ok(), qPrintable(kept ? QString() : kept.error().message()));
    QCOMPARE(kept->value(QLatin1String("program")).toString(), QStringLiteral("testchild"));
    QCOMPARE(kept->value(QLatin1String("sessionName")).toString(), QStringLiteral("work"));
    bed.crash();
    bed.begin();
    const Result<SessionOutcome> killed = bed.kill(QStringLiteral("work"));
    QVERIFY(killed.ok());
    QVERIFY(killed->outcome.ended);
    QCOMPARE(killed->outcome.kept.size(), 1);
    QVERIFY(daemon->isAlive());
    QVERIFY(waitForState(bed, QStringLiteral("kept"))); // and the session stays in the list with it
    std::optional<Result<ReconcileReport>> plan; // nor does a sweep finish what was finished
    bed->reconciler().request(Reconciler::Pass::Look, [&](const Result<ReconcileReport> &report) { plan.emplace(report); });
    QVERIFY(waitFor([&] { return plan.has_value(); }));
    QVERIFY(plan->ok());
    const QString id = bed.get(QStringLiteral("work")).value(QLatin1String("id")).toString();
    for (const Finding &finding : (*plan)->findings) {
        QVERIFY2(finding.sessionId != id || finding.verdict == Verdict::Keep, qPrintable(finding.evidence.join(QStringLiteral("; "))));
    }
    QCOMPARE(sendSignal(*daemon, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return bed->sessionCount() == 0; }));
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorLeftovers::keptSurvivesARestart()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(spec(QStringLiteral("double-fork [ block ] block"), LeftoversPolicy::End)).ok());
    const std::optional<ProcessRef> daemon = daemonOf(bed);
    QVERIFY(daemon);
    QVERIFY(bed->keepProcess(daemon->pid()).ok());
    const Result<QJsonObject> restarted = bed.restart(QStringLiteral("work"));
    QVERIFY2(restarted.ok(), qPrintable(restarted ? QString() : restarted.error().message()));
    QVERIFY(daemon->isAlive());
    EndRequest everything;
    everything.everything = true;
    QVERIFY(bed.kill(QStringLiteral("work"), everything)->outcome.ended);
    QVERIFY(!daemon->isAlive());
}

void tst_SupervisorLeftovers::refusesToKeep()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(spec(QStringLiteral("block"), LeftoversPolicy::End)).ok());
    const auto codeFor = [&](qint64 pid) {
        const Result<QJsonObject> kept = bed->keepProcess(pid);
        return kept ? ErrorCode::Failed : kept.error().code;
    };
    QCOMPARE(codeFor(bed.childPid(QStringLiteral("work"))), ErrorCode::Refused);
    QCOMPARE(codeFor(bed.pid(QStringLiteral("work"))), ErrorCode::Refused);
    QCOMPARE(codeFor(QCoreApplication::applicationPid()), ErrorCode::NotFound);
    QCOMPARE(codeFor(0), ErrorCode::NotFound);
    QCOMPARE(codeFor(-1), ErrorCode::NotFound);
    QCOMPARE(codeFor(4'194'304'000), ErrorCode::NotFound);
}

void tst_SupervisorLeftovers::canBeKeptNoLonger()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(spec(QStringLiteral("double-fork [ block ] exit 0"), LeftoversPolicy::Ask)).ok());
    QVERIFY(waitForState(bed, QStringLiteral("asked")));
    const qint64 pid = leftovers(bed).first().toObject().value(QLatin1String("pid")).toInteger();
    QCOMPARE(bed->unkeepProcess(pid).error().code, ErrorCode::NotFound);
    QVERIFY(bed->keptProcesses().isEmpty());
    QVERIFY(bed->keepProcess(pid).ok());
    QVERIFY(waitForState(bed, QStringLiteral("kept")));
    bed.crash();
    bed.begin();
    QCOMPARE(bed->keptProcesses().size(), 1);
    const QJsonObject kept = bed->keptProcesses().first().toObject();
    QCOMPARE(kept.value(QLatin1String("pid")).toInteger(), pid);
    QCOMPARE(kept.value(QLatin1String("program")).toString(), QStringLiteral("testchild"));
    QCOMPARE(kept.value(QLatin1String("sessionName")).toString(), QStringLiteral("work"));
    QVERIFY(!kept.value(QLatin1String("startedAt")).toString().isEmpty());
    const Result<QJsonObject> unkept = bed->unkeepProcess(pid);
    QVERIFY(unkept.ok());
    QCOMPARE(unkept->value(QLatin1String("program")).toString(), QStringLiteral("testchild"));
    QVERIFY(bed->keptProcesses().isEmpty());
    QVERIFY(waitForState(bed, QStringLiteral("asked"))); // its session's rules decide again
    QCOMPARE(bed->unkeepProcess(pid).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_SupervisorLeftovers)
#include "tst_supervisorleftovers.moc"
