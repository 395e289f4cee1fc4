// SPDX-License-Identifier: MIT
#include "shellper/attentionscanner.h"

#include <QTest>

using namespace shellreeve;

class TestAttentionScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void keepsTheNewest();
    void forgets();
    void boundsTheText();
};

void TestAttentionScanner::finds_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<bool>("rang");
    QTest::addColumn<QByteArray>("text"); // null: no notification
    const auto row = [](const char *name, const char *output, bool rang, const char *text) {
        QTest::newRow(name) << QByteArray(output) << rang << QByteArray(text);
    };
    row("nothing", "", false, nullptr);
    row("plain text", "hello\r\n", false, nullptr);
    row("a bell", "he\allo", true, nullptr);
    row("a bell behind an escape", "\x1b\a", true, nullptr);
    row("a bell behind a colour", "\x1b[31m\a", true, nullptr);
    row("the end of a title is no bell", "\x1b]0;title\a", false, nullptr);
    row("a bell behind a title", "\x1b]0;title\a\a", true, nullptr);
    row("a bell in a picture is none", "\x1bPq\a~\x1b\\", false, nullptr);
    row("a bell behind a picture", "\x1bPq~\x1b\\\a", true, nullptr);
    row("a bell behind a cancelled picture", "\x1bPq~\x18\a", true, nullptr);
    row("OSC 9, ended by a bell", "\x1b]9;build done\a", false, "build done");
    row("OSC 9, ended by ST", "\x1b]9;build done\x1b\\", false, "build done");
    row("OSC 9, empty", "\x1b]9;\a", false, "");
    row("OSC 9 progress is none", "\x1b]9;4;1;50\a", false, nullptr);
    row("OSC 99 is none", "\x1b]99;i=1;text\a", false, nullptr);
    row("OSC 777", "\x1b]777;notify;Title;Body\a", false, "Title: Body");
    row("OSC 777 of another kind", "\x1b]777;preexec\a", false, nullptr);
    row("controls are taken out", "\x1b]9;a\r\nb\tc\a", false, "abc");
    row("utf-8", "\x1b]9;grün\a", false, "grün");
    row("cut off by another sequence", "\x1b]9;one\x1b]9;two\a", false, "two");
    row("escapes in a row", "\x1b\x1b\x1b]9;x\a", false, "x");
    row("a picture cut off by a notification", "\x1bPq~~\x1b]9;x\a", false, "x");
    row("without an end", "\x1b]9;never", false, nullptr);
}

void TestAttentionScanner::finds()
{
    QFETCH(QByteArray, output);
    QFETCH(bool, rang);
    QFETCH(QByteArray, text);
    for (qsizetype piece = 1; piece <= output.size() + 1; ++piece) {
        AttentionScanner scanner;
        for (qsizetype at = 0; at < output.size(); at += piece) {
            scanner.scan(QByteArrayView(output).sliced(at, std::min(piece, output.size() - at)));
        }
        QCOMPARE(scanner.rang(), rang);
        QCOMPARE(scanner.notification().has_value(), !text.isNull());
        QCOMPARE(scanner.notification().value_or(QByteArray()), text);
    }
}

void TestAttentionScanner::keepsTheNewest()
{
    AttentionScanner scanner;
    scanner.scan("\x1b]9;one\a\x1b]9;two\a\x1b]0;title\a");
    QCOMPARE(scanner.notification().value(), QByteArray("two"));
}

void TestAttentionScanner::forgets()
{
    AttentionScanner scanner;
    scanner.scan("\a\x1b]9;one\a\x1b]9;be");
    scanner.forget();
    QVERIFY(!scanner.rang());
    QVERIFY(!scanner.notification());
    scanner.scan("gun\a"); // what had begun goes on
    QCOMPARE(scanner.notification().value(), QByteArray("begun"));
}

void TestAttentionScanner::boundsTheText()
{
    AttentionScanner scanner;
    scanner.scan("\x1b]9;" + QByteArray(5'000'000, 'x'));
    scanner.scan("\a");
    QVERIFY(scanner.notification().value().size() <= 512);
    QVERIFY(scanner.notification().value().startsWith("xxx"));
}

QTEST_GUILESS_MAIN(TestAttentionScanner)
#include "tst_attentionscanner.moc"
