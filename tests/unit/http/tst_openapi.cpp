// SPDX-License-Identifier: MIT
#include "http/openapi.h"

#include "health/metrics.h"
#include "http/api.h"
#include "http/problem.h"
#include "http/routes.h"
#include "http/schemas.h"
#include "monitor/wellknown.h"
#include "reconcile/finding.h"
#include "session/sessionsnapshot.h"
#include "supervisor/supervisor.h"
#include "support/schemafaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;
using shellreeve::testing::schemaFaults;

class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEveryRoute();
    void everyReferenceLeadsSomewhere();
    void everyRouteHasSomebodyToAnswerIt();
    void schemasAreWhatIsSaid_data();
    void schemasAreWhatIsSaid();
    void theCheckSeesFaults();
};

namespace {

QString at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

void collectReferences(const QJsonValue &value, QStringList *references)
{
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("$ref"))) {
        references->append(at(object, "$ref"));
    }
    for (const QJsonValue &member : object) {
        collectReferences(member, references);
    }
    for (const QJsonValue &item : value.toArray()) {
        collectReferences(item, references);
    }
}

} // namespace

void TestOpenApi::describesEveryRoute()
{
    const QJsonObject document = openApiDocument(4820);
    QCOMPARE(at(document, "openapi"), QStringLiteral("3.1.0"));
    const QJsonObject paths = document.value(QLatin1String("paths")).toObject();
    int described = 0;
    for (const QJsonValue &path : paths) {
        described += static_cast<int>(path.toObject().size());
    }
    QCOMPARE(described, static_cast<int>(routes().size()));
    for (const Route &route : routes()) {
        const QJsonObject operation =
            paths.value(QLatin1String(route.path)).toObject().value(QString::fromLatin1(route.method).toLower()).toObject();
        QCOMPARE(at(operation, "summary"), QString::fromLatin1(route.summary));
        const QJsonObject responses = operation.value(QLatin1String("responses")).toObject();
        QVERIFY2(responses.contains(QString::number(route.success)) && responses.contains(QLatin1String("default")), route.path);
        QCOMPARE(operation.contains(QLatin1String("requestBody")), route.body != BodyRule::None);
        QCOMPARE(operation.contains(QLatin1String("security")), route.access == Access::Write);
        const bool hasParameters = QByteArray(route.path).contains('{') || *route.query;
        QCOMPARE(operation.contains(QLatin1String("parameters")), hasParameters);
    }
}

void TestOpenApi::everyReferenceLeadsSomewhere()
{
    const QJsonObject document = openApiDocument(4820);
    QStringList references;
    collectReferences(document, &references);
    QVERIFY(references.size() > 20);
    for (const QString &reference : std::as_const(references)) {
        QVERIFY2(schemaObjects().contains(reference.section(QLatin1Char('/'), -1)), qPrintable(reference));
    }
    for (const SchemaSpec &spec : schemas()) {
        QVERIFY2(references.contains(QStringLiteral("#/components/schemas/") + QLatin1String(spec.name)), spec.name); // none is unused
    }
}

void TestOpenApi::everyRouteHasSomebodyToAnswerIt()
{
    const Api api({}, QStringLiteral("/nowhere/control.sock"));
    for (const Route &route : routes()) {
        QVERIFY2(api.knows(route.id), route.path);
    }
}

void TestOpenApi::schemasAreWhatIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("said");
    const QDateTime now = QDateTime::currentDateTimeUtc();

    SessionSnapshot bare;
    SessionSnapshot full;
    full.pid = 1;
    full.childPid = 2;
    full.exit = ExitStatus(Exited{3});
    full.createdAt = full.startedAt = full.lastActivityAt = full.endsAt = now;
    full.processCount = 4;
    full.cpuPercent = 5.5;
    full.memoryBytes = 6;
    full.ports = {7};
    full.leftovers = {QJsonObject()};
    full.socketPath = full.problem = QStringLiteral("x");
    full.attention = {Attention::Kind::Bell, {}, now};
    QTest::newRow("a bare session") << QStringLiteral("Session") << bare.toJson();
    QTest::newRow("a session with everything") << QStringLiteral("Session") << full.toJson();

    SessionOutcome outcome;
    outcome.outcome.endedProcesses = outcome.outcome.survivors = outcome.outcome.kept = {OutcomeProcess{1, QStringLiteral("sh"), QStringLiteral("why")}};
    QTest::newRow("an outcome") << QStringLiteral("Outcome") << outcome.toJson();
    QTest::newRow("counters") << QStringLiteral("Metrics") << Metrics().toJson({});
    QTest::newRow("a problem") << QStringLiteral("Problem") << QJsonDocument::fromJson(Problem{404, {}}.toResponse().body).object();
    QTest::newRow("who we are") << QStringLiteral("WellKnown") << WellKnown{QStringLiteral("1"), 2, {}, 3, now, 4, "ab"}.toJson();
    QTest::newRow("who we are, unknown") << QStringLiteral("WellKnown") << WellKnown().toJson();
}

void TestOpenApi::schemasAreWhatIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, said);
    QCOMPARE(schemaFaults(name, said), QStringList());
}

void TestOpenApi::theCheckSeesFaults()
{
    QJsonObject session = SessionSnapshot().toJson();
    session.remove(QStringLiteral("id"));
    session.insert(QStringLiteral("cols"), QStringLiteral("80"));
    session.insert(QStringLiteral("ports"), QJsonArray{QStringLiteral("x")});
    session.insert(QStringLiteral("secret"), 1);
    QCOMPARE(schemaFaults(QStringLiteral("Session"), session).size(), 4);
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
