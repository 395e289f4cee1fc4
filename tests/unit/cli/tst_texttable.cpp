// SPDX-License-Identifier: MIT
#include "texttable.h"

#include <QTest>

using namespace shellreeve;

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresCells_data();
    void measuresCells();
    void elides_data();
    void elides();
    void linesUp();
    void neverWiderThanTheTerminal();
    void narrowTerminalLosesTheLastColumnsFirst();
};

namespace {

const QList<Column> columns{{QStringLiteral("ID"), 8, false}, {QStringLiteral("NAME"), 4, true}, {QStringLiteral("FOLDER"), 6, true}};
const QList<QStringList> rows{{QStringLiteral("aaaaaaaa"), QStringLiteral("a long name"), QStringLiteral("~/somewhere/far/away")},
                              {QStringLiteral("bbbbbbbb"), QStringLiteral("日本"), QStringLiteral("/")}};

} // namespace

void TextTableTest::measuresCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("plain") << QStringLiteral("abc") << 3;
    QTest::newRow("wide") << QStringLiteral("日本") << 4;
    QTest::newRow("combining") << QString::fromUtf8("e\xcc\x81") << 1;
    QTest::newRow("emoji") << QString::fromUtf8("\xf0\x9f\x98\x80") << 2;
}

void TextTableTest::measuresCells()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(cellWidth(text), width);
}

void TextTableTest::elides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("cut") << QStringLiteral("abcd") << 3 << QStringLiteral("ab…");
    QTest::newRow("one cell") << QStringLiteral("abcd") << 1 << QStringLiteral("…");
    QTest::newRow("wide does not fit") << QStringLiteral("日本語") << 4 << QStringLiteral("日…");
}

void TextTableTest::elides()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(QString, expected);
    QCOMPARE(elided(text, width), expected);
}

void TextTableTest::linesUp()
{
    QCOMPARE(renderTable(columns, rows, 0),
             (QStringList{QStringLiteral("ID        NAME         FOLDER"), QStringLiteral("aaaaaaaa  a long name  ~/somewhere/far/away"),
                          QStringLiteral("bbbbbbbb  日本         /")}));
}

void TextTableTest::neverWiderThanTheTerminal()
{
    for (int width = 10; width < 60; ++width) {
        const QStringList lines = renderTable(columns, rows, width);
        for (const QString &line : lines) {
            QVERIFY2(cellWidth(line) <= width, qPrintable(line));
        }
        QVERIFY(lines.at(1).startsWith(QStringLiteral("aaaaaaaa")));
    }
}

void TextTableTest::narrowTerminalLosesTheLastColumnsFirst()
{
    QVERIFY(renderTable(columns, rows, 22).first().contains(QStringLiteral("FOLDER")));
    QCOMPARE(renderTable(columns, rows, 15).first(), QStringLiteral("ID        NAME"));
    QCOMPARE(renderTable(columns, rows, 9).first(), QStringLiteral("ID"));
}

QTEST_GUILESS_MAIN(TextTableTest)
#include "tst_texttable.moc"
