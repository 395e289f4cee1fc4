// SPDX-License-Identifier: MIT
#include "screenreset.h"

#include <QTest>

using namespace shellreeve;

class ScreenResetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheScreen_data();
    void followsTheScreen();
    void putsEverythingBack_data();
    void putsEverythingBack();
    void changesNothingElse();
    void leavesTheAlternateScreenOnlyWhenItMayBeOn();
};

void ScreenResetTest::followsTheScreen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("on");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("?1049h 1049") << false;
    QTest::newRow("on") << QByteArray("x\x1b[?1049hy") << true;
    QTest::newRow("on and off") << QByteArray("\x1b[?1049hy\x1b[?1049l") << false;
    QTest::newRow("older modes") << QByteArray("\x1b[?47h") << true;
    QTest::newRow("among others") << QByteArray("\x1b[?25;1049;1000h") << true;
    QTest::newRow("another mode") << QByteArray("\x1b[?10490h") << false;
    QTest::newRow("not private") << QByteArray("\x1b[1049h") << false;
    QTest::newRow("mode request") << QByteArray("\x1b[?1049$p") << false;
    QTest::newRow("reset") << QByteArray("\x1b[?1049h\x1b" "c") << false;
    QTest::newRow("endless parameters") << QByteArray("\x1b[?") + QByteArray("1;").repeated(1000) + "1049h" << false;
}

void ScreenResetTest::followsTheScreen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, on);
    AlternateScreenTracker whole;
    whole.feed(bytes);
    QCOMPARE(whole.state() == AlternateScreen::On, on);
    AlternateScreenTracker pieces;
    for (const char byte : bytes) {
        pieces.feed(QByteArrayView(&byte, 1));
    }
    QCOMPARE(pieces.state() == AlternateScreen::On, on);
}

void ScreenResetTest::putsEverythingBack_data()
{
    QTest::addColumn<QByteArray>("sequence");
    for (const char *mode : {"?1l", "?9l", "?1000l", "?1002l", "?1003l", "?1004l", "?1006l", "?2004l", "?25h", "=0u", ">4;0m", "m"}) {
        QTest::newRow(mode) << QByteArray("\x1b[") + mode;
    }
    QTest::newRow("keypad") << QByteArray("\x1b>");
}

void ScreenResetTest::putsEverythingBack()
{
    QFETCH(QByteArray, sequence);
    for (const AlternateScreen alternate : {AlternateScreen::Off, AlternateScreen::On, AlternateScreen::Unknown}) {
        QVERIFY(screenReset(alternate).contains(sequence));
    }
}

void ScreenResetTest::changesNothingElse()
{
    const QByteArray reset = screenReset(AlternateScreen::Unknown);
    for (const char *forbidden : {"\x1b[2J", "\x1b[J", "\x1b[H", "\x1b[K", "\x1b" "c", "\x1b[!p", "\x1b[r", "\n", "\r"}) {
        QVERIFY2(!reset.contains(forbidden), forbidden);
    }
}

void ScreenResetTest::leavesTheAlternateScreenOnlyWhenItMayBeOn()
{
    QVERIFY(!screenReset(AlternateScreen::Off).contains("1049"));
    QVERIFY(screenReset(AlternateScreen::On).contains("\x1b[?1049l"));
    QVERIFY(!screenReset(AlternateScreen::On).contains("\x1b" "7"));
    QVERIFY(screenReset(AlternateScreen::Unknown).contains("\x1b" "7\x1b[?1049l"));
}

QTEST_GUILESS_MAIN(ScreenResetTest)
#include "tst_screenreset.moc"
