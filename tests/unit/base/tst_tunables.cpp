// SPDX-License-Identifier: MIT
#include "base/tunables.h"

#include <QTest>

#include <algorithm>

using namespace shellreeve;

namespace {

QProcessEnvironment environmentOf(const char *name, const char *value)
{
    QProcessEnvironment environment;
    environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return environment;
}

qint64 valueOf(const Tunables &tunables, const QByteArray &name)
{
    const auto all = tunableNumbers();
    const auto at = std::find_if(all.begin(), all.end(), [&](const TunableNumber &one) { return name == one.variable; });
    return at == all.end() ? -1 : at->get(tunables);
}

} // namespace

class TestTunables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void modes_data();
    void modes();
    void aNumberBeatsTheMode();
    void eachNumberIsItsOwn();
};

void TestTunables::numbers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // "" = unset or empty
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, const char *value, qint64 expected) {
        QTest::newRow(qPrintable(QStringLiteral("%1=%2").arg(QLatin1String(name), QLatin1String(value))))
            << QByteArray(name) << QByteArray(value) << expected;
    };
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "", 10'000);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "0", 0);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "250", 250);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "-1", 10'000);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "1.5", 10'000);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "10s", 10'000);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "99999999999999999999", 10'000);
    row("SHELLREEVE_LEFTOVERS_TERMINAL_MS", "", 5'000);
    row("SHELLREEVE_LEFTOVERS_TERMINAL_MS", "0", 0);
    row("SHELLREEVE_LEFTOVERS_MS", "", 60'000);
    row("SHELLREEVE_LEFTOVERS_MS", "-1", 60'000);
    row("SHELLREEVE_FORCE_TIMEOUT_MS", "", 5'000);
    row("SHELLREEVE_FORCE_TIMEOUT_MS", "1", 1);
    row("SHELLREEVE_FORCE_TIMEOUT_MS", "0", 5'000);
    row("SHELLREEVE_RETRY_ATTEMPTS", "", 3);
    row("SHELLREEVE_RETRY_ATTEMPTS", "0", 0);
    row("SHELLREEVE_RETRY_ATTEMPTS", "101", 3);
    row("SHELLREEVE_RETRY_DELAY_MS", "", 1'000);
    row("SHELLREEVE_RETRY_DELAY_MS", "20", 20);
    row("SHELLREEVE_SWEEP_INTERVAL_MS", "", 60'000);
    row("SHELLREEVE_SWEEP_INTERVAL_MS", "100", 100);
    row("SHELLREEVE_SWEEP_INTERVAL_MS", "99", 60'000);
    row("SHELLREEVE_HEALTH_INTERVAL_MS", "", 30'000);
    row("SHELLREEVE_HEALTH_INTERVAL_MS", "500", 500);
    row("SHELLREEVE_LEASE_SECONDS", "", 604'800);
    row("SHELLREEVE_LEASE_SECONDS", "0", 0);
    row("SHELLREEVE_LEASE_SECONDS", "3000000000", 604'800);
    row("SHELLREEVE_HUSK_SECONDS", "", 60);
    row("SHELLREEVE_HUSK_SECONDS", "2", 2);
    row("SHELLREEVE_HUSK_SECONDS", "1000000", 1'000'000);
    row("SHELLREEVE_HUSK_SECONDS", "1000001", 60);
}

void TestTunables::numbers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    QCOMPARE(valueOf(Tunables::fromEnvironment(environmentOf(name.constData(), value.constData())), name), expected);
}

void TestTunables::modes_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<RunMode>("expected");
    QTest::addColumn<qint64>("graceful");
    QTest::newRow("unset") << QByteArray() << RunMode::Default << qint64{10'000};
    QTest::newRow("default") << QByteArray("default") << RunMode::Default << qint64{10'000};
    QTest::newRow("development") << QByteArray("development") << RunMode::Development << qint64{5'000};
    QTest::newRow("production") << QByteArray("production") << RunMode::Production << qint64{15'000};
    QTest::newRow("unknown") << QByteArray("fast") << RunMode::Default << qint64{10'000};
    QTest::newRow("case matters") << QByteArray("Production") << RunMode::Default << qint64{10'000};
}

void TestTunables::modes()
{
    QFETCH(QByteArray, mode);
    QFETCH(RunMode, expected);
    QFETCH(qint64, graceful);
    const Tunables tunables = Tunables::fromEnvironment(environmentOf("SHELLREEVE_MODE", mode.constData()));
    QCOMPARE(tunables.mode, expected);
    QCOMPARE(tunables.gracefulTimeout.count(), graceful);
    QCOMPARE(tunables.forceTimeout.count(), 5'000);
    QCOMPARE(tunables, Tunables::standard(expected));
    QCOMPARE(runModeFromText(toText(expected)), std::optional(expected));
}

void TestTunables::aNumberBeatsTheMode()
{
    QProcessEnvironment environment = environmentOf("SHELLREEVE_MODE", "production");
    environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("7"));
    QCOMPARE(Tunables::fromEnvironment(environment).gracefulTimeout.count(), 7);
}

void TestTunables::eachNumberIsItsOwn()
{
    const Tunables standard;
    for (const TunableNumber &one : tunableNumbers()) {
        Tunables changed = standard;
        one.set(changed, one.most);
        QCOMPARE(one.get(changed), one.most);
        for (const TunableNumber &other : tunableNumbers()) {
            QCOMPARE(other.get(changed) != other.get(standard), one.variable == other.variable);
        }
        QVERIFY(one.least <= one.get(standard) && one.get(standard) <= one.most);
    }
}

QTEST_GUILESS_MAIN(TestTunables)
#include "tst_tunables.moc"
