// SPDX-License-Identifier: MIT
#include "settings/settingrows.h"

#include "base/tunables.h"
#include "process/keeprules.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace shellreeve;

class TestSettingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheOrderOfTheEnum();
    void eachDefaultIsPossibleAndComesBack();
    void eachTunableCanBeSet();
    void theManPageTellsAll();
    void values_data();
    void values();
    void typesMatter();
};

void TestSettingRows::rowsStandInTheOrderOfTheEnum()
{
    QSet<QString> names;
    for (const SettingRow &row : settingRows()) {
        QCOMPARE(rowOf(row.setting).name, row.name);
        QCOMPARE(row.name.count(QLatin1Char('/')), 1);
        QVERIFY2(!names.contains(row.name), qUtf8Printable(row.name));
        names.insert(row.name);
        QVERIFY2(row.summary.endsWith(QLatin1Char('.')) && row.summary.at(0).isUpper(), qUtf8Printable(row.name));
    }
    QCOMPARE(settingRows().size(), static_cast<qsizetype>(Setting::HealthInterval) + 1);
}

void TestSettingRows::eachDefaultIsPossibleAndComesBack()
{
    for (const SettingRow &row : settingRows()) {
        QVERIFY2(isPossible(row, row.standard), qUtf8Printable(row.name));
        const Result<QVariant> back = valueOf(row, textOf(row, row.standard));
        QVERIFY2(back.ok(), qUtf8Printable(row.name));
        QCOMPARE(*back, row.standard);
    }
    QCOMPARE(rowOf(Setting::KeepList).standard.toStringList(), KeepRules::defaultPrograms());
}

void TestSettingRows::eachTunableCanBeSet()
{
    for (const TunableNumber &number : tunableNumbers()) {
        const QList<SettingRow> &rows = settingRows();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const SettingRow &one) { return one.variable == QLatin1String(number.variable); });
        QVERIFY2(row != rows.end(), number.variable);
        QCOMPARE(row->least, number.least);
        QCOMPARE(row->most, number.most);
        QCOMPARE(row->standard.toLongLong(), number.get(Tunables()));
    }
}

void TestSettingRows::theManPageTellsAll()
{
    QFile page(QStringLiteral(SHELLREEVE_SOURCE_DIR "/packaging/man/shellreeve.1"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll()).remove(QLatin1Char('\\'));
    for (const SettingRow &row : settingRows()) {
        const QString section = QLatin1Char('[') + row.name.section(QLatin1Char('/'), 0, 0) + QLatin1Char(']');
        const qsizetype at = text.indexOf(section);
        QVERIFY2(at >= 0, qUtf8Printable(section));
        QVERIFY2(text.indexOf(row.name.section(QLatin1Char('/'), 1), at) >= 0, qUtf8Printable(row.name));
        QVERIFY2(row.variable.isEmpty() || text.contains(row.variable), qUtf8Printable(row.variable));
        QVERIFY2(row.option.isEmpty() || text.contains(row.option), qUtf8Printable(row.option));
    }
}

void TestSettingRows::values_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value"); // invalid: not possible
    const auto row = [](Setting setting, const char *text, const QVariant &value) {
        QTest::newRow(qPrintable(rowOf(setting).name + QLatin1Char('=') + QString::fromUtf8(text).left(40))) << setting << QString::fromUtf8(text) << value;
    };
    const auto number = [](qlonglong value) { return QVariant(value); };
    row(Setting::KeepScreens, "true", true);
    row(Setting::KeepScreens, "false", false);
    row(Setting::KeepScreens, "yes", {});
    row(Setting::KeepScreens, "", {});
    row(Setting::MonitorPort, "0", number(0));
    row(Setting::MonitorPort, "65535", number(65'535));
    row(Setting::MonitorPort, "65536", {});
    row(Setting::MonitorPort, "-1", {});
    row(Setting::MonitorPort, "4820x", {});
    row(Setting::Lease, "0", number(0));
    row(Setting::Lease, "2147483647", number(2'147'483'647));
    row(Setting::Lease, "2147483648", {});
    row(Setting::SweepInterval, "99", {});
    row(Setting::Leftovers, "ask", QStringLiteral("ask"));
    row(Setting::Leftovers, "Ask", {});
    row(Setting::Language, "zh_CN", QStringLiteral("zh_CN"));
    row(Setting::Language, "tlh", {});
    row(Setting::DetachKey, "ctrl-\\", QStringLiteral("ctrl-\\"));
    row(Setting::DetachKey, "ctrl-m", {});
    row(Setting::Terminal, "", QString());
    row(Setting::Terminal, "kitty -e \"a b\"", QStringLiteral("kitty -e \"a b\""));
    row(Setting::Terminal, "a\tb", {});
    row(Setting::KeepList, "[]", QStringList());
    row(Setting::KeepList, "[\"tmux\",\" java  GradleDaemon\"]", QStringList({QStringLiteral("tmux"), QStringLiteral("java GradleDaemon")}));
    row(Setting::KeepList, "[\"/usr/bin/tmux\"]", {});
    row(Setting::KeepList, "[1]", {});
    row(Setting::KeepList, "tmux", {});
    row(Setting::KeepList, "{}", {});
}

void TestSettingRows::values()
{
    QFETCH(Setting, setting);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const Result<QVariant> found = valueOf(rowOf(setting), text);
    QCOMPARE(found.ok(), value.isValid());
    if (found) {
        QCOMPARE(*found, value);
        QVERIFY(isPossible(rowOf(setting), *found));
    } else {
        QVERIFY(found.error().context.startsWith(QLatin1String("is ")));
    }
}

void TestSettingRows::typesMatter()
{
    QVERIFY(!isPossible(rowOf(Setting::MonitorPort), QStringLiteral("80")));
    QVERIFY(!isPossible(rowOf(Setting::KeepScreens), 1));
    QVERIFY(!isPossible(rowOf(Setting::Terminal), QStringLiteral(" xterm")));
    QVERIFY(!isPossible(rowOf(Setting::KeepList), QStringLiteral("tmux")));
    QVERIFY(!isPossible(rowOf(Setting::Leftovers), QVariant()));
}

QTEST_GUILESS_MAIN(TestSettingRows)
#include "tst_settingrows.moc"
