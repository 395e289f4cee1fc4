// SPDX-License-Identifier: MIT
// Rules that change while sessions live: the supervisor follows, and tells the shellpers.
#include "integration/supervisorfixture.h"
#include "supervisor/reconciler.h"

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SupervisorRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeepListReachesALivingSession();
    void aKeepListHoldsForEndsFromOutside();
    void aPolicyReachesThoseThatChoseNone();
    void theNextStartTellsWhatWasSetMeanwhile();
    void timesReachALivingSession();
    void aShorterHuskSendsAway();
    void finishedSessionsAreForgottenByNewRules();
    void intervalsAreTakenAtOnce();
    void aNewSessionGetsThemAll();

private:
    static SessionSpec shell(const QString &script, const QString &name)
    {
        return SupervisorBed::spec({QStringLiteral("/bin/sh"), QStringLiteral("-c"), script}, name);
    }
    static SessionSpec withDaemon(const QString &name)
    {
        return shell(QStringLiteral("setsid sleep 300 & exec tail -f /dev/null"), name);
    }
    static std::optional<ProcessRef> sleepBelow(const SupervisorBed &bed, const QString &name)
    {
        std::optional<ProcessRef> found;
        (void)waitFor([&] {
            for (const ProcessInfo &process : readDescendants({static_cast<pid_t>(bed.pid(name))}, ProcessFields::Program)) {
                if (process.program == "sleep" && process.sid != bed.childPid(name)) {
                    const Result<ProcessRef> ref = ProcessRef::open(process.pid);
                    found = ref ? std::optional(*ref) : std::nullopt;
                }
            }
            return found.has_value();
        });
        return found;
    }
    static SessionRecord record(const SupervisorBed &bed, const QString &name)
    {
        const QString id = bed.get(name).value(QLatin1String("id")).toString();
        const Result<QByteArray> text = readPrivateFile(bed.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json"), 1 << 20);
        const Result<SessionRecord> record = text ? decodeRecord(*text) : Result<SessionRecord>(text.error());
        return record ? *record : SessionRecord();
    }
    /// What its shellper says that it goes by.
    static QJsonObject rulesOf(const SupervisorBed &bed, const QString &name)
    {
        const QString id = bed.get(name).value(QLatin1String("id")).toString();
        const Result<SelfRecord> self = SelfRecord::read(SelfRecord::pathFor(bed.paths().stateDir, id));
        return self ? self->session.value(QLatin1String("rules")).toObject() : QJsonObject();
    }
};

void tst_SupervisorRules::aKeepListReachesALivingSession()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(withDaemon(QStringLiteral("work"))).ok());
    const std::optional<ProcessRef> daemon = sleepBelow(bed, QStringLiteral("work"));
    QVERIFY(daemon);
    const QString id = bed.get(QStringLiteral("work")).value(QLatin1String("id")).toString();
    QVERIFY(bed->endPreview(id).kept.isEmpty());
    bed.rules.keepList = {QStringLiteral("sleep")};
    bed->follow(bed.tunables, bed.rules);
    QCOMPARE(bed->endPreview(id).kept.size(), 1);
    const Result<SessionOutcome> killed = bed.kill(QStringLiteral("work"));
    QVERIFY(killed.ok());
    QVERIFY(killed->outcome.ended);
    QCOMPARE(killed->outcome.kept.size(), 1);
    QCOMPARE(killed->outcome.kept.first().program, QStringLiteral("sleep"));
    QVERIFY(daemon->isAlive());
    bed.rules.keepList.clear();
    bed->follow(bed.tunables, bed.rules);
    QVERIFY(bed.kill(QStringLiteral("work"))->outcome.ended);
    QVERIFY(!daemon->isAlive());
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorRules::aKeepListHoldsForEndsFromOutside()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(withDaemon(QStringLiteral("work"))).ok());
    const std::optional<ProcessRef> daemon = sleepBelow(bed, QStringLiteral("work"));
    QVERIFY(daemon);
    bed.rules.keepList = {QStringLiteral("sleep")};
    bed->follow(bed.tunables, bed.rules);
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(bed.pid(QStringLiteral("work"))));
    QVERIFY(shellper.ok());
    QCOMPARE(sendSignal(*shellper, SIGSTOP), SignalOutcome::Sent);
    const Result<SessionOutcome> killed = bed.kill(QStringLiteral("work"));
    QVERIFY(killed.ok());
    QCOMPARE(killed->outcome.kept.size(), 1);
    QVERIFY(daemon->isAlive());
    QCOMPARE(sendSignal(*daemon, SIGKILL), SignalOutcome::Sent);
}

void tst_SupervisorRules::aPolicyReachesThoseThatChoseNone()
{
    SupervisorBed bed;
    bed.begin();
    SessionSpec chosen = withDaemon(QStringLiteral("chosen"));
    chosen.leftovers = LeftoversPolicy::End;
    QVERIFY(bed.create(chosen).ok());
    QVERIFY(bed.create(shell(QStringLiteral("setsid sleep 300 & read x; exit 0"), QStringLiteral("work"))).ok());
    const std::optional<ProcessRef> daemon = sleepBelow(bed, QStringLiteral("work"));
    QVERIFY(daemon);
    bed.rules.leftovers = LeftoversPolicy::Ask;
    bed->follow(bed.tunables, bed.rules);
    QVERIFY(record(bed, QStringLiteral("work")).leftovers == LeftoversPolicy::Ask);
    QVERIFY(record(bed, QStringLiteral("chosen")).leftovers == LeftoversPolicy::End);
    QVERIFY(bed->snapshot(bed.get(QStringLiteral("work")).value(QLatin1String("id")).toString())->leftoversPolicy == LeftoversPolicy::Ask);
    QVERIFY(waitFor([&] { return rulesOf(bed, QStringLiteral("work")).value(QLatin1String("leftovers")).toString() == QLatin1String("ask"); }));
    const Result<ProcessRef> child = ProcessRef::open(static_cast<pid_t>(bed.childPid(QStringLiteral("work"))));
    QVERIFY(child.ok());
    QCOMPARE(sendSignal(*child, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitFor([&] {
        const QJsonArray left = bed.get(QStringLiteral("work")).value(QLatin1String("leftovers")).toArray();
        return left.size() == 1 && left.first().toObject().value(QLatin1String("state")).toString() == QLatin1String("asked");
    }));
    QVERIFY(daemon->isAlive());
}

void tst_SupervisorRules::theNextStartTellsWhatWasSetMeanwhile()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(withDaemon(QStringLiteral("work"))).ok());
    bed.crash();
    bed.rules.leftovers = LeftoversPolicy::Keep;
    bed.rules.keepList = {QStringLiteral("sleep")};
    bed.begin();
    QVERIFY(waitFor([&] {
        const QJsonObject rules = rulesOf(bed, QStringLiteral("work"));
        const QJsonArray programs = rules.value(QLatin1String("keep")).toObject().value(QLatin1String("programs")).toArray();
        return rules.value(QLatin1String("leftovers")).toString() == QLatin1String("keep") && programs == QJsonArray{QStringLiteral("sleep")};
    }));
    QVERIFY(record(bed, QStringLiteral("work")).leftovers == LeftoversPolicy::Keep);
    // The record is lost: the shellper knows that nobody chose, and what holds.
    const QString id = bed.get(QStringLiteral("work")).value(QLatin1String("id")).toString();
    bed.crash();
    QVERIFY(QFile::remove(bed.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json")));
    bed.rules.leftovers = LeftoversPolicy::Ask;
    bed.begin();
    QVERIFY(record(bed, QStringLiteral("work")).leftovers == LeftoversPolicy::Ask);
}

void tst_SupervisorRules::timesReachALivingSession()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(shell(QStringLiteral("exec tail -f /dev/null"), QStringLiteral("work"))).ok());
    SessionSpec own = shell(QStringLiteral("exec tail -f /dev/null"), QStringLiteral("own"));
    own.lease = std::chrono::seconds(77);
    QVERIFY(bed.create(own).ok());
    bed.tunables.lease = std::chrono::seconds(1'000);
    bed.tunables.gracefulTimeout = Milliseconds(1'234);
    bed.rules.leaseAfterQuit = std::chrono::seconds(2'000);
    bed->follow(bed.tunables, bed.rules);
    QVERIFY(waitFor([&] { return rulesOf(bed, QStringLiteral("work")).value(QLatin1String("leaseSeconds")).toInt() == 1'000; }));
    QCOMPARE(rulesOf(bed, QStringLiteral("work")).value(QLatin1String("leaseAfterGoodbye")).toInt(), 2'000);
    QVERIFY(waitFor([&] { return rulesOf(bed, QStringLiteral("own")).value(QLatin1String("graceMs")).toInt() == 1'234; }));
    QCOMPARE(rulesOf(bed, QStringLiteral("own")).value(QLatin1String("leaseSeconds")).toInt(), 77);
    QCOMPARE(rulesOf(bed, QStringLiteral("own")).value(QLatin1String("leaseAfterGoodbye")).toInt(), 77);
}

void tst_SupervisorRules::aShorterHuskSendsAway()
{
    SupervisorBed bed;
    bed.tunables.husk = std::chrono::seconds(3'600);
    bed.begin();
    QVERIFY(bed.create(shell(QStringLiteral("exit 0"), QStringLiteral("work"))).ok());
    QVERIFY(bed.waitForStatus(QStringLiteral("work"), QStringLiteral("exited")));
    QVERIFY(bed.pid(QStringLiteral("work")) > 0);
    bed.tunables.husk = std::chrono::seconds(0);
    bed->follow(bed.tunables, bed.rules);
    QVERIFY(waitFor([&] { return bed.pid(QStringLiteral("work")) == 0; }));
}

void tst_SupervisorRules::finishedSessionsAreForgottenByNewRules()
{
    SupervisorBed bed;
    bed.tunables.husk = std::chrono::seconds(0);
    bed.begin();
    for (const char *name : {"one", "two", "three"}) {
        QVERIFY(bed.create(shell(QStringLiteral("exit 0"), QString::fromLatin1(name))).ok());
        QVERIFY(waitFor([&] { return bed.status(QString::fromLatin1(name)) == QLatin1String("exited") && bed.pid(QString::fromLatin1(name)) == 0; }));
    }
    bed.rules.mostFinished = 1;
    bed->follow(bed.tunables, bed.rules);
    QVERIFY(waitFor([&] { return bed->sessionCount() == 1; }));
    QCOMPARE(bed.status(QStringLiteral("three")), QStringLiteral("exited")); // the newest stays
}

void tst_SupervisorRules::intervalsAreTakenAtOnce()
{
    SupervisorBed bed;
    bed.tunables.sweepInterval = std::chrono::hours(20);
    bed.begin();
    QVERIFY(waitFor([&] { return bed->reconciler().lastSweep().isValid(); }));
    const QDateTime last = bed->reconciler().lastSweep();
    bed.tunables.sweepInterval = Milliseconds(100);
    bed->follow(bed.tunables, bed.rules);
    QVERIFY(waitFor([&] { return bed->reconciler().lastSweep() > last; }));
}

void tst_SupervisorRules::aNewSessionGetsThemAll()
{
    SupervisorBed bed;
    bed.rules.leftovers = LeftoversPolicy::Keep;
    bed.rules.scrollbackBytes = 64 * 1024;
    bed.rules.keepScreens = false;
    bed.begin();
    QVERIFY(bed.create(shell(QStringLiteral("exec tail -f /dev/null"), QStringLiteral("work"))).ok());
    const QJsonObject rules = rulesOf(bed, QStringLiteral("work"));
    QCOMPARE(rules.value(QLatin1String("leftovers")).toString(), QStringLiteral("keep"));
    QCOMPARE(rules.value(QLatin1String("keepScreen")).toBool(true), false);
    QVERIFY(!record(bed, QStringLiteral("work")).leftoversChosen);
}

QTEST_GUILESS_MAIN(tst_SupervisorRules)
#include "tst_supervisorrules.moc"
