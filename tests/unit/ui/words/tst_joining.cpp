// SPDX-License-Identifier: MIT
#include "ui/words/joining.h"

#include <QTest>
#include <QTranslator>

using namespace shellreeve;

class TestJoining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins()
    {
        QCOMPARE(words::asParagraph({}), QString());
        QCOMPARE(words::asParagraph({QStringLiteral("One.")}), QStringLiteral("One."));
        QCOMPARE(words::asParagraph({QString(), QStringLiteral("One."), QString(), QStringLiteral("Two."), QStringLiteral("Three.")}),
                 QStringLiteral("One. Two. Three."));
        QCOMPARE(words::asList({QStringLiteral("3000"), QStringLiteral("8080")}), QStringLiteral("3000, 8080"));
    }

    void asASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *text, const char *sentence) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence); };
        row("it stays", "It stays.");
        row(" it stays. ", "It stays.");
        row("is /proc mounted?", "Is /proc mounted?");
        row("¿está montado /proc?", "¿Está montado /proc?");
        row("/home/x is not a directory", "/home/x is not a directory.");
        row("`reeve list` shows them", "`reeve list` shows them.");
        row("“a” fits", "“A” fits.");
        row("100 %1", "100 %1.");
        row("", "");
    }
    void asASentence()
    {
        QFETCH(QString, text);
        QTEST(words::asSentence(text), "sentence");
    }

    void takesTextsAsTheyAre() // names come from anywhere
    {
        QCOMPARE(words::asList({QStringLiteral("%2"), QStringLiteral("%1"), QStringLiteral("100 %n")}), QStringLiteral("%2, %1, 100 %n"));
    }

    void asTheLanguageDoes()
    {
        QTranslator japanese;
        QVERIFY(japanese.load(QStringLiteral(":/i18n/shellreeve_ja.qm")));
        QVERIFY(QCoreApplication::installTranslator(&japanese));
        QCOMPARE(words::asParagraph({QString::fromUtf8("終了します。"), QString::fromUtf8("残ります。")}), QString::fromUtf8("終了します。残ります。"));
        QCOMPARE(words::asList({QStringLiteral("3000"), QStringLiteral("8080")}), QString::fromUtf8("3000、8080"));
        QCOMPARE(words::asSentence(QString::fromUtf8("/x は使えません (2)")), QString::fromUtf8("/x は使えません (2)。"));
    }
};

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
