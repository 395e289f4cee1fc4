// SPDX-License-Identifier: MIT
#include "terminal/plaintext.h"

#include <QTest>

using namespace shellreeve;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void sameHoweverItArrives_data();
    void sameHoweverItArrives();
    void hostileBytesStayBounded_data();
    void hostileBytesStayBounded();
};

void PlainTextTest::renders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // lines separated by '\n'
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("lines", "one\r\ntwo\r\n", "one\ntwo");
    row("unfinished line", "one\r\ntwo", "one\ntwo");
    row("blank lines within stay", "a\r\n\r\nb\r\n\r\n\r\n", "a\n\nb");
    row("trailing blanks go", "a  \r\n", "a");
    row("line feed alone keeps the column", "ab\ncd", "ab\n  cd");
    row("progress", "10%\r20%\r100%\r\n", "100%");
    row("shorter over longer", "12345\rab\r\n", "ab345");
    row("erase to end", "12345\rab\x1b[K\r\n", "ab");
    row("erase whole line", "12345\x1b[2K\rab\r\n", "ab");
    row("erase to start", "12345\x1b[3D\x1b[1Kx\r\n", "  x45");
    row("backspace", "abc\b\bX\r\n", "aXc");
    row("backspace at the start", "\b\ba\r\n", "a");
    row("shell deletes", "abc\b \b\b \b!\r\n", "a!");
    row("tab", "a\tb\r\n", "a       b");
    row("colours", "\x1b[1;31mred\x1b[0m \x1b[38;2;1;2;3mrgb\x1b[m\r\n", "red rgb");
    row("colon parameters", "\x1b[4:3mcurly\x1b[m\r\n", "curly");
    row("title with BEL", "\x1b]0;title\x07text\r\n", "text");
    row("title with ST", "\x1b]0;title\x1b\\text\r\n", "text");
    row("link", "\x1b]8;;http://x\x1b\\name\x1b]8;;\x1b\\\r\n", "name");
    row("device control", "\x1bP1$r0m\x1b\\text\r\n", "text");
    row("character set", "\x1b(Btext\x0f\r\n", "text");
    row("bell", "a\x07" "b\r\n", "ab");
    row("UTF-8", "gr\xc3\xbc\xc3\x9f\r\n", "grüß");
    row("wide characters overwritten", "\xe6\x97\xa5\xe6\x9c\xac\rab\r\n", "ab本");
    row("half a wide one overwritten", "\xe6\x97\xa5\xe6\x9c\xac\rx\r\n", "x 本");
    row("combining", "e\xcc\x81x\r\n", "e\xcc\x81x");
    row("combining with nothing under it", "\xcc\x81x\r\n", "x");
    row("invalid UTF-8", "a\xff\xfe" "b\r\n", "a\xef\xbf\xbd\xef\xbf\xbd" "b");
    row("cursor up", "one\r\ntwo\r\n\x1b[2A\x1b[KONE\r\n", "ONE\ntwo");
    row("several bars", "a 1%\r\nb 1%\r\n\x1b[2Aa 9%\r\nb 9%\r\n", "a 9%\nb 9%");
    row("up stops at the top", "a\r\n\x1b[99Ab\r\n", "b");
    row("previous and next line", "a\r\nb\x1b[Fc\x1b[Ed\r\n", "c\nd");
    row("column", "abc\x1b[2GX\r\n", "aXc");
    row("forward leaves blanks", "a\x1b[3Cb\r\n", "a   b");
    row("delete characters", "abcdef\r\x1b[2P\r\n", "cdef");
    row("insert characters", "abc\r\x1b[2@xy\r\n", "xyabc");
    row("erase characters", "abcdef\r\x1b[3X\r\n", "   def");
    row("clear screen", "old\r\n\x1b[2J\x1b[Hnew\r\n", "new");
    row("erase below", "a\r\nb\r\nc\x1b[2A\r\x1b[Jx\r\n", "x");
    row("position", "\x1b[2;3Hx\x1b[1;1Hy\r\n", "y\n  x");
    row("save and restore", "a\x1b" "7bc\x1b" "8X\r\n", "aXc");
    row("alternate screen left", "shell\r\n\x1b[?1049h\x1b[2J\x1b[Hvim\x1b[?1049lback\r\n", "shell\nback");
    row("alternate screen shown", "shell\r\n\x1b[?1049h\x1b[Hvim", "shell\nvim");
    row("other modes", "\x1b[?25l\x1b[?2004ha\x1b[>4;2m\r\n", "a");
    row("cancelled sequence", "\x1b[12\x18" "a\r\n", "a");
    row("control within a sequence", "abc\x1b[2\rDx\r\n", "xbc");
    row("sequence with intermediates", "\x1b[2 qa\x1b[!pb\r\n", "ab");
}

void PlainTextTest::renders()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    PlainText text;
    text.feed(bytes);
    QCOMPARE(text.lines().join(QLatin1Char('\n')), expected);
    for (qsizetype most = 0; most <= text.lines().size() + 1; ++most) {
        QCOMPARE(text.lastLines(most), text.lines().last(std::min(most, text.lines().size())));
    }
}

void PlainTextTest::sameHoweverItArrives_data()
{
    renders_data();
}

void PlainTextTest::sameHoweverItArrives()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    for (qsizetype piece = 1; piece <= 3; ++piece) {
        PlainText text;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            text.feed(bytes.mid(at, piece));
        }
        QCOMPARE(text.lines().join(QLatin1Char('\n')), expected);
    }
}

void PlainTextTest::hostileBytesStayBounded_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("jumps") << QByteArray("\x1b[65535Cx\n");
    QTest::newRow("absolute jumps") << QByteArray("\x1b[99999999;99999999Hx");
    QTest::newRow("tabs") << QByteArray("\t\t\t\t\t\t\t\tx\n");
    QTest::newRow("inserts") << QByteArray("x\r\x1b[65535@");
    QTest::newRow("deletes") << QByteArray("\x1b[Px\r\x1b[1K");
    QTest::newRow("marks") << QByteArray("a\xcc\x81\xcc\x81\xcc\x81\r");
    QTest::newRow("screens") << QByteArray("\x1b[?1049hx\x1b[?1049l");
    QTest::newRow("saved far below") << QByteArray("\n\x1b" "7\x1b[H\x1b" "8");
    QTest::newRow("parameters") << QByteArray("\x1b[1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1m");
}

void PlainTextTest::hostileBytesStayBounded()
{
    QFETCH(QByteArray, piece);
    PlainText text;
    constexpr qsizetype fed = 200'000;
    text.feed(piece.repeated(fed / piece.size()));
    qsizetype kept = 0;
    const QStringList lines = text.lines();
    for (const QString &line : lines) {
        kept += line.size();
    }
    QVERIFY(kept < 5'000'000);
    QVERIFY(lines.size() <= fed);
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
