// SPDX-License-Identifier: MIT
#include "detachkeytext.h"

#include "settings/settingrows.h"
#include "shellper/detachkey.h"

#include <QTest>

using namespace shellreeve;

class DetachKeyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsWhatTheSettingsOffer();
};

void DetachKeyTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("shown");
    QTest::newRow("backslash") << QStringLiteral("ctrl-\\") << 0x1c << QStringLiteral("Ctrl-\\");
    QTest::newRow("letter") << QStringLiteral("Ctrl-A") << 1 << QStringLiteral("Ctrl-A");
    QTest::newRow("caret") << QStringLiteral("^]") << 0x1d << QStringLiteral("Ctrl-]");
    QTest::newRow("caret caret") << QStringLiteral("^^") << 0x1e << QStringLiteral("Ctrl-^");
    QTest::newRow("emacs") << QStringLiteral("C-_") << 0x1f << QStringLiteral("Ctrl-_");
    QTest::newRow("plus") << QStringLiteral("ctrl+q") << 0x11 << QStringLiteral("Ctrl-Q");
    QTest::newRow("none") << QStringLiteral("none") << 0 << QString();
}

void DetachKeyTextTest::reads()
{
    QFETCH(QString, text);
    QFETCH(int, key);
    QFETCH(QString, shown);
    const Result<char> parsed = parseDetachKey(text);
    QVERIFY(parsed.ok());
    QCOMPARE(static_cast<int>(*parsed), key);
    QCOMPARE(detachKeyText(*parsed), shown);
}

void DetachKeyTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "a", "ctrl-", "ctrl-ab", "ctrl-1", "ctrl-[", "ctrl-m", "ctrl-j", "ctrl-i", "alt-x", "F1", "ctrl-ä"}) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
    }
}

void DetachKeyTextTest::refuses()
{
    QFETCH(QString, text);
    const Result<char> parsed = parseDetachKey(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!parsed.error().advice.isEmpty());
}

void DetachKeyTextTest::readsWhatTheSettingsOffer()
{
    const SettingRow &row = rowOf(Setting::DetachKey);
    for (const QString &choice : row.choices) {
        QVERIFY2(parseDetachKey(choice).ok(), qUtf8Printable(choice));
    }
    QCOMPARE(*parseDetachKey(row.standard.toString()), DetachKey::standard);
}

QTEST_GUILESS_MAIN(DetachKeyTextTest)
#include "tst_detachkeytext.moc"
