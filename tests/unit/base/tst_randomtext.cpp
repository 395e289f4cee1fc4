// SPDX-License-Identifier: MIT
#include "base/randomtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace shellreeve;

class TestRandomText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexHasItsLengthAndLetters();
    void base32HasItsLengthAndLetters();
    void neverTheSameTwice();
    void usesEveryLetter();
};

void TestRandomText::hexHasItsLengthAndLetters()
{
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    QVERIFY(hex.match(QString::fromLatin1(randomHex(32))).hasMatch());
    QCOMPARE(randomHex(0), QByteArray());
}

void TestRandomText::base32HasItsLengthAndLetters()
{
    static const QRegularExpression base32(QStringLiteral("\\A[a-z2-7]{8}\\z"));
    for (int i = 0; i < 200; ++i) {
        const QString text = randomBase32(8);
        QVERIFY2(base32.match(text).hasMatch(), qPrintable(text));
    }
}

void TestRandomText::neverTheSameTwice()
{
    QSet<QString> seen;
    for (int i = 0; i < 1'000; ++i) {
        seen.insert(randomBase32(8)); // 1,000 of 2^40: two alike once in two million runs
    }
    QCOMPARE(seen.size(), 1'000);
}

void TestRandomText::usesEveryLetter()
{
    const QString text = randomBase32(4'000);
    const QSet<QChar> letters(text.cbegin(), text.cend());
    QCOMPARE(letters.size(), 32);
}

QTEST_GUILESS_MAIN(TestRandomText)
#include "tst_randomtext.moc"
