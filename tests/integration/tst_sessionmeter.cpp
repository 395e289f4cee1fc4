// SPDX-License-Identifier: MIT
// What sessions use (F3), and what their end would do.
#include "supervisorfixture.h"

#include <fcntl.h>
#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SessionMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresWhileItIsWanted();
    void countsOfAllSessionsComeTogether();
    void listTellsThemWhenAsked();
    void eventsShareALook();
    void finishedSessionHasNoCounts();
    void previewNamesWhatEnds();
    void previewTellsWhatIsKept();
    void previewKnowsThatItRunsInside();
    void previewOfWhatDoesNotRun();
};

static QString idOf(const Result<QJsonObject> &created)
{
    return created ? created->value(QLatin1String("id")).toString() : QString();
}

/// Listens on a port of its own and computes without end.
static SessionSpec busyServer(const QString &name)
{
    return SupervisorBed::spec({QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                QStringLiteral("%1 listen 0 block & while :; do :; done").arg(QStringLiteral(SHELLREEVE_TESTCHILD))}, name);
}

void tst_SessionMeter::measuresWhileItIsWanted()
{
    SupervisorBed bed;
    bed.begin();
    bed->setEventsWanted([] { return false; });
    const QString id = idOf(bed.create(busyServer(QStringLiteral("api"))));
    QVERIFY(!id.isEmpty());
    QVERIFY(!bed->snapshot(id)->cpuPercent);
    bed->setMeasuring(true);
    QVERIFY(waitFor([&] {
        const SessionSnapshot session = *bed->snapshot(id);
        return session.processCount == 2 && session.ports.size() == 1 && session.cpuPercent > 20.0;
    }));
    const SessionSnapshot session = *bed->snapshot(id);
    QVERIFY(session.ports.first() > 1'024);
    QVERIFY(*session.memoryBytes > 50'000);
    QVERIFY(*session.memoryBytes < qint64(1) << 30);
    bed->setMeasuring(false);
    bool isDone = false;
    bed->measure([&] { isDone = true; }); // comes after a look that is under way
    QVERIFY(waitFor([&] { return isDone; }));
    QSignalSpy measured(&*bed, &Supervisor::measured);
    QVERIFY(!measured.wait(2'500));
    QCOMPARE(bed->snapshot(id)->ports, session.ports);
}

void tst_SessionMeter::countsOfAllSessionsComeTogether()
{
    SupervisorBed bed;
    bed.begin();
    QStringList ids;
    for (int at = 0; at < 5; ++at) {
        ids.append(idOf(bed.create(SupervisorBed::child(QStringLiteral("child [ block ] block")))));
    }
    QSignalSpy measured(&*bed, &Supervisor::measured);
    QVERIFY(waitFor([&] {
        bool done = false;
        bed->measure([&] { done = true; });
        return waitFor([&] { return done; }) && bed->snapshot(ids.last())->processCount == 2;
    }));
    QVERIFY(!measured.isEmpty());
    for (const QString &id : std::as_const(ids)) {
        QVERIFY(bed->snapshot(id)->memoryBytes.has_value());
    }
    const QList<SessionSnapshot> all = bed->snapshots();
    QCOMPARE(all.size(), 5);
    QVERIFY(std::all_of(all.begin(), all.end(), [](const SessionSnapshot &session) { return session.cpuPercent.has_value(); }));
}

void tst_SessionMeter::listTellsThemWhenAsked()
{
    int answers = 0;
    SupervisorBed bed;
    bed.begin();
    const QString id = idOf(bed.create(busyServer(QStringLiteral("api"))));
    const auto ask = [&] {
        bool done = false;
        bed->measure([&] { done = true; });
        return waitFor([&] { return done; });
    };
    QVERIFY(waitFor([&] { return ask() && !bed.get(id).value(QLatin1String("ports")).toArray().isEmpty(); }));
    for (const QJsonObject &session : {bed.get(id), bed->list().first().toObject(),
                                       bed->workspaces().first().toObject().value(QLatin1String("sessions")).toArray().first().toObject()}) {
        QVERIFY(session.value(QLatin1String("cpuPercent")).isDouble());
        QVERIFY(session.value(QLatin1String("memoryBytes")).toInteger() > 50'000);
        QCOMPARE(session.value(QLatin1String("ports")).toArray().size(), 1);
        QCOMPARE(session.value(QLatin1String("processCount")).toInt(), 2);
    }
    bed->measure([&] { ++answers; });
    bed->measure([&] { bed->measure([&] { ++answers; }); });
    QVERIFY(waitFor([&] { return answers == 2; }));
    bed->measure([] { qFatal("the supervisor is gone"); });
    bed.crash();
    QCoreApplication::processEvents(); // what the look had sent would arrive now
}

// A session that writes without end costs a look now and then, not one an event.
void tst_SessionMeter::eventsShareALook()
{
    int told = 0; // outlives the supervisor, which tells until its end
    ManualClock clock;
    SupervisorBed bed;
    bed.clock = &clock;
    bed.begin();
    const QByteArray go = QFile::encodeName(bed.home().filePath(QStringLiteral("go")));
    QCOMPARE(::mkfifo(go.constData(), 0600), 0);
    const QString id = idOf(bed.create(SupervisorBed::spec(
        {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
         QStringLiteral("read x < %1; %2 block & read x").arg(QFile::decodeName(go), QStringLiteral(SHELLREEVE_TESTCHILD))})));
    bool isMeasured = false;
    bed->measure([&] { isMeasured = true; });
    QVERIFY(waitFor([&] { return isMeasured; }));
    connect(&*bed, &Supervisor::happened, this, [&](const QJsonObject &event) {
        told = event.value(QLatin1String("session")).toObject().value(QLatin1String("processCount")).toInt();
    });
    QVERIFY(bed->rename(id, QStringLiteral("one")).ok());
    QCOMPARE(told, 1);

    const UniqueFd writer(::open(go.constData(), O_WRONLY | O_CLOEXEC));
    QVERIFY(writeAll(writer.get(), "\n", 1));
    QVERIFY(waitFor([&] { return bed.get(id).value(QLatin1String("processCount")).toInt() == 2; }));
    QVERIFY(bed->rename(id, QStringLiteral("the counts are fresh enough")).ok());
    QCOMPARE(told, 1);
    clock.advance(Milliseconds(10'000));
    QVERIFY(bed->rename(id, QStringLiteral("not any more")).ok());
    QCOMPARE(told, 2);
}

void tst_SessionMeter::finishedSessionHasNoCounts()
{
    SupervisorBed bed;
    bed.tunables.husk = std::chrono::seconds(3);
    bed.begin();
    const QString id = idOf(bed.create(SupervisorBed::spec({QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("read x")})));
    bed->setMeasuring(true);
    QVERIFY(waitFor([&] { return bed->snapshot(id)->processCount == 1; }));
    const Result<ProcessRef> child = ProcessRef::open(static_cast<pid_t>(bed.childPid(id)));
    QVERIFY(child.ok());
    sendSignal(*child, SIGKILL);
    QVERIFY(waitFor([&] { return bed->snapshot(id)->processCount == 0; })); // its shellper waits for somebody to look
    QVERIFY(!bed->snapshot(id)->memoryBytes && !bed->snapshot(id)->cpuPercent);
    QVERIFY(waitFor([&] { return !bed->snapshot(id)->pid; }));
    QVERIFY(!bed->snapshot(id)->processCount);
    QVERIFY(!bed->snapshot(id)->memoryBytes);
}

void tst_SessionMeter::previewNamesWhatEnds()
{
    SupervisorBed bed;
    bed.begin();
    const QString id = idOf(bed.create(SupervisorBed::spec(
        {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
         QStringLiteral("%1 listen 0 block & sleep 300 & read x").arg(QStringLiteral(SHELLREEVE_TESTCHILD))})));
    QVERIFY(waitFor([&] { return !bed->endPreview(id).ports.isEmpty() && bed->endPreview(id).processes == 2; }));
    const EndPreview preview = bed->endPreview(id);
    QVERIFY2(preview.program.contains(QLatin1String("sh")), qPrintable(preview.program));
    QCOMPARE(preview.ports.size(), 1);
    QCOMPARE(preview.kept, QStringList());
    QVERIFY(!preview.hostsUs);
    const QList<EndPreview> several = bed->endPreviews({QStringLiteral("nobody"), id});
    QCOMPARE(several.size(), 2);
    QVERIFY(several.first().program.isEmpty() && several.first().ports.isEmpty());
    QCOMPARE(several.last().ports, preview.ports);
}

// The keep-list spares what left the session's terminal.
void tst_SessionMeter::previewTellsWhatIsKept()
{
    SupervisorBed bed;
    bed.begin();
    const QString tmux = bed.home().filePath(QStringLiteral("tmux"));
    QVERIFY(QFile::copy(QStringLiteral(SHELLREEVE_TESTCHILD), tmux));
    const QString id = idOf(bed.create(SupervisorBed::spec(
        {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("%1 new-session block & read x").arg(tmux)})));
    QVERIFY(waitFor([&] { return bed->endPreview(id).kept.size() == 1; }));
    const EndPreview preview = bed->endPreview(id);
    QVERIFY2(preview.kept.first().startsWith(QLatin1String("tmux (")), qPrintable(preview.kept.first()));
    QCOMPARE(preview.processes, 0);
    EndRequest everything;
    everything.everything = true;
    QVERIFY(bed.kill(id, everything).ok());
}

/// This program once more, as the supervisor of the session that it runs in.
static int previewFromInside(const QString &resultPath)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const RuntimePaths paths = RuntimePaths::from(PathInputs::fromEnvironment(environment, QString())).value();
    Supervisor supervisor(Supervisor::Options{paths, Tunables(), QString(), QStringLiteral("/nonexistent"), Clock::system(), {}});
    if (!supervisor.start() || !waitFor([&] { return supervisor.isReady() && !supervisor.snapshots().isEmpty(); })) {
        return 1;
    }
    const EndPreview preview = supervisor.endPreview(supervisor.snapshots().first().id);
    QFile result(resultPath + QStringLiteral(".new"));
    if (!result.open(QIODevice::WriteOnly)) {
        return 1;
    }
    result.write(preview.hostsUs ? "inside" : "outside");
    result.close();
    return result.rename(resultPath) ? 0 : 1;
}

void tst_SessionMeter::previewKnowsThatItRunsInside()
{
    SupervisorBed bed;
    bed.begin();
    const QString go = bed.home().filePath(QStringLiteral("go"));
    const QString result = bed.home().filePath(QStringLiteral("result"));
    SessionSpec spec = SupervisorBed::spec(
        {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("until [ -e \"$1\" ]; do sleep 0.05; done; \"$2\" --inside \"$3\"; read x"),
         QStringLiteral("sh"), go, QCoreApplication::applicationFilePath(), result});
    QMap<QString, QString> environment;
    const QProcessEnvironment ours = bed.home().environment();
    const QStringList names = ours.keys();
    for (const QString &name : names) {
        environment.insert(name, ours.value(name));
    }
    spec.env = environment;
    const QString id = idOf(bed.create(spec));
    QVERIFY(!id.isEmpty());
    QVERIFY(!bed->endPreview(id).hostsUs);
    bed.crash(); // the other one takes over
    QVERIFY(QFile(go).open(QIODevice::WriteOnly));
    QVERIFY(waitForFile(result));
    QFile told(result);
    QVERIFY(told.open(QIODevice::ReadOnly));
    QCOMPARE(told.readAll(), QByteArray("inside"));
}

void tst_SessionMeter::previewOfWhatDoesNotRun()
{
    SupervisorBed bed;
    bed.begin();
    const QString id = idOf(bed.create(SupervisorBed::child(QStringLiteral("exit 0"))));
    QVERIFY(bed.waitForStatus(id, QStringLiteral("exited")));
    for (const EndPreview &preview : {bed->endPreview(id), bed->endPreview(QStringLiteral("nobody"))}) {
        QVERIFY(preview.program.isEmpty());
        QCOMPARE(preview.processes, 0);
        QVERIFY(preview.ports.isEmpty() && preview.kept.isEmpty() && !preview.hostsUs);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--inside")) {
        return previewFromInside(words.value(2));
    }
    tst_SessionMeter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionmeter.moc"
