// SPDX-License-Identifier: MIT
// What is told of an end is true: nothing is "ended" because nobody here is connected to it (B3, B4, C7), what is kept stays
// somebody's (B6), and each end is written down (F2).
#include "integration/supervisorfixture.h"

#include <QFile>
#include <QJsonDocument>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SupervisorTruth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsAllThatAreNotConnectedYet();
    void anotherProfilesSessionsAreLeftAlone();
    void findsTheCommandThatNobodyHolds();
    void aRestartEndsTheCommandThatNobodyHolds();
    void aCrashedEndFindsTheCommandThatNobodyHolds();
    void whatIsKeptKeepsItsHolders();
    void anEndCanBeHurried();
    void survivorsStayInSight();
    void aRestartIsWrittenDown();
    void endedLeftoversAreWrittenDown();

private:
    static QString work() { return QStringLiteral("work"); }
    /// A handle, taken while its pid is known to be right.
    static std::optional<ProcessRef> handle(qint64 pid)
    {
        const Result<ProcessRef> process = ProcessRef::open(static_cast<pid_t>(pid));
        return process ? std::optional(*process) : std::nullopt;
    }
    static std::optional<ProcessRef> guardianOf(const SupervisorBed &bed)
    {
        const std::optional<ProcessInfo> shellper = readProcess(static_cast<pid_t>(bed.pid(work())), ProcessFields::Identity);
        return shellper ? handle(shellper->ppid) : std::nullopt;
    }
    /// Guardian and shellper, so that neither sees the other's end.
    static bool killHolders(const SupervisorBed &bed)
    {
        const std::optional<ProcessRef> guardian = guardianOf(bed);
        const std::optional<ProcessRef> shellper = handle(bed.pid(work()));
        if (!guardian || !shellper) {
            return false;
        }
        sendSignal(*guardian, SIGSTOP);
        sendSignal(*shellper, SIGKILL);
        sendSignal(*guardian, SIGKILL);
        return waitFor([&] { return !guardian->isAlive() && !shellper->isAlive(); });
    }
    static QList<QJsonObject> auditOf(const SupervisorBed &bed)
    {
        QList<QJsonObject> lines;
        QFile file(bed.paths().logDir + QStringLiteral("/audit.jsonl"));
        const QList<QByteArray> texts = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
        for (const QByteArray &text : texts) {
            if (!text.isEmpty()) {
                lines.append(QJsonDocument::fromJson(text).object());
            }
        }
        return lines;
    }
    static bool isWrittenDown(const SupervisorBed &bed, const QString &subject, qint64 pid)
    {
        const QList<QJsonObject> lines = auditOf(bed);
        return std::any_of(lines.begin(), lines.end(), [&](const QJsonObject &line) {
            return line.value(QLatin1String("pid")).toInteger() == pid && line.value(QLatin1String("outcome")).toString() == QLatin1String("ended")
                && line.value(QLatin1String("subject")).toString().contains(subject) && !line.value(QLatin1String("evidence")).toArray().isEmpty();
        });
    }
};

void tst_SupervisorTruth::endsAllThatAreNotConnectedYet()
{
    SupervisorBed bed;
    bed.begin();
    Witnesses witnesses;
    for (int at = 0; at < 5; ++at) {
        const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
        QVERIFY(created.ok());
        witnesses.addSession(*created);
    }
    bed.crash();
    bed.beginOnly();
    QVERIFY(!bed->isReady());
    std::optional<QList<SessionOutcome>> outcomes;
    bed->quit(QuitChoice::EndSessions, [&](const Result<QList<SessionOutcome>> &answer) { outcomes = answer.ok() ? *answer : QList<SessionOutcome>(); });
    QVERIFY(waitFor([&] { return outcomes.has_value(); }));
    QCOMPARE(outcomes->size(), 5);
    QVERIFY(std::all_of(outcomes->begin(), outcomes->end(), [](const SessionOutcome &outcome) { return outcome.outcome.ended; }));
    QCOMPARE(witnesses.living(), 0u);
    QVERIFY(bed->quitChoice() == QuitChoice::EndSessions);
}

void tst_SupervisorTruth::anotherProfilesSessionsAreLeftAlone()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block"), work()));
    QVERIFY(created.ok());
    Witnesses witnesses;
    witnesses.addSession(*created);
    bed.crash();
    bed.profile = QStringLiteral("other");
    bed.begin();
    QVERIFY(bed->list().isEmpty());
    QCOMPARE(bed.kill(work()).error().code, ErrorCode::NotFound);
    QCOMPARE(witnesses.living(), witnesses.count());
    bed.crash();
    bed.profile.clear();
    bed.begin();
    QCOMPARE(bed.status(work()), QStringLiteral("running"));
    QCOMPARE(witnesses.living(), witnesses.count());
}

void tst_SupervisorTruth::findsTheCommandThatNobodyHolds()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("ignore-hup block"), work())).ok());
    const std::optional<ProcessRef> command = handle(bed.childPid(work()));
    QVERIFY(command);
    QVERIFY(killHolders(bed));
    QVERIFY(waitFor([&] { return bed.pid(work()) == 0; }));
    QVERIFY(command->isAlive()); // nobody asked for its end
    const Result<SessionOutcome> ended = bed.kill(work(), EndRequest{EndMode::Now, {}, {}, false});
    QVERIFY(ended.ok());
    QVERIFY(ended->outcome.ended);
    QVERIFY(!command->isAlive());
}

void tst_SupervisorTruth::aRestartEndsTheCommandThatNobodyHolds()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("ignore-hup block"), work())).ok());
    const std::optional<ProcessRef> command = handle(bed.childPid(work()));
    QVERIFY(command);
    QVERIFY(killHolders(bed));
    QVERIFY(waitFor([&] { return bed.pid(work()) == 0; }));
    QVERIFY(bed.restart(work()).ok());
    QVERIFY(!command->isAlive());
    QCOMPARE(bed.status(work()), QStringLiteral("running"));
}

void tst_SupervisorTruth::aCrashedEndFindsTheCommandThatNobodyHolds()
{
    SupervisorBed bed;
    bed.tunables.gracefulTimeout = Milliseconds(20'000);
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("ignore-all block"), work())).ok());
    const std::optional<ProcessRef> command = handle(bed.childPid(work()));
    QVERIFY(command);
    bed->kill(work(), {}, [](const Result<SessionOutcome> &) {});
    QVERIFY(bed.waitForStatus(work(), QStringLiteral("ending")));
    QVERIFY(killHolders(bed));
    bed.crash();
    bed.tunables.gracefulTimeout = Milliseconds(100);
    bed.begin();
    QVERIFY(waitFor([&] { return bed->list().isEmpty(); }));
    QVERIFY(!command->isAlive());
}

void tst_SupervisorTruth::whatIsKeptKeepsItsHolders()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("setsid [ block ] block"), work())).ok());
    std::optional<ProcessRef> kept;
    QVERIFY(waitFor([&] {
        for (const ProcessInfo &process : readDescendants({static_cast<pid_t>(bed.childPid(work()))})) {
            kept = process.sid == process.pid ? handle(process.pid) : std::nullopt; // else its terminal's end would be its own
        }
        return kept.has_value();
    }));
    QVERIFY(bed->keepProcess(kept->pid()).ok());
    const std::optional<ProcessRef> guardian = guardianOf(bed);
    const std::optional<ProcessRef> shellper = handle(bed.pid(work()));
    QVERIFY(guardian && shellper);
    sendSignal(*shellper, SIGSTOP);
    const Result<SessionOutcome> ended = bed.kill(work(), EndRequest{EndMode::Now, {}, {}, false});
    QVERIFY(ended.ok());
    QVERIFY(ended->outcome.ended);
    QCOMPARE(ended->outcome.kept.size(), 1);
    QCOMPARE(ended->outcome.kept.first().reason, QStringLiteral("kept on request"));
    QVERIFY(kept->isAlive());
    QVERIFY(guardian->isAlive() && shellper->isAlive()); // they hold what is kept
    QCOMPARE(bed->keptProcesses().size(), 1);
    const Result<SessionOutcome> all = bed.kill(work(), EndRequest{EndMode::Now, {}, {}, true});
    QVERIFY(all.ok());
    QVERIFY(all->outcome.ended);
    QVERIFY(!kept->isAlive());
    QVERIFY(waitFor([&] { return !guardian->isAlive() && !shellper->isAlive(); }));
}

void tst_SupervisorTruth::anEndCanBeHurried()
{
    SupervisorBed bed;
    bed.tunables.gracefulTimeout = Milliseconds(25'000);
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("ignore-all block"), work())).ok());
    std::optional<Result<SessionOutcome>> first;
    bed->kill(work(), {}, [&](const Result<SessionOutcome> &outcome) { first.emplace(outcome); });
    QVERIFY(bed.waitForStatus(work(), QStringLiteral("ending")));
    const Result<SessionOutcome> second = bed.kill(work(), EndRequest{EndMode::Now, {}, {}, false});
    QVERIFY(second.ok());
    QVERIFY(second->outcome.ended);
    QVERIFY(second->outcome.durationMs < 20'000);
    QVERIFY(waitFor([&] { return first.has_value(); }));
}

void tst_SupervisorTruth::survivorsStayInSight()
{
    if (::geteuid() != 0) {
        QSKIP("only root can start a process of another user");
    }
    SupervisorBed bed;
    bed.tunables.retryAttempts = 0;
    bed.tunables.forceTimeout = Milliseconds(500);
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("child [ become-nobody ignore-all block ] block"), work())).ok());
    std::optional<ProcessRef> other;
    QVERIFY(waitFor([&] {
        for (const ProcessInfo &process : readDescendants({static_cast<pid_t>(bed.childPid(work()))})) {
            const std::optional<ProcessInfo> owner = readProcess(process.pid, ProcessFields::Owner);
            other = owner && owner->uid != ::geteuid() ? handle(process.pid) : std::nullopt;
        }
        return other.has_value();
    }));
    const Result<SessionOutcome> ended = bed.kill(work(), EndRequest{EndMode::Now, {}, {}, false});
    QVERIFY(ended.ok());
    QVERIFY(!ended->outcome.ended);
    QVERIFY(waitFor([&] {
        const QJsonArray leftovers = bed.get(work()).value(QLatin1String("leftovers")).toArray();
        return leftovers.size() == 1 && leftovers.first().toObject().value(QLatin1String("state")).toString() == QLatin1String("remains");
    }));
    sendSignal(*other, SIGKILL);
}

void tst_SupervisorTruth::aRestartIsWrittenDown()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), work())).ok());
    const qint64 command = bed.childPid(work());
    QVERIFY(bed.restart(work()).ok());
    QVERIFY(isWrittenDown(bed, QStringLiteral("testchild"), command));
}

void tst_SupervisorTruth::endedLeftoversAreWrittenDown()
{
    SupervisorBed bed;
    bed.tunables.leftoversTerminal = bed.tunables.leftoversOthers = Milliseconds(200);
    bed.begin();
    SessionSpec wanted = SupervisorBed::child(QStringLiteral("double-fork [ block ] exit 0"), work());
    wanted.leftovers = LeftoversPolicy::End;
    QVERIFY(bed.create(wanted).ok());
    QVERIFY(waitFor([&] {
        const QList<QJsonObject> lines = auditOf(bed);
        return std::any_of(lines.begin(), lines.end(), [](const QJsonObject &line) {
            return line.value(QLatin1String("subject")).toString() == QLatin1String("testchild") && line.value(QLatin1String("outcome")).toString() == QLatin1String("ended");
        });
    }));
}

QTEST_GUILESS_MAIN(tst_SupervisorTruth)
#include "tst_supervisortruth.moc"
