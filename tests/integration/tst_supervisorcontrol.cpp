// SPDX-License-Identifier: MIT
#include "supervisorfixture.h"

#include "control/controlclient.h"
#include "control/controlserver.h"
#include "supervisor/controlbinding.h"

using namespace shellreeve;
using namespace shellreeve::testing;

/// The supervisor behind its control socket.
class tst_SupervisorControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsWaitUntilReady();
    void sessionFromBeginningToEnd();
    void errorsSayWhatToDo();
    void quitAnswersThenEndsTheProgram();
};

namespace {

Result<QJsonValue> call(ControlClient &client, const QString &method, const QJsonObject &params = {})
{
    const auto answered = std::make_shared<std::optional<Result<QJsonValue>>>();
    client.call(method, params, [answered](const Result<QJsonValue> &result) { answered->emplace(result); });
    if (!waitFor([&] { return answered->has_value(); })) {
        return Error{ErrorCode::TimedOut, QStringLiteral("no answer")};
    }
    return **answered;
}

} // namespace

void tst_SupervisorControl::callsWaitUntilReady()
{
    SupervisorBed bed;
    Supervisor supervisor(Supervisor::Options{bed.paths(), bed.tunables, QString(), bed.program, Clock::system(), {}});
    Result<std::unique_ptr<ControlServer>> server = ControlServer::listen(bed.paths().controlSocket());
    QVERIFY(server.ok());
    bindControl(**server, supervisor, {});
    ControlClient client;
    client.connectTo(bed.paths().controlSocket());
    std::optional<Result<QJsonValue>> list;
    client.call(QStringLiteral("session.list"), {}, [&](const Result<QJsonValue> &result) { list.emplace(result); });
    const Result<QJsonValue> status = call(client, QStringLiteral("status.get")); // answered at once
    QVERIFY(status.ok());
    QVERIFY(!status->toObject().value(QLatin1String("ready")).toBool(true));
    QVERIFY(!list);
    QVERIFY(supervisor.start().ok());
    QVERIFY(waitFor([&] { return list.has_value(); }));
    QVERIFY(list->ok());
    QVERIFY((*list)->isArray());
    QVERIFY(call(client, QStringLiteral("status.get"))->toObject().value(QLatin1String("ready")).toBool());
}

void tst_SupervisorControl::sessionFromBeginningToEnd()
{
    SupervisorBed bed;
    Supervisor &supervisor = bed.begin();
    Result<std::unique_ptr<ControlServer>> server = ControlServer::listen(bed.paths().controlSocket());
    QVERIFY(server.ok());
    bindControl(**server, supervisor, {});
    ControlClient client;
    QStringList events;
    connect(&client, &ControlClient::eventReceived, &client, [&](const QJsonObject &event) {
        events.append(event.value(QLatin1String("type")).toString());
    });
    client.connectTo(bed.paths().controlSocket());
    QVERIFY(call(client, QStringLiteral("events.subscribe")).ok());
    const Result<QJsonValue> created = call(client, QStringLiteral("session.create"),
                                            {{QStringLiteral("command"), QJsonArray{QStringLiteral(SHELLREEVE_TESTCHILD), QStringLiteral("block")}},
                                             {QStringLiteral("name"), QStringLiteral("one")},
                                             {QStringLiteral("env"), QJsonObject{{QStringLiteral("PATH"), QStringLiteral("/bin")}}}});
    QVERIFY2(created.ok(), qPrintable(created ? QString() : created.error().message()));
    const QJsonObject byName{{QStringLiteral("id"), QStringLiteral("one")}};
    QCOMPARE(call(client, QStringLiteral("session.get"), byName)->toObject().value(QLatin1String("id")),
             created->toObject().value(QLatin1String("id")));
    QCOMPARE(call(client, QStringLiteral("session.list"))->toArray().size(), 1);
    QCOMPARE(call(client, QStringLiteral("workspace.list"))->toArray().size(), 1);
    const Result<QJsonValue> ended = call(client, QStringLiteral("session.kill"), byName);
    QVERIFY(ended.ok());
    QVERIFY(ended->toObject().value(QLatin1String("ended")).toBool());
    QCOMPARE(ended->toObject().value(QLatin1String("endedProcesses")).toArray().size(), 1);
    QVERIFY(ended->toObject().value(QLatin1String("survivors")).toArray().isEmpty());
    QVERIFY(waitFor([&] { return events.contains(QStringLiteral("session.removed")); }));
    QVERIFY(events.contains(QStringLiteral("session.created")));
    QVERIFY(events.contains(QStringLiteral("session.changed")));
}

void tst_SupervisorControl::errorsSayWhatToDo()
{
    SupervisorBed bed;
    Supervisor &supervisor = bed.begin();
    Result<std::unique_ptr<ControlServer>> server = ControlServer::listen(bed.paths().controlSocket());
    QVERIFY(server.ok());
    bindControl(**server, supervisor, {});
    ControlClient client;
    client.connectTo(bed.paths().controlSocket());
    const QJsonObject nobody{{QStringLiteral("id"), QStringLiteral("nobody")}};
    for (const char *method : {"session.get", "session.kill", "session.restart", "session.forget", "session.tree"}) {
        const Result<QJsonValue> answer = call(client, QLatin1String(method), nobody);
        QVERIFY2(!answer.ok(), method);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
    }
    const Result<QJsonValue> workspace = call(client, QStringLiteral("workspace.kill"), {{QStringLiteral("path"), QStringLiteral("/x")}});
    QVERIFY(!workspace.ok());
    QCOMPARE(workspace.error().code, ErrorCode::NotFound);
    QVERIFY(!workspace.error().advice.isEmpty());
}

void tst_SupervisorControl::quitAnswersThenEndsTheProgram()
{
    SupervisorBed bed;
    Supervisor &supervisor = bed.begin();
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"))).ok());
    Result<std::unique_ptr<ControlServer>> server = ControlServer::listen(bed.paths().controlSocket());
    QVERIFY(server.ok());
    bool quit = false;
    bindControl(**server, supervisor, ProgramActions{{}, [&] { quit = true; }});
    ControlClient client;
    client.connectTo(bed.paths().controlSocket());
    const Result<QJsonValue> answer = call(client, QStringLiteral("app.quit"), {{QStringLiteral("endSessions"), true}});
    QVERIFY(answer.ok());
    QVERIFY(quit);
    QCOMPARE(answer->toObject().value(QLatin1String("ended")).toInt(), 1);
    QCOMPARE(answer->toObject().value(QLatin1String("kept")).toInt(-1), 0);
    QVERIFY(answer->toObject().value(QLatin1String("survivors")).toArray().isEmpty());
    QCOMPARE(bed.leftFiles(), QStringList());
}

QTEST_GUILESS_MAIN(tst_SupervisorControl)
#include "tst_supervisorcontrol.moc"
