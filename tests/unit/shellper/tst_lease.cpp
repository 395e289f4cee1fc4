// SPDX-License-Identifier: MIT
#include "shellper/leasewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace std::chrono_literals;

namespace {

constexpr Lease::Audience alone{};
constexpr Lease::Audience supervised{true, 0, true};
constexpr Lease::Audience watched{false, 1, true};
constexpr Lease::Audience finished{false, 0, false};

TreeUsage idleTree()
{
    return TreeUsage{{{ProcessKey{100, 1}, 7}}, false};
}

} // namespace

/// Lease is told the time; LeaseWatch is given a clock that stands still. check() is what its timer calls.
class TestLease : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runs_data();
    void runs();
    void beginsWhenItStartsToRun();
    void inputAndOutputRenewIt();
    void otherLengthsCountFromTheSameMoment();
    void theWatchFollowsOtherLengths();
    void aSupervisorForgetsTheGoodbyeBefore();
    void theGoodbyeHoldsUntilItsSpeakerHasGone();
    void hasNoTimerWhileSupervised();
    void expires();
    void isRenewedByUse_data();
    void isRenewedByUse();
    void looksOnlyAtItsEnds();
    void aLongLeaseIsWaitedForInParts();
    void goesOnAfterAFailedEnd();
};

void TestLease::runs_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("supervisor");
    QTest::addColumn<int>("viewers");
    QTest::addColumn<bool>("childRuns");
    QTest::addColumn<bool>("goodbye");
    QTest::addColumn<bool>("tooAfterGoodbye");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, int seconds, bool supervisor, int viewers, bool childRuns, bool goodbye, bool too,
                        bool expected) {
        QTest::newRow(name) << seconds << supervisor << viewers << childRuns << goodbye << too << expected;
    };
    row("the supervisor vanished", 10, false, 0, true, false, false, true);
    row("never", 0, false, 0, true, false, false, false);
    row("a supervisor is there", 10, true, 0, true, false, false, false);
    row("a viewer is there", 10, false, 1, true, false, false, false);
    row("the child has ended", 10, false, 0, false, false, false, false);
    row("it said goodbye", 10, false, 0, true, true, false, false);
    row("it said goodbye, the lease was chosen", 10, false, 0, true, true, true, true);
    row("goodbye, chosen: never", 0, false, 0, true, true, true, false);
}

void TestLease::runs()
{
    QFETCH(int, seconds);
    QFETCH(bool, supervisor);
    QFETCH(int, viewers);
    QFETCH(bool, childRuns);
    QFETCH(bool, goodbye);
    QFETCH(bool, tooAfterGoodbye);
    QFETCH(bool, expected);
    Lease lease(std::chrono::seconds(seconds), std::chrono::seconds(tooAfterGoodbye ? seconds : 0));
    lease.setAudience(supervised, 0ms);
    if (goodbye) {
        lease.goodbyeSaid();
    }
    lease.setAudience({supervisor, viewers, childRuns}, 5ms);
    QCOMPARE(lease.isRunning(), expected);
    QCOMPARE(lease.endsAt().has_value(), expected);
}

void TestLease::beginsWhenItStartsToRun()
{
    Lease lease(10s);
    lease.setAudience(supervised, 0ms);
    lease.setAudience(alone, 50s);
    QCOMPARE(lease.endsAt(), std::optional<Milliseconds>(60s));
    lease.setAudience(alone, 55s); // somebody asked something: no change
    QCOMPARE(lease.endsAt(), std::optional<Milliseconds>(60s));
    lease.setAudience(watched, 58s);
    lease.setAudience(alone, 90s);
    QCOMPARE(lease.endsAt(), std::optional<Milliseconds>(100s));
}

void TestLease::inputAndOutputRenewIt()
{
    Lease lease(10s);
    lease.setAudience(alone, 0ms);
    lease.renew(4s);
    QCOMPARE(lease.endsAt(), std::optional<Milliseconds>(14s));
}

void TestLease::otherLengthsCountFromTheSameMoment()
{
    Lease lease(10s, 30s);
    lease.setAudience(alone, 1s);
    lease.setLengths(20s, 0s);
    lease.setAudience(alone, 5s);
    QCOMPARE(lease.endsAt(), std::optional<Milliseconds>(21s));
    lease.goodbyeSaid();
    lease.setAudience(alone, 6s);
    QVERIFY(!lease.isRunning());
    lease.setLengths(20s, 5s);
    lease.setAudience(alone, 7s);
    QCOMPARE(lease.endsAt(), std::optional<Milliseconds>(12s));
}

void TestLease::theWatchFollowsOtherLengths()
{
    ManualClock clock;
    LeaseWatch watch(Lease(10s), idleTree, clock);
    watch.setAudience(alone);
    QCOMPARE(watch.nextCheck(), std::optional<Milliseconds>(10s));
    clock.advance(4s);
    watch.setLengths(60s, 0s);
    watch.setAudience(alone);
    QCOMPARE(watch.nextCheck(), std::optional<Milliseconds>(56s));
    watch.setLengths(0s, 0s);
    watch.setAudience(alone);
    QVERIFY(!watch.nextCheck());
}

void TestLease::aSupervisorForgetsTheGoodbyeBefore()
{
    Lease lease(10s);
    lease.setAudience(supervised, 0ms);
    lease.goodbyeSaid();
    lease.setAudience(alone, 1s);
    QVERIFY(!lease.isRunning());
    lease.supervisorCame();
    lease.setAudience(supervised, 2s);
    lease.setAudience(alone, 3s);
    QVERIFY(lease.isRunning());
}

// Its connection is still there while somebody else looks in.
void TestLease::theGoodbyeHoldsUntilItsSpeakerHasGone()
{
    Lease lease(10s);
    lease.supervisorCame();
    lease.setAudience(supervised, 0ms);
    lease.goodbyeSaid();
    lease.setAudience({true, 1, true}, 1s);
    lease.setAudience(supervised, 2s);
    lease.setAudience(alone, 3s);
    QVERIFY(!lease.isRunning());
}

void TestLease::hasNoTimerWhileSupervised()
{
    ManualClock clock;
    LeaseWatch watch(Lease(10s), idleTree, clock);
    watch.setAudience(supervised);
    QVERIFY(!watch.nextCheck());
    watch.setAudience(alone);
    QCOMPARE(watch.nextCheck(), std::optional<Milliseconds>(10s));
    watch.setAudience(finished);
    QVERIFY(!watch.nextCheck());
    QVERIFY(!watch.left());
}

void TestLease::expires()
{
    ManualClock clock;
    LeaseWatch watch(Lease(10s), idleTree, clock);
    QSignalSpy expired(&watch, &LeaseWatch::expired);
    watch.setAudience(alone);
    clock.advance(9s);
    watch.check(); // the timer came early
    QCOMPARE(expired.count(), 0);
    QCOMPARE(watch.nextCheck(), std::optional<Milliseconds>(1s));
    clock.advance(1s);
    watch.check();
    QCOMPARE(expired.count(), 1);
    QVERIFY(!watch.nextCheck());
}

void TestLease::isRenewedByUse_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"output", "cpu", "client", "process"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestLease::isRenewedByUse()
{
    QFETCH(QString, what);
    ManualClock clock;
    TreeUsage usage = idleTree();
    LeaseWatch watch(Lease(10s), [&] { return usage; }, clock);
    QSignalSpy expired(&watch, &LeaseWatch::expired);
    watch.setAudience(alone);
    clock.advance(4s);
    if (what == QLatin1String("output")) {
        watch.renew();
    } else if (what == QLatin1String("cpu")) {
        usage.cpu.begin()->second += 1;
    } else if (what == QLatin1String("client")) {
        usage.hasClients = true;
    } else {
        usage.cpu.emplace(ProcessKey{200, 1}, 0);
    }
    clock.advance(6s);
    watch.check();
    QCOMPARE(expired.count(), 0);
    QCOMPARE(watch.left(), std::optional<Milliseconds>(what == QLatin1String("output") ? 4s : 10s));
    usage.hasClients = false;
    clock.advance(10s);
    watch.check();
    QCOMPARE(expired.count(), 1); // the same use does not count twice
}

void TestLease::looksOnlyAtItsEnds()
{
    ManualClock clock;
    int looks = 0;
    LeaseWatch watch(Lease(10s), [&] { ++looks; return idleTree(); }, clock);
    watch.setAudience(supervised);
    QCOMPARE(looks, 0);
    watch.setAudience(alone);
    QCOMPARE(looks, 1);
    clock.advance(5s);
    watch.check();
    watch.renew();
    QCOMPARE(looks, 1);
    clock.advance(10s);
    watch.check();
    QCOMPARE(looks, 2);
}

void TestLease::aLongLeaseIsWaitedForInParts()
{
    ManualClock clock;
    LeaseWatch watch(Lease(std::chrono::hours(100 * 24)), idleTree, clock);
    QSignalSpy expired(&watch, &LeaseWatch::expired);
    watch.setAudience(alone);
    int parts = 0;
    while (expired.isEmpty() && parts < 20) {
        QVERIFY(watch.nextCheck());
        QVERIFY(*watch.nextCheck() <= LeaseWatch::longestWait);
        QVERIFY(*watch.nextCheck() > 0ms);
        clock.advance(*watch.nextCheck());
        watch.check();
        ++parts;
    }
    QCOMPARE(parts, 5);
    QCOMPARE(clock.awake(), Milliseconds(std::chrono::hours(100 * 24)));
}

void TestLease::goesOnAfterAFailedEnd()
{
    ManualClock clock;
    LeaseWatch watch(Lease(10s), idleTree, clock);
    QSignalSpy expired(&watch, &LeaseWatch::expired);
    watch.setAudience(alone);
    clock.advance(10s);
    watch.check();
    watch.begin();
    QCOMPARE(watch.nextCheck(), std::optional<Milliseconds>(10s));
    clock.advance(10s);
    watch.check();
    QCOMPARE(expired.count(), 2);
    watch.setAudience(supervised);
    watch.begin(); // it does not run: nothing to wait for
    QVERIFY(!watch.nextCheck());
}

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
