// SPDX-License-Identifier: MIT
#include "ui/sessions/processtreeview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QRandomGenerator>
#include <QTest>
#include <QTextDocument>

using namespace shellreeve;

class ProcessTreeViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAsATree();
    void hintsAreNeverMarkup();
    void whatStaysKeepsItsItem();
    void aChildOutlivesItsParent();
    void aRingIsNoTrap();
    void tooManyAreTold();
    void anyChangeIsSurvived();
    void aSubtreeCanBeEnded();
};

namespace {

QJsonObject process(int pid, int parent, const QString &program = QStringLiteral("sh"), const QString &state = QStringLiteral("S"))
{
    return {{QStringLiteral("pid"), pid}, {QStringLiteral("ppid"), parent}, {QStringLiteral("program"), program},
            {QStringLiteral("command"), QJsonArray{program, QStringLiteral("-x")}}, {QStringLiteral("state"), state}};
}

int countItems(const QTreeWidgetItem *item)
{
    int count = 0;
    for (int i = 0; i < item->childCount(); ++i) {
        count += 1 + countItems(item->child(i));
    }
    return count;
}

} // namespace

void ProcessTreeViewTest::standsAsATree()
{
    ProcessTreeView view;
    view.setProcesses({process(3, 2, QStringLiteral("node"), QStringLiteral("T")), process(1, 0, QStringLiteral("bash")),
                       process(2, 1, QStringLiteral("npm"))});
    QCOMPARE(view.topLevelItemCount(), 1);
    const QTreeWidgetItem *shell = view.topLevelItem(0);
    QCOMPARE(shell->text(0), QStringLiteral("bash -x"));
    QCOMPARE(shell->text(1), QStringLiteral("1"));
    const QTreeWidgetItem *node = shell->child(0)->child(0);
    QCOMPARE(node->text(0), QStringLiteral("node -x"));
    QCOMPARE(node->text(2), QStringLiteral("stopped"));
    QVERIFY(shell->isExpanded());
}

void ProcessTreeViewTest::aSubtreeCanBeEnded()
{
    ProcessTreeView view;
    view.setProcesses({process(1, 0), process(2, 1), process(3, 2)});
    QList<qint64> ended;
    QList<qint64> kept;
    connect(&view, &ProcessTreeView::endWanted, this, [&](qint64 pid) { ended.append(pid); });
    connect(&view, &ProcessTreeView::keepWanted, this, [&](qint64 pid) { kept.append(pid); });
    view.show();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_Delete); // nothing is selected
    QVERIFY(ended.isEmpty());
    view.setCurrentItem(view.topLevelItem(0)->child(0));
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(ended, QList<qint64>{2});
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), view.mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(&view, &asked);
    const auto *menu = view.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("&End process 2 and 1 below…"));
    menu->actions().first()->trigger();
    menu->actions().last()->trigger();
    QCOMPARE(ended, (QList<qint64>{2, 2}));
    QCOMPARE(kept, QList<qint64>{2});
}

void ProcessTreeViewTest::hintsAreNeverMarkup()
{
    ProcessTreeView view;
    view.setProcesses({process(1, 0, QStringLiteral("R&D<img>"))});
    const QString hint = view.topLevelItem(0)->toolTip(0);
    QVERIFY(Qt::mightBeRichText(hint)); // else what is escaped in it would be seen
    QVERIFY(hint.contains(QStringLiteral("R&amp;D&lt;img&gt;")));
}

void ProcessTreeViewTest::whatStaysKeepsItsItem()
{
    ProcessTreeView view;
    view.setProcesses({process(1, 0), process(2, 1)});
    QTreeWidgetItem *item = view.topLevelItem(0);
    view.setCurrentItem(item->child(0));
    item->setExpanded(false);
    view.setProcesses({process(1, 0), process(2, 1), process(3, 1)});
    QCOMPARE(view.topLevelItem(0), item);
    QVERIFY(!item->isExpanded() || item->childCount() == 2);
    QCOMPARE(item->childCount(), 2);
}

void ProcessTreeViewTest::aChildOutlivesItsParent()
{
    ProcessTreeView view;
    view.setProcesses({process(1, 0), process(2, 1), process(3, 2)});
    view.setProcesses({process(1, 0), process(3, 1)});
    QCOMPARE(countItems(view.invisibleRootItem()), 2);
    QCOMPARE(view.topLevelItem(0)->child(0)->text(1), QStringLiteral("3"));
    view.setProcesses({});
    QCOMPARE(view.topLevelItemCount(), 0);
}

void ProcessTreeViewTest::aRingIsNoTrap()
{
    ProcessTreeView view;
    view.setProcesses({process(1, 2), process(2, 1), process(3, 3)});
    QCOMPARE(countItems(view.invisibleRootItem()), 3);
}

void ProcessTreeViewTest::tooManyAreTold()
{
    ProcessTreeView view;
    QJsonArray processes;
    for (int pid = 1; pid <= ProcessTreeView::mostProcesses + 7; ++pid) {
        processes.append(process(pid, 0));
    }
    view.setProcesses(processes);
    QCOMPARE(view.topLevelItemCount(), ProcessTreeView::mostProcesses + 1);
    QCOMPARE(view.topLevelItem(view.topLevelItemCount() - 1)->text(0), QStringLiteral("and 7 more"));
}

void ProcessTreeViewTest::anyChangeIsSurvived()
{
    ProcessTreeView view;
    QRandomGenerator random(42);
    for (int step = 0; step < 300; ++step) {
        QJsonArray processes;
        int count = 0;
        for (int pid = 1; pid < 12; ++pid) {
            if (random.bounded(3) > 0) {
                processes.append(process(pid, static_cast<int>(random.bounded(12))));
                ++count;
            }
        }
        view.setProcesses(processes);
        QCOMPARE(countItems(view.invisibleRootItem()), count);
    }
}

QTEST_MAIN(ProcessTreeViewTest)
#include "tst_processtreeview.moc"
