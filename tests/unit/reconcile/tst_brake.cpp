// SPDX-License-Identifier: MIT
#include "reconcile/brake.h"

#include <QTest>

using namespace shellreeve;

class tst_Brake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void noticesSleepOnce();
};

void tst_Brake::holds_data()
{
    QTest::addColumn<int>("ending");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<bool>("held");
    const auto row = [](int ending, int sessions, bool held) {
        QTest::newRow(qPrintable(QStringLiteral("%1 of %2").arg(ending).arg(sessions))) << ending << sessions << held;
    };
    row(0, 0, false);
    row(0, 10, false);
    row(1, 0, true); // more than there are: something is wrong
    row(1, 1, true); // all
    row(1, 2, false);
    row(2, 2, true);
    row(2, 3, true);
    row(2, 6, true);
    row(2, 7, false); // 30 % of 7 are 2.1
    row(3, 10, false);
    row(4, 10, true);
    row(30, 100, false);
    row(31, 100, true);
}

void tst_Brake::holds()
{
    QFETCH(int, ending);
    QFETCH(int, sessions);
    QTEST(brakeHolds(ending, sessions), "held");
}

namespace {

class SleepyClock final : public Clock
{
public:
    [[nodiscard]] Milliseconds awake() const override { return m_awake; }
    [[nodiscard]] QDateTime wall() const override { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + m_wall.count(), Qt::UTC); }
    void pass(Milliseconds time)
    {
        m_awake += time;
        m_wall += time;
    }
    void sleep(Milliseconds time) { m_wall += time; }

private:
    Milliseconds m_awake{0};
    Milliseconds m_wall{0};
};

} // namespace

void tst_Brake::noticesSleepOnce()
{
    SleepyClock clock;
    SleepSentry sentry(clock);
    clock.pass(std::chrono::hours(1));
    QVERIFY(!sentry.hasSlept());
    clock.sleep(std::chrono::hours(8));
    clock.pass(std::chrono::seconds(1));
    QVERIFY(sentry.hasSlept());
    clock.pass(std::chrono::minutes(1));
    QVERIFY(!sentry.hasSlept());
    clock.sleep(-std::chrono::hours(8)); // a clock set back is no sleep
    QVERIFY(!sentry.hasSlept());
    clock.sleep(std::chrono::seconds(1)); // nor is a clock that is adjusted a little
    QVERIFY(!sentry.hasSlept());
}

QTEST_GUILESS_MAIN(tst_Brake)
#include "tst_brake.moc"
