// SPDX-License-Identifier: MIT
#include "http/metricspage.h"

#include "health/metrics.h"
#include "prometheusreader.h"

#include <QJsonArray>
#include <QTest>

using namespace shellreeve;
using shellreeve::testing::PrometheusReader;

class TestMetricsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasCounted();
    void tellsWhatSessionsUse();
    void isValidWithNothing();
};

namespace {

QJsonObject session(const char *id, const QString &name, const QJsonValue &processes)
{
    return {{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("name"), name},
            {QStringLiteral("processCount"), processes},
            {QStringLiteral("cpuPercent"), processes.isNull() ? QJsonValue() : QJsonValue(12.5)},
            {QStringLiteral("memoryBytes"), processes.isNull() ? QJsonValue() : QJsonValue(4'096)}};
}

} // namespace

void TestMetricsPage::tellsWhatWasCounted()
{
    Metrics metrics;
    metrics.cleanupStarted();
    metrics.cleanupStarted();
    metrics.cleanupDone({true, false, 1, Milliseconds(500)});
    metrics.cleanupDone({false, true, 3, Milliseconds(1'500)});
    metrics.adopted();
    metrics.staleSocketRemoved();
    const QJsonObject health{{QStringLiteral("ready"), true},
                             {QStringLiteral("status"), QStringLiteral("ok")},
                             {QStringLiteral("uptime"), 42},
                             {QStringLiteral("sessions"), QJsonObject{{QStringLiteral("running"), 3}, {QStringLiteral("crash-loop"), 1}}}};
    const MonitorFigures monitor{QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC), 5, 2, {{200, 7}, {404, 1}}};
    const PrometheusReader page(metricsPage(metrics.toJson({{}, 4}), health, SessionList(), monitor));
    QCOMPARE(page.errors(), QStringList());
    QCOMPARE(page.value("shellreeve_shutdowns_total"), 2.0);
    QCOMPARE(page.value("shellreeve_cleanups_total{result=\"success\"}"), 1.0);
    QCOMPARE(page.value("shellreeve_cleanups_total{result=\"failure\"}"), 1.0);
    QCOMPARE(page.value("shellreeve_cleanup_average_seconds"), 1.0);
    QCOMPARE(page.value("shellreeve_timeouts_total"), 1.0);
    QCOMPARE(page.value("shellreeve_retries_total"), 2.0);
    QCOMPARE(page.value("shellreeve_orphaned_processes"), 4.0);
    QCOMPARE(page.value("shellreeve_adoptions_total"), 1.0);
    QCOMPARE(page.value("shellreeve_reaps_total"), 0.0);
    QCOMPARE(page.value("shellreeve_stale_sockets_total"), 1.0);
    QCOMPARE(page.value("shellreeve_ready"), 1.0);
    QCOMPARE(page.value("shellreeve_healthy"), 1.0);
    QCOMPARE(page.value("shellreeve_uptime_seconds"), 42.0);
    QCOMPARE(page.value("shellreeve_sessions{state=\"running\"}"), 3.0);
    QCOMPARE(page.value("shellreeve_sessions{state=\"crash-loop\"}"), 1.0);
    QCOMPARE(page.value("shellreeve_sessions{state=\"exited\"}"), 0.0); // a state without sessions is told, too
    QCOMPARE(page.value("shellreeve_monitor_connections"), 5.0);
    QCOMPARE(page.value("shellreeve_monitor_event_streams"), 2.0);
    QCOMPARE(page.value("shellreeve_monitor_responses_total{code=\"404\"}"), 1.0);
    QCOMPARE(page.value("shellreeve_monitor_start_time_seconds"), 1'700'000'000.0);
}

void TestMetricsPage::tellsWhatSessionsUse()
{
    SessionList sessions;
    QVERIFY(sessions.apply({{QStringLiteral("revision"), 1},
                            {QStringLiteral("ready"), true},
                            {QStringLiteral("all"), true},
                            {QStringLiteral("sessions"), QJsonArray{session("aaaaaaaa", QStringLiteral("a \"name\"\nof two lines \\"), 3),
                                                                    session("bbbbbbbb", QStringLiteral("over"), QJsonValue::Null)}}})
                .ok());
    const PrometheusReader page(metricsPage({}, {}, sessions, {}));
    QCOMPARE(page.errors(), QStringList());
    QCOMPARE(page.value("shellreeve_session_processes{id=\"aaaaaaaa\",name=\"a \\\"name\\\"\\nof two lines \\\\\"}"), 3.0);
    QCOMPARE(page.value("shellreeve_session_cpu_ratio{id=\"aaaaaaaa\",name=\"a \\\"name\\\"\\nof two lines \\\\\"}"), 0.125);
    QCOMPARE(page.value("shellreeve_session_memory_bytes{id=\"aaaaaaaa\",name=\"a \\\"name\\\"\\nof two lines \\\\\"}"), 4'096.0);
    QVERIFY(std::isnan(page.value("shellreeve_session_processes{id=\"bbbbbbbb\",name=\"over\"}")));
}

void TestMetricsPage::isValidWithNothing()
{
    const PrometheusReader page(metricsPage({}, {}, SessionList(), {}));
    QCOMPARE(page.errors(), QStringList());
    QCOMPARE(page.value("shellreeve_ready"), 0.0);
}

QTEST_GUILESS_MAIN(TestMetricsPage)
#include "tst_metricspage.moc"
