// SPDX-License-Identifier: MIT
#include "supervisorfixture.h"

using namespace shellreeve;
using namespace shellreeve::testing;

/// A shellper that misbehaves in every way we know of: a clear error, and nothing left.
class tst_SupervisorCreationFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void missingProgram();
    void afterAFaultTheNextOneWorks();
    void abortedWhileItHangs();

private:
    static std::vector<ProcessInfo> faultyProcesses();
};

// They stay below this process: they never daemonize.
std::vector<ProcessInfo> tst_SupervisorCreationFailures::faultyProcesses()
{
    std::vector<ProcessInfo> below = readDescendants({::getpid()}, ProcessFields::Identity);
    std::erase_if(below, [](const ProcessInfo &process) { return process.isZombie(); });
    return below;
}

void tst_SupervisorCreationFailures::fault_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("crash-before") << QStringLiteral("crashed before it reported");
    QTest::newRow("complain") << QStringLiteral("the terminal is on fire");
    QTest::newRow("silent-exit") << QStringLiteral("ended with status 1 before it reported");
    QTest::newRow("garbage") << QStringLiteral("Welcome to somebody else's program");
    QTest::newRow("endless") << QStringLiteral("no line end");
    QTest::newRow("crash-after") << QStringLiteral("the shellper");
    QTest::newRow("no-socket") << QStringLiteral("nobody listens on its socket");
    QTest::newRow("foreign-pid") << QStringLiteral("its socket belongs to process");
}

void tst_SupervisorCreationFailures::fault()
{
    QFETCH(QString, says);
    SupervisorBed bed;
    bed.program = QStringLiteral(SHELLREEVE_FAULTYSHELLPER);
    bed.begin();
    qputenv("FAULTY_SHELLPER", QTest::currentDataTag());
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    qunsetenv("FAULTY_SHELLPER");
    QVERIFY(!created.ok());
    QCOMPARE(created.error().code, ErrorCode::SpawnFailed);
    QVERIFY2(created.error().message().contains(says), qPrintable(created.error().message()));
    QCOMPARE(bed->list().size(), 0);
    QCOMPARE(bed.leftFiles(), QStringList());
    QVERIFY(waitFor([] { return faultyProcesses().empty(); }));
}

void tst_SupervisorCreationFailures::missingProgram()
{
    SupervisorBed bed;
    bed.program = QStringLiteral("/nonexistent/shellreeve-shellper");
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(!created.ok());
    QCOMPARE(created.error().code, ErrorCode::SpawnFailed);
    QVERIFY(created.error().context.contains(QLatin1String("/nonexistent/shellreeve-shellper")));
    QVERIFY(!created.error().advice.isEmpty());
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_SupervisorCreationFailures::afterAFaultTheNextOneWorks()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(!bed.create(SupervisorBed::spec({QStringLiteral("/nonexistent")}, QStringLiteral("again"))).ok());
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("again"))).ok());
}

void tst_SupervisorCreationFailures::abortedWhileItHangs()
{
    SupervisorBed bed;
    bed.program = QStringLiteral(SHELLREEVE_FAULTYSHELLPER);
    bed.begin();
    qputenv("FAULTY_SHELLPER", "hang");
    std::optional<Result<QJsonObject>> created;
    bed->create(SupervisorBed::child(QStringLiteral("block")), [&](const Result<QJsonObject> &result) { created.emplace(result); });
    QVERIFY(waitFor([] { return faultyProcesses().size() == 2; }));
    qunsetenv("FAULTY_SHELLPER");
    bool quit = false;
    bed->quit(QuitChoice::EndSessions, [&](const Result<QList<SessionOutcome>> &) { quit = true; });
    QVERIFY(waitFor([&] { return quit && created; }));
    QVERIFY(!created->ok());
    QCOMPARE(created->error().code, ErrorCode::ShuttingDown);
    QStringList left;
    for (const ProcessInfo &process : faultyProcesses()) {
        left.append(QStringLiteral("%1 %2 %3").arg(process.pid).arg(QString::fromLatin1(process.comm)).arg(QLatin1Char(process.state)));
    }
    QCOMPARE(left, QStringList());
    QCOMPARE(bed.leftFiles(), QStringList());
}

QTEST_GUILESS_MAIN(tst_SupervisorCreationFailures)
#include "tst_supervisorcreationfailures.moc"
