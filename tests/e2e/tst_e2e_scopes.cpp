// SPDX-License-Identifier: MIT
// Beside a real systemd user manager: each session has a scope of its own, which proves whose its processes are, outlives the
// program's own unit and is gone with the session. Runs in the world of testworld that has one.
#include "e2e/instance.h"
#include "e2e/shapes.h"
#include "e2e/witness.h"
#include "process/cgroup.h"
#include "process/processtable.h"
#include "process/scopename.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QString job = QStringLiteral("job");

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    return runUntilFinished(process, hangDeadline) ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

QString systemctl(const QStringList &arguments)
{
    return run(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user"), QStringLiteral("--no-pager"), QStringLiteral("--no-legend")} + arguments);
}

/// Of sessions, in whatever state.
QString scopeUnits()
{
    return systemctl({QStringLiteral("list-units"), QStringLiteral("--all"), QStringLiteral("shellreeve-*-*.scope")});
}

/// Puts a process of ours into a unit of its own.
bool moveToScope(qint64 process, const QString &unit)
{
    return !run(QStringLiteral("busctl"),
                QStringList{QStringLiteral("--user"), QStringLiteral("call"), QStringLiteral("org.freedesktop.systemd1"),
                            QStringLiteral("/org/freedesktop/systemd1"), QStringLiteral("org.freedesktop.systemd1.Manager"),
                            QStringLiteral("StartTransientUnit"), QStringLiteral("ssa(sv)a(sa(sv))"), unit, QStringLiteral("fail"), QStringLiteral("1"),
                            QStringLiteral("PIDs"), QStringLiteral("au"), QStringLiteral("1"), QString::number(process), QStringLiteral("0")}).isEmpty();
}

struct Bed {
    TemporaryHome home;
    Instance it{home};

    Bed()
    {
        it.environment.insert(QStringLiteral("SHELLPER_SOCKET_DIR"), home.filePath(QStringLiteral("sockets")));
        it.environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("300"));
    }
    [[nodiscard]] bool start() { return it.start() && waitFor([this] { return it.reeve(words("status")).out.contains(QStringLiteral("scopes: one a session")); }); }
    [[nodiscard]] QString unit() const { return it.session(job).value(QLatin1String("scope")).toString(); }
    void killBoth(const QString &id) const
    {
        const std::vector<ProcessRef> all = it.processesOf(id);
        for (const int signal : {SIGSTOP, SIGKILL}) { // neither is to do the other's work
            sendSignal(all.at(0), signal);
            sendSignal(all.at(1), signal);
        }
    }
};

} // namespace

class TestE2eScopes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSessionIsBornInItsScopeAndTakesItAlong();
    void bothHoldersKilled_data();
    void bothHoldersKilled();
    void theProgramsUnitIsStopped();
    void aTrayInsideASessionStartsItsOwnOutside();
};

void TestE2eScopes::aSessionIsBornInItsScopeAndTakesItAlong()
{
    Bed bed;
    QVERIFY(bed.start());
    const QString id = bed.it.createChild(job, QStringLiteral("double-fork [ ready block ] ready block"));
    QVERIFY(!id.isEmpty());
    QVERIFY(bed.unit().startsWith(QStringLiteral("shellreeve-") + id));
    QCOMPARE(systemctl({QStringLiteral("is-active"), bed.unit()}), QStringLiteral("active"));
    QVERIFY(systemctl({QStringLiteral("show"), QStringLiteral("--property=OOMPolicy"), bed.unit()}).endsWith(QStringLiteral("=continue")));
    QVERIFY(waitFor([&] { return bed.it.processesOf(id).size() == 4; }));
    for (const ProcessRef &process : bed.it.processesOf(id)) {
        QCOMPARE(scopeUnitOf(readCgroup(process.pid())), bed.unit());
    }
    QVERIFY(scopeUnitOf(readCgroup(bed.it.trayProcess().pid())) != bed.unit());
    QCOMPARE(bed.it.reeve({QStringLiteral("kill"), job}).code, 0);
    QVERIFY(waitFor([&] { return scopeUnits().isEmpty(); }));
}

void TestE2eScopes::bothHoldersKilled_data()
{
    QTest::addColumn<Shape>("shape");
    for (const Shape &shape : hostileShapes()) {
        QTest::addRow("%s", qPrintable(shape.name)) << shape;
    }
}

void TestE2eScopes::bothHoldersKilled()
{
    QFETCH(Shape, shape);
    Bed bed;
    QVERIFY(bed.start());
    Witness witness(bed.home.filePath(QStringLiteral("witness")));
    const QString id = bed.it.create(job, commandOf(shape, Stay::ForEver, witness.path()));
    QVERIFY(!id.isEmpty() && witness.waitForPresent(shape.present));
    bed.killBoth(id);
    QVERIFY2(waitFor([&] { return !witness.isHeld(); }), qPrintable(witness.holders()));
    QVERIFY(bed.it.waitForStatus(job, QStringLiteral("exited")));
    QVERIFY(waitFor([&] { return scopeUnits().isEmpty(); }));
    QCOMPARE(bed.it.reeve({QStringLiteral("forget"), job}).code, 0);
    QCOMPARE(bed.it.leftFiles(), QStringList());
}

void TestE2eScopes::theProgramsUnitIsStopped()
{
    Bed bed;
    QVERIFY(bed.start());
    const QString id = bed.it.createChild(job, QStringLiteral("double-fork [ ready block ] ready block"));
    // Both have said so: the one between them, which is one of four for a moment, has gone.
    QVERIFY(waitFor([&] { return bed.it.reeve({QStringLiteral("output"), job}).out.count(QStringLiteral("READY")) == 2; }));
    QVERIFY(waitFor([&] { return bed.it.processesOf(id).size() == 4; }));
    const std::vector<ProcessRef> session = bed.it.processesOf(id);
    const QString unit = QStringLiteral("tray.scope");
    QVERIFY(moveToScope(bed.it.tray().processId(), unit));
    QVERIFY(waitFor([&] { return scopeUnitOf(readCgroup(bed.it.trayProcess().pid())) == unit; }));
    (void)systemctl({QStringLiteral("stop"), unit});
    QCOMPARE(bed.it.waitForExit(), 0);
    QCOMPARE(living(session), size_t(4));
    QVERIFY(bed.start());
    QCOMPARE(bed.it.session(job).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    QCOMPARE(systemctl({QStringLiteral("is-active"), bed.unit()}), QStringLiteral("active"));
}

void TestE2eScopes::aTrayInsideASessionStartsItsOwnOutside()
{
    Bed bed;
    QVERIFY(bed.start());
    Instance inner(bed.home, QStringLiteral("inner"));
    inner.environment.insert(QStringLiteral("SHELLPER_SOCKET_DIR"), bed.home.filePath(QStringLiteral("inner")));
    const QString command = QStringLiteral("SHELLPER_SOCKET_DIR=%1 setsid " SHELLREEVE_BIN_DIR "/shellreeve --profile inner --headless & sleep 300")
                                .arg(bed.home.filePath(QStringLiteral("inner")));
    const QString host = bed.it.create(job, {QStringLiteral("/bin/sh"), QStringLiteral("-c"), command});
    QVERIFY(!host.isEmpty());
    QVERIFY(waitFor([&] { return inner.reeve(words("status")).out.contains(QStringLiteral("scopes: one a session")); }));
    const QByteArray scope = readCgroup(static_cast<pid_t>(bed.it.session(job).value(QLatin1String("childPid")).toInteger()));
    const QString guest = inner.createChild(QStringLiteral("guest"), QStringLiteral("block"));
    QVERIFY(!guest.isEmpty());
    const std::vector<ProcessRef> processes = inner.processesOf(guest);
    QCOMPARE(processes.size(), size_t(3));
    const QString unit = inner.session(QStringLiteral("guest")).value(QLatin1String("scope")).toString();
    for (const ProcessRef &process : processes) {
        QCOMPARE(scopeUnitOf(readCgroup(process.pid())), unit);
    }
    const qint64 tray = inner.reeve(words("status --json")).object().value(QLatin1String("pid")).toInteger();
    QCOMPARE(scopeUnitOf(readCgroup(static_cast<pid_t>(tray))), bed.unit());
    // Where nothing else is proof any more, a tray is spared all the same, and what is not in that scope anyway.
    bed.killBoth(host);
    QVERIFY(bed.it.waitForStatus(job, QStringLiteral("exited")));
    QVERIFY(waitFor([&] { return readCgroupPids(scope) == std::vector<pid_t>{static_cast<pid_t>(tray)}; }));
    QCOMPARE(living(processes), processes.size());
    QCOMPARE(inner.reeve(words("status --json")).object().value(QLatin1String("pid")).toInteger(), tray);
    QCOMPARE(inner.session(QStringLiteral("guest")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    QCOMPARE(inner.reeve(words("quit --end-sessions")).code, 0);
    QVERIFY(waitFor([&] { return living(processes) == 0; }));
}

QTEST_GUILESS_MAIN(TestE2eScopes)
#include "tst_e2e_scopes.moc"
