// SPDX-License-Identifier: MIT
#include "base/privatefile.h"
#include "session/sessionspec.h"

#include <QTest>

using namespace shellreeve;

class TestSessionSpec : public QObject
{
    Q_OBJECT

    static Result<SessionSpec> parse(const QByteArray &json)
    {
        return SessionSpec::fromJson(*parseJsonObject(json));
    }

private Q_SLOTS:
    void takesDefaults()
    {
        const Result<SessionSpec> spec = parse(R"({"command": ["top"]})");
        QVERIFY(spec.ok());
        QCOMPARE(spec.value().command, QStringList{QStringLiteral("top")});
        QVERIFY(spec.value().cwd.isEmpty() && spec.value().name.isEmpty() && !spec.value().env && !spec.value().lease);
        QCOMPARE(spec.value().cols, 80);
        QCOMPARE(spec.value().rows, 24);
        QCOMPARE(spec.value().restart, RestartMode::Never);
        QVERIFY(!spec.value().leftovers);
    }

    void takesEverything()
    {
        const Result<SessionSpec> spec = parse(R"({"command": ["sh", "-c", ""], "cwd": "/tmp", "name": " x ",
            "env": {"A": "1=2", "B": ""}, "cols": 65535, "rows": 1, "restart": "on-failure", "leftovers": "ask",
            "lease": 0, "unknown": {}})");
        QVERIFY(spec.ok());
        QCOMPARE(spec.value().command.size(), 3);
        QCOMPARE(spec.value().cwd, QStringLiteral("/tmp"));
        QCOMPARE(spec.value().name, QStringLiteral("x"));
        QCOMPARE(spec.value().env->value(QStringLiteral("A")), QStringLiteral("1=2"));
        QCOMPARE(spec.value().env->size(), 2);
        QCOMPARE(spec.value().cols, 65'535);
        QCOMPARE(spec.value().rows, 1);
        QCOMPARE(spec.value().restart, RestartMode::OnFailure);
        QCOMPARE(spec.value().leftovers, std::optional(LeftoversPolicy::Ask));
        QCOMPARE(spec.value().lease->count(), 0);
    }

    void takesAnEmptyEnvironmentAsOne()
    {
        const Result<SessionSpec> spec = parse(R"({"command": ["top"], "env": {}, "cwd": null, "name": null})");
        QVERIFY(spec.ok());
        QVERIFY(spec.value().env && spec.value().env->isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("parameter");
        const auto row = [](const char *json, const char *parameter) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(parameter);
        };
        row(R"({})", "command");
        row(R"({"command": []})", "command");
        row(R"({"command": [""]})", "command");
        row(R"({"command": "top"})", "command");
        row(R"({"command": ["top", 1]})", "command");
        row(R"({"command": ["top\u0000x"]})", "command");
        row(R"({"command": ["top"], "cwd": "relative"})", "cwd");
        row(R"({"command": ["top"], "cwd": ""})", "cwd");
        row(R"({"command": ["top"], "cwd": 7})", "cwd");
        row(R"({"command": ["top"], "name": "a/b"})", "name");
        row(R"({"command": ["top"], "name": 7})", "name");
        row(R"({"command": ["top"], "env": []})", "env");
        row(R"({"command": ["top"], "env": {"A": 1}})", "env");
        row(R"({"command": ["top"], "env": {"A=B": "1"}})", "env");
        row(R"({"command": ["top"], "env": {"": "1"}})", "env");
        row(R"({"command": ["top"], "cols": 0})", "cols");
        row(R"({"command": ["top"], "cols": 65536})", "cols");
        row(R"({"command": ["top"], "rows": 1.5})", "rows");
        row(R"({"command": ["top"], "rows": "24"})", "rows");
        row(R"({"command": ["top"], "restart": "sometimes"})", "restart");
        row(R"({"command": ["top"], "leftovers": "kill"})", "leftovers");
        row(R"({"command": ["top"], "lease": -1})", "lease");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, parameter);
        const Result<SessionSpec> spec = parse(json);
        QVERIFY(!spec);
        QCOMPARE(spec.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(parameter == QLatin1String("name") || spec.error().context.contains(parameter), qPrintable(spec.error().context));
    }
};

QTEST_GUILESS_MAIN(TestSessionSpec)
#include "tst_sessionspec.moc"
