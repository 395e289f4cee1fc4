// SPDX-License-Identifier: MIT
// The monitor and the supervisor's control socket: before it is ready, while it is away, and the stream of events. The
// supervisor is in this process, so that the test can hold its start, its answers and its socket.
#include "monitorfixture.h"
#include "supervisorfixture.h"

#include "control/controlserver.h"
#include "http/eventhub.h"
#include "supervisor/controlbinding.h"

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_MonitorEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeItIsReady();
    void comesBackWithTheSocket();
    void streamTellsWhatHappens();
    void streamBeginsWithASnapshotEachTime();
    void streamSaysThatTheSupervisorIsGone();
    void changesAreTakenTogether();
    void readersAreNumbered();
    void nothingIsAskedWhenNobodyListens();
    void manyShareOneQuestion();
    void answersThatMakeNoSenseAreTold();
};

namespace {

/// A supervisor behind its control socket in this process, and a monitor of it. Counts what the monitor asks for the list.
class ControlBed
{
public:
    ControlBed() : m_monitor(supervised.home(), ProcessRef::open(::getpid()).value()) {}
    ~ControlBed() { closeSocket(); }
    ControlBed(const ControlBed &) = delete;
    ControlBed &operator=(const ControlBed &) = delete;

    using Held = std::pair<QJsonObject, ControlReply>;

    void openSocket(Supervisor &supervisor)
    {
        Result<std::unique_ptr<ControlServer>> listening = ControlServer::listen(supervised.paths().controlSocket());
        if (!listening) {
            qFatal("%s", qPrintable(listening.error().message()));
        }
        m_server = std::move(*listening);
        bindControl(*m_server, supervisor, {});
        m_server->handle(QStringLiteral("session.snapshot"), [this, &supervisor](const QJsonObject &params, const ControlReply &reply) {
            ++asked;
            if (isHolding) {
                held.append({params, reply});
                return;
            }
            const QJsonValue since = params.value(QLatin1String("since"));
            supervisor.changesSince(since.isDouble() ? std::optional(static_cast<quint64>(since.toInteger())) : std::nullopt,
                                    Milliseconds(params.value(QLatin1String("waitMs")).toInteger()),
                                    [reply](const QJsonObject &changes) { reply(QJsonValue(changes)); });
        });
    }
    void closeSocket() { m_server.reset(); }

    /// With a supervisor that is ready, and a monitor that has found it.
    bool begin()
    {
        openSocket(supervised.begin());
        return m_monitor.start().isReady && waitFor([this] { return m_monitor.get("/api/terminals").status == 200; });
    }
    QString create(const QString &name)
    {
        const Result<QJsonObject> created = supervised.create(SupervisorBed::child(QStringLiteral("block"), name));
        return created ? created->value(QLatin1String("id")).toString() : QString();
    }
    MonitorUnderTest &monitor() { return m_monitor; }

    SupervisorBed supervised;
    int asked = 0;
    bool isHolding = false;
    QList<Held> held;

private:
    std::unique_ptr<ControlServer> m_server;
    MonitorUnderTest m_monitor;
};

/// A reader of /api/events.
class Listener
{
public:
    explicit Listener(const MonitorUnderTest &monitor, const QByteArray &more = {}) : m_connection(monitor.port())
    {
        m_connection.send("GET /api/events HTTP/1.1\r\n" + monitor.host() + more + "\r\n");
    }
    /// The data of the next event of that type; an empty object when none comes. What is passed over is kept in `seen`.
    QJsonObject next(const QByteArray &type)
    {
        seen += m_connection.readUntil("event: " + type + '\n');
        const QByteArray event = m_connection.readUntil("\n\n");
        const qsizetype data = event.indexOf("data: ");
        return data < 0 ? QJsonObject() : QJsonDocument::fromJson(event.mid(data + 6).trimmed()).object();
    }
    HttpConnection &connection() { return m_connection; }

    QByteArray seen;

private:
    HttpConnection m_connection;
};

QString nameIn(const QJsonObject &event)
{
    return event.value(QLatin1String("session")).toObject().value(QLatin1String("name")).toString();
}

bool flag(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toBool();
}

qsizetype terminalsIn(const QJsonObject &object)
{
    return object.value(QLatin1String("terminals")).toArray().size();
}

} // namespace

void tst_MonitorEvents::beforeItIsReady()
{
    ControlBed bed;
    Supervisor supervisor(Supervisor::Options{bed.supervised.paths(), bed.supervised.tunables, QString(), bed.supervised.program, Clock::system(), {}});
    bed.openSocket(supervisor);
    MonitorUnderTest &monitor = bed.monitor();
    QVERIFY(monitor.start().isReady);
    for (const char *target : {"/api/terminals", "/api/workspaces", "/api/terminals/x", "/api/gc", "/api/ports"}) {
        const HttpReplyRead reply = monitor.get(target);
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.isProblem());
        QCOMPARE(reply.headers.value("retry-after"), QByteArray("1"));
    }
    QCOMPARE(monitor.write("POST", "/api/terminals", R"({"command":["sleep","1"]})").status, 503);
    const HttpReplyRead health = monitor.get("/health");
    QCOMPARE(health.status, 200);
    QVERIFY(!flag(health.object(), "ready"));
    QCOMPARE(monitor.get("/metrics").status, 200);
    QVERIFY(monitor.get("/.well-known/shellreeve?nonce=a").object().value(QStringLiteral("sessions")).isNull());
    Listener listener(monitor);
    const QJsonObject before = listener.next("snapshot");
    QVERIFY(flag(before, "connected") && !flag(before, "ready"));

    QVERIFY(supervisor.start().ok());
    const QJsonObject after = listener.next("snapshot");
    QVERIFY(flag(after, "connected") && flag(after, "ready"));
    QCOMPARE(monitor.get("/api/terminals").status, 200);
    QVERIFY(flag(monitor.get("/health").object(), "ready"));
    bed.closeSocket();
}

void tst_MonitorEvents::comesBackWithTheSocket()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    QVERIFY(!bed.create(QStringLiteral("api")).isEmpty());
    for (int round = 0; round < 3; ++round) {
        bed.closeSocket();
        QVERIFY(waitFor([&] { return bed.monitor().get("/api/terminals").status == 503; }));
        const HttpReplyRead reply = bed.monitor().get("/health");
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.isProblem());
        QCOMPARE(reply.headers.value("retry-after"), QByteArray("1"));
        QCOMPARE(bed.monitor().write("DELETE", "/api/terminals/api").status, 503);
        QCOMPARE(bed.monitor().get("/").status, 200);
        bed.openSocket(*bed.supervised);
        QVERIFY(waitFor([&] { return bed.monitor().get("/api/terminals").status == 200; }));
        QCOMPARE(terminalsIn(bed.monitor().get("/api/terminals").object()), 1);
    }
}

void tst_MonitorEvents::streamTellsWhatHappens()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    QVERIFY(!bed.create(QStringLiteral("first")).isEmpty());
    Listener one(bed.monitor());
    Listener two(bed.monitor());
    for (Listener *listener : {&one, &two}) {
        const QJsonObject snapshot = listener->next("snapshot");
        QVERIFY(listener->seen.contains("text/event-stream"));
        QVERIFY(listener->seen.contains("retry: 1000"));
        QVERIFY(flag(snapshot, "connected") && flag(snapshot, "ready"));
        QCOMPARE(terminalsIn(snapshot), 1);
    }
    QVERIFY(!bed.create(QStringLiteral("second")).isEmpty());
    for (Listener *listener : {&one, &two}) {
        QCOMPARE(nameIn(listener->next("session.created")), QStringLiteral("second"));
    }
    QVERIFY(bed.supervised->rename(QStringLiteral("second"), QStringLiteral("third")).ok());
    QJsonObject changed;
    while (nameIn(changed) != QLatin1String("third")) {
        changed = one.next("session.changed");
        QVERIFY(!changed.isEmpty());
    }
    QVERIFY(bed.supervised.kill(QStringLiteral("third")).ok());
    QCOMPARE(nameIn(one.next("session.removed")), QStringLiteral("third"));
    QCOMPARE(nameIn(two.next("session.removed")), QStringLiteral("third"));
    QJsonObject counted;
    while (counted.value(QLatin1String("memoryBytes")).toInteger() == 0) { // a busy machine measures the memory later
        const QJsonArray counts = one.next("counts").value(QLatin1String("sessions")).toArray();
        QCOMPARE(counts.size(), 1);
        counted = counts.first().toObject();
        QCOMPARE(counted.value(QLatin1String("processCount")).toInt(), 1);
    }
}

void tst_MonitorEvents::streamBeginsWithASnapshotEachTime()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    Listener first(bed.monitor());
    QVERIFY(first.next("snapshot").contains(QLatin1String("terminals")));
    QVERIFY(!bed.create(QStringLiteral("api")).isEmpty());
    QCOMPARE(nameIn(first.next("session.created")), QStringLiteral("api"));
    first.connection().leave();
    Listener again(bed.monitor(), "Last-Event-ID: 99999999999999\r\n");
    QCOMPARE(terminalsIn(again.next("snapshot")), 1);
}

void tst_MonitorEvents::streamSaysThatTheSupervisorIsGone()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    QVERIFY(!bed.create(QStringLiteral("api")).isEmpty());
    Listener listener(bed.monitor());
    QCOMPARE(terminalsIn(listener.next("snapshot")), 1);
    bed.closeSocket();
    QVERIFY(!flag(listener.next("supervisor"), "connected"));
    Listener late(bed.monitor());
    QVERIFY(!flag(late.next("snapshot"), "connected"));
    bed.openSocket(*bed.supervised);
    for (Listener *reader : {&listener, &late}) {
        const QJsonObject snapshot = reader->next("snapshot");
        QVERIFY(flag(snapshot, "connected") && flag(snapshot, "ready"));
        QCOMPARE(terminalsIn(snapshot), 1);
    }
}

void tst_MonitorEvents::changesAreTakenTogether()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    QVERIFY(!bed.create(QStringLiteral("n")).isEmpty());
    Listener listener(bed.monitor());
    (void)listener.next("snapshot");
    QString name = QStringLiteral("n");
    for (int round = 0; round < 200; ++round) { // without the event loop in between
        const QString next = QStringLiteral("n%1").arg(round);
        QVERIFY(bed.supervised->rename(name, next).ok());
        name = next;
    }
    QJsonObject changed;
    while (nameIn(changed) != name) {
        changed = listener.next("session.changed");
        QVERIFY(!changed.isEmpty());
    }
    QVERIFY2(listener.seen.count("event: session.changed") < 10, listener.seen.constData());
}

void tst_MonitorEvents::readersAreNumbered()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    std::vector<std::unique_ptr<Listener>> listeners;
    for (int at = 0; at < EventHub::most; ++at) {
        listeners.push_back(std::make_unique<Listener>(bed.monitor()));
        QVERIFY(!listeners.back()->next("snapshot").isEmpty());
    }
    const HttpReplyRead refused = bed.monitor().get("/api/events");
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.isProblem());
    listeners.pop_back();
    listeners.front()->connection().leaveRudely();
    QVERIFY(waitFor([&] {
        Listener late(bed.monitor());
        return late.connection().readUntil("\r\n").contains(" 200 ");
    }));
}

void tst_MonitorEvents::nothingIsAskedWhenNobodyListens()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    {
        Listener listener(bed.monitor());
        (void)listener.next("snapshot");
        const int before = bed.asked;
        (void)listener.next("counts");
        QVERIFY(bed.asked > before);
    }
    // That the reader has left shows with the next counts, or the one after that; a question that waits is left alone.
    QVERIFY(waitFor([&] {
        const QJsonObject health = bed.monitor().get("/health").object();
        return health.value(QLatin1String("monitor")).toObject().value(QLatin1String("eventStreams")).toInt() == 0;
    }));
    QSignalSpy measured(&*bed.supervised, &Supervisor::measured);
    (void)measured.wait(static_cast<int>(EventHub::countsInterval.count())); // a look that was under way
    const int before = bed.asked;
    QVERIFY(!measured.wait(2 * static_cast<int>(EventHub::countsInterval.count())));
    QCOMPARE(bed.asked, before);
}

void tst_MonitorEvents::manyShareOneQuestion()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    bed.isHolding = true;
    bed.asked = 0;
    std::vector<std::unique_ptr<HttpConnection>> clients;
    const auto ask = [&] {
        clients.push_back(std::make_unique<HttpConnection>(bed.monitor().port()));
        clients.back()->send("GET /api/terminals HTTP/1.1\r\n" + bed.monitor().host() + "\r\n");
    };
    ask();
    QVERIFY(waitFor([&] { return bed.held.size() == 1; }));
    for (int at = 0; at < 50; ++at) {
        ask();
    }
    // All have come when this one, sent after them, is answered: the library takes them in their order.
    QCOMPARE(bed.monitor().get("/").status, 200);
    const QString created = bed.create(QStringLiteral("late"));
    QVERIFY(!created.isEmpty());
    bed.isHolding = false;
    const QJsonObject old{{QStringLiteral("revision"), 1},        {QStringLiteral("ready"), true},
                          {QStringLiteral("all"), true},          {QStringLiteral("problems"), QJsonArray()},
                          {QStringLiteral("sessions"), QJsonArray()}, {QStringLiteral("removed"), QJsonArray()}};
    bed.held.takeFirst().second(QJsonValue(old));
    QCOMPARE(terminalsIn(clients.front()->read().object()), 0);
    for (size_t at = 1; at < clients.size(); ++at) {
        const HttpReplyRead reply = clients[at]->read();
        QCOMPARE(reply.status, 200);
        QCOMPARE(terminalsIn(reply.object()), 1); // asked for after they had come
    }
    QVERIFY2(bed.asked <= 3, qPrintable(QString::number(bed.asked)));
}

void tst_MonitorEvents::answersThatMakeNoSenseAreTold()
{
    ControlBed bed;
    QVERIFY(bed.begin());
    bed.isHolding = true;
    HttpConnection client(bed.monitor().port());
    client.send("GET /api/terminals HTTP/1.1\r\n" + bed.monitor().host() + "\r\n");
    QVERIFY(waitFor([&] { return !bed.held.isEmpty(); }));
    bed.isHolding = false;
    bed.held.takeFirst().second(QJsonValue(QJsonObject{{QStringLiteral("revision"), QStringLiteral("nonsense")}}));
    const HttpReplyRead reply = client.read();
    QCOMPARE(reply.status, 500);
    QVERIFY(reply.isProblem());
    QCOMPARE(bed.monitor().get("/api/terminals").status, 200);
}

QTEST_GUILESS_MAIN(tst_MonitorEvents)
#include "tst_monitorevents.moc"
