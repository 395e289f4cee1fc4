// SPDX-License-Identifier: MIT
#include "supervisorfixture.h"

#include "base/privatefile.h"
#include "base/unixsocket.h"
#include "session/sessionrecord.h"
#include "shellper/frame.h"
#include "shellper/message.h"
#include "shellper/shellperclient.h"
#include "supervisor/adoption.h"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;
using namespace std::chrono_literals;

namespace {

QStringList logged;
QtMessageHandler before = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logged.append(text);
    before(type, context, text);
}

/// Keeps what is logged while it lives.
class LogKeeper
{
public:
    LogKeeper()
    {
        logged.clear();
        before = qInstallMessageHandler(collect);
    }
    ~LogKeeper() { qInstallMessageHandler(before); }
    LogKeeper(const LogKeeper &) = delete;
    LogKeeper &operator=(const LogKeeper &) = delete;
};

/// A socket file at the path; nobody listens there any more, or somebody who never answers.
class FakeSocket
{
public:
    enum class Kind { Stale, Hung };
    FakeSocket(const QString &path, Kind kind)
    {
        Result<ListeningSocket> listening = listenOnPrivateSocket(path, 5);
        if (!listening) {
            qFatal("%s", qUtf8Printable(listening.error().message()));
        }
        if (kind == Kind::Hung) {
            m_fd = std::move(listening->fd);
        }
    }

private:
    UniqueFd m_fd;
};

/// Another process that takes a session over and holds it until this goes, or it is taken away.
class OtherSupervisor
{
public:
    explicit OtherSupervisor(const QString &socket)
    {
        const QByteArray hello = encodeFrame(FrameType::Hello, Hello{}.encode());
        m_pid = ::fork();
        if (m_pid == 0) {
            m_hold.writeEnd.reset();
            m_lost.readEnd.reset();
            const Result<UniqueFd> taken = connectUnixSocket(socket);
            const bool said = taken && writeAll(taken->get(), hello.constData(), static_cast<size_t>(hello.size()));
            pollfd ends[] = {{m_hold.readEnd.get(), POLLIN, 0}, {said ? taken->get() : -1, POLLIN, 0}};
            char bytes[4096];
            while (said && ::poll(ends, 2, -1) > 0 && ends[0].revents == 0 && ::read(taken->get(), bytes, sizeof bytes) > 0) {
            }
            ::_exit(0); // what closes m_lost
        }
        m_hold.readEnd.reset();
        m_lost.writeEnd.reset();
    }
    ~OtherSupervisor()
    {
        m_hold.writeEnd.reset();
        ::waitpid(m_pid, nullptr, 0);
    }
    OtherSupervisor(const OtherSupervisor &) = delete;
    OtherSupervisor &operator=(const OtherSupervisor &) = delete;

    [[nodiscard]] bool hasLostIt() const
    {
        pollfd end{m_lost.readEnd.get(), POLLIN, 0};
        return ::poll(&end, 1, 0) != 0;
    }

private:
    Pipe m_hold = makePipe();
    Pipe m_lost = makePipe();
    pid_t m_pid = -1;
};

QString id(int number)
{
    return QStringLiteral("aaaaaa%1%2").arg(QChar(u'a' + number / 26)).arg(QChar(u'a' + number % 26));
}

} // namespace

class tst_Adoption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livingSessionsAreFoundAgain();
    void goodbyeKeepsThemToo();
    void lostRecordsAreRebuilt_data();
    void lostRecordsAreRebuilt();
    void shellperThatDiedMeanwhile();
    void staleSocketsGo();
    void otherFilesStay();
    void hungShellpersCostOthersNothing();
    void stoppedShellperIsUnreachableAndComesBack();
    void stoppedShellperWithoutARecordIsShown();
    void intentToEndIsFinished();
    void creationThatNeverCompletedIsEnded();
    void creationThatCouldNotBeWrittenDownIsKept_data();
    void creationThatCouldNotBeWrittenDownIsKept();
    void whoIsLetGoHearsGoodbye();
    void comesBackWhenTheOtherHasEnded();
    void secondSupervisorIsNotFought();
    void lostConnectionIsMadeAgain();
    void quietStartLogsNothing();
    void manyAtOnce();
};

void tst_Adoption::livingSessionsAreFoundAgain()
{
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::child(QStringLiteral("say hello block"), QStringLiteral("api"));
    spec.cols = 132;
    spec.rows = 50;
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY(created.ok());
    const QJsonObject earlier = bed.get(QStringLiteral("api"));
    const LogKeeper log;
    bed.crash();
    bed.begin();
    const QJsonObject later = bed.get(QStringLiteral("api"));
    for (const char *key : {"id", "name", "pid", "childPid", "command", "cwd", "workspace", "status", "createdAt", "cols", "rows",
                            "guarded", "socketPath", "restarts"}) {
        QVERIFY2(later.value(QLatin1String(key)) == earlier.value(QLatin1String(key)), key);
    }
    QVERIFY(logged.contains(QStringLiteral("Loaded 1 persisted sessions")));
    QVERIFY(bed.kill(QStringLiteral("api"))->outcome.ended);
}

void tst_Adoption::goodbyeKeepsThemToo()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("kept")));
    QVERIFY(created.ok());
    const qint64 pid = bed.pid(QStringLiteral("kept"));
    bool quit = false;
    bed->quit(QuitChoice::KeepSessions, [&](const Result<QList<SessionOutcome>> &outcomes) { quit = outcomes && outcomes->isEmpty(); });
    QVERIFY(waitFor([&] { return quit; }));
    bed.crash();
    QVERIFY(ProcessRef::open(static_cast<pid_t>(pid)).ok());
    bed.begin();
    QCOMPARE(bed.pid(QStringLiteral("kept")), pid);
    QCOMPARE(bed.status(QStringLiteral("kept")), QStringLiteral("running"));
}

void tst_Adoption::lostRecordsAreRebuilt_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("records deleted") << QStringLiteral("record");
    QTest::newRow("records and self-records deleted") << QStringLiteral("both");
    QTest::newRow("records corrupted") << QStringLiteral("garbage");
    QTest::newRow("records truncated") << QStringLiteral("empty");
    QTest::newRow("self-records corrupted") << QStringLiteral("self");
    QTest::newRow("self-records of a later version") << QStringLiteral("later self");
    QTest::newRow("both of a later version") << QStringLiteral("later");
}

void tst_Adoption::lostRecordsAreRebuilt()
{
    QFETCH(QString, damage);
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::child(QStringLiteral("block"), QStringLiteral("precious"));
    spec.restart = RestartMode::OnFailure;
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY(created.ok());
    const QJsonObject earlier = bed.get(QStringLiteral("precious"));
    bed.crash();
    const QString stem = bed.paths().sessionsDir + QLatin1Char('/') + earlier.value(QLatin1String("id")).toString();
    const auto write = [](const QString &path, const QByteArray &content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    };
    if (damage == QLatin1String("record") || damage == QLatin1String("both")) {
        QVERIFY(QFile::remove(stem + QStringLiteral(".json")));
    }
    if (damage == QLatin1String("both")) {
        QVERIFY(QFile::remove(stem + QStringLiteral(".self.json")));
    } else if (damage == QLatin1String("garbage")) {
        write(stem + QStringLiteral(".json"), "{\"format\": 1, \"id\": 12");
    } else if (damage == QLatin1String("empty")) {
        write(stem + QStringLiteral(".json"), "");
    } else if (damage == QLatin1String("self")) {
        write(stem + QStringLiteral(".self.json"), "nonsense");
    } else if (damage.startsWith(QLatin1String("later"))) {
        const auto grow = [&](const QString &path) {
            QJsonObject object = parseJsonObject(readPrivateFile(path, 64 * 1024).value()).value();
            object.insert(QStringLiteral("format"), 99);
            object.insert(QStringLiteral("future"), QJsonArray{1});
            write(path, encodeJson(object));
        };
        grow(stem + QStringLiteral(".self.json"));
        if (damage == QLatin1String("later")) {
            grow(stem + QStringLiteral(".json"));
        }
    }
    bed.begin();
    const QJsonObject later = bed.get(QStringLiteral("precious"));
    for (const char *key : {"id", "name", "pid", "childPid", "command", "cwd", "workspace", "status", "createdAt", "guarded"}) {
        QVERIFY2(later.value(QLatin1String(key)) == earlier.value(QLatin1String(key)), key);
    }
    QVERIFY(QFileInfo::exists(stem + QStringLiteral(".json")));
    QVERIFY(bed.kill(QStringLiteral("precious"))->outcome.ended);
}

void tst_Adoption::shellperThatDiedMeanwhile()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(created.ok());
    const QString session = created->value(QLatin1String("id")).toString();
    const std::vector<ProcessRef> pair = bed.shellpers();
    QCOMPARE(pair.size(), 2u);
    bed.crash();
    QCOMPARE(sendSignal(pair[1], SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return !pair[0].isAlive(); })); // its guardian has finished
    const LogKeeper log;
    bed.begin();
    QCOMPARE(bed.status(session), QStringLiteral("exited"));
    QVERIFY(bed.get(session).value(QLatin1String("pid")).isNull());
    QVERIFY(logged.contains(QStringLiteral("Session %1: process %2 is no longer alive - removing from registry")
                                .arg(session).arg(pair[1].pid())));
    QVERIFY(logged.contains(QStringLiteral("Cleaned up 1 dead processes from registry")));
}

void tst_Adoption::staleSocketsGo()
{
    SupervisorBed bed;
    QVERIFY(ensurePrivateDirectory(bed.paths().sessionsDir).ok());
    constexpr int count = 20;
    for (int i = 0; i < count; ++i) {
        const FakeSocket stale(bed.paths().sessionSocket(id(i)), FakeSocket::Kind::Stale);
    }
    const LogKeeper log;
    bed.begin();
    QCOMPARE(bed.leftFiles(), QStringList());
    QCOMPARE(bed->list().size(), 0);
    QVERIFY(logged.contains(QStringLiteral("Cleaned up %1 dead processes from registry").arg(count)));
}

void tst_Adoption::otherFilesStay()
{
    SupervisorBed bed;
    QVERIFY(ensurePrivateDirectory(bed.paths().sessionsDir).ok());
    const FakeSocket real(bed.home().filePath(QStringLiteral("real.sock")), FakeSocket::Kind::Stale);
    QFile file(bed.paths().sessionSocket(id(0)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(bed.home().filePath(QStringLiteral("real.sock")), bed.paths().sessionSocket(id(1))));
    const FakeSocket other(bed.paths().socketDir + QStringLiteral("/mine.sock"), FakeSocket::Kind::Stale);
    bed.begin();
    QVERIFY(QFileInfo::exists(bed.paths().sessionSocket(id(0))));
    QVERIFY(QFileInfo(bed.paths().sessionSocket(id(1))).isSymLink());
    QVERIFY(socketFileAt(bed.home().filePath(QStringLiteral("real.sock"))).has_value());
    QVERIFY(socketFileAt(bed.paths().socketDir + QStringLiteral("/mine.sock")).has_value());
    QCOMPARE(bed->list().size(), 0);
}

void tst_Adoption::hungShellpersCostOthersNothing()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("well"))).ok());
    bed.crash();
    std::vector<std::unique_ptr<FakeSocket>> hung;
    for (int i = 0; i < 10; ++i) {
        hung.push_back(std::make_unique<FakeSocket>(bed.paths().sessionSocket(id(i)), FakeSocket::Kind::Hung));
    }
    bed.begin();
    QCOMPARE(bed.status(QStringLiteral("well")), QStringLiteral("running"));
    for (int i = 0; i < 10; ++i) { // a time-out is not stale
        QVERIFY(socketFileAt(bed.paths().sessionSocket(id(i))).has_value());
    }
}

void tst_Adoption::stoppedShellperIsUnreachableAndComesBack()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(created.ok());
    const QString session = created->value(QLatin1String("id")).toString();
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(bed.pid(session)));
    QVERIFY(shellper.ok());
    bed.crash();
    QCOMPARE(sendSignal(*shellper, SIGSTOP), SignalOutcome::Sent);
    bed.begin();
    QCOMPARE(bed.status(session), QStringLiteral("unreachable"));
    QVERIFY(!bed.get(session).value(QLatin1String("problem")).toString().isEmpty());
    QVERIFY(shellper->isAlive());
    QCOMPARE(sendSignal(*shellper, SIGCONT), SignalOutcome::Sent);
    QVERIFY(bed.waitForStatus(session, QStringLiteral("running")));
    QCOMPARE(bed.pid(session), shellper->pid());

    // Also when it is stopped under a supervisor that has it.
    QCOMPARE(sendSignal(*shellper, SIGSTOP), SignalOutcome::Sent);
    QVERIFY(bed.waitForStatus(session, QStringLiteral("unreachable")));
    QVERIFY(bed.get(session).value(QLatin1String("problem")).toString().contains(QLatin1String("its shellper is stopped")));
    QCOMPARE(bed->problems().size(), 1);
    QCOMPARE(sendSignal(*shellper, SIGCONT), SignalOutcome::Sent);
    QVERIFY(bed.waitForStatus(session, QStringLiteral("running")));
    QVERIFY(bed->problems().isEmpty());
}

void tst_Adoption::stoppedShellperWithoutARecordIsShown()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("mute"))).ok());
    const QString session = bed.get(QStringLiteral("mute")).value(QLatin1String("id")).toString();
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(bed.pid(session)));
    QVERIFY(shellper.ok());
    bed.crash();
    QVERIFY(QFile::remove(bed.paths().sessionsDir + QLatin1Char('/') + session + QStringLiteral(".json")));
    QCOMPARE(sendSignal(*shellper, SIGSTOP), SignalOutcome::Sent);
    bed.begin();
    QCOMPARE(bed.status(QStringLiteral("mute")), QStringLiteral("unreachable"));
    const Result<SessionOutcome> outcome = bed.kill(session); // from outside
    QVERIFY(outcome.ok());
    QVERIFY(outcome->outcome.ended);
    QVERIFY(!shellper->isAlive());
    QVERIFY2(bed.leftFiles().isEmpty(), qPrintable(bed.leftFiles().join(QLatin1Char(' '))));
}

void tst_Adoption::intentToEndIsFinished()
{
    SupervisorBed bed;
    bed.tunables.gracefulTimeout = Milliseconds(500);
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("ignore-all block")));
    QVERIFY(created.ok());
    const QString session = created->value(QLatin1String("id")).toString();
    Witnesses witnesses;
    witnesses.addSession(bed.get(session));
    bed->kill(session, {}, [](const Result<SessionOutcome> &) {});
    QCOMPARE(bed.status(session), QStringLiteral("ending"));
    bed.crash(); // with the intent on disk, and perhaps TERMINATE on its way
    bed.begin();
    QVERIFY(waitFor([&] { return bed->list().isEmpty(); }));
    QCOMPARE(witnesses.living(), 0u);
    QVERIFY(waitFor([&] { return bed.leftFiles().isEmpty(); }));
}

void tst_Adoption::creationThatNeverCompletedIsEnded()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(created.ok());
    const QString session = created->value(QLatin1String("id")).toString();
    Witnesses witnesses;
    witnesses.addSession(bed.get(session));
    bed.crash();
    // As if it had crashed between the shellper's report and the record of it.
    const QString path = bed.paths().sessionsDir + QLatin1Char('/') + session + QStringLiteral(".json");
    const Result<QByteArray> text = readPrivateFile(path, 64 * 1024);
    QVERIFY(text.ok());
    Result<SessionRecord> record = decodeRecord(*text);
    QVERIFY(record.ok());
    record->intent = SessionIntent::Create;
    QVERIFY(writePrivateFile(path, encodeRecord(*record)).ok());
    const LogKeeper log;
    bed.begin();
    QVERIFY(waitFor([&] { return bed->list().isEmpty(); }));
    QCOMPARE(witnesses.living(), 0u);
    QVERIFY(waitFor([&] { return bed.leftFiles().isEmpty(); }));
    QVERIFY(waitFor([&] { return logged.contains(QStringLiteral("Cleaned up 1 orphaned processes from previous run")); }));
}

void tst_Adoption::creationThatCouldNotBeWrittenDownIsKept_data()
{
    QTest::addColumn<bool>("hasSelfRecord");
    QTest::newRow("its self-record tells") << true;
    QTest::newRow("only its answer tells") << false;
}

// A full disk between the shellper's report and the record of it.
void tst_Adoption::creationThatCouldNotBeWrittenDownIsKept()
{
    QFETCH(bool, hasSelfRecord);
    SupervisorBed bed;
    bed.begin();
    std::optional<Result<QJsonObject>> answer;
    bed->create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("kept")),
                [&](const Result<QJsonObject> &created) { answer.emplace(created); });
    const QStringList names = QDir(bed.paths().sessionsDir).entryList({QStringLiteral("????????.json")}, QDir::Files);
    QCOMPARE(names.size(), 1);
    const QString path = bed.paths().sessionsDir + QLatin1Char('/') + names.first();
    const QString self = path.chopped(5) + QStringLiteral(".self.json");
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    QVERIFY(QDir().mkdir(path)); // nothing can be renamed to it
    QVERIFY(waitFor([&] { return answer.has_value(); }));
    QVERIFY(answer->ok());
    const QJsonValue pid = (*answer)->value(QLatin1String("pid"));
    QVERIFY(waitFor([&] {
        const Result<SelfRecord> record = SelfRecord::read(self);
        return record && record->session.value(QLatin1String("created")).toBool();
    }));
    bed.crash();
    QVERIFY(QDir().rmdir(path));
    QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
    QVERIFY(hasSelfRecord || QFile::remove(self));
    bed.begin();
    QCOMPARE(bed.status(QStringLiteral("kept")), QStringLiteral("running"));
    QCOMPARE(bed.get(QStringLiteral("kept")).value(QLatin1String("pid")), pid);
}

// Else the shellper takes us for crashed, and its lease runs.
void tst_Adoption::whoIsLetGoHearsGoodbye()
{
    SupervisorBed bed;
    bed.tunables.lease = std::chrono::hours(1);
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(created.ok());
    const QString path = created->value(QLatin1String("socketPath")).toString();
    bed.crash();
    const std::optional<SocketFile> file = socketFileAt(path);
    QVERIFY(file);
    const FoundSocket socket{path, created->value(QLatin1String("id")).toString(), *file};
    const auto leaseRuns = [&] {
        std::optional<Welcome> welcome;
        Adoption look(socket, std::nullopt, bed.program, Adoption::Manner::Look, nullptr);
        look.start({}, [&](const AdoptionOutcome &outcome) { welcome = outcome.welcome; });
        (void)waitFor([&] { return welcome.has_value(); });
        return welcome && welcome->session.value(QLatin1String("endsAt")).isString();
    };
    QVERIFY(waitFor(leaseRuns));
    auto client = std::make_unique<ShellperClient>();
    ShellperClient *taken = client.get();
    bool isGone = false;
    connect(taken, &QObject::destroyed, this, [&] { isGone = true; });
    connect(taken, &ShellperClient::welcomed, this, [&] { letGo(std::move(client)); }); // inside its own signal
    Hello tower;
    tower.clientType = ClientType::Tower;
    taken->connectTo(path, tower);
    QVERIFY(waitFor([&] { return isGone; }));
    QVERIFY(waitFor([&] { return !leaseRuns(); }));
    QVERIFY(!leaseRuns());
}

void tst_Adoption::comesBackWhenTheOtherHasEnded()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(created.ok());
    const QString session = created->value(QLatin1String("id")).toString();
    {
        const OtherSupervisor other(created->value(QLatin1String("socketPath")).toString());
        QVERIFY(bed.waitForStatus(session, QStringLiteral("unreachable")));
    }
    QVERIFY(bed.waitForStatus(session, QStringLiteral("running")));
    QVERIFY(bed.get(session).value(QLatin1String("problem")).isNull());
}

void tst_Adoption::secondSupervisorIsNotFought()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(created.ok());
    const QString session = created->value(QLatin1String("id")).toString();
    const OtherSupervisor other(created->value(QLatin1String("socketPath")).toString());
    QVERIFY(bed.waitForStatus(session, QStringLiteral("unreachable")));
    QVERIFY(bed.get(session).value(QLatin1String("problem")).toString().contains(QLatin1String("taken this session over")));
    // Reconnecting would have cost the other its connection after half a second.
    QVERIFY(!waitFor([&] { return other.hasLostIt(); }, 1'500ms));
    const Result<SessionOutcome> outcome = bed.kill(session); // asked for by hand it is ended all the same
    QVERIFY(outcome.ok());
    QVERIFY(outcome->outcome.ended);
    QVERIFY(waitFor([&] { return other.hasLostIt(); })); // it would have told
}

void tst_Adoption::lostConnectionIsMadeAgain()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(created.ok());
    const QString session = created->value(QLatin1String("id")).toString();
    const QString socket = created->value(QLatin1String("socketPath")).toString();
    QVERIFY(QFile::remove(socket)); // the shellper binds it again
    QVERIFY(waitForFile(socket));
    bed.crash();
    bed.begin();
    QCOMPARE(bed.status(session), QStringLiteral("running"));
    const Result<SessionOutcome> outcome = bed.kill(session);
    QVERIFY(outcome->outcome.ended);
    QCOMPARE(bed.leftFiles(), QStringList());
}

void tst_Adoption::quietStartLogsNothing()
{
    SupervisorBed bed;
    const LogKeeper log;
    bed.begin();
    QCOMPARE(logged, QStringList());
}

void tst_Adoption::manyAtOnce()
{
    SupervisorBed bed;
    bed.begin();
    constexpr int count = 30;
    int ok = 0;
    for (int i = 0; i < count; ++i) {
        bed->create(SupervisorBed::child(QStringLiteral("block")), [&](const Result<QJsonObject> &created) { ok += created.ok() ? 1 : 0; });
    }
    QVERIFY(waitFor([&] { return ok == count; }));
    bed.crash();
    bed.begin();
    QCOMPARE(bed->list().size(), count);
    // On a machine that is busy a shellper may answer late; none is lost.
    QVERIFY(waitFor([&] {
        const QJsonArray sessions = bed->list();
        return std::all_of(sessions.begin(), sessions.end(), [](const QJsonValue &session) {
            return session.toObject().value(QLatin1String("status")).toString() == QLatin1String("running");
        });
    }));
}

QTEST_GUILESS_MAIN(tst_Adoption)
#include "tst_adoption.moc"
