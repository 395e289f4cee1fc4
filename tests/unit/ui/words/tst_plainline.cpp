// SPDX-License-Identifier: MIT
#include "ui/words/plainline.h"

#include <QTest>

using namespace shellreeve;

class PlainLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneLine_data();
    void isOneLine();
    void aPileOfMarksIsCut();
    void directionsStayInside();
    void isShortened_data();
    void isShortened();
    void aVeryLongTextIsShortenedQuickly();
};

void PlainLineTest::isOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("api server") << QStringLiteral("api server");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("newline") << QStringLiteral("a\nb") << QStringLiteral("a\u21b5b");
    QTest::newRow("carriage return and newline") << QStringLiteral("a\r\nb\r") << QStringLiteral("a\u21b5b\u21b5");
    QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a\u21b5b\u21b5c");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
    QTest::newRow("escape") << QStringLiteral("\x1b[31mred") << QStringLiteral("\ufffd[31mred");
    QTest::newRow("C1") << QStringLiteral("a\u009bb") << QStringLiteral("a\ufffdb");
    QTest::newRow("nul") << QString(QChar(0)) << QStringLiteral("\ufffd");
    QTest::newRow("override") << QStringLiteral("a\u202egnp.exe") << QStringLiteral("a\ufffdgnp.exe");
    QTest::newRow("end of an isolate") << QStringLiteral("a\u2069b") << QStringLiteral("a\ufffdb");
    QTest::newRow("arabic") << QStringLiteral("\u062e\u0627\u062f\u0645") << QStringLiteral("\u062e\u0627\u062f\u0645");
    QTest::newRow("joined emoji") << QStringLiteral("\U0001f469\u200d\U0001f4bb") << QStringLiteral("\U0001f469\u200d\U0001f4bb");
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << QStringLiteral("\ufffd");
    QTest::newRow("combining") << QStringLiteral("e\u0301") << QStringLiteral("e\u0301");
}

void PlainLineTest::isOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(words::oneLine(text), expected);
}

void PlainLineTest::aPileOfMarksIsCut()
{
    const QString line = words::oneLine(QLatin1Char('a') + QString(5000, QChar(0x0301)) + QLatin1Char('b'));
    QVERIFY(line.size() < 12);
    QVERIFY(line.startsWith(QLatin1Char('a')) && line.endsWith(QLatin1Char('b')));
}

void PlainLineTest::directionsStayInside()
{
    const QString name = words::isolated(QStringLiteral("a\u2069\u202eb\n"));
    QVERIFY(name.startsWith(QChar(0x2068)) && name.endsWith(QChar(0x2069)));
    QCOMPARE(name.count(QChar(0x2069)), 1);
    QVERIFY(!name.contains(QChar(0x202e)) && !name.contains(QLatin1Char('\n')));
}

void PlainLineTest::isShortened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("long") << QStringLiteral("abcdefgh") << 5 << QStringLiteral("ab\u2026gh");
    QTest::newRow("even") << QStringLiteral("abcdefgh") << 4 << QStringLiteral("ab\u2026h");
    QTest::newRow("one") << QStringLiteral("abc") << 1 << QStringLiteral("\u2026");
    QTest::newRow("nothing asked") << QStringLiteral("abc") << 0 << QStringLiteral("\u2026");
    QTest::newRow("emoji are whole") << QStringLiteral("\U0001f600\U0001f601\U0001f602\U0001f603") << 3
                                     << QStringLiteral("\U0001f600\u2026\U0001f603");
    QTest::newRow("few graphemes of many units") << QStringLiteral("\U0001f600\U0001f601") << 3
                                                 << QStringLiteral("\U0001f600\U0001f601");
}

void PlainLineTest::isShortened()
{
    QFETCH(QString, text);
    QFETCH(int, characters);
    QFETCH(QString, expected);
    QCOMPARE(words::shortened(text, characters), expected);
}

void PlainLineTest::aVeryLongTextIsShortenedQuickly()
{
    const QString text = QStringLiteral("start") + QString(4 * 1024 * 1024, QLatin1Char('x')) + QStringLiteral("end");
    const QString line = words::shortened(text, 40);
    QCOMPARE(line.size(), 40);
    QVERIFY(line.startsWith(QLatin1String("start")) && line.endsWith(QLatin1String("end")));
}

QTEST_APPLESS_MAIN(PlainLineTest)
#include "tst_plainline.moc"
