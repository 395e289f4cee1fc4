// SPDX-License-Identifier: MIT
#include "http/prometheustext.h"
#include "prometheusreader.h"

#include <QTest>

using namespace shellreeve;
using shellreeve::testing::PrometheusReader;

class TestPrometheusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFamilies();
    void escapes();
    void numbers_data();
    void numbers();
    void theReaderSeesFaults_data();
    void theReaderSeesFaults();
};

void TestPrometheusText::writesFamilies()
{
    PrometheusText page;
    page.family("a_total", PrometheusText::Type::Counter, "How many");
    page.sample(3);
    page.family("b", PrometheusText::Type::Gauge, "What");
    page.sample(1, {{"x", QStringLiteral("1")}, {"y", QStringLiteral("2")}});
    page.sample(2, {{"x", QStringLiteral("2")}});
    QCOMPARE(page.text(), QByteArray("# HELP a_total How many\n# TYPE a_total counter\na_total 3\n"
                                     "# HELP b What\n# TYPE b gauge\nb{x=\"1\",y=\"2\"} 1\nb{x=\"2\"} 2\n"));
    QCOMPARE(PrometheusReader(page.text()).errors(), QStringList());
}

void TestPrometheusText::escapes()
{
    PrometheusText page;
    page.family("a", PrometheusText::Type::Gauge, "A \\ and\na line");
    page.sample(1, {{"n", QStringLiteral("\"quoted\" \\ and\na line} 2")}});
    QCOMPARE(page.text(), QByteArray("# HELP a A \\\\ and\\na line\n# TYPE a gauge\na{n=\"\\\"quoted\\\" \\\\ and\\na line} 2\"} 1\n"));
    QCOMPARE(PrometheusReader(page.text()).errors(), QStringList());
}

void TestPrometheusText::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("bytes") << 17'179'869'184.0 << QByteArray("17179869184");
    QTest::newRow("a part") << 0.25 << QByteArray("0.25");
    QTest::newRow("time") << 1'700'000'000.123 << QByteArray("1700000000.12");
    QTest::newRow("below zero") << -2.0 << QByteArray("-2");
    QTest::newRow("huge") << 1e300 << QByteArray("1e+300");
}

void TestPrometheusText::numbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    PrometheusText page;
    page.family("a", PrometheusText::Type::Gauge, "A");
    page.sample(value);
    QVERIFY2(page.text().endsWith("\na " + text + '\n'), page.text().constData());
}

void TestPrometheusText::theReaderSeesFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no newline") << QByteArray("# HELP a A\n# TYPE a gauge\na 1");
    QTest::newRow("no type") << QByteArray("# HELP a A\na 1\n");
    QTest::newRow("no help") << QByteArray("# TYPE a gauge\na 1\n");
    QTest::newRow("mixed") << QByteArray("# HELP a A\n# TYPE a gauge\nb 1\n");
    QTest::newRow("twice") << QByteArray("# HELP a A\n# TYPE a gauge\na 1\na 2\n");
    QTest::newRow("a counter without _total") << QByteArray("# HELP a A\n# TYPE a counter\na 1\n");
    QTest::newRow("a gauge with _total") << QByteArray("# HELP a_total A\n# TYPE a_total gauge\na_total 1\n");
    QTest::newRow("milliseconds") << QByteArray("# HELP a_ms A\n# TYPE a_ms gauge\na_ms 1\n");
    QTest::newRow("no number") << QByteArray("# HELP a A\n# TYPE a gauge\na x\n");
    QTest::newRow("an open label") << QByteArray("# HELP a A\n# TYPE a gauge\na{x=\"} 1\n");
    QTest::newRow("a bad escape") << QByteArray("# HELP a A\n# TYPE a gauge\na{x=\"\\t\"} 1\n");
    QTest::newRow("a bad name") << QByteArray("# HELP a-b A\n# TYPE a-b gauge\na-b 1\n");
    QTest::newRow("an empty line") << QByteArray("# HELP a A\n# TYPE a gauge\n\na 1\n");
}

void TestPrometheusText::theReaderSeesFaults()
{
    QFETCH(QByteArray, text);
    QVERIFY(!PrometheusReader(text).errors().isEmpty());
}

QTEST_GUILESS_MAIN(TestPrometheusText)
#include "tst_prometheustext.moc"
