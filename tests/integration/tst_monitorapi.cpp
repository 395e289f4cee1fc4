// SPDX-License-Identifier: MIT
// What the monitor's HTTP tells and does: the shipped monitor before a shipped supervisor with real sessions.
#include "monitorfixture.h"

#include "base/challengeproof.h"
#include "control/controlclient.h"
#include "e2e/instance.h"
#include "http/routes.h"
#include "monitor/wellknown.h"
#include "support/schemafaults.h"
#include "unit/http/prometheusreader.h"

#include <QElapsedTimer>
#include <QUrl>

#include <csignal>
#include <sys/un.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_MonitorApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyReadIsAsDescribed();
    void aSessionFromBeginningToEnd();
    void creationSaysWhyNot();
    void isNeverStale();
    void onlyAnExactNameEnds();
    void theOutcomeIsTold();
    void workspacesAreGroupedAndEnded();
    void finishedSessionsAreForgotten();
    void restartsAndRenames();
    void leftoversAreEndedAndKept();
    void cleanupIsPlannedAndDone();
    void countersAreForPrometheusToo();
    void aStoppedSupervisorHidesNotWhoWeAre();
    void aTicketIsGoodOnce();
    void wrongTicketsAreCounted();

private:
    [[nodiscard]] QJsonObject listed(const QString &name) const
    {
        const QJsonArray sessions = m_monitor->get("/api/terminals").object().value(QStringLiteral("terminals")).toArray();
        for (const QJsonValue &session : sessions) {
            if (session.toObject().value(QStringLiteral("name")).toString() == name) {
                return session.toObject();
            }
        }
        return {};
    }
    QString create(const char *name, const char *words = "block")
    {
        QJsonArray command{QStringLiteral(SHELLREEVE_TESTCHILD)};
        for (const QString &word : shellreeve::testing::words(words)) {
            command.append(word);
        }
        const QJsonObject wanted{{QStringLiteral("name"), QLatin1String(name)},
                                 {QStringLiteral("command"), command},
                                 {QStringLiteral("cwd"), m_home->home()}};
        const HttpReplyRead reply = m_monitor->write("POST", "/api/terminals", QJsonDocument(wanted).toJson());
        return reply.status == 201 ? reply.object().value(QStringLiteral("id")).toString() : QString();
    }
    Result<QJsonValue> control(const char *method, const QJsonObject &params = {})
    {
        ControlClient client;
        std::optional<Result<QJsonValue>> answered;
        client.connectTo(m_home->controlSocket());
        client.call(QString::fromLatin1(method), params, [&](const Result<QJsonValue> &answer) { answered.emplace(answer); });
        return waitFor([&] { return answered.has_value(); }) ? *answered : Error{ErrorCode::TimedOut, QStringLiteral("no answer")};
    }

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<MonitorUnderTest> m_monitor;
};

void tst_MonitorApi::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_instance = std::make_unique<Instance>(*m_home);
    QVERIFY(m_instance->start());
    m_monitor = std::make_unique<MonitorUnderTest>(*m_home, m_instance->trayProcess());
    const MonitorReport report = m_monitor->start();
    QVERIFY2(report.isReady, qPrintable(report.message));
}

void tst_MonitorApi::cleanup()
{
    m_monitor.reset();
    m_instance.reset();
    m_home.reset();
}

void tst_MonitorApi::everyReadIsAsDescribed()
{
    QVERIFY(!create("api").isEmpty());
    const QJsonObject document = m_monitor->get("/api/openapi.json").object();
    QCOMPARE(document.value(QStringLiteral("paths")).toObject().size(), [] {
        QSet<QByteArray> paths;
        for (const Route &route : routes()) {
            paths.insert(route.path);
        }
        return paths.size();
    }());
    for (const Route &route : routes()) {
        if (QByteArray(route.method) != "GET" || route.id == RouteId::Events) {
            continue;
        }
        const QByteArray target = QByteArray(route.path).replace("{id}", "api").replace("{file}", "dashboard.css");
        const HttpReplyRead reply = m_monitor->get(target);
        QVERIFY2(reply.status == 200, (target + ": " + QByteArray::number(reply.status) + ' ' + reply.body).constData());
        QCOMPARE(reply.headers.value("x-content-type-options"), QByteArray("nosniff"));
        QVERIFY(reply.headers.value("content-security-policy").contains("frame-ancestors 'none'"));
        QCOMPARE(reply.headers.value("cache-control"), QByteArray("no-store"));
        QCOMPARE(reply.headers.value("cross-origin-resource-policy"), QByteArray("same-origin"));
        for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header) {
            QVERIFY2(!header.key().startsWith("access-control"), header.key().constData());
        }
        if (*route.contentType) {
            QCOMPARE(reply.headers.value("content-type"), QByteArray(route.contentType));
        }
        if (*route.result) {
            QCOMPARE(schemaFaults(QString::fromLatin1(route.result), reply.object()), QStringList());
        }
        const HttpReplyRead head = httpRequest(m_monitor->port(), "HEAD", target);
        QCOMPARE(head.status, reply.status);
        QCOMPARE(head.headers.value("content-type"), reply.headers.value("content-type"));
    }
}

void tst_MonitorApi::aSessionFromBeginningToEnd()
{
    const QJsonObject health = m_monitor->get("/health").object();
    QVERIFY(health.value(QStringLiteral("ready")).toBool());
    QCOMPARE(health.value(QStringLiteral("status")).toString(), QStringLiteral("ok"));
    QCOMPARE(m_monitor->get("/api/terminals").object().value(QStringLiteral("terminals")).toArray().size(), 0);

    const QByteArray wanted = R"({"name":"api","command":["/bin/sh","-c","sleep 1000 & exec sleep 1000"],"cwd":"/"})";
    const HttpReplyRead created = m_monitor->write("POST", "/api/terminals", wanted);
    QCOMPARE(created.status, 201);
    QCOMPARE(schemaFaults(QStringLiteral("Session"), created.object()), QStringList());
    const QString id = created.object().value(QStringLiteral("id")).toString();
    QCOMPARE(created.headers.value("location"), "/api/terminals/" + id.toLatin1());
    QCOMPARE(listed(QStringLiteral("api")).value(QStringLiteral("id")).toString(), id);
    QCOMPARE(m_instance->session(QStringLiteral("api")).value(QStringLiteral("id")).toString(), id);
    for (const QByteArray &name : {id.toLatin1(), QByteArray("api"), id.left(3).toLatin1()}) {
        QCOMPARE(m_monitor->get("/api/terminals/" + name).object().value(QStringLiteral("id")).toString(), id);
    }
    for (const HttpReplyRead &missing : {m_monitor->get("/api/terminals/other"), m_monitor->write("DELETE", "/api/terminals/other")}) {
        QCOMPARE(missing.status, 404);
        QCOMPARE(missing.object().value(QStringLiteral("advice")).toString(), QStringLiteral("see them at /api/terminals"));
    }
    const std::vector<ProcessRef> processes = m_instance->processesOf(id);
    QVERIFY(processes.size() >= 3);

    const HttpReplyRead ended = m_monitor->write("DELETE", "/api/terminals/api");
    QCOMPARE(ended.status, 200);
    QCOMPARE(schemaFaults(QStringLiteral("Outcome"), ended.object()), QStringList());
    QVERIFY(ended.object().value(QStringLiteral("ended")).toBool());
    QCOMPARE(living(processes), 0u); // it answers when that is verified
    QVERIFY(listed(QStringLiteral("api")).isEmpty());
    QCOMPARE(m_monitor->write("DELETE", "/api/terminals/api").status, 404);
}

void tst_MonitorApi::creationSaysWhyNot()
{
    QVERIFY(!create("api").isEmpty());
    const auto statusOf = [&](const QByteArray &body) {
        const HttpReplyRead reply = m_monitor->write("POST", "/api/terminals", body);
        return reply.isProblem() ? reply.status : -reply.status;
    };
    QCOMPARE(statusOf("{}"), 400);
    QCOMPARE(statusOf("[]"), 400);
    QCOMPARE(statusOf("{\"command\":[\"x\"]"), 400);
    QCOMPARE(statusOf(R"({"command":"ls"})"), 400);
    QCOMPARE(statusOf(R"({"command":["sleep","1"],"colour":"red"})"), 400);
    QCOMPARE(statusOf(R"({"command":["sleep","1"],"name":"api"})"), 409);
    QCOMPARE(statusOf(R"({"command":["/nowhere/program"]})"), 422);
    QCOMPARE(statusOf(R"({"command":["no-such-command-anywhere"]})"), 422);
    QCOMPARE(statusOf(R"({"command":["/etc/passwd"]})"), 422);
    QCOMPARE(statusOf(R"({"command":["sleep","1"],"cwd":"/etc/passwd"})"), 422);
    const HttpReplyRead nowhere = m_monitor->write("POST", "/api/terminals", R"({"command":["sleep","1"],"cwd":"/nowhere"})");
    QCOMPARE(nowhere.status, 422);
    QVERIFY(!nowhere.body.contains("--cwd"));
    const HttpReplyRead untyped = httpRequest(m_monitor->port(), "POST", "/api/terminals", m_monitor->token());
    QCOMPARE(untyped.status, 400);
    QCOMPARE(httpRequest(m_monitor->port(), "POST", "/api/terminals", {}, R"({"command":["sleep","1"]})").status, 401);
    QCOMPARE(m_instance->names(), QStringList{QStringLiteral("api")});
}

void tst_MonitorApi::isNeverStale()
{
    for (int round = 0; round < 5; ++round) {
        const QString name = QStringLiteral("s%1").arg(round);
        QVERIFY(!m_instance->createChild(name, QStringLiteral("block")).isEmpty());
        QVERIFY(!listed(name).isEmpty()); // at once: not by and by
        QCOMPARE(listed(name).value(QStringLiteral("processCount")).toInt(), 1);
        QCOMPARE(m_instance->reeve({QStringLiteral("rename"), name, name + QStringLiteral("x")}).code, 0);
        QVERIFY(listed(name).isEmpty());
        QVERIFY(!listed(name + QStringLiteral("x")).isEmpty());
        QCOMPARE(m_instance->reeve({QStringLiteral("kill"), name + QStringLiteral("x")}).code, 0);
        QVERIFY(listed(name + QStringLiteral("x")).isEmpty());
    }
}

void tst_MonitorApi::onlyAnExactNameEnds()
{
    const QString id = create("api");
    QVERIFY(!id.isEmpty());
    for (const QByteArray &target : {id.left(7).toLatin1(), QByteArray("ap"), QByteArray("API"), QByteArray("api%20"), QByteArray("*")}) {
        const HttpReplyRead reply = m_monitor->write("DELETE", "/api/terminals/" + target);
        QCOMPARE(reply.status, 404);
        QVERIFY(reply.isProblem());
        QCOMPARE(m_monitor->write("POST", "/api/terminals/" + target + "/restart").status, 404);
    }
    QCOMPARE(m_monitor->write("DELETE", "/api/terminals/api?mode=never").status, 400);
    QCOMPARE(m_monitor->write("DELETE", "/api/terminals/api?evrything=true").status, 400);
    QCOMPARE(listed(QStringLiteral("api")).value(QStringLiteral("status")).toString(), QStringLiteral("running"));
    QCOMPARE(m_monitor->write("DELETE", "/api/terminals/" + id.toLatin1() + "?mode=now").status, 200);
}

void tst_MonitorApi::theOutcomeIsTold()
{
    const QString id = create("stubborn", "ignore-term block");
    QVERIFY(!id.isEmpty());
    const HttpReplyRead ended = m_monitor->write("DELETE", "/api/terminals/stubborn?mode=graceful&timeoutMs=50&retries=0");
    QCOMPARE(ended.status, 200);
    const QJsonObject outcome = ended.object();
    QVERIFY(outcome.value(QStringLiteral("ended")).toBool()); // killed after the grace
    QCOMPARE(outcome.value(QStringLiteral("attempts")).toInt(), 1);
    QVERIFY(!outcome.value(QStringLiteral("endedProcesses")).toArray().isEmpty());
    QVERIFY(outcome.value(QStringLiteral("survivors")).toArray().isEmpty());
}

void tst_MonitorApi::workspacesAreGroupedAndEnded()
{
    const QString here = m_home->home() + QStringLiteral("/a b/ä");
    QVERIFY(QDir().mkpath(here));
    for (const char *name : {"one", "two"}) {
        const QJsonObject wanted{{QStringLiteral("name"), QLatin1String(name)},
                                 {QStringLiteral("command"), QJsonArray{QStringLiteral("sleep"), QStringLiteral("1000")}},
                                 {QStringLiteral("cwd"), here}};
        QCOMPARE(m_monitor->write("POST", "/api/terminals", QJsonDocument(wanted).toJson()).status, 201);
    }
    QVERIFY(!create("elsewhere").isEmpty());
    const QJsonArray workspaces = m_monitor->get("/api/workspaces").object().value(QStringLiteral("workspaces")).toArray();
    QCOMPARE(workspaces.size(), 2);
    const QString path = workspaces.at(1).toObject().value(QStringLiteral("path")).toString();
    QVERIFY(path.endsWith(QString::fromUtf8("/a b/ä")));
    QCOMPARE(workspaces.at(1).toObject().value(QStringLiteral("sessions")).toArray().size(), 2);
    const HttpReplyRead missing = m_monitor->write("DELETE", "/api/workspaces/" + QUrl::toPercentEncoding(path + QLatin1Char('x')));
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.object().value(QStringLiteral("advice")).toString(), QStringLiteral("see them at /api/workspaces"));
    const HttpReplyRead ended = m_monitor->write("DELETE", "/api/workspaces/" + QUrl::toPercentEncoding(path) + "?mode=now");
    QCOMPARE(ended.status, 200);
    QCOMPARE(schemaFaults(QStringLiteral("WorkspaceOutcome"), ended.object()), QStringList());
    QVERIFY(ended.object().value(QStringLiteral("ended")).toBool());
    QCOMPARE(ended.object().value(QStringLiteral("sessions")).toArray().size(), 2);
    QCOMPARE(m_instance->names(), QStringList{QStringLiteral("elsewhere")});
}

void tst_MonitorApi::finishedSessionsAreForgotten()
{
    QVERIFY(!create("over", "exit 3").isEmpty());
    QVERIFY(waitFor([&] { return listed(QStringLiteral("over")).value(QStringLiteral("status")).toString() == QLatin1String("exited"); }));
    QCOMPARE(listed(QStringLiteral("over")).value(QStringLiteral("exitCode")).toInt(), 3);
    QCOMPARE(m_monitor->write("POST", "/api/terminals/over/forget").status, 200);
    QVERIFY(listed(QStringLiteral("over")).isEmpty());
    QVERIFY(!create("running").isEmpty());
    const HttpReplyRead refused = m_monitor->write("POST", "/api/terminals/running/forget");
    QCOMPARE(refused.status, 409);
    QVERIFY(refused.isProblem());
    QVERIFY(refused.object().value(QStringLiteral("advice")).toString().contains(QStringLiteral("reeve kill")));
}

void tst_MonitorApi::restartsAndRenames()
{
    const QString id = create("api");
    const QJsonValue child = listed(QStringLiteral("api")).value(QStringLiteral("childPid"));
    const HttpReplyRead restarted = m_monitor->write("POST", "/api/terminals/api/restart");
    QCOMPARE(restarted.status, 200);
    QVERIFY(waitFor([&] {
        const QJsonObject session = listed(QStringLiteral("api"));
        return session.value(QStringLiteral("status")).toString() == QLatin1String("running") && session.value(QStringLiteral("childPid")) != child;
    }));
    QVERIFY(!create("web").isEmpty());
    QCOMPARE(m_monitor->write("POST", "/api/terminals/api/rename", R"({"name":"web"})").status, 409);
    QCOMPARE(m_monitor->write("POST", "/api/terminals/api/rename", R"({"name":5})").status, 400);
    QCOMPARE(m_monitor->write("POST", "/api/terminals/api/rename", R"({"name":"backend","id":"web"})").status, 200); // the path says which
    QCOMPARE(listed(QStringLiteral("backend")).value(QStringLiteral("id")).toString(), id);
    QVERIFY(!listed(QStringLiteral("web")).isEmpty());
}

void tst_MonitorApi::leftoversAreEndedAndKept()
{
    for (const char *name : {"ended", "kept"}) {
        QJsonArray command{QStringLiteral(SHELLREEVE_TESTCHILD)};
        for (const QString &word : words("double-fork [ block ] exit 0")) {
            command.append(word);
        }
        const QJsonObject wanted{{QStringLiteral("name"), QLatin1String(name)},
                                 {QStringLiteral("command"), command},
                                 {QStringLiteral("leftovers"), QStringLiteral("ask")},
                                 {QStringLiteral("cwd"), m_home->home()}};
        QCOMPARE(m_monitor->write("POST", "/api/terminals", QJsonDocument(wanted).toJson()).status, 201);
        QVERIFY(waitFor([&] { return !listed(QLatin1String(name)).value(QStringLiteral("leftovers")).toArray().isEmpty(); }));
    }
    const HttpReplyRead ended = m_monitor->write("POST", "/api/terminals/ended/leftovers/end");
    QCOMPARE(ended.status, 200);
    QVERIFY(ended.object().value(QStringLiteral("ended")).toBool());
    QVERIFY(waitFor([&] { return listed(QStringLiteral("ended")).value(QStringLiteral("leftovers")).toArray().isEmpty(); }));
    QCOMPARE(m_monitor->write("POST", "/api/terminals/kept/leftovers/keep").status, 200);
    QCOMPARE(listed(QStringLiteral("kept")).value(QStringLiteral("leftovers")).toArray().size(), 1);
    QCOMPARE(m_monitor->write("DELETE", "/api/terminals/kept?everything=true").status, 200);
}

void tst_MonitorApi::cleanupIsPlannedAndDone()
{
    const QString stale = m_home->socketDir() + QStringLiteral("/shellper-aaaaaaaa.sock");
    {
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(stale).constData(), sizeof address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    }
    const HttpReplyRead plan = m_monitor->get("/api/gc");
    QCOMPARE(plan.status, 200);
    QCOMPARE(schemaFaults(QStringLiteral("Cleanup"), plan.object()), QStringList());
    QVERIFY(QFile::exists(stale));
    const QJsonArray verdicts = plan.object().value(QStringLiteral("verdicts")).toArray();
    // Processes of others that name a session are among them, too: whatever else runs on this machine.
    QCOMPARE(std::count_if(verdicts.begin(), verdicts.end(), [](const QJsonValue &verdict) {
        return verdict.toObject().value(QLatin1String("kind")).toString() != QLatin1String("process");
    }), 1);
    QCOMPARE(m_monitor->write("POST", "/api/gc", R"({"confirmed":"yes"})").status, 400);
    QVERIFY(QFile::exists(stale));
    QCOMPARE(m_monitor->write("POST", "/api/gc", R"({"confirmed":true})").status, 200);
    QVERIFY(!QFile::exists(stale));
    QCOMPARE(m_monitor->write("POST", "/api/gc").status, 200); // without a body
}

void tst_MonitorApi::countersAreForPrometheusToo()
{
    QVERIFY(!create("api").isEmpty());
    QCOMPARE(m_monitor->write("DELETE", "/api/terminals/api?mode=now").status, 200);
    QVERIFY(!create("web").isEmpty());
    const QJsonObject metrics = m_monitor->get("/api/metrics").object();
    QCOMPARE(metrics.value(QStringLiteral("successfulCleanups")).toInt(), 1);
    const HttpReplyRead page = m_monitor->get("/metrics");
    const PrometheusReader read(page.body);
    QCOMPARE(read.errors(), QStringList());
    QCOMPARE(read.value("shellreeve_cleanups_total{result=\"success\"}"), 1.0);
    QCOMPARE(read.value("shellreeve_sessions{state=\"running\"}"), 1.0);
    QCOMPARE(read.value("shellreeve_ready"), 1.0);
    const QString id = listed(QStringLiteral("web")).value(QStringLiteral("id")).toString();
    QCOMPARE(read.value(QStringLiteral("shellreeve_session_processes{id=\"%1\",name=\"web\"}").arg(id).toLatin1().constData()), 1.0);
    QVERIFY(read.value("shellreeve_monitor_responses_total{code=\"201\"}") >= 2.0);
}

void tst_MonitorApi::aStoppedSupervisorHidesNotWhoWeAre()
{
    QVERIFY(!create("api").isEmpty());
    const QByteArray nonce = "n1";
    QCOMPARE(WellKnown::fromJson(m_monitor->get(WellKnown::target(nonce)).object())->sessions, 1);
    sendSignal(m_instance->trayProcess(), SIGSTOP);
    const Result<WellKnown> known = WellKnown::fromJson(m_monitor->get(WellKnown::target(nonce)).object());
    const HttpReplyRead list = m_monitor->get("/api/terminals"); // after its own limit
    QElapsedTimer waited;
    waited.start();
    const HttpReplyRead page = m_monitor->get("/metrics"); // asks three things, and waits for one
    const std::chrono::milliseconds forPage(waited.elapsed());
    sendSignal(m_instance->trayProcess(), SIGCONT);
    QCOMPARE(page.status, 504);
    QVERIFY2(forPage < std::chrono::seconds(9), qPrintable(QString::number(forPage.count())));
    QVERIFY(known.ok());
    QCOMPARE(known->sessions, -1);
    QCOMPARE(known->proof, challengeProof(WellKnown::proofDomain, nonce, MonitorRecord::read(m_monitor->recordPath())->secret));
    QCOMPARE(list.status, 504);
    QVERIFY(list.isProblem());
    QVERIFY(waitFor([&] { return m_monitor->get("/api/terminals").status == 200; }));
}

void tst_MonitorApi::aTicketIsGoodOnce()
{
    const Result<QJsonValue> ticket = control("dashboard.ticket");
    QVERIFY(ticket.ok());
    QCOMPARE(ticket->toObject().value(QStringLiteral("expiresInMs")).toInt(), 30'000);
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("ticket"), ticket->toObject().value(QStringLiteral("ticket"))}}).toJson();
    const HttpReplyRead first = httpRequest(m_monitor->port(), "POST", "/api/session", {}, body);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.object().value(QStringLiteral("token")).toString().toLatin1(), m_monitor->token());
    const HttpReplyRead second = httpRequest(m_monitor->port(), "POST", "/api/session", {}, body);
    QCOMPARE(second.status, 403);
    QVERIFY(second.isProblem());
    QCOMPARE(httpRequest(m_monitor->port(), "GET", "/api/session").status, 405);
}

void tst_MonitorApi::wrongTicketsAreCounted()
{
    const Result<QJsonValue> ticket = control("dashboard.ticket");
    QVERIFY(ticket.ok());
    HttpReplyRead reply;
    int refused = 0;
    for (; refused < 100 && reply.status != 429; ++refused) {
        reply = httpRequest(m_monitor->port(), "POST", "/api/session", {}, R"({"ticket":"00000000000000000000000000000000"})");
        QVERIFY(reply.status == 403 || reply.status == 429);
    }
    QCOMPARE(reply.status, 429);
    QVERIFY(refused > 5);
    QVERIFY(reply.headers.value("retry-after").toInt() > 0);
}

QTEST_GUILESS_MAIN(tst_MonitorApi)
#include "tst_monitorapi.moc"
