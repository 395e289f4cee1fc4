// SPDX-License-Identifier: MIT
#include "ui/ports/portorder.h"

#include "ui/ports/portmodel.h"

#include <QTest>
#include <QTreeView>

using namespace shellreeve;

class TestPortOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsShown();
    void nothingJumpsWhileOthersComeAndGo_data();
    void nothingJumpsWhileOthersComeAndGo();
    void theSelectionStaysWithItsLine();
    void theAnswerNamesAllHolders();
};

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

words::PortLine line(int port, qint64 pid, PortKind kind = PortKind::Session)
{
    words::PortLine one;
    one.row.port = port;
    one.row.pid = pid;
    one.row.kind = kind;
    one.row.program = QStringLiteral("node");
    one.row.since = now.addSecs(-60);
    one.addresses = {QStringLiteral("127.0.0.1")};
    if (one.isOfSession()) {
        one.row.sessionId = QStringLiteral("aaaaaaaa");
        one.row.sessionName = QStringLiteral("api");
    }
    return one;
}

/// The lines as they are shown: "3000 7".
QStringList shown(const PortOrder &order)
{
    QStringList lines;
    for (int row = 0; row < order.rowCount(); ++row) {
        lines << order.index(row, PortModel::Port).data().toString() + QLatin1Char(' ') + order.index(row, PortModel::Pid).data().toString();
    }
    return lines;
}

} // namespace

void TestPortOrder::whoIsShown()
{
    PortModel model;
    PortOrder order;
    order.setSourceModel(&model);
    model.setLines({line(3000, 7), line(4820, 8, PortKind::Monitor), line(5432, 9, PortKind::Other), line(22, 0, PortKind::Foreign)}, now);
    QCOMPARE(order.rowCount(), 2);
    order.setTyped(QStringLiteral(" 5432 "));
    QCOMPARE(order.wantedPort(), 5432);
    QCOMPARE(shown(order), QStringList{QStringLiteral("5432 9")}); // whoever it belongs to
    order.setTyped(QStringLiteral("API"));
    QCOMPARE(order.wantedPort(), 0);
    QCOMPARE(shown(order), QStringList{QStringLiteral("3000 7")});
    order.setTyped(QString());
    order.setOthersShown(true);
    QCOMPARE(order.rowCount(), 4);
    order.setTyped(QStringLiteral("70000"));
    QCOMPARE(order.wantedPort(), 0);
}

void TestPortOrder::nothingJumpsWhileOthersComeAndGo_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    for (int column = 0; column < PortModel::ColumnCount; ++column) {
        QTest::addRow("%d up", column) << column << Qt::AscendingOrder;
        QTest::addRow("%d down", column) << column << Qt::DescendingOrder;
    }
}

// In most columns all lines are equal here.
void TestPortOrder::nothingJumpsWhileOthersComeAndGo()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, direction);
    PortModel model;
    PortOrder order;
    order.setSourceModel(&model);
    order.sort(column, direction);
    const QList<words::PortLine> staying{line(3000, 7), line(3000, 9), line(8080, 3), line(9229, 12)};
    model.setLines(staying, now);
    const QStringList before = shown(order);
    QCOMPARE(before.size(), staying.size());
    // One comes before, between and after them, in whatever order the look brings them; then those go again.
    const QList<words::PortLine> all{line(9999, 1), staying.at(3), line(80, 5), staying.at(1), line(3000, 8), staying.at(2), staying.at(0)};
    const auto ofThose = [&before](QStringList lines) {
        lines.removeIf([&before](const QString &one) { return !before.contains(one); });
        return lines;
    };
    model.setLines(all, now);
    QCOMPARE(shown(order).size(), all.size());
    QCOMPARE(ofThose(shown(order)), before);
    QList<words::PortLine> changed = all;
    changed[1].row.program = QStringLiteral("node "); // sorts behind the others where programs are sorted, and back
    model.setLines(changed, now);
    model.setLines(all, now);
    QCOMPARE(ofThose(shown(order)), before);
    model.setLines(staying, now);
    QCOMPARE(shown(order), before);
    PortModel anew;
    PortOrder sorted;
    sorted.setSourceModel(&anew);
    sorted.sort(column, direction);
    anew.setLines({staying.at(2), staying.at(1), staying.at(3), staying.at(0)}, now);
    QCOMPARE(shown(sorted), before); // and the window that is opened again has the same
}

void TestPortOrder::theSelectionStaysWithItsLine()
{
    PortModel model;
    PortOrder order;
    order.setSourceModel(&model);
    QTreeView table;
    table.setModel(&order);
    table.setSortingEnabled(true);
    table.sortByColumn(PortModel::Port, Qt::AscendingOrder);
    model.setLines({line(3000, 7), line(8080, 3)}, now);
    table.setCurrentIndex(order.index(1, 0));
    model.setLines({line(80, 5), line(3000, 6), line(3000, 7), line(8080, 3), line(9000, 1)}, now);
    QCOMPARE(table.currentIndex().siblingAtColumn(PortModel::Port).data().toInt(), 8080);
    model.setLines({line(8080, 3), line(9000, 1)}, now);
    QCOMPARE(table.currentIndex().siblingAtColumn(PortModel::Port).data().toInt(), 8080);
    QCOMPARE(table.currentIndex().row(), 0);
}

void TestPortOrder::theAnswerNamesAllHolders()
{
    QCOMPARE(portAnswer(3000, {line(8080, 3)}), QStringLiteral("Port 3000 is free."));
    const QString said = portAnswer(3000, {line(3000, 7), line(3000, 9, PortKind::Other)});
    QVERIFY2(said.contains(QStringLiteral("node (7), session api; node (9), another program")), qPrintable(said));
}

QTEST_MAIN(TestPortOrder)
#include "tst_portorder.moc"
