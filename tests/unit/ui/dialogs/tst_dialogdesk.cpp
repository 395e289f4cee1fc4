// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialogdesk.h"

#include <QPointer>
#include <QTest>
#include <QWidget>

using namespace shellreeve;

class TestDialogDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForComesToTheFront()
    {
        DialogDesk desk({});
        auto *dialog = new QDialog;
        desk.open(QStringLiteral("a"), dialog);
        QVERIFY(!dialog->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(desk.raise(QStringLiteral("a")));
        desk.closeAll();
    }
    void whatComesByItselfTakesNobodysKeyboard_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("progress") << static_cast<int>(DialogDesk::Manner::Aside);
        QTest::newRow("report") << static_cast<int>(DialogDesk::Manner::Report);
        QTest::newRow("last word") << static_cast<int>(DialogDesk::Manner::LastWord);
    }
    void whatComesByItselfTakesNobodysKeyboard()
    {
        QFETCH(int, manner);
        DialogDesk desk({});
        auto *dialog = new QDialog;
        desk.open(QStringLiteral("a"), dialog, static_cast<DialogDesk::Manner>(manner));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(!dialog->isActiveWindow());
        desk.closeAll();

        QWidget ours;
        ours.show();
        ours.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ours));
        auto *second = new QDialog;
        desk.open(QStringLiteral("a"), second, static_cast<DialogDesk::Manner>(manner));
        QVERIFY(!second->testAttribute(Qt::WA_ShowWithoutActivating)); // the keyboard is ours already
        QVERIFY(QTest::qWaitForWindowActive(second));
    }
    void onlyTheLastWordIsToldWhenLeaving()
    {
        DialogDesk desk({});
        desk.leave();
        const QPointer<QDialog> report = new QDialog;
        desk.open(QStringLiteral("a"), report, DialogDesk::Manner::Report);
        QTRY_VERIFY(!report);
        auto *last = new QDialog;
        desk.open(QStringLiteral("b"), last, DialogDesk::Manner::LastWord);
        QVERIFY(last->isVisible());
    }
};

QTEST_MAIN(TestDialogDesk)
#include "tst_dialogdesk.moc"
