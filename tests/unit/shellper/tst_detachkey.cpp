// SPDX-License-Identifier: MIT
#include "shellper/detachkey.h"

#include <QTest>

using namespace shellreeve;

class TestDetachKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsHoweverItIsCut_data() { finds_data(); }
    void findsHoweverItIsCut();
    void forgetsAPasteThatEnded();
    void switchedOff();
    void everyControlCharacter();
};

void TestDetachKey::finds_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("before"); // null: no key in there
    const auto row = [](const char *name, const char *typed, const char *before) {
        QTest::newRow(name) << QByteArray(typed) << (before ? QByteArray(before, qsizetype(qstrlen(before))) : QByteArray());
    };
    row("nothing", "", nullptr);
    row("plain typing", "ls -l\r", nullptr);
    row("alone", "\x1c", "");
    row("behind typing", "abc\x1cxyz", "abc");
    row("a backslash is not it", "\\", nullptr);
    row("kitty", "ab\x1b[92;5uxyz", "ab");
    row("kitty, with num lock and caps lock", "\x1b[92;197u", "");
    row("kitty, press event", "\x1b[92;5:1u", "");
    row("kitty, repeat event", "\x1b[92;5:2u", "");
    row("kitty, release event", "\x1b[92;5:3u", nullptr);
    row("kitty, with the shifted key", "\x1b[92:124;5u", "");
    row("kitty, with text", "\x1b[92;5;28u", "");
    row("kitty, shift too", "\x1b[92;6u", nullptr);
    row("kitty, alt too", "\x1b[92;7u", nullptr);
    row("kitty, another key", "\x1b[93;5u", nullptr);
    row("kitty, no modifier", "\x1b[92u", nullptr);
    row("kitty, a broken number", "\x1b[92;u", nullptr);
    row("xterm", "ab\x1b[27;5;92~xyz", "ab");
    row("xterm, another key", "\x1b[27;5;93~", nullptr);
    row("xterm, alt too", "\x1b[27;7;92~", nullptr);
    row("an arrow", "\x1b[A\x1bOA", nullptr);
    row("a function key", "\x1b[27~\x1b[15;5~", nullptr);
    row("escape, then the key", "\x1b\x1c", "\x1b");
    row("half a sequence, then the key", "\x1b[9\x1c", "\x1b[9");
    row("half a sequence, then all of it", "\x1b[9\x1b[92;5u", "\x1b[9");
    row("a sequence without an end, then the key", "\x1b[1111111111111111111111111111111111111111111111111\x1c",
        "\x1b[1111111111111111111111111111111111111111111111111");
    row("in a paste", "\x1b[200~ab\x1c" "cd\x1b[92;5u\x1b[27;5;92~\x1b[201~", nullptr);
    row("before a paste", "\x1c\x1b[200~x\x1b[201~", "");
    row("behind a paste", "\x1b[200~a\x1c\x1b[201~b\x1c", "\x1b[200~a\x1c\x1b[201~b");
    row("a paste in a paste", "\x1b[200~\x1b[200~\x1c\x1b[201~x\x1c", "\x1b[200~\x1b[200~\x1c\x1b[201~x");
    row("the end of a paste that never began", "\x1b[201~\x1c", "\x1b[201~");
    row("escapes before the end of a paste", "\x1b[200~\x1b\x1b[\x1b[201~\x1c", "\x1b[200~\x1b\x1b[\x1b[201~");
}

void TestDetachKey::finds()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, before);
    DetachKey key;
    const DetachKey::Scan scan = key.scan(typed);
    QCOMPARE(scan.detached, !before.isNull());
    QCOMPARE(scan.before.toByteArray(), scan.detached ? before : typed);
}

// In pieces a part of the key may have gone out before it was one; nothing else may differ.
void TestDetachKey::findsHoweverItIsCut()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, before);
    for (qsizetype first = 0; first <= typed.size(); ++first) {
        for (const qsizetype piece : {qsizetype{1}, qsizetype{3}, std::max<qsizetype>(1, typed.size())}) {
            DetachKey key;
            QByteArray passed;
            bool detached = false;
            qsizetype size = first;
            for (qsizetype at = 0; at < typed.size() && !detached; at += size, size = piece) {
                const DetachKey::Scan scan = key.scan(QByteArrayView(typed).sliced(at, std::min(size, typed.size() - at)));
                passed += scan.before.toByteArray();
                detached = scan.detached;
            }
            QCOMPARE(detached, !before.isNull());
            QVERIFY(typed.startsWith(passed));
            QVERIFY(passed.startsWith(before));
            QVERIFY(detached || passed == typed);
        }
    }
}

void TestDetachKey::forgetsAPasteThatEnded()
{
    DetachKey key;
    QVERIFY(!key.scan("\x1b[200~one\x1c").detached);
    QVERIFY(!key.scan("two\x1c\x1b[20").detached);
    QVERIFY(!key.scan("1~").detached);
    QVERIFY(key.scan("\x1c").detached);
}

void TestDetachKey::switchedOff()
{
    DetachKey key('\0');
    const DetachKey::Scan scan = key.scan(QByteArrayView("a\0\x1c\x1b[92;5ub", 11));
    QVERIFY(!scan.detached);
    QCOMPARE(scan.before.size(), qsizetype{11});
}

void TestDetachKey::everyControlCharacter()
{
    for (char code = 1; code < 32; ++code) {
        DetachKey key(code);
        const QByteArray typed = QByteArray("ab") + code + "c";
        const DetachKey::Scan scan = key.scan(typed);
        QVERIFY(scan.detached);
        QCOMPARE(scan.before.toByteArray(), QByteArray("ab"));
    }
    DetachKey controlA('\x01');
    QVERIFY(!controlA.scan("\x1c").detached);
    QVERIFY(controlA.scan("\x1b[97;5u").detached);
    DetachKey bracket('\x1d');
    QVERIFY(bracket.scan("\x1b[93;5u").detached);
    DetachKey escapeKey('\x1b');
    QVERIFY(!escapeKey.scan("\x1b[200~\x1b\x1b[201~").detached);
    QVERIFY(escapeKey.scan("\x1b").detached);
}

QTEST_GUILESS_MAIN(TestDetachKey)
#include "tst_detachkey.moc"
