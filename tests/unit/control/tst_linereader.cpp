// SPDX-License-Identifier: MIT
#include "control/linereader.h"

#include <QTest>

using namespace shellreeve;

namespace {

QList<QByteArray> readAll(LineReader &reader)
{
    QList<QByteArray> lines;
    while (const std::optional<QByteArray> line = reader.next()) {
        lines.append(*line);
    }
    return lines;
}

} // namespace

class LineReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLines_data();
    void cutsLines();
    void sameLinesHoweverTheyArrive();
    void limitIsExact();
    void overflowsWithoutANewlineInSight();
    void linesBeforeTheLongOneStillCome();
};

void LineReaderTest::cutsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::newRow("nothing") << QByteArray() << QList<QByteArray>{};
    QTest::newRow("no end yet") << QByteArray("abc") << QList<QByteArray>{};
    QTest::newRow("two") << QByteArray("a\nb\n") << QList<QByteArray>{"a", "b"};
    QTest::newRow("carriage returns") << QByteArray("a\r\nb\r\n") << QList<QByteArray>{"a", "b"};
    QTest::newRow("blank ones") << QByteArray("\n\r\n  \na\n\n") << QList<QByteArray>{"a"};
    QTest::newRow("rest stays") << QByteArray("a\nb") << QList<QByteArray>{"a"};
}

void LineReaderTest::cutsLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, lines);
    LineReader reader;
    reader.feed(bytes);
    QCOMPARE(readAll(reader), lines);
    QVERIFY(!reader.overflowed());
}

void LineReaderTest::sameLinesHoweverTheyArrive()
{
    const QByteArray bytes = "{\"a\":1}\r\n\n{\"b\":2}\n{\"c\":3}\n";
    const QList<QByteArray> expected{"{\"a\":1}", "{\"b\":2}", "{\"c\":3}"};
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        LineReader reader;
        QList<QByteArray> lines;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            reader.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
            lines += readAll(reader);
        }
        QCOMPARE(lines, expected);
    }
}

void LineReaderTest::limitIsExact()
{
    LineReader fits(8);
    fits.feed("12345678\n");
    QCOMPARE(readAll(fits), QList<QByteArray>{"12345678"});
    LineReader tooLong(8);
    tooLong.feed("123456789\n");
    QVERIFY(readAll(tooLong).isEmpty());
    QVERIFY(tooLong.overflowed());
}

void LineReaderTest::overflowsWithoutANewlineInSight()
{
    LineReader reader(1000);
    for (int i = 0; i < 100 && !reader.overflowed(); ++i) {
        reader.feed(QByteArray(100, 'x'));
        QVERIFY(!reader.next());
    }
    QVERIFY(reader.overflowed());
    reader.feed("\n{}\n"); // what follows cannot be trusted
    QVERIFY(readAll(reader).isEmpty());
}

void LineReaderTest::linesBeforeTheLongOneStillCome()
{
    LineReader reader(4);
    reader.feed("ok\n12345\nok\n");
    QCOMPARE(readAll(reader), QList<QByteArray>{"ok"});
    QVERIFY(reader.overflowed());
}

QTEST_GUILESS_MAIN(LineReaderTest)
#include "tst_linereader.moc"
