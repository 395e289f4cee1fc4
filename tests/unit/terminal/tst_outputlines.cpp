// SPDX-License-Identifier: MIT
#include "terminal/outputlines.h"

#include <QTest>

using namespace shellreeve;

class OutputLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLast_data();
    void takesTheLast();
    void rawKeepsSequences();
};

void OutputLinesTest::takesTheLast_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("all") << QByteArray("a\r\nb\r\n") << -1 << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("none") << QByteArray("a\r\nb\r\n") << 0 << QByteArray() << QByteArray();
    QTest::newRow("one") << QByteArray("a\r\nb\r\n") << 1 << QByteArray("b\n") << QByteArray("b\r\n");
    QTest::newRow("unfinished") << QByteArray("a\r\nb\r\nc") << 2 << QByteArray("b\nc\n") << QByteArray("b\r\nc");
    QTest::newRow("more than there are") << QByteArray("a\r\nb\r\n") << 9 << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("empty") << QByteArray() << 3 << QByteArray() << QByteArray();
    QTest::newRow("one newline") << QByteArray("\n") << 1 << QByteArray() << QByteArray("\n");
}

void OutputLinesTest::takesTheLast()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, lines);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, raw);
    QCOMPARE(plainOutput(bytes, 24, lines), plain);
    QCOMPARE(lastRawLines(bytes, lines), raw);
}

void OutputLinesTest::rawKeepsSequences()
{
    QCOMPARE(lastRawLines("x\n\x1b[31mred\x1b[m\n", 1), QByteArray("\x1b[31mred\x1b[m\n"));
}

QTEST_GUILESS_MAIN(OutputLinesTest)
#include "tst_outputlines.moc"
