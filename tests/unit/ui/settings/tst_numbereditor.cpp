// SPDX-License-Identifier: MIT
#include "ui/settings/numbereditor.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;

class TestNumberEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLargestWholeUnit_data();
    void showsTheLargestWholeUnit();
    void tellsWhatIsCompleteOnly();
    void whatCannotBeStaysAndSaysWhy_data();
    void whatCannotBeStaysAndSaysWhy();
    void aWordStandsForZero();
    void anotherUnitCountsAtOnce();
    void keysCount();
    void staysInItsUnitWhileOneIsAtIt();
};

void TestNumberEditor::showsTheLargestWholeUnit_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<qlonglong>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::newRow("a week") << Setting::Lease << 604'800LL << QStringLiteral("7") << QStringLiteral("days");
    QTest::newRow("an hour and a half") << Setting::Lease << 5'400LL << QStringLiteral("90") << QStringLiteral("minutes");
    QTest::newRow("never") << Setting::Lease << 0LL << QStringLiteral("Never") << QStringLiteral("seconds");
    QTest::newRow("longest") << Setting::Lease << 2'147'483'647LL << QStringLiteral("2147483647") << QStringLiteral("seconds");
    QTest::newRow("short") << Setting::RetryDelay << 50LL << QStringLiteral("50") << QStringLiteral("milliseconds");
    QTest::newRow("5 s") << Setting::ForceTimeout << 5'000LL << QStringLiteral("5") << QStringLiteral("seconds");
    QTest::newRow("none at all") << Setting::RetryDelay << 0LL << QStringLiteral("0") << QStringLiteral("milliseconds");
    QTest::newRow("2 MiB") << Setting::Scrollback << 2'048LL << QStringLiteral("2") << QStringLiteral("MiB");
    QTest::newRow("a number") << Setting::RetryAttempts << 3LL << QStringLiteral("3") << QString();
    QTest::newRow("one unit") << Setting::KeepFinishedDays << 14LL << QStringLiteral("14") << QString();
}

void TestNumberEditor::showsTheLargestWholeUnit()
{
    QFETCH(Setting, setting);
    QFETCH(qlonglong, value);
    QFETCH(QString, unit);
    NumberEditor editor(rowOf(setting), nullptr);
    QSignalSpy chosen(&editor, &SettingEditor::chosen);
    editor.show(value);
    QTEST(qobject_cast<QLineEdit *>(editor.field())->text(), "text");
    const auto *units = qobject_cast<QComboBox *>(editor.unitField());
    QCOMPARE(units ? units->currentText() : QString(), unit);
    QVERIFY(editor.fault().isEmpty());
    QVERIFY(chosen.isEmpty());
    editor.commit();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first(), QVariant(value)); // comes back as it was
}

void TestNumberEditor::tellsWhatIsCompleteOnly()
{
    NumberEditor editor(rowOf(Setting::RetryAttempts), nullptr);
    editor.show(QVariant(3LL));
    QSignalSpy chosen(&editor, &SettingEditor::chosen);
    auto *field = qobject_cast<QLineEdit *>(editor.field());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("15"));
    QVERIFY(chosen.isEmpty()); // else 1 had been set in between
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first(), QVariant(15LL));
}

void TestNumberEditor::whatCannotBeStaysAndSaysWhy_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "101", "-1", "3.5", "many", "99999999999999999999"}) {
        QTest::newRow(typed) << QString::fromLatin1(typed);
    }
}

void TestNumberEditor::whatCannotBeStaysAndSaysWhy()
{
    QFETCH(QString, typed);
    NumberEditor editor(rowOf(Setting::RetryAttempts), nullptr);
    editor.show(QVariant(3LL));
    QSignalSpy chosen(&editor, &SettingEditor::chosen);
    QSignalSpy faults(&editor, &SettingEditor::faultChanged);
    auto *field = qobject_cast<QLineEdit *>(editor.field());
    field->setText(typed);
    QCOMPARE(faults.size(), 1);
    QVERIFY(editor.fault().contains(QLatin1String("from 0 to 100")));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(field->text(), typed);
    field->setText(QStringLiteral("7"));
    QVERIFY(editor.fault().isEmpty());
}

void TestNumberEditor::aWordStandsForZero()
{
    NumberEditor editor(rowOf(Setting::MonitorPort), nullptr);
    auto *field = qobject_cast<QLineEdit *>(editor.field());
    QSignalSpy chosen(&editor, &SettingEditor::chosen);
    for (const char *typed : {"off", " Off ", "0"}) {
        editor.show(QVariant(80LL));
        field->setText(QString::fromLatin1(typed));
        editor.commit();
        QCOMPARE(chosen.takeFirst().first(), QVariant(0LL));
    }
}

void TestNumberEditor::anotherUnitCountsAtOnce()
{
    NumberEditor editor(rowOf(Setting::Husk), nullptr);
    editor.show(QVariant(60LL));
    QSignalSpy chosen(&editor, &SettingEditor::chosen);
    auto *units = qobject_cast<QComboBox *>(editor.unitField());
    QCOMPARE(units->currentText(), QStringLiteral("minutes"));
    QTest::keyClick(units, Qt::Key_Down); // hours
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first(), QVariant(3'600LL));
    QTest::keyClick(units, Qt::Key_Down); // days
    qobject_cast<QLineEdit *>(editor.field())->setText(QStringLiteral("12")); // more than the longest
    QVERIFY(!editor.fault().isEmpty());
    QTest::keyClick(units, Qt::Key_Up);
    QVERIFY(editor.fault().isEmpty());
    QCOMPARE(chosen.last().first(), QVariant(12 * 3'600LL));
}

void TestNumberEditor::keysCount()
{
    NumberEditor editor(rowOf(Setting::RetryAttempts), nullptr);
    editor.show(QVariant(3LL));
    QSignalSpy chosen(&editor, &SettingEditor::chosen);
    QTest::keyClick(editor.field(), Qt::Key_Up);
    QCOMPARE(chosen.last().first(), QVariant(4LL));
    QTest::keyClick(editor.field(), Qt::Key_PageUp);
    QCOMPARE(chosen.last().first(), QVariant(14LL));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(editor.field(), Qt::Key_PageDown);
    }
    QCOMPARE(chosen.last().first(), QVariant(4LL)); // not below 0
}

void TestNumberEditor::staysInItsUnitWhileOneIsAtIt()
{
    NumberEditor editor(rowOf(Setting::Husk), nullptr);
    editor.show(QVariant(90LL));
    auto *field = qobject_cast<QLineEdit *>(editor.field());
    field->setText(QStringLiteral("120"));
    editor.commit();
    editor.show(QVariant(120LL)); // as the settings say it now
    QCOMPARE(field->text(), QStringLiteral("120"));
    editor.show(QVariant(180LL)); // from elsewhere
    QCOMPARE(field->text(), QStringLiteral("3"));
}

QTEST_MAIN(TestNumberEditor)
#include "tst_numbereditor.moc"
