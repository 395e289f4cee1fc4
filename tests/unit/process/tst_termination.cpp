// SPDX-License-Identifier: MIT
#include "process/termination.h"
#include "support/childguard.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

TerminationRequest everythingOf(const ChildGuard &guard, Milliseconds grace)
{
    TerminationRequest request;
    request.roots = {*ProcessRef::open(guard.root())};
    request.includeRoots = true;
    request.grace = grace;
    return request;
}

} // namespace

class TestTermination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsATreeInTheEventLoop_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("forced");
        QTest::newRow("cooperative") << QStringLiteral("child [ ready block ] ready block") << false;
        QTest::newRow("stubborn") << QStringLiteral("ignore-all child [ ready block ] ready block") << true;
    }
    void endsATreeInTheEventLoop()
    {
        QFETCH(QString, words);
        QFETCH(bool, forced);
        ChildGuard guard(words.split(QLatin1Char(' ')));
        QCOMPARE(guard.waitFor(2).size(), size_t(2));
        const Result<ProcessRef> root = ProcessRef::open(guard.root());
        Termination termination(everythingOf(guard, Milliseconds(forced ? 100 : 60'000)));
        QSignalSpy finished(&termination, &Termination::finished);
        termination.start();
        termination.start(); // once is enough
        QVERIFY(!termination.isFinished());
        QVERIFY(finished.wait(20'000));
        const auto result = finished.takeFirst().first().value<TerminationResult>();
        QVERIFY(result.ended);
        QCOMPARE(result.forced, forced);
        QCOMPARE(result.endedProcesses.size(), size_t(3)); // the keeper, too
        QVERIFY(!root->isAlive());
        QVERIFY(!finished.wait(20));
    }
    void canBeGivenUp()
    {
        ChildGuard guard({QStringLiteral("ignore-all"), QStringLiteral("ready"), QStringLiteral("block")});
        QCOMPARE(guard.waitFor(1).size(), size_t(1));
        auto termination = std::make_unique<Termination>(everythingOf(guard, Milliseconds(60'000)));
        QSignalSpy finished(termination.get(), &Termination::finished);
        termination->start();
        QVERIFY(!finished.wait(20));
        termination.reset();
        QCOMPARE(guard.living().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
