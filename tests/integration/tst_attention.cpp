// SPDX-License-Identifier: MIT
// What asks for a person (F4), what clears it, and what was cut off by a restart of the machine (A2).
#include "process/hostidentity.h"
#include "session/sessionstore.h"
#include "shellper/shellperclient.h"
#include "supervisorfixture.h"

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

using Kind = Attention::Kind;

/// Somebody who looks on, and types.
class Viewer
{
public:
    explicit Viewer(const QString &socketPath)
    {
        QSignalSpy welcomed(&client, &ShellperClient::welcomed);
        Hello hello;
        hello.clientType = ClientType::Terminal;
        client.connectTo(socketPath, hello);
        if (!welcomed.wait(static_cast<int>(hangDeadline.count()))) {
            qWarning("no welcome at %s", qUtf8Printable(socketPath));
        }
    }
    ShellperClient client;
};

/// Reads lines and says each in the way of a shell's printf.
SessionSpec speaker()
{
    return SupervisorBed::spec({QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                QStringLiteral("stty -echo; while read -r x; do printf \"$x\"; done")}, QStringLiteral("api"));
}

} // namespace

class tst_Attention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bellAndMessageAskOnce();
    void whatRangUnheardIsToldLater();
    void attachingClears();
    void whatIsLookedAtDoesNotAsk();
    void exitAsks_data();
    void exitAsks();
    void endOnRequestDoesNotAsk();
    void restartClears();
    void crashLoopAsksOnceItStops();
    void rebootInterrupts();
    void goneShellperOfThisBootFails();
};

static Attention attentionOf(SupervisorBed &bed, const QString &id)
{
    const std::optional<SessionSnapshot> session = bed->snapshot(id);
    return session ? session->attention : Attention();
}

/// Types without looking on.
static void type(const SessionSnapshot &session, const QByteArray &line)
{
    ShellperClient client;
    QSignalSpy done(&client, &ShellperClient::pong);
    Hello hello;
    hello.clientType = ClientType::Terminal;
    hello.output = false;
    hello.replayBytes = 0;
    QObject::connect(&client, &ShellperClient::replayed, &client, [&] {
        client.sendData(line + '\r');
        client.ping();
    });
    client.connectTo(session.socketPath, hello);
    QVERIFY(done.wait(static_cast<int>(hangDeadline.count())));
}

void tst_Attention::bellAndMessageAskOnce()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(speaker());
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QCOMPARE(attentionOf(bed, id).kind, Kind::None);
    type(*bed->snapshot(id), "\\007");
    QVERIFY(waitFor([&] { return attentionOf(bed, id).kind == Kind::Bell; }));
    const Attention bell = attentionOf(bed, id);
    QVERIFY(bell.since.isValid());
    QSignalSpy changes(&*bed, &Supervisor::sessionChanged);
    type(*bed->snapshot(id), "\\007again");
    QVERIFY(waitFor([&] { return !changes.isEmpty(); }));
    QCOMPARE(attentionOf(bed, id), bell);

    type(*bed->snapshot(id), "\\033]9;build is done\\007");
    QVERIFY(waitFor([&] { return attentionOf(bed, id).kind == Kind::Message; }));
    QCOMPARE(attentionOf(bed, id).text, QStringLiteral("build is done"));
    changes.clear();
    bed->acknowledge(id);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(attentionOf(bed, id), Attention());
    bed->acknowledge(id); // nothing to clear
    bed->acknowledge(QStringLiteral("nobody"));
    QCOMPARE(changes.count(), 1);
}

// Before the supervisor has come to a new session, or while there is none.
void tst_Attention::whatRangUnheardIsToldLater()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(speaker());
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    const SessionSnapshot session = *bed->snapshot(id);
    bed.crash();
    type(session, "\\007");
    bed.begin();
    QVERIFY(waitFor([&] { return attentionOf(bed, id).kind == Kind::Bell; }));
}

void tst_Attention::attachingClears()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(speaker());
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    type(*bed->snapshot(id), "\\007");
    QVERIFY(waitFor([&] { return attentionOf(bed, id).kind == Kind::Bell; }));
    const Viewer viewer(bed->snapshot(id)->socketPath);
    QVERIFY(waitFor([&] { return bed->snapshot(id)->viewers == 1; }));
    QCOMPARE(attentionOf(bed, id), Attention());
}

void tst_Attention::whatIsLookedAtDoesNotAsk()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(speaker());
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    {
        Viewer viewer(bed->snapshot(id)->socketPath);
        QVERIFY(waitFor([&] { return bed->snapshot(id)->viewers == 1; }));
        const QDateTime before = bed->snapshot(id)->lastActivityAt;
        viewer.client.sendData("\\007\r");
        QVERIFY(waitFor([&] { return bed->snapshot(id)->lastActivityAt > before; }));
        QCOMPARE(attentionOf(bed, id), Attention());
    }
    QVERIFY(waitFor([&] { return bed->snapshot(id)->viewers == 0; }));
    QCOMPARE(attentionOf(bed, id), Attention());
}

void tst_Attention::exitAsks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    QTest::newRow("fine") << QStringLiteral("exit 0") << int(Kind::Finished);
    QTest::newRow("an error") << QStringLiteral("exit 3") << int(Kind::Failed);
    QTest::newRow("by a signal") << QStringLiteral("abort") << int(Kind::Failed);
}

void tst_Attention::exitAsks()
{
    QFETCH(QString, words);
    QFETCH(int, kind);
    QList<int> seen; // with each change: it is told together with the exit
    SupervisorBed bed;
    bed.begin();
    QObject::connect(&*bed, &Supervisor::sessionChanged, &*bed, [&](const QString &id) {
        const SessionSnapshot session = *bed->snapshot(id);
        if (session.status == SessionStatus::Exited) {
            seen.append(int(session.attention.kind));
        }
    });
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(words));
    QVERIFY(created.ok());
    QVERIFY(waitFor([&] { return !seen.isEmpty(); }));
    QCOMPARE(seen.first(), kind);
}

void tst_Attention::endOnRequestDoesNotAsk()
{
    int asked = 0;
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(created.ok());
    QObject::connect(&*bed, &Supervisor::sessionChanged, &*bed, [&](const QString &id) {
        asked += attentionOf(bed, id).kind == Kind::None ? 0 : 1;
    });
    QVERIFY(bed.kill(created->value(QLatin1String("id")).toString()).ok());
    QCOMPARE(asked, 0);
}

void tst_Attention::restartClears()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("exit 3"), QStringLiteral("api")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return attentionOf(bed, id).kind == Kind::Failed; }));
    bed->restart(id, [](const Result<QJsonObject> &) {});
    QCOMPARE(attentionOf(bed, id), Attention());
    QVERIFY(waitFor([&] { return attentionOf(bed, id).kind == Kind::Failed; }));
}

void tst_Attention::crashLoopAsksOnceItStops()
{
    int restarting = 0;
    bool hasStopped = false;
    SupervisorBed bed;
    bed.begin();
    SessionSpec spec = SupervisorBed::child(QStringLiteral("exit 3"));
    spec.restart = RestartMode::OnFailure;
    QObject::connect(&*bed, &Supervisor::sessionChanged, &*bed, [&](const QString &id) {
        const SessionSnapshot session = *bed->snapshot(id);
        restarting += session.status == SessionStatus::Restarting ? 1 : 0;
        hasStopped = hasStopped || session.status == SessionStatus::CrashLoop; // from there on it asks, also while it is being ended
        if (!hasStopped) {
            QCOMPARE(session.attention.kind, Kind::None);
        }
    });
    const Result<QJsonObject> created = bed.create(spec);
    QVERIFY(created.ok());
    QVERIFY(bed.waitForStatus(created->value(QLatin1String("id")).toString(), QStringLiteral("crash-loop")));
    QVERIFY(restarting > 0);
    QCOMPARE(attentionOf(bed, created->value(QLatin1String("id")).toString()).kind, Kind::Failed);
}

void tst_Attention::rebootInterrupts()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("api")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    QVERIFY(!bed->snapshot(id)->interrupted);
    // What the disk would hold after a reboot: the record of a running session, of another boot.
    SessionRecord record;
    {
        SessionStore store(bed->paths().sessionsDir, HostIdentity::current().machineId);
        const Result<LoadedRecords> loaded = store.load();
        QVERIFY(loaded && loaded->records.size() == 1);
        record = loaded->records.first();
    }
    QVERIFY(bed.kill(id).ok());
    bed.crash();
    record.shellper->bootId = "another-boot";
    record.guardian->bootId = "another-boot";
    SessionStore store(bed.paths().sessionsDir, HostIdentity::current().machineId);
    QVERIFY(store.save(record, Durability::Rename).ok());
    for (int start = 0; start < 2; ++start) { // it stays known
        bed.begin();
        const std::optional<SessionSnapshot> session = bed->snapshot(id);
        QVERIFY(session.has_value());
        QCOMPARE(session->status, SessionStatus::Exited);
        QVERIFY(session->interrupted);
        QCOMPARE(session->attention, Attention()); // it is offered, not complained about
        QVERIFY(bed.get(id).value(QLatin1String("interrupted")).toBool());
    }
    QVERIFY(bed.restart(id).ok());
    QVERIFY(!bed->snapshot(id)->interrupted);
    QCOMPARE(bed->snapshot(id)->status, SessionStatus::Running);
}

void tst_Attention::goneShellperOfThisBootFails()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> created = bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("api")));
    QVERIFY(created.ok());
    const QString id = created->value(QLatin1String("id")).toString();
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(bed.pid(id)));
    QVERIFY(shellper.ok());
    sendSignal(*shellper, SIGKILL);
    QVERIFY(waitFor([&] { return bed->snapshot(id)->status == SessionStatus::Exited; }));
    QVERIFY(!bed->snapshot(id)->interrupted);
    QCOMPARE(attentionOf(bed, id).kind, Kind::Failed);
}

QTEST_GUILESS_MAIN(tst_Attention)
#include "tst_attention.moc"
