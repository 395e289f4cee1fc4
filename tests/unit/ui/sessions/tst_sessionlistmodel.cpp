// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionlistmodel.h"

#include "samplesession.h"
#include "ui/sessions/sessionorder.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class SessionListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLivingAndTheFinishedAreApart();
    void aChangeAnnouncesTheCellsThatChanged();
    void nothingNewIsNotAnnounced();
    void theMarkAndTheBellAreOfTheNameCell();
    void aSessionThatEndsKeepsNothingOfItsOldPlace();
    void groupsByWorkspace();
    void whatIsGoneGoes();
    void timePassesInTheTimeColumnsOnly();
    void tooltipsAreNeverMarkup();
    void neverResets();
    void anyOrderOfChangesIsAValidModel();
};

namespace {

struct Bed {
    QDateTime now = sampleStart.addSecs(30);
    SessionListModel model{[this] { return now; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString text(const QString &id, SessionColumn column) const
    {
        return model.indexOf(id).siblingAtColumn(static_cast<int>(column)).data(Qt::DisplayRole).toString();
    }
    QStringList groups() const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row) {
            titles.append(model.index(row, 0).data(Qt::DisplayRole).toString());
        }
        return titles;
    }
};

QString id(int number)
{
    return QStringLiteral("s%1").arg(number);
}

} // namespace

void SessionListModelTest::theLivingAndTheFinishedAreApart()
{
    Bed bed;
    bed.model.setSessions({finishedSession(id(1)), sampleSession(id(2)), sampleSession(id(3))});
    QCOMPARE(bed.groups(), QStringList({QStringLiteral("Finished"), QStringLiteral("Running")}));
    QCOMPARE(bed.model.count(), 3);
    QCOMPARE(bed.model.indexOf(id(1)).parent().data(SessionListModel::GroupRole).toString(), SessionListModel::finishedGroup());
    QCOMPARE(bed.text(id(1), SessionColumn::State), QStringLiteral("exited"));
    QCOMPARE(bed.text(id(1), SessionColumn::Exit), QStringLiteral("0"));
    QCOMPARE(bed.text(id(2), SessionColumn::Age), QStringLiteral("30 s"));
    QVERIFY(!bed.model.indexOf(QStringLiteral("none")).isValid());
    QVERIFY(!bed.model.session(QStringLiteral("none")));
}

void SessionListModelTest::aChangeAnnouncesTheCellsThatChanged()
{
    Bed bed;
    bed.model.setSessions({sampleSession(id(1)), sampleSession(id(2))});
    QSignalSpy changes(&bed.model, &QAbstractItemModel::dataChanged);
    SessionSnapshot session = sampleSession(id(2));
    session.cpuPercent = 12.0;
    bed.model.update({session});
    QCOMPARE(changes.size(), 1);
    const auto first = changes.at(0).at(0).toModelIndex();
    const auto last = changes.at(0).at(1).toModelIndex();
    QCOMPARE(first, last);
    QCOMPARE(first.column(), static_cast<int>(SessionColumn::Cpu));
    QCOMPARE(first.data(SessionListModel::IdRole).toString(), id(2));
    QCOMPARE(bed.text(id(2), SessionColumn::Cpu), QStringLiteral("12 %"));
}

void SessionListModelTest::nothingNewIsNotAnnounced()
{
    Bed bed;
    bed.model.setSessions({sampleSession(id(1))});
    QSignalSpy changes(&bed.model, &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(&bed.model, &QAbstractItemModel::layoutChanged);
    bed.model.setSessions({sampleSession(id(1))});
    bed.model.tick();
    QVERIFY(changes.isEmpty() && layouts.isEmpty());
}

void SessionListModelTest::theMarkAndTheBellAreOfTheNameCell()
{
    Bed bed;
    bed.model.setSessions({sampleSession(id(1))});
    QSignalSpy changes(&bed.model, &QAbstractItemModel::dataChanged);
    SessionSnapshot session = sampleSession(id(1));
    session.attention = {Attention::Kind::Bell, QString(), sampleStart};
    bed.model.update({session});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().column(), 0);
    QVERIFY(bed.model.indexOf(id(1)).data(SessionListModel::AttentionRole).toBool());
    QVERIFY(bed.model.indexOf(id(1)).data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("rang the bell")));
}

void SessionListModelTest::aSessionThatEndsKeepsNothingOfItsOldPlace()
{
    Bed bed;
    bed.model.setSessions({sampleSession(id(1))});
    QSignalSpy before(&bed.model, &SessionListModel::aboutToRegroup);
    QSignalSpy after(&bed.model, &SessionListModel::regrouped);
    bed.model.update({finishedSession(id(1), Exited{3})});
    QCOMPARE(bed.groups(), QStringList{QStringLiteral("Finished")});
    QCOMPARE(bed.text(id(1), SessionColumn::Exit), QStringLiteral("3"));
    QCOMPARE(before.size(), 1);
    QCOMPARE(after.size(), 1);
    bed.model.update({sampleSession(id(1))});
    QCOMPARE(bed.groups(), QStringList{QStringLiteral("Running")});
}

void SessionListModelTest::groupsByWorkspace()
{
    Bed bed;
    bed.model.setSessions({sampleSession(id(1), QString(), QStringLiteral("/srv/web")), sampleSession(id(2)),
                           sampleSession(id(3), QString(), QString()), finishedSession(id(4))});
    const QPersistentModelIndex finished(bed.model.indexOf(id(4)));
    bed.model.setGrouping(SessionListModel::Grouping::Workspace);
    QStringList groups = bed.groups();
    groups.sort();
    QCOMPARE(groups, QStringList({QStringLiteral("/srv/api"), QStringLiteral("/srv/web"), QStringLiteral("Finished"),
                                  QStringLiteral("No workspace")}) );
    QVERIFY(finished.isValid());
    bed.model.setGrouping(SessionListModel::Grouping::None);
    QCOMPARE(bed.groups().size(), 2);
}

void SessionListModelTest::whatIsGoneGoes()
{
    Bed bed;
    bed.model.setSessions({sampleSession(id(1)), sampleSession(id(2)), finishedSession(id(3))});
    bed.model.setSessions({sampleSession(id(2))});
    QCOMPARE(bed.model.ids(), QStringList{id(2)});
    bed.model.remove(id(2));
    bed.model.remove(id(2));
    QCOMPARE(bed.model.rowCount(), 0);
}

void SessionListModelTest::timePassesInTheTimeColumnsOnly()
{
    Bed bed;
    bed.model.setSessions({sampleSession(id(1))});
    QSignalSpy changes(&bed.model, &QAbstractItemModel::dataChanged);
    bed.now = bed.now.addSecs(5);
    bed.model.tick();
    QCOMPARE(bed.text(id(1), SessionColumn::Age), QStringLiteral("35 s"));
    QCOMPARE(bed.text(id(1), SessionColumn::LastOutput), QStringLiteral("35 s ago"));
    QCOMPARE(changes.size(), 2);
}

void SessionListModelTest::tooltipsAreNeverMarkup()
{
    Bed bed;
    bed.model.setSessions({sampleSession(id(1), QStringLiteral("<img src='file:///etc/passwd'>\n&amp;"))});
    const QString hint = bed.model.indexOf(id(1)).data(Qt::ToolTipRole).toString();
    QVERIFY(hint.contains(QStringLiteral("&lt;img")));
    QVERIFY(!hint.contains(QStringLiteral("<img")));
}

void SessionListModelTest::neverResets()
{
    Bed bed;
    QSignalSpy resets(&bed.model, &QAbstractItemModel::modelReset);
    bed.model.setSessions({sampleSession(id(1)), finishedSession(id(2))});
    bed.model.setGrouping(SessionListModel::Grouping::Workspace);
    bed.model.setSessions({});
    QVERIFY(resets.isEmpty());
}

void SessionListModelTest::anyOrderOfChangesIsAValidModel()
{
    Bed bed;
    SessionOrder order;
    order.setSourceModel(&bed.model);
    const QAbstractItemModelTester orderTester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    order.sort(static_cast<int>(SessionColumn::Cpu), Qt::DescendingOrder);
    QRandomGenerator random(4711);
    const QStringList workspaces{QStringLiteral("/srv/api"), QStringLiteral("/srv/web"), QString()};
    for (int step = 0; step < 2000; ++step) {
        const QString some = id(static_cast<int>(random.bounded(12)));
        switch (random.bounded(8)) {
        case 0:
            bed.model.remove(some);
            break;
        case 1:
            bed.model.setGrouping(random.bounded(2) == 0 ? SessionListModel::Grouping::None : SessionListModel::Grouping::Workspace);
            break;
        case 2:
            order.setFilter(random.bounded(2) == 0 ? QString() : QStringLiteral("s%1").arg(random.bounded(3)));
            break;
        case 3:
            bed.model.update({finishedSession(some, Exited{static_cast<int>(random.bounded(2))})});
            break;
        case 4:
            order.sort(static_cast<int>(random.bounded(sessionColumnCount)),
                       random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        default: {
            SessionSnapshot session = sampleSession(some, QString(), workspaces.at(random.bounded(workspaces.size())));
            session.cpuPercent = random.bounded(100.0);
            bed.model.update({session});
            break;
        }
        }
        QVERIFY(order.sessionCount() <= bed.model.count());
    }
    order.setFilter(QString());
    QCOMPARE(order.sessionCount(), bed.model.count());
}

QTEST_GUILESS_MAIN(SessionListModelTest)
#include "tst_sessionlistmodel.moc"
