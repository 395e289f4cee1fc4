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
    }
};

QTEST_GUILESS_MAIN(TestJoining)
#include "tst_joining.moc"
