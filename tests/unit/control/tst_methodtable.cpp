// SPDX-License-Identifier: MIT
#include "control/methodtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace shellreeve;

class MethodTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheMethodsOfTheContract();
    void rowsAreComplete();
    void checksParams_data();
    void checksParams();
    void nullsAreAbsent();
};

void MethodTableTest::holdsTheMethodsOfTheContract()
{
    for (const char *name : {"session.create", "session.list", "session.get", "session.kill", "session.rename",
                             "session.restart", "session.forget", "session.tree", "workspace.list", "workspace.kill",
                             "status.get", "events.subscribe", "app.show", "app.quit"}) {
        QVERIFY2(findMethod(QString::fromLatin1(name)), name);
    }
    QVERIFY(!findMethod(QStringLiteral("session")));
    QVERIFY(!findMethod(QString()));
    QVERIFY(!findMethod(QStringLiteral("SESSION.LIST")));
}

void MethodTableTest::rowsAreComplete()
{
    QSet<QString> names;
    const QRegularExpression shape(QStringLiteral("^[a-z]+\\.[a-z]+$"));
    for (const MethodSpec &method : methodTable()) {
        const QString name = QString::fromLatin1(method.name);
        QVERIFY2(shape.match(name).hasMatch(), method.name);
        QVERIFY2(!names.contains(name), method.name);
        names.insert(name);
        QVERIFY2(*method.summary && *method.result, method.name);
        for (const ParamSpec &param : method.params) {
            QCOMPARE(param.type == ParamType::Choice, *param.choices != '\0');
            QVERIFY2(param.type != ParamType::Integer || param.least < param.most, param.name);
        }
    }
}

void MethodTableTest::checksParams_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("complaint"); // empty: fine; else the parameter it names
    const auto row = [](const char *name, const char *method, const char *params, const char *complaint) {
        QTest::newRow(name) << QString::fromLatin1(method) << QByteArray(params) << QString::fromLatin1(complaint);
    };
    row("nothing needed", "session.list", "{}", "");
    row("unknown", "session.list", R"({"all":true})", "all");
    row("missing", "session.get", "{}", "id");
    row("empty text", "session.get", R"({"id":""})", "id");
    row("number for text", "session.get", R"({"id":5})", "id");
    row("text", "session.get", R"({"id":"api"})", "");
    row("all of create", "session.create",
        R"({"command":["a","b"],"cwd":"/","name":"n","env":{"A":"1"},"cols":1,"rows":65535,"restart":"on-failure","leftovers":"ask","lease":0})", "");
    row("command no list", "session.create", R"({"command":"ls"})", "command");
    row("command with a number", "session.create", R"({"command":["ls",1]})", "command");
    row("env with a number", "session.create", R"({"command":["ls"],"env":{"A":1}})", "env");
    row("env a list", "session.create", R"({"command":["ls"],"env":["A"]})", "env");
    row("cols 0", "session.create", R"({"command":["ls"],"cols":0})", "cols");
    row("cols too many", "session.create", R"({"command":["ls"],"cols":65536})", "cols");
    row("cols a fraction", "session.create", R"({"command":["ls"],"cols":80.5})", "cols");
    row("cols huge", "session.create", R"({"command":["ls"],"cols":1e300})", "cols");
    row("no such policy", "session.create", R"({"command":["ls"],"restart":"sometimes"})", "restart");
    row("policy list", "session.create", R"({"command":["ls"],"restart":"never|always"})", "restart");
    row("lease negative", "session.create", R"({"command":["ls"],"lease":-1})", "lease");
    row("kill now", "session.kill", R"({"id":"a","mode":"now","timeoutMs":0,"retries":3,"everything":true})", "");
    row("signal number", "session.kill", R"({"id":"a","mode":9})", "mode");
    row("text for boolean", "session.kill", R"({"id":"a","everything":"yes"})", "everything");
    row("typing error", "session.kill", R"({"id":"a","evrything":true})", "evrything");
}

void MethodTableTest::checksParams()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QFETCH(QString, complaint);
    const MethodSpec *spec = findMethod(method);
    QVERIFY(spec);
    const QJsonObject object = QJsonDocument::fromJson(params).object();
    const Result<QJsonObject> checked = checkedParams(*spec, object);
    QCOMPARE(checked.ok(), complaint.isEmpty());
    if (checked) {
        QCOMPARE(*checked, object);
    } else {
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(checked.error().context.contains(QLatin1Char('"') + complaint + QLatin1Char('"')), qPrintable(checked.error().context));
    }
}

void MethodTableTest::nullsAreAbsent()
{
    const MethodSpec *create = findMethod(QStringLiteral("session.create"));
    const QJsonObject params{{QStringLiteral("command"), QJsonArray{QStringLiteral("ls")}}, {QStringLiteral("name"), QJsonValue()}};
    const Result<QJsonObject> checked = checkedParams(*create, params);
    QVERIFY(checked.ok());
    QVERIFY(!checked->contains(QStringLiteral("name")));
    QVERIFY(!checkedParams(*create, {{QStringLiteral("command"), QJsonValue()}}).ok());
}

QTEST_GUILESS_MAIN(MethodTableTest)
#include "tst_methodtable.moc"
