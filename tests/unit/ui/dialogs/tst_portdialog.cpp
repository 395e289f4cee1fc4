// SPDX-License-Identifier: MIT
#include "ui/dialogs/portdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace shellreeve;

class TestPortDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesTheNextFreeOne_data();
    void proposesTheNextFreeOne();
    void takesOnlyAFreeOne();
};

void TestPortDialog::proposesTheNextFreeOne_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("firstFree");
    QTest::addColumn<int>("proposed");
    QTest::newRow("at once") << 4821 << 4821 << 4821;
    QTest::newRow("a few on") << 4821 << 4825 << 4825;
    QTest::newRow("far away") << 4821 << 9000 << 4821;
    QTest::newRow("at the end") << 65'535 << 70'000 << 65'535;
}

void TestPortDialog::proposesTheNextFreeOne()
{
    QFETCH(int, from);
    QFETCH(int, firstFree);
    QFETCH(int, proposed);
    QCOMPARE(nextFreePort(from, [firstFree](int port) { return port >= firstFree; }), proposed);
}

void TestPortDialog::takesOnlyAFreeOne()
{
    PortDialog dialog(4821, [](int port) { return port != 5000; });
    auto *box = dialog.findChild<QSpinBox *>();
    auto *use = dialog.findChild<QDialogButtonBox *>()->buttons().at(0);
    QCOMPARE(dialog.port(), 4821);
    QVERIFY(use->isEnabled());
    box->setValue(5000);
    QVERIFY(!use->isEnabled());
    box->setValue(5001);
    QVERIFY(use->isEnabled());
    QCOMPARE(dialog.port(), 5001);
}

QTEST_MAIN(TestPortDialog)
#include "tst_portdialog.moc"
