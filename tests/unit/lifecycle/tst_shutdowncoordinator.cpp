// SPDX-License-Identifier: MIT
#include "lifecycle/shutdowncoordinator.h"

#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <stdexcept>

using namespace shellreeve;
using namespace shellreeve::testing;
using How = CleanupOutcome::How;

class tst_ShutdownCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsByPriority();
    void oneThatFailsIsIsolated();
    void oneThatHangsIsBounded();
    void theWholeIsBounded();
    void theLimitCanChangeUntilItBegins();
    void secondJoins();
    void thirdForces();
    void thirdThatTakesItsTimeJoinsToo();
    void mayBeAskedFromAHandler();
};

namespace {

const auto hang = [](const CleanupHandler::Done &) {};

struct Run {
    explicit Run(Milliseconds limit = hangDeadline) : coordinator(limit, clock)
    {
        QObject::connect(&coordinator, &ShutdownCoordinator::finished, &coordinator, [this](const ShutdownReport &report) {
            ++finishes;
            told = report;
        });
    }
    void add(const QString &name, int priority, std::function<void(const CleanupHandler::Done &)> cleanup,
             std::optional<Milliseconds> timeout = hangDeadline)
    {
        coordinator.add({name, priority, std::move(cleanup), timeout});
    }
    /// At once, and noted.
    void addQuick(const QString &name, int priority)
    {
        add(name, priority, [this, name](const CleanupHandler::Done &done) {
            order.append(name);
            done({});
        });
    }
    [[nodiscard]] bool ends() { return waitFor([this] { return told.has_value(); }); }
    [[nodiscard]] How how(int row) const { return told->handlers.at(row).how; }

    ManualClock clock;
    ShutdownCoordinator coordinator;
    QStringList order;
    std::optional<ShutdownReport> told;
    int finishes = 0;
};

} // namespace

void tst_ShutdownCoordinator::runsByPriority()
{
    Run run;
    run.addQuick(QStringLiteral("last"), -1);
    run.addQuick(QStringLiteral("second"), 5);
    run.addQuick(QStringLiteral("first"), 10);
    run.addQuick(QStringLiteral("third"), 5);
    QVERIFY(!run.coordinator.isUnderWay());
    run.coordinator.request(QStringLiteral("test"));
    QVERIFY(run.coordinator.isUnderWay());
    QVERIFY(run.order.isEmpty()); // from the event loop
    QVERIFY(run.ends());
    QCOMPARE(run.order, (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"), QStringLiteral("last")}));
    QCOMPARE(run.told->failed(), 0);
    QVERIFY(!run.told->forced);
}

void tst_ShutdownCoordinator::oneThatFailsIsIsolated()
{
    Run run;
    run.add(QStringLiteral("fails"), 9, [](const CleanupHandler::Done &done) { done(Error{ErrorCode::Failed, QStringLiteral("no luck")}); });
    run.add(QStringLiteral("throws"), 8, [](const CleanupHandler::Done &) { throw std::runtime_error("oops"); });
    run.add(QStringLiteral("throws a number"), 7, [](const CleanupHandler::Done &) { throw 42; });
    run.add(QStringLiteral("twice"), 6, [](const CleanupHandler::Done &done) {
        done({});
        done(Error{ErrorCode::Failed, QStringLiteral("too late to say so")});
    });
    run.addQuick(QStringLiteral("after"), 0);
    run.coordinator.request(QStringLiteral("test"));
    QVERIFY(run.ends());
    QCOMPARE(run.how(0), How::Failed);
    QCOMPARE(run.told->handlers.at(0).reason, QStringLiteral("no luck"));
    QCOMPARE(run.how(1), How::Failed);
    QCOMPARE(run.told->handlers.at(1).reason, QStringLiteral("oops"));
    QCOMPARE(run.how(2), How::Failed);
    QCOMPARE(run.how(3), How::Done);
    QCOMPARE(run.how(4), How::Done);
    QCOMPARE(run.told->failed(), 3);
}

void tst_ShutdownCoordinator::oneThatHangsIsBounded()
{
    Run run;
    CleanupHandler::Done late;
    run.add(QStringLiteral("hangs"), 9, [&](const CleanupHandler::Done &done) { late = done; }, Milliseconds(1));
    run.add(QStringLiteral("next"), 1, [&](const CleanupHandler::Done &done) {
        late({}); // not its turn any more
        done({});
    });
    run.coordinator.request(QStringLiteral("test"));
    QVERIFY(run.ends());
    QCOMPARE(run.how(0), How::TimedOut);
    QCOMPARE(run.how(1), How::Done);
}

void tst_ShutdownCoordinator::theWholeIsBounded()
{
    Run run(Milliseconds(1));
    run.add(QStringLiteral("hangs"), 9, hang);
    run.add(QStringLiteral("never"), 1, hang);
    run.coordinator.request(QStringLiteral("test"));
    QVERIFY(run.ends());
    QCOMPARE(run.told->handlers.size(), 2);
    QVERIFY(run.how(0) != How::Done);
    QCOMPARE(run.how(1), How::Skipped);
}

void tst_ShutdownCoordinator::theLimitCanChangeUntilItBegins()
{
    Run run;
    run.add(QStringLiteral("as long as the whole"), 9, hang, std::nullopt);
    run.coordinator.setLimit(Milliseconds(1));
    run.coordinator.request(QStringLiteral("test"));
    run.coordinator.setLimit(std::chrono::hours(1));
    QVERIFY(run.ends());
    QCOMPARE(run.how(0), How::TimedOut);
}

void tst_ShutdownCoordinator::secondJoins()
{
    Run run;
    CleanupHandler::Done finish;
    run.add(QStringLiteral("waits"), 9, [&](const CleanupHandler::Done &done) { finish = done; });
    run.coordinator.request(QStringLiteral("first"));
    run.coordinator.request(QStringLiteral("second"));
    QVERIFY(waitFor([&] { return bool(finish); }));
    finish({});
    QVERIFY(run.ends());
    run.coordinator.request(QStringLiteral("after the end"));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(run.finishes, 1);
    QCOMPARE(run.how(0), How::Done);
}

void tst_ShutdownCoordinator::thirdForces()
{
    Run run;
    run.add(QStringLiteral("hangs"), 9, hang);
    run.add(QStringLiteral("never"), 1, hang);
    run.coordinator.request(QStringLiteral("first"));
    run.clock.advance(std::chrono::minutes(1));
    run.coordinator.request(QStringLiteral("second"));
    run.clock.advance(Milliseconds(2'000));
    run.coordinator.request(QStringLiteral("third"));
    QVERIFY(run.ends());
    QVERIFY(run.told->forced);
    QCOMPARE(run.told->failed(), 2);
    QCOMPARE(run.told->duration, Milliseconds(62'000));
}

void tst_ShutdownCoordinator::thirdThatTakesItsTimeJoinsToo()
{
    Run run;
    CleanupHandler::Done finish;
    run.add(QStringLiteral("waits"), 9, [&](const CleanupHandler::Done &done) { finish = done; });
    for (int i = 0; i < 5; ++i) {
        run.coordinator.request(QStringLiteral("again"));
        run.clock.advance(Milliseconds(2'001));
    }
    QVERIFY(waitFor([&] { return bool(finish); }));
    QVERIFY(!run.told);
    finish({});
    QVERIFY(run.ends());
    QVERIFY(!run.told->forced);
}

void tst_ShutdownCoordinator::mayBeAskedFromAHandler()
{
    Run run;
    run.add(QStringLiteral("asks"), 9, [&](const CleanupHandler::Done &done) {
        run.coordinator.request(QStringLiteral("from within"));
        done({});
    });
    run.coordinator.request(QStringLiteral("test"));
    QVERIFY(run.ends());
    QCOMPARE(run.finishes, 1);
}

QTEST_GUILESS_MAIN(tst_ShutdownCoordinator)
#include "tst_shutdowncoordinator.moc"
