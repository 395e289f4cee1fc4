// SPDX-License-Identifier: MIT
#include "ui/settings/settingwords.h"

#include <QSet>
#include <QTest>

using namespace shellreeve;

class TestSettingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSettingHasItsPlaceAndItsName();
    void choicesDiffer();
    void values_data();
    void values();
    void ranges();
};

void TestSettingWords::eachSettingHasItsPlaceAndItsName()
{
    QSet<QString> labels;
    qsizetype placed = 0;
    for (const settingwords::Section section : settingwords::sections()) {
        QVERIFY(!settingwords::sectionName(section).isEmpty());
        placed += settingwords::settingsIn(section).size();
    }
    QCOMPARE(placed, settingRows().size());
    for (const SettingRow &row : settingRows()) {
        const settingwords::Words words = settingwords::wordsOf(row.setting);
        QVERIFY2(!words.label.isEmpty(), qUtf8Printable(row.name));
        QVERIFY2(words.help.isEmpty() || words.help.endsWith(QLatin1Char('.')), qUtf8Printable(row.name));
        QVERIFY2(!labels.contains(words.label), qUtf8Printable(words.label));
        labels.insert(words.label);
    }
}

void TestSettingWords::choicesDiffer()
{
    for (const SettingRow &row : settingRows()) {
        QSet<QString> names;
        for (const QString &choice : row.choices) {
            const QString name = settingwords::choiceName(row.setting, choice);
            QVERIFY2(!name.isEmpty() && !names.contains(name), qUtf8Printable(row.name + QLatin1Char(' ') + choice));
            names.insert(name);
        }
    }
}

void TestSettingWords::values_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](Setting setting, const QVariant &value, const char *text) {
        QTest::newRow(qPrintable(rowOf(setting).name + QLatin1Char(' ') + QLatin1String(text))) << setting << value << QString::fromUtf8(text);
    };
    row(Setting::KeepScreens, true, "on");
    row(Setting::Lease, QVariant(604'800LL), "%n days"); // no catalogue fills it in here
    row(Setting::Lease, QVariant(0LL), "Never");
    row(Setting::ForceTimeout, QVariant(1'000LL), "1 second");
    row(Setting::MonitorPort, QVariant(4'820LL), "4820");
    row(Setting::MonitorPort, QVariant(0LL), "Off");
    row(Setting::RetryAttempts, QVariant(0LL), "0");
    row(Setting::Scrollback, QVariant(2'048LL), "2.00 MiB");
    row(Setting::Leftovers, QStringLiteral("ask"), "Ask me");
    row(Setting::DetachKey, QStringLiteral("ctrl-\\"), "Ctrl+\\");
    row(Setting::Language, QStringLiteral("de"), "Deutsch");
    row(Setting::Terminal, QString(), "empty");
    row(Setting::KeepList, QStringList{QStringLiteral("tmux")}, "1 program");
}

void TestSettingWords::values()
{
    QFETCH(Setting, setting);
    QFETCH(QVariant, value);
    QFETCH(QString, text);
    QString said = settingwords::valueText(rowOf(setting), value);
    if (text.contains(QLatin1String("%n"))) {
        text.replace(QLatin1String("%n"), QLatin1String("7"));
        said.replace(QLatin1String("%n"), QLatin1String("7"));
    }
    QCOMPARE(said, text);
}

void TestSettingWords::ranges()
{
    QCOMPARE(settingwords::rangeText(rowOf(Setting::RetryAttempts)), QStringLiteral("Possible is a whole number, from 0 to 100."));
    QCOMPARE(settingwords::rangeText(rowOf(Setting::ForceTimeout)), QStringLiteral("Possible is a whole number, from 1 millisecond to 1 day."));
}

QTEST_MAIN(TestSettingWords)
#include "tst_settingwords.moc"
