// SPDX-License-Identifier: MIT
#include "session/sessionid.h"

#include <QSet>
#include <QTest>

using namespace shellreeve;

class TestSessionId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("an id") << QStringLiteral("abcz2347") << true;
        QTest::newRow("short") << QStringLiteral("abcz234") << false;
        QTest::newRow("long") << QStringLiteral("abcz23477") << false;
        QTest::newRow("upper case") << QStringLiteral("Abcz2347") << false;
        QTest::newRow("digit outside base 32") << QStringLiteral("abcz2348") << false;
        QTest::newRow("a path") << QStringLiteral("../../ab") << false;
        QTest::newRow("letters of others") << QStringLiteral("аbcz2347") << false; // Cyrillic
        QTest::newRow("nothing") << QString() << false;
    }
    void recognises()
    {
        QFETCH(QString, text);
        QTEST(isSessionId(text), "valid");
    }

    void makesFreeOnes()
    {
        QSet<QString> seen;
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            const QString id = newSessionId([&](const QString &candidate) {
                const bool isTaken = refused < 10 || seen.contains(candidate);
                refused += isTaken ? 1 : 0;
                return isTaken;
            });
            QVERIFY(isSessionId(id));
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 100);
        QCOMPARE(refused, 10);
    }
};

QTEST_GUILESS_MAIN(TestSessionId)
#include "tst_sessionid.moc"
