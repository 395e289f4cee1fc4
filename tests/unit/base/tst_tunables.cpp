// SPDX-License-Identifier: MIT
#include "base/tunables.h"

#include <QTest>

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
    if (name == "SHELLREEVE_GRACEFUL_TIMEOUT_MS") {
        return tunables.gracefulTimeout.count();
    }
    if (name == "SHELLREEVE_FORCE_TIMEOUT_MS") {
        return tunables.forceTimeout.count();
    }
    if (name == "SHELLREEVE_RETRY_ATTEMPTS") {
        return tunables.retryAttempts;
    }
    if (name == "SHELLREEVE_RETRY_DELAY_MS") {
        return tunables.retryDelay.count();
    }
    if (name == "SHELLREEVE_SWEEP_INTERVAL_MS") {
        return tunables.sweepInterval.count();
    }
    if (name == "SHELLREEVE_HEALTH_INTERVAL_MS") {
        return tunables.healthInterval.count();
    }
    if (name == "SHELLREEVE_LEASE_SECONDS") {
        return tunables.lease.count();
    }
    if (name == "SHELLREEVE_HUSK_SECONDS") {
        return tunables.husk.count();
    }
    if (name == "SHELLREEVE_LEFTOVERS_TERMINAL_MS") {
        return tunables.leftoversTerminal.count();
    }
    if (name == "SHELLREEVE_LEFTOVERS_MS") {
        return tunables.leftoversOthers.count();
    }
    return -1;
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
    void complaintsAreOptional();
};

void TestTunables::numbers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // "" = unset or empty
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<bool>("complains");
    const auto row = [](const char *name, const char *value, qint64 expected, bool complains) {
        QTest::newRow(qPrintable(QStringLiteral("%1=%2").arg(QLatin1String(name), QLatin1String(value))))
            << QByteArray(name) << QByteArray(value) << expected << complains;
    };
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "", 10'000, false);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "0", 0, false);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "250", 250, false);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "-1", 10'000, true);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "1.5", 10'000, true);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "10s", 10'000, true);
    row("SHELLREEVE_GRACEFUL_TIMEOUT_MS", "99999999999999999999", 10'000, true);
    row("SHELLREEVE_LEFTOVERS_TERMINAL_MS", "", 5'000, false);
    row("SHELLREEVE_LEFTOVERS_TERMINAL_MS", "0", 0, false);
    row("SHELLREEVE_LEFTOVERS_MS", "", 60'000, false);
    row("SHELLREEVE_LEFTOVERS_MS", "-1", 60'000, true);
    row("SHELLREEVE_FORCE_TIMEOUT_MS", "", 5'000, false);
    row("SHELLREEVE_FORCE_TIMEOUT_MS", "1", 1, false);
    row("SHELLREEVE_FORCE_TIMEOUT_MS", "0", 5'000, true);
    row("SHELLREEVE_RETRY_ATTEMPTS", "", 3, false);
    row("SHELLREEVE_RETRY_ATTEMPTS", "0", 0, false);
    row("SHELLREEVE_RETRY_ATTEMPTS", "101", 3, true);
    row("SHELLREEVE_RETRY_DELAY_MS", "", 1'000, false);
    row("SHELLREEVE_RETRY_DELAY_MS", "20", 20, false);
    row("SHELLREEVE_SWEEP_INTERVAL_MS", "", 60'000, false);
    row("SHELLREEVE_SWEEP_INTERVAL_MS", "100", 100, false);
    row("SHELLREEVE_SWEEP_INTERVAL_MS", "99", 60'000, true);
    row("SHELLREEVE_HEALTH_INTERVAL_MS", "", 30'000, false);
    row("SHELLREEVE_HEALTH_INTERVAL_MS", "500", 500, false);
    row("SHELLREEVE_LEASE_SECONDS", "", 604'800, false);
    row("SHELLREEVE_LEASE_SECONDS", "0", 0, false);
    row("SHELLREEVE_LEASE_SECONDS", "3000000000", 604'800, true);
    row("SHELLREEVE_HUSK_SECONDS", "", 60, false);
    row("SHELLREEVE_HUSK_SECONDS", "2", 2, false);
    row("SHELLREEVE_HUSK_SECONDS", "1000000", 1'000'000, false);
    row("SHELLREEVE_HUSK_SECONDS", "1000001", 60, true);
}

void TestTunables::numbers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    QFETCH(bool, complains);
    QStringList complaints;
    const Tunables tunables = Tunables::fromEnvironment(environmentOf(name.constData(), value.constData()), &complaints);
    QCOMPARE(valueOf(tunables, name), expected);
    QCOMPARE(complaints.size(), complains ? 1 : 0);
    if (complains) {
        QVERIFY(complaints.first().contains(QString::fromLatin1(name)));
        QVERIFY(complaints.first().contains(QString::fromLatin1(value)));
    }
}

void TestTunables::modes_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<RunMode>("expected");
    QTest::addColumn<qint64>("graceful");
    QTest::addColumn<int>("complaints");
    QTest::newRow("unset") << QByteArray() << RunMode::Default << qint64{10'000} << 0;
    QTest::newRow("default") << QByteArray("default") << RunMode::Default << qint64{10'000} << 0;
    QTest::newRow("development") << QByteArray("development") << RunMode::Development << qint64{5'000} << 0;
    QTest::newRow("production") << QByteArray("production") << RunMode::Production << qint64{15'000} << 0;
    QTest::newRow("unknown") << QByteArray("fast") << RunMode::Default << qint64{10'000} << 1;
    QTest::newRow("case matters") << QByteArray("Production") << RunMode::Default << qint64{10'000} << 1;
}

void TestTunables::modes()
{
    QFETCH(QByteArray, mode);
    QFETCH(RunMode, expected);
    QFETCH(qint64, graceful);
    QFETCH(int, complaints);
    QStringList said;
    const Tunables tunables = Tunables::fromEnvironment(environmentOf("SHELLREEVE_MODE", mode.constData()), &said);
    QCOMPARE(tunables.mode, expected);
    QCOMPARE(tunables.gracefulTimeout.count(), graceful);
    QCOMPARE(tunables.forceTimeout.count(), 5'000);
    QCOMPARE(said.size(), complaints);
}

void TestTunables::aNumberBeatsTheMode()
{
    QProcessEnvironment environment = environmentOf("SHELLREEVE_MODE", "production");
    environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("7"));
    QCOMPARE(Tunables::fromEnvironment(environment).gracefulTimeout.count(), 7);
}

void TestTunables::complaintsAreOptional()
{
    const Tunables tunables = Tunables::fromEnvironment(environmentOf("SHELLREEVE_RETRY_ATTEMPTS", "many"));
    QCOMPARE(tunables.retryAttempts, 3);
}

QTEST_GUILESS_MAIN(TestTunables)
#include "tst_tunables.moc"
