// SPDX-License-Identifier: MIT
#include "supervisorfixture.h"

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SupervisorExits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitIsKept_data();
    void exitIsKept();
    void exitIsInTheRecordAfterACrash();
    void huskLeavesAndItsScreenStays();
    void runningSessionCannotBeForgotten();
    void restartByHandInTheSameShellper();
    void restartByHandInANewShellper();
    void restartOfWhatCannotStartIsAnError();
    void policyStartsAgain();
    void crashLoopStops();
    void leftoversEndBeforeARestart();
};

void tst_SupervisorExits::exitIsKept_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("signal");
    QTest::newRow("zero") << QStringLiteral("exit 0") << 0 << QString();
    QTest::newRow("seven") << QStringLiteral("exit 7") << 7 << QString();
    QTest::newRow("by a signal") << QStringLiteral("abort") << -1 << QString::number(SIGABRT);
}

void tst_SupervisorExits::exitIsKept()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(QString, signal);
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(words));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(bed.waitForStatus(id, QStringLiteral("exited")));
    const QJsonObject session = bed.get(id);
    QCOMPARE(session.value(QLatin1String("exitCode")).toInt(-1), code);
    QCOMPARE(session.value(QLatin1String("exitSignal")).toVariant().toString(), signal);
    QVERIFY(session.value(QLatin1String("childPid")).isNull());
}

void tst_SupervisorExits::exitIsInTheRecordAfterACrash()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("sleep 300 exit 9")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    bed.crash(); // the exit happens with nobody there
    const QString self = bed.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".self.json");
    QVERIFY(waitFor([&] {
        const Result<SelfRecord> record = SelfRecord::read(self);
        return record && record->exit.has_value();
    }));
    bed.begin();
    QVERIFY(bed.waitForStatus(id, QStringLiteral("exited")));
    QCOMPARE(bed.get(id).value(QLatin1String("exitCode")).toInt(), 9);
}

void tst_SupervisorExits::huskLeavesAndItsScreenStays()
{
    SupervisorBed bed;
    bed.tunables.husk = std::chrono::seconds(1);
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("say last-words exit 3")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return bed.status(id) == QLatin1String("exited") && bed.get(id).value(QLatin1String("pid")).isNull(); }));
    QCOMPARE(bed.get(id).value(QLatin1String("exitCode")).toInt(), 3);
    QFile screen(bed.paths().sessionsDir + QLatin1Char('/') + id + QStringLiteral(".screen"));
    QVERIFY(screen.open(QIODevice::ReadOnly));
    QVERIFY(screen.readAll().contains("last-words"));
    bed.begin(); // it stays, with what is known about it
    QCOMPARE(bed.status(id), QStringLiteral("exited"));
    QCOMPARE(bed.get(id).value(QLatin1String("exitCode")).toInt(), 3);
    QVERIFY(bed.forget(id).ok());
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorExits::runningSessionCannotBeForgotten()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("busy"))).ok());
    const Result<void> forgotten = bed.forget(QStringLiteral("busy"));
    QVERIFY(!forgotten.ok());
    QCOMPARE(forgotten.error().code, ErrorCode::Refused);
    QCOMPARE(bed.status(QStringLiteral("busy")), QStringLiteral("running"));
}

void tst_SupervisorExits::restartByHandInTheSameShellper()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("setsid [ block ] block")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return bed.get(id).value(QLatin1String("processCount")).toInt() == 2; }));
    const qint64 shellper = bed.pid(id);
    Witnesses old;
    for (const ProcessInfo &process : readDescendants({static_cast<pid_t>(shellper)})) {
        old.add(process.pid);
    }
    const qint64 oldChild = bed.childPid(id);
    const Result<QJsonObject> restarted = bed.restart(id);
    QVERIFY2(restarted.ok(), qPrintable(restarted ? QString() : restarted.error().message()));
    QCOMPARE(bed.status(id), QStringLiteral("running"));
    QCOMPARE(bed.pid(id), shellper);
    QVERIFY(bed.childPid(id) != oldChild);
    QVERIFY(ProcessRef::open(static_cast<pid_t>(bed.childPid(id))).ok());
    QCOMPARE(old.count(), 2u);
    QCOMPARE(old.living(), 0u);
    QCOMPARE(bed.get(id).value(QLatin1String("restarts")).toInt(), 1);
}

void tst_SupervisorExits::restartByHandInANewShellper()
{
    SupervisorBed bed;
    bed.tunables.husk = std::chrono::seconds(0);
    bed.begin();
    const QString marker = bed.home().filePath(QStringLiteral("second"));
    const Result<QJsonObject> created = bed.create(SupervisorBed::spec(
        {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
         QStringLiteral("test -e %1 && exec %2 block; touch %1").arg(marker, QStringLiteral(SHELLREEVE_TESTCHILD))}));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return bed.status(id) == QLatin1String("exited") && bed.get(id).value(QLatin1String("pid")).isNull(); }));
    const Result<QJsonObject> restarted = bed.restart(id);
    QVERIFY2(restarted.ok(), qPrintable(restarted ? QString() : restarted.error().message()));
    QCOMPARE(restarted->value(QLatin1String("id")).toString(), id);
    QCOMPARE(bed.status(id), QStringLiteral("running"));
    QVERIFY(bed.get(id).value(QLatin1String("exitCode")).isNull());
    QVERIFY(bed.pid(id) > 0);
}

void tst_SupervisorExits::restartOfWhatCannotStartIsAnError()
{
    SupervisorBed bed;
    bed.begin();
    const QString folder = bed.home().filePath(QStringLiteral("folder"));
    QVERIFY(QDir().mkpath(folder));
    SessionSpec spec = SupervisorBed::child(QStringLiteral("exit 0"));
    spec.cwd = folder;
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(bed.waitForStatus(id, QStringLiteral("exited")));
    QVERIFY(QDir().rmdir(folder));
    const Result<QJsonObject> restarted = bed.restart(id);
    QVERIFY(!restarted.ok());
    QVERIFY2(restarted.error().context.contains(QLatin1String("no such folder")), qPrintable(restarted.error().context));
    QCOMPARE(bed.status(id), QStringLiteral("exited"));
}

void tst_SupervisorExits::policyStartsAgain()
{
    SupervisorBed bed;
    bed.begin();
    const QString marker = bed.home().filePath(QStringLiteral("second"));
    SessionSpec spec = SupervisorBed::spec(
        {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
         QStringLiteral("test -e %1 && exec %2 block; touch %1; exit 5").arg(marker, QStringLiteral(SHELLREEVE_TESTCHILD))});
    spec.restart = RestartMode::OnFailure;
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    const qint64 shellper = bed.pid(id);
    QVERIFY(bed.waitForStatus(id, QStringLiteral("restarting")));
    QVERIFY(bed.waitForStatus(id, QStringLiteral("running")));
    QCOMPARE(bed.pid(id), shellper);
    QCOMPARE(bed.get(id).value(QLatin1String("restarts")).toInt(), 1);
    QVERIFY(bed.get(id).value(QLatin1String("exitCode")).isNull());
}

void tst_SupervisorExits::crashLoopStops()
{
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::child(QStringLiteral("exit 1"));
    spec.restart = RestartMode::Always;
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(bed.waitForStatus(id, QStringLiteral("crash-loop")));
    QCOMPARE(bed.get(id).value(QLatin1String("restarts")).toInt(), 2);
    QCOMPARE(bed.get(id).value(QLatin1String("exitCode")).toInt(), 1);
}

void tst_SupervisorExits::leftoversEndBeforeARestart()
{
    SupervisorBed bed;
    bed.begin();
    const QString marker = bed.home().filePath(QStringLiteral("second"));
    SessionSpec spec = SupervisorBed::spec(
        {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
         QStringLiteral("test -e %1 && exec %2 block; %2 new-session ready block > %1 & until test -s %1; do :; done; exit 5")
             .arg(marker, QStringLiteral(SHELLREEVE_TESTCHILD))});
    spec.restart = RestartMode::OnFailure;
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(bed.waitForStatus(id, QStringLiteral("restarting")));
    QVERIFY(bed.waitForStatus(id, QStringLiteral("running")));
    QFile file(marker);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t leftover = file.readAll().trimmed().split(' ').value(1).toInt();
    QVERIFY(leftover > 1);
    const std::optional<ProcessInfo> process = readProcess(leftover);
    QVERIFY(!process || process->isZombie());
    QVERIFY(waitFor([&] { return bed.get(id).value(QLatin1String("processCount")).toInt() == 1; }));
}

QTEST_GUILESS_MAIN(tst_SupervisorExits)
#include "tst_supervisorexits.moc"
