// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionorder.h"

#include "samplesession.h"
#include "ui/sessions/sessionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class SessionOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersInNamesCount();
    void amountsSortAsNumbers();
    void theFinishedStayLast();
    void everyWordMustBeThere_data();
    void everyWordMustBeThere();
    void aGroupSaysHowManyItShows();
    void aSessionThatComesToFitTheFilterShows();
};

namespace {

struct Bed {
    SessionListModel model{[] { return sampleStart; }};
    SessionOrder order;
    QAbstractItemModelTester tester{&order, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Bed()
    {
        order.setSourceModel(&model);
        order.sort(0, Qt::AscendingOrder);
    }
    QStringList names() const
    {
        QStringList all;
        for (int group = 0; group < order.rowCount(); ++group) {
            for (int row = 0; row < order.rowCount(order.index(group, 0)); ++row) {
                all.append(order.index(row, 0, order.index(group, 0)).data().toString());
            }
        }
        return all;
    }
};

} // namespace

void SessionOrderTest::numbersInNamesCount()
{
    Bed bed;
    bed.model.setSessions({sampleSession(QStringLiteral("1"), QStringLiteral("agent-10")),
                           sampleSession(QStringLiteral("2"), QStringLiteral("Agent-2")),
                           sampleSession(QStringLiteral("3"), QStringLiteral("agent-1"))});
    QCOMPARE(bed.names(), QStringList({QStringLiteral("agent-1"), QStringLiteral("Agent-2"), QStringLiteral("agent-10")}));
}

void SessionOrderTest::amountsSortAsNumbers()
{
    Bed bed;
    SessionSnapshot small = sampleSession(QStringLiteral("small"));
    small.memoryBytes = 9'000'000;
    SessionSnapshot large = sampleSession(QStringLiteral("large"));
    large.memoryBytes = 1'100'000'000;
    bed.model.setSessions({small, large, sampleSession(QStringLiteral("unknown"))});
    bed.order.sort(static_cast<int>(SessionColumn::Memory), Qt::DescendingOrder);
    QCOMPARE(bed.names(), QStringList({QStringLiteral("large"), QStringLiteral("small"), QStringLiteral("unknown")}));
}

void SessionOrderTest::theFinishedStayLast()
{
    Bed bed;
    bed.model.setSessions({finishedSession(QStringLiteral("a")), sampleSession(QStringLiteral("b"))});
    QCOMPARE(bed.names(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
    bed.order.sort(0, Qt::DescendingOrder);
    QCOMPARE(bed.names(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
}

void SessionOrderTest::everyWordMustBeThere_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("passes");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("blanks") << QStringLiteral("  ") << true;
    QTest::newRow("name") << QStringLiteral("HAUPT") << true;
    QTest::newRow("command") << QStringLiteral("npm run") << true;
    QTest::newRow("folder") << QStringLiteral("srv/api/src") << true;
    QTest::newRow("state") << QStringLiteral("running") << true;
    QTest::newRow("in any order") << QStringLiteral("dev haup") << true;
    QTest::newRow("one of two") << QStringLiteral("npm cargo") << false;
    QTest::newRow("pattern characters are themselves") << QStringLiteral(".*") << false;
}

void SessionOrderTest::everyWordMustBeThere()
{
    QFETCH(QString, filter);
    QFETCH(bool, passes);
    Bed bed;
    bed.model.setSessions({sampleSession(QStringLiteral("1"), QStringLiteral("Hauptstra\u00dfe"))});
    bed.order.setFilter(filter);
    QCOMPARE(bed.order.sessionCount(), passes ? 1 : 0);
    QCOMPARE(bed.order.rowCount(), passes ? 1 : 0);
}

void SessionOrderTest::aGroupSaysHowManyItShows()
{
    Bed bed;
    bed.model.setSessions({sampleSession(QStringLiteral("a")), sampleSession(QStringLiteral("b"))});
    const QModelIndex group = bed.order.index(0, 0);
    QCOMPARE(group.data().toString(), QStringLiteral("Running (2)"));
    QSignalSpy changes(&bed.order, &QAbstractItemModel::dataChanged);
    bed.model.remove(QStringLiteral("a"));
    QCOMPARE(bed.order.index(0, 0).data().toString(), QStringLiteral("Running (1)"));
    QVERIFY(!changes.isEmpty());
}

void SessionOrderTest::aSessionThatComesToFitTheFilterShows()
{
    Bed bed;
    bed.model.setSessions({sampleSession(QStringLiteral("a"))});
    bed.order.setFilter(QStringLiteral("worker"));
    QCOMPARE(bed.order.rowCount(), 0);
    bed.model.update({sampleSession(QStringLiteral("a"), QStringLiteral("worker"))});
    QCOMPARE(bed.names(), QStringList{QStringLiteral("worker")});
    bed.model.update({sampleSession(QStringLiteral("b"), QStringLiteral("worker 2"), QStringLiteral("/srv/web"))});
    QCOMPARE(bed.order.sessionCount(), 2);
}

QTEST_GUILESS_MAIN(SessionOrderTest)
#include "tst_sessionorder.moc"
