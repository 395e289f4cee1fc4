// SPDX-License-Identifier: MIT
#include "ui/settings/keeplisteditor.h"

#include "process/keeprules.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;

class TestKeepListEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAndTellsNothing();
    void adds();
    void whatIsThereIsNotAddedTwice();
    void whatCannotBeIsNotAdded_data();
    void whatCannotBeIsNotAdded();
    void removes();
    void changesInPlace();
    void aBadChangeStaysAndIsNotTold();

private:
    [[nodiscard]] QStringList last() const { return m_chosen->last().first().toStringList(); }

    std::unique_ptr<KeepListEditor> m_editor;
    std::unique_ptr<QSignalSpy> m_chosen;
    QLineEdit *m_new = nullptr;
    QListWidget *m_list = nullptr;
};

void TestKeepListEditor::init()
{
    m_chosen.reset();
    m_editor = std::make_unique<KeepListEditor>(nullptr);
    m_editor->show(QStringList{QStringLiteral("tmux"), QStringLiteral("screen"), QStringLiteral("code")});
    m_chosen = std::make_unique<QSignalSpy>(m_editor.get(), &SettingEditor::chosen);
    m_new = m_editor->findChild<QLineEdit *>();
    m_list = m_editor->findChild<QListWidget *>();
}

void TestKeepListEditor::showsAndTellsNothing()
{
    QCOMPARE(m_list->count(), 3);
    QVERIFY(m_editor->fault().isEmpty());
    m_editor->show(KeepRules::defaultPrograms());
    QCOMPARE(m_list->count(), static_cast<int>(KeepRules::defaultPrograms().size()));
    QVERIFY(m_chosen->isEmpty());
}

void TestKeepListEditor::adds()
{
    QTest::keyClicks(m_new, QStringLiteral(" java   GradleDaemon"));
    QVERIFY(m_editor->fault().isEmpty());
    QTest::keyClick(m_new, Qt::Key_Return);
    QCOMPARE(last(), (QStringList{QStringLiteral("tmux"), QStringLiteral("screen"), QStringLiteral("code"), QStringLiteral("java GradleDaemon")}));
    QVERIFY(m_new->text().isEmpty());
    QCOMPARE(m_list->currentItem()->text(), QStringLiteral("java GradleDaemon"));
}

void TestKeepListEditor::whatIsThereIsNotAddedTwice()
{
    QTest::keyClicks(m_new, QStringLiteral("screen"));
    QTest::keyClick(m_new, Qt::Key_Return);
    QCOMPARE(m_list->count(), 3);
    QCOMPARE(m_list->currentItem()->text(), QStringLiteral("screen"));
}

void TestKeepListEditor::whatCannotBeIsNotAdded_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("a path") << QStringLiteral("/usr/bin/tmux") << QStringLiteral("without folders");
    QTest::newRow("a star") << QStringLiteral("*") << QStringLiteral("names no program");
    QTest::newRow("too long") << QString(201, QLatin1Char('x')) << QStringLiteral("at most 200");
}

void TestKeepListEditor::whatCannotBeIsNotAdded()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    m_new->setText(typed);
    QVERIFY2(m_editor->fault().contains(why), qUtf8Printable(m_editor->fault()));
    QTest::keyClick(m_new, Qt::Key_Return);
    QCOMPARE(m_new->text(), typed);
    QCOMPARE(m_list->count(), 3);
    QVERIFY(m_chosen->isEmpty());
    m_new->clear();
    QVERIFY(m_editor->fault().isEmpty());
}

void TestKeepListEditor::removes()
{
    m_list->setCurrentRow(0);
    QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
    QList<QPushButton *> buttons = m_editor->findChildren<QPushButton *>();
    const auto remove = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->text() == QLatin1String("Remove"); });
    QVERIFY((*remove)->isEnabled());
    (*remove)->click();
    QCOMPARE(last(), QStringList{QStringLiteral("code")});
    m_list->setCurrentRow(0);
    (*remove)->click();
    QCOMPARE(last(), QStringList()); // an empty list is one
    QVERIFY(!(*remove)->isEnabled());
}

void TestKeepListEditor::changesInPlace()
{
    m_list->item(1)->setText(QStringLiteral(" screen*  "));
    QCOMPARE(last(), (QStringList{QStringLiteral("tmux"), QStringLiteral("screen*"), QStringLiteral("code")}));
    QVERIFY(m_list->item(1)->flags() & Qt::ItemIsEditable);
}

void TestKeepListEditor::aBadChangeStaysAndIsNotTold()
{
    m_list->item(1)->setText(QStringLiteral("bin/screen"));
    QVERIFY(m_editor->fault().contains(QLatin1String("bin/screen")));
    QVERIFY(m_chosen->isEmpty());
    QCOMPARE(m_list->item(1)->text(), QStringLiteral("bin/screen"));
    m_list->item(1)->setText(QStringLiteral("screen-256"));
    QVERIFY(m_editor->fault().isEmpty());
    QCOMPARE(last().at(1), QStringLiteral("screen-256"));
}

QTEST_MAIN(TestKeepListEditor)
#include "tst_keeplisteditor.moc"
