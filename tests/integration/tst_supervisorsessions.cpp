// SPDX-License-Identifier: MIT
#include "supervisorfixture.h"
#include "support/slowdisk.h"

#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SupervisorSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdSessionIsListedWithItsProcesses();
    void refusesBeforeSpawning_data();
    void refusesBeforeSpawning();
    void unknownCommandLeavesNothing();
    void takenNameIsAmbiguous();
    void longEnvironmentArrives();
    void burstOfCreations();
    void renameSurvivesInTheShellper();
    void killEndsEverything_data();
    void killEndsEverything();
    void secondKillJoinsTheFirst();
    void killOfAnUnknownNameIsAnError();
    void killOfAStoppedShellperEndsFromOutside();
    void killOfAnExitedSession();
    void killDuringItsCreation();
    void workspaceIsEndedTogether();
    void nothingIsCreatedDuringShutdown();
    void creatingNeedsAWritableStateDirectory();
    void quitEndsAllAtOnce();
    void quitWaitsForTheDisk();
    void quitDoesNotWaitForAStuckDisk();
    void goneShellperIsAFinishedSession();
};

void tst_SupervisorSessions::createdSessionIsListedWithItsProcesses()
{
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::child(QStringLiteral("child [ block ] block"), QStringLiteral("api"));
    spec.cwd = bed.home().home();
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY2(created.ok(), qPrintable(created ? QString() : created.error().message()));
    QCOMPARE(created->value(QLatin1String("name")).toString(), QStringLiteral("api"));
    QCOMPARE(created->value(QLatin1String("status")).toString(), QStringLiteral("running"));
    QCOMPARE(created->value(QLatin1String("cwd")).toString(), bed.home().home());
    QVERIFY(created->value(QLatin1String("guarded")).toBool());
    QVERIFY(ProcessRef::open(static_cast<pid_t>(bed.pid(QStringLiteral("api")))).ok());
    QVERIFY(ProcessRef::open(static_cast<pid_t>(bed.childPid(QStringLiteral("api")))).ok());
    QCOMPARE(bed->list().size(), 1);
    QVERIFY(waitFor([&] { return bed.get(QStringLiteral("api")).value(QLatin1String("processCount")).toInt() == 2; }));
    const Result<QJsonObject> tree = bed->tree(QStringLiteral("api"));
    QVERIFY(tree.ok());
    const QJsonArray processes = tree->value(QLatin1String("processes")).toArray();
    QCOMPARE(processes.size(), 2);
    QCOMPARE(processes.first().toObject().value(QLatin1String("program")).toString(), QStringLiteral("testchild"));
    const QString socket = created->value(QLatin1String("socketPath")).toString();
    QVERIFY(QFileInfo::exists(socket));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(bed.paths().sessionsDir + QLatin1Char('/')
                                      + created->value(QLatin1String("id")).toString() + QStringLiteral(".json")).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600u);
}

void tst_SupervisorSessions::refusesBeforeSpawning_data()
{
    QTest::addColumn<QString>("cwd");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << QStringLiteral("nowhere") << QStringLiteral("no such folder");
    QTest::newRow("a file") << QStringLiteral("file") << QStringLiteral("not a folder");
}

void tst_SupervisorSessions::refusesBeforeSpawning()
{
    QFETCH(QString, cwd);
    QFETCH(QString, says);
    SupervisorBed bed;
    bed.program = QStringLiteral("/nonexistent/shellper"); // reaching it would be another error
    bed.begin();
    QFile file(bed.home().filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SessionSpec spec = SupervisorBed::child(QStringLiteral("block"));
    spec.cwd = bed.home().filePath(cwd);
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY(!created.ok());
    QVERIFY2(created.error().context.contains(says), qPrintable(created.error().context));
    QCOMPARE(bed->list().size(), 0);
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorSessions::unknownCommandLeavesNothing()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::spec({QStringLiteral("/nonexistent/command")}));
    QVERIFY(!created.ok());
    QCOMPARE(created.error().code, ErrorCode::SpawnFailed);
    QVERIFY2(created.error().message().contains(QLatin1String("/nonexistent/command")), qPrintable(created.error().message()));
    QCOMPARE(bed->list().size(), 0);
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorSessions::takenNameIsAmbiguous()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("one"))).ok());
    const Result<QJsonObject> second = bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("one")));
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Ambiguous);
    QCOMPARE(bed->list().size(), 1);
}

void tst_SupervisorSessions::longEnvironmentArrives()
{
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::spec({QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                            QStringLiteral("exit $(( (${#A} + ${#B} + ${#C}) / 3072 ))")});
    for (const char *name : {"A", "B", "C"}) {
        spec.env->insert(QLatin1String(name), QString(100 * 1024, QLatin1Char('x')));
    }
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY2(created.ok(), qPrintable(created ? QString() : created.error().message()));
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(bed.waitForStatus(id, QStringLiteral("exited")));
    QCOMPARE(bed.get(id).value(QLatin1String("exitCode")).toInt(), 100);
}

void tst_SupervisorSessions::burstOfCreations()
{
    SupervisorBed bed;
    bed.begin();
    constexpr int count = 24; // more than may be under way at once
    int ok = 0;
    int answered = 0;
    for (int i = 0; i < count; ++i) {
        bed->create(SupervisorBed::child(QStringLiteral("block")), [&](const Result<QJsonObject> &created) {
            ok += created.ok() ? 1 : 0;
            ++answered;
        });
    }
    QCOMPARE(bed->list().size(), count); // each has its name and its place at once
    QVERIFY(waitFor([&] { return answered == count; }));
    QCOMPARE(ok, count);
    QSet<QString> names;
    const QJsonArray sessions = bed->list();
    for (const QJsonValue &session : sessions) {
        names.insert(session.toObject().value(QLatin1String("name")).toString());
    }
    QCOMPARE(names.size(), count);
}

void tst_SupervisorSessions::renameSurvivesInTheShellper()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("before"))).ok());
    QVERIFY(bed->rename(QStringLiteral("before"), QStringLiteral("after")).ok());
    const QString id = bed.get(QStringLiteral("after")).value(QLatin1String("id")).toString();
    const QString selfPath = bed.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".self.json");
    QVERIFY(waitFor([&] {
        const Result<SelfRecord> self = SelfRecord::read(selfPath);
        return self && self->session.value(QLatin1String("name")).toString() == QLatin1String("after");
    }));
    bed.crash();
    QVERIFY(QFile::remove(bed.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".json")));
    bed.begin();
    QCOMPARE(bed.get(id).value(QLatin1String("name")).toString(), QStringLiteral("after"));
}

void tst_SupervisorSessions::killEndsEverything_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("processes");
    QTest::addColumn<bool>("now");
    QTest::newRow("plain") << QStringLiteral("block") << 1 << false;
    QTest::newRow("now") << QStringLiteral("block") << 1 << true;
    QTest::newRow("ignores all") << QStringLiteral("ignore-all child [ block ] block") << 2 << true;
    QTest::newRow("left the session") << QStringLiteral("setsid [ ignore-term ignore-hup block ] double-fork [ block ] block") << 3 << true;
    QTest::newRow("stopped") << QStringLiteral("child [ stopped block ] block") << 2 << true;
}

void tst_SupervisorSessions::killEndsEverything()
{
    QFETCH(QString, words);
    QFETCH(int, processes);
    QFETCH(bool, now);
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(words));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return bed.get(id).value(QLatin1String("processCount")).toInt() == processes; }));
    Witnesses witnesses;
    witnesses.addSession(bed.get(id));
    QCOMPARE(witnesses.count(), static_cast<size_t>(processes) + 1);
    EndRequest request;
    request.mode = now ? EndMode::Now : EndMode::Graceful;
    const Result<SessionOutcome> outcome = bed.kill(id, request);
    QVERIFY(outcome.ok());
    QVERIFY(outcome->outcome.ended);
    QCOMPARE(outcome->outcome.attempts, 1);
    QVERIFY(outcome->outcome.survivors.isEmpty());
    QCOMPARE(outcome->outcome.endedProcesses.size(), processes);
    QCOMPARE(witnesses.living(), 0u);
    QCOMPARE(bed->list().size(), 0);
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorSessions::secondKillJoinsTheFirst()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("ignore-all block")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QList<SessionOutcome> outcomes;
    for (int i = 0; i < 2; ++i) {
        bed->kill(id, EndRequest{EndMode::Now, {}, {}, false}, [&](const Result<SessionOutcome> &outcome) {
            outcomes.append(outcome ? *outcome : SessionOutcome{});
        });
    }
    QCOMPARE(bed.status(id), QStringLiteral("ending"));
    QVERIFY(waitFor([&] { return outcomes.size() == 2; }));
    QVERIFY(outcomes.at(0).outcome.ended);
    QCOMPARE(outcomes.at(0).outcome.endedProcesses.size(), outcomes.at(1).outcome.endedProcesses.size());
    QCOMPARE(outcomes.at(1).id, id);
}

void tst_SupervisorSessions::killOfAnUnknownNameIsAnError()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("only"))).ok());
    const Result<SessionOutcome> outcome = bed.kill(QStringLiteral("nobody"));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::NotFound);
    QCOMPARE(bed.status(QStringLiteral("only")), QStringLiteral("running"));
}

void tst_SupervisorSessions::killOfAStoppedShellperEndsFromOutside()
{
    SupervisorBed bed;
    bed.tunables.gracefulTimeout = Milliseconds(200);
    bed.tunables.forceTimeout = Milliseconds(1'000);
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("child [ block ] block")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return bed.get(id).value(QLatin1String("processCount")).toInt() == 2; }));
    Witnesses witnesses;
    witnesses.addSession(bed.get(id));
    const std::vector<ProcessRef> pair = bed.shellpers();
    QCOMPARE(pair.size(), 2u);
    for (const ProcessRef &process : pair) {
        QCOMPARE(sendSignal(process, SIGSTOP), SignalOutcome::Sent);
    }
    const Result<SessionOutcome> outcome = bed.kill(id);
    QVERIFY(outcome.ok());
    QVERIFY(outcome->outcome.ended);
    QCOMPARE(witnesses.living(), 0u);
    QVERIFY(!pair[0].isAlive() && !pair[1].isAlive());
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorSessions::killOfAnExitedSession()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("exit 0")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(bed.waitForStatus(id, QStringLiteral("exited")));
    const Result<SessionOutcome> outcome = bed.kill(id);
    QVERIFY(outcome.ok());
    QVERIFY(outcome->outcome.ended);
    QCOMPARE(bed->list().size(), 0);
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorSessions::killDuringItsCreation()
{
    SupervisorBed bed;
    bed.begin();
    std::optional<Result<QJsonObject>> created;
    bed->create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("early")),
                [&](const Result<QJsonObject> &result) { created.emplace(result); });
    const Result<SessionOutcome> outcome = bed.kill(QStringLiteral("early"));
    QVERIFY(outcome.ok());
    QVERIFY(outcome->outcome.ended);
    QVERIFY(waitFor([&] { return created.has_value(); }));
    QCOMPARE(bed->list().size(), 0);
    QVERIFY(waitFor([&] { return bed.leftFiles().isEmpty(); }));
    QVERIFY(bed.shellpers().empty());
}

void tst_SupervisorSessions::workspaceIsEndedTogether()
{
    SupervisorBed bed;
    bed.begin();
    const QString folder = bed.home().filePath(QStringLiteral("project"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/.git/objects")) && QDir().mkpath(folder + QStringLiteral("/.git/refs"))
            && QDir().mkpath(folder + QStringLiteral("/sub")));
    QFile head(folder + QStringLiteral("/.git/HEAD"));
    QVERIFY(head.open(QIODevice::WriteOnly) && head.write("ref: refs/heads/main\n") > 0);
    head.close();
    SessionSpec inside = SupervisorBed::child(QStringLiteral("block"), QStringLiteral("inside"));
    inside.cwd = folder + QStringLiteral("/sub");
    SessionSpec outside = SupervisorBed::child(QStringLiteral("block"), QStringLiteral("outside"));
    outside.cwd = bed.home().home();
    QVERIFY(bed.create(inside).ok());
    QVERIFY(bed.create(outside).ok());
    QCOMPARE(bed->workspaces().size(), 2);
    const QString workspace = bed.get(QStringLiteral("inside")).value(QLatin1String("workspace")).toString();
    QCOMPARE(workspace, QFileInfo(folder).canonicalFilePath());
    QList<SessionOutcome> outcomes;
    bed->killWorkspace(workspace, {}, [&](const Result<QList<SessionOutcome>> &result) { outcomes = *result; });
    QVERIFY(waitFor([&] { return outcomes.size() == 1; }));
    QCOMPARE(outcomes.first().name, QStringLiteral("inside"));
    QVERIFY(outcomes.first().outcome.ended);
    QCOMPARE(bed.status(QStringLiteral("outside")), QStringLiteral("running"));

    // A link to it names the same folder.
    const QString link = bed.home().filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(bed.home().home(), link));
    QList<SessionOutcome> byLink;
    bed->killWorkspace(link, {}, [&](const Result<QList<SessionOutcome>> &result) {
        byLink = result ? *result : QList<SessionOutcome>();
    });
    QVERIFY(waitFor([&] { return byLink.size() == 1; }));
    QCOMPARE(byLink.first().name, QStringLiteral("outside"));
}

void tst_SupervisorSessions::nothingIsCreatedDuringShutdown()
{
    SupervisorBed bed;
    bed.begin();
    bed->quit(QuitChoice::KeepSessions, [](const Result<QList<SessionOutcome>> &) {});
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(!created.ok());
    QCOMPARE(created.error().code, ErrorCode::ShuttingDown);
    QCOMPARE(created.error().context, QStringLiteral("Cannot create a session during shutdown"));
}

void tst_SupervisorSessions::creatingNeedsAWritableStateDirectory()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("lives"))).ok());
    // A file in the directory's place: nobody can write there, root included.
    const QString sessions = bed.paths().sessionsDir;
    QVERIFY(QDir().rename(sessions, sessions + QStringLiteral(".away")));
    QVERIFY(QFile(sessions).open(QIODevice::WriteOnly));
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(!created.ok());
    QVERIFY2(created.error().context.contains(QLatin1String("cannot write down")), qPrintable(created.error().context));
    QCOMPARE(bed.status(QStringLiteral("lives")), QStringLiteral("running"));
    QVERIFY(bed->rename(QStringLiteral("lives"), QStringLiteral("still")).ok());
    QVERIFY(!bed->status().value(QLatin1String("problems")).toArray().isEmpty());
    QVERIFY(QFile::remove(sessions));
    QVERIFY(QDir().rename(sessions + QStringLiteral(".away"), sessions));
    QVERIFY(waitFor([&] { return bed->problems().isEmpty(); }));
}

void tst_SupervisorSessions::quitEndsAllAtOnce()
{
    SupervisorBed bed;
    bed.begin();
    Witnesses witnesses;
    constexpr int count = 5;
    for (int i = 0; i < count; ++i) {
        const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("child [ block ] block")));
        QVERIFY(created.ok());
        const QString id = created->value(QLatin1String("id")).toString();
        QVERIFY(waitFor([&] { return bed.get(id).value(QLatin1String("processCount")).toInt() == 2; }));
        witnesses.addSession(bed.get(id));
    }
    QList<SessionOutcome> outcomes;
    bed->quit(QuitChoice::EndSessions, [&](const Result<QList<SessionOutcome>> &result) { outcomes = *result; });
    QVERIFY(waitFor([&] { return !outcomes.isEmpty(); }));
    QCOMPARE(outcomes.size(), count);
    for (const SessionOutcome &outcome : std::as_const(outcomes)) {
        QVERIFY(outcome.outcome.ended);
    }
    QCOMPARE(witnesses.count(), static_cast<size_t>(count) * 3);
    QCOMPARE(witnesses.living(), 0u);
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorSessions::quitWaitsForTheDisk()
{
    SlowDisk disk;
    SupervisorBed bed;
    bed.sync = disk.sync();
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("api"))).ok());
    QVERIFY(bed->rename(QStringLiteral("api"), QStringLiteral("web")).ok()); // not begun to be synced yet
    bool isDone = false;
    bed->quit(QuitChoice::KeepSessions, [&](const Result<QList<SessionOutcome>> &) { isDone = true; });
    QVERIFY(waitFor([&] { return isDone; }));
    QVERIFY(waitFor([&] { return disk.asked().size() == 2; })); // the record and its directory
}

void tst_SupervisorSessions::quitDoesNotWaitForAStuckDisk()
{
    SlowDisk disk;
    disk.stick(true);
    {
        SupervisorBed bed;
        bed.sync = disk.sync();
        bed.begin();
        QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("api"))).ok());
        QVERIFY(bed->rename(QStringLiteral("api"), QStringLiteral("web")).ok());
        bool isDone = false;
        bed->quit(QuitChoice::KeepSessions, [&](const Result<QList<SessionOutcome>> &) { isDone = true; });
        QVERIFY(waitFor([&] { return isDone; }));
        bed.begin();
        QCOMPARE(bed.status(QStringLiteral("web")), QStringLiteral("running"));
    }
    disk.stick(false);
}

void tst_SupervisorSessions::goneShellperIsAFinishedSession()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("child [ block ] block")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    Witnesses witnesses;
    witnesses.addSession(bed.get(id));
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(bed.pid(id)));
    QVERIFY(shellper.ok());
    QCOMPARE(sendSignal(*shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY(bed.waitForStatus(id, QStringLiteral("exited")));
    QCOMPARE(witnesses.living(), 0u); // its guardian ended what it left
    QVERIFY(bed.get(id).value(QLatin1String("pid")).isNull());
    QVERIFY(!QFileInfo::exists(bed.get(id).value(QLatin1String("socketPath")).toString()));
    QVERIFY(bed.forget(id).ok());
    QCOMPARE(bed->list().size(), 0);
    QCOMPARE(bed.leftFiles(), QStringList());
}

QTEST_GUILESS_MAIN(tst_SupervisorSessions)
#include "tst_supervisorsessions.moc"
