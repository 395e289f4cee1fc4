// SPDX-License-Identifier: MIT
#include "desktop/language.h"

#include "support/catalogue.h"
#include "support/temporaryhome.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesOne_data();
    void choosesOne();
    void namesThemInTheirOwnWords();
    void translatesAndTurnsBack();
    void shipsWhatThereIs();
};

void TestLanguage::choosesOne_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *wish, const char *spoken, const char *code) {
        QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(wish), QLatin1String(spoken))))
            << QString::fromLatin1(wish) << QString::fromLatin1(spoken) << QString::fromLatin1(code);
    };
    row("system", "de-DE de", "de");
    row("system", "de-AT", "de");
    row("system", "en-GB en de", "en"); // not the second choice because the first needs no catalogue
    row("system", "nl-NL de", "de");
    row("system", "nl", "en");
    row("system", "C", "en");
    row("system", "zh-CN", "zh_CN");
    row("system", "zh-Hans-CN", "zh_CN");
    row("system", "zh-Hans-SG", "zh_CN");
    row("system", "zh", "zh_CN");
    row("system", "zh-TW", "en");
    row("system", "zh-Hant-HK de", "de");
    row("de", "fr", "de");
    row("en", "de", "en");
    row("es", "de", "en"); // not shipped
}

void TestLanguage::choosesOne()
{
    QFETCH(QString, wish);
    QFETCH(QString, spoken);
    const QStringList shipped{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("zh_CN")};
    QTEST(languageFor(wish, spoken.split(QLatin1Char(' ')), shipped), "code");
}

void TestLanguage::namesThemInTheirOwnWords()
{
    QCOMPARE(languageName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(languageName(QStringLiteral("fr")), QString::fromUtf8("Fran\u00e7ais"));
    QCOMPARE(languageName(QStringLiteral("zh_CN")), QString::fromUtf8("\u7b80\u4f53\u4e2d\u6587"));
}

void TestLanguage::translatesAndTurnsBack()
{
    const TemporaryHome home;
    QVERIFY(writeCatalogue(home.filePath(QStringLiteral("shellreeve_de.qm")), {{QStringLiteral("Quit"), QStringLiteral("Beenden")}}));
    const auto quit = [] { return QCoreApplication::translate("TrayMenu", "Quit"); };
    {
        Language language(QStringLiteral("en"), home.path());
        QCOMPARE(quit(), QStringLiteral("Quit"));
        language.use(QStringLiteral("de"));
        QCOMPARE(language.code(), QStringLiteral("de"));
        QCOMPARE(quit(), QStringLiteral("Beenden"));
        QCOMPARE(QLocale().language(), QLocale::German);
        language.use(QStringLiteral("en"));
        QCOMPARE(quit(), QStringLiteral("Quit"));
        language.use(QStringLiteral("system"));
        QCOMPARE(QLocale(), QLocale::system());
        language.use(QStringLiteral("de"));
    }
    QCOMPARE(quit(), QStringLiteral("Quit")); // with it go its translators
    QLocale::setDefault(QLocale::system());
}

void TestLanguage::shipsWhatThereIs()
{
    const TemporaryHome home;
    QCOMPARE(Language(QStringLiteral("system"), home.path()).shipped(), QStringList{QStringLiteral("en")});
    for (const char *code : {"de", "zh_CN"}) {
        QVERIFY(writeCatalogue(home.filePath(QStringLiteral("shellreeve_%1.qm").arg(QLatin1String(code))), {{QStringLiteral("a"), QStringLiteral("b")}}));
    }
    QCOMPARE(Language(QStringLiteral("system"), home.path()).shipped(), (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")}));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
