// SPDX-License-Identifier: MIT
#include "http/routes.h"

#include <QSet>
#include <QTest>

using namespace shellreeve;

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdTheContract_data();
    void holdTheContract();
    void rowsAreComplete();
    void whatChangesNeedsTheToken();
    void matches();
    void tellsMethods();
};

void TestRoutes::holdTheContract_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<RouteId>("id");
    const auto row = [](const char *method, const char *path, RouteId id) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QString::fromLatin1(path) << id;
    };
    row("GET", "/health", RouteId::Health);
    row("GET", "/api/terminals", RouteId::ListTerminals);
    row("POST", "/api/terminals", RouteId::CreateTerminal);
    row("GET", "/api/terminals/abcdefgh", RouteId::GetTerminal);
    row("DELETE", "/api/terminals/abcdefgh", RouteId::EndTerminal);
    row("GET", "/api/workspaces", RouteId::ListWorkspaces);
    row("DELETE", "/api/workspaces/x", RouteId::EndWorkspace);
    row("GET", "/api/health/processes", RouteId::ProcessHealth);
    row("GET", "/api/metrics", RouteId::Metrics);
    row("GET", "/metrics", RouteId::Prometheus);
    row("GET", "/api/ports", RouteId::Ports);
    row("GET", "/api/gc", RouteId::CleanupPlan);
    row("POST", "/api/gc", RouteId::CleanupRun);
    row("GET", "/api/events", RouteId::Events);
    row("GET", "/api/openapi.json", RouteId::OpenApi);
    row("GET", "/.well-known/shellreeve", RouteId::WellKnown);
    row("POST", "/api/session", RouteId::RedeemTicket);
    row("GET", "/", RouteId::Dashboard);
}

void TestRoutes::holdTheContract()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(RouteId, id);
    const QStringList segments = path == QLatin1String("/") ? QStringList() : path.sliced(1).split(QLatin1Char('/'));
    const std::optional<RouteMatch> match = findRoute(method, segments);
    QVERIFY(match);
    QCOMPARE(match->route->id, id);
}

void TestRoutes::rowsAreComplete()
{
    QSet<QByteArray> names;
    QSet<int> ids;
    for (const Route &route : routes()) {
        const QByteArray name = QByteArray(route.method) + ' ' + route.path;
        QVERIFY2(!names.contains(name), name.constData());
        QVERIFY2(!ids.contains(static_cast<int>(route.id)), name.constData());
        names.insert(name);
        ids.insert(static_cast<int>(route.id));
        QVERIFY2(QByteArrayList({"GET", "POST", "DELETE"}).contains(route.method), name.constData());
        QVERIFY2(*route.path == '/' && *route.summary, name.constData());
        QVERIFY2(QByteArray(route.path).count('{') <= 1, name.constData());
        QCOMPARE(*route.request != '\0', route.body != BodyRule::None);
        QVERIFY2(route.success >= 200 && route.success < 300, name.constData());
    }
}

void TestRoutes::whatChangesNeedsTheToken()
{
    for (const Route &route : routes()) {
        const bool isRead = QByteArray(route.method) == "GET";
        const Access expected = isRead ? Access::Read : route.id == RouteId::RedeemTicket ? Access::Ticket : Access::Write;
        QVERIFY2(route.access == expected, route.path);
        QVERIFY2(!isRead || route.body == BodyRule::None, route.path);
    }
}

void TestRoutes::matches()
{
    const auto segments = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char('/')); };
    QCOMPARE(findRoute("GET", segments("api/terminals/abc"))->parameter, QStringLiteral("abc"));
    QCOMPARE(findRoute("HEAD", segments("api/terminals/abc"))->route->id, RouteId::GetTerminal);
    QCOMPARE(findRoute("POST", segments("api/terminals/abc/leftovers/end"))->route->id, RouteId::EndLeftovers);
    QVERIFY(!findRoute("GET", segments("api/terminals/"))); // an id is not empty
    QVERIFY(!findRoute("GET", segments("api")));
    QVERIFY(!findRoute("GET", segments("API/terminals")));
    QVERIFY(!findRoute("GET", segments("api/terminals/a/b")));
    QVERIFY(!findRoute("POST", segments("health")));
    QVERIFY(!findRoute("HEAD", segments("api/session")));
    QVERIFY(!findRoute("", segments("health")));
}

void TestRoutes::tellsMethods()
{
    QCOMPARE(allowedMethods({QStringLiteral("api"), QStringLiteral("terminals")}), QByteArray("GET, HEAD, POST, OPTIONS"));
    QCOMPARE(allowedMethods({QStringLiteral("api"), QStringLiteral("session")}), QByteArray("POST, OPTIONS"));
    QCOMPARE(allowedMethods({QStringLiteral("nowhere")}), QByteArray());
    for (const QByteArray &method : allowedMethods().split(',')) {
        QVERIFY(QByteArrayList({"GET", "HEAD", "POST", "DELETE", "OPTIONS"}).contains(method.trimmed()));
    }
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
