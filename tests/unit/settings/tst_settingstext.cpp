// SPDX-License-Identifier: MIT
#include "settings/settingstext.h"

#include <QTest>

using namespace shellreeve;

class TestSettingsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void staysToTheLetter();
    void changes_data();
    void changes();
    void namesOddLines();
    void knowsText();
};

void TestSettingsText::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found"); // null: nothing
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("plain") << QByteArray("[a]\nb=c\n") << QStringLiteral("c");
    QTest::newRow("blanks") << QByteArray(" [a] \n  b =  c d \n") << QStringLiteral("c d");
    QTest::newRow("no line end") << QByteArray("[a]\nb=c") << QStringLiteral("c");
    QTest::newRow("Windows' line ends") << QByteArray("[a]\r\nb=c\r\n") << QStringLiteral("c");
    QTest::newRow("with a sign in it") << QByteArray("[a]\nb=c=d\n") << QStringLiteral("c=d");
    QTest::newRow("empty value") << QByteArray("[a]\nb=\n") << QStringLiteral("");
    QTest::newRow("another section") << QByteArray("[x]\nb=c\n") << QString();
    QTest::newRow("no section") << QByteArray("b=c\n") << QString();
    QTest::newRow("a comment") << QByteArray("[a]\n#b=c\n;b=d\n") << QString();
    QTest::newRow("the last counts") << QByteArray("[a]\nb=c\n[x]\nb=y\n[a]\nb=d\n") << QStringLiteral("d");
    QTest::newRow("case matters") << QByteArray("[A]\nB=c\n") << QString();
    QTest::newRow("a mark of order") << QByteArray("\xef\xbb\xbf[a]\nb=c\n") << QStringLiteral("c");
}

void TestSettingsText::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    const std::optional<QString> value = SettingsText(text).value(QStringLiteral("a/b"));
    QCOMPARE(value.has_value(), !found.isNull());
    QCOMPARE(value.value_or(QString()), found);
}

void TestSettingsText::staysToTheLetter()
{
    const QByteArray text = "# mine\n\n  [a]\n b =  c\nnonsense\n[future]\nkey=value ; with this\n";
    QCOMPARE(SettingsText(text).bytes(), text);
}

void TestSettingsText::changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("value"); // null: taken out
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *value, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QString::fromLatin1(value) << QByteArray(after);
    };
    row("first of all", "", "c", "[a]\nb=c\n");
    row("a new section", "[x]\ny=z\n", "c", "[x]\ny=z\n\n[a]\nb=c\n");
    row("into its section", "[a]\nx=y\n\n[z]\n", "c", "[a]\nx=y\nb=c\n\n[z]\n");
    row("into an empty section", "[a]\n[z]\n", "c", "[a]\nb=c\n[z]\n");
    row("in place", "[a]\n# why\nb=x\nz=1\n", "c", "[a]\n# why\nb=c\nz=1\n");
    row("the one that counts", "[a]\nb=1\nb=2\n", "c", "[a]\nb=1\nb=c\n");
    row("taken out", "[a]\nb=1\nz=2\nb=3\n", nullptr, "[a]\nz=2\n");
    row("not there", "[a]\nz=2\n", nullptr, "[a]\nz=2\n");
}

void TestSettingsText::changes()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, value);
    SettingsText text(before);
    if (value.isNull()) {
        text.remove(QStringLiteral("a/b"));
    } else {
        text.set(QStringLiteral("a/b"), value);
    }
    QTEST(text.bytes(), "after");
}

void TestSettingsText::namesOddLines()
{
    QCOMPARE(SettingsText("[a]\nb=c\nnonsense\n\n=x\n[open\n").oddLines(), (QList<int>{3, 5, 6}));
    QVERIFY(SettingsText("# fine\n[a]\n; fine\nb=\n").oddLines().isEmpty());
}

void TestSettingsText::knowsText()
{
    QVERIFY(isSettingsText({}));
    QVERIFY(isSettingsText("[a]\nb=\xc3\xa4\n"));
    QVERIFY(!isSettingsText("b=\xff\n"));
    QVERIFY(!isSettingsText("b=\xc3"));
    QVERIFY(!isSettingsText(QByteArray("b=\0c", 4)));
}

QTEST_GUILESS_MAIN(TestSettingsText)
#include "tst_settingstext.moc"
