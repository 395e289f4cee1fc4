// SPDX-License-Identifier: MIT
#include "process/scopename.h"

#include <QTest>

using namespace shellreeve;

class TestScopeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBack()
    {
        const QString unit = scopeUnitName(QStringLiteral("abcdefgh"), "0a1b2c3d");
        QCOMPARE(unit, QStringLiteral("shellreeve-abcdefgh-0a1b2c3d.scope"));
        const QByteArray scope = "/user.slice/user@0.service/app.slice/" + unit.toLatin1();
        QCOMPARE(ownScope(scope, QStringLiteral("abcdefgh")), scope);
        QCOMPARE(ownScope(scope + "/made by the session/itself", QStringLiteral("abcdefgh")), scope);
        QCOMPARE(scopeUnitOf(scope), unit);
        QCOMPARE(scopeUnitOf({}), QString());
    }
    void isNobodyElses_data()
    {
        QTest::addColumn<QByteArray>("cgroup");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("the root") << QByteArray("/");
        QTest::newRow("a shared one") << QByteArray("/user.slice/user-1000.slice/session-2.scope");
        QTest::newRow("a service") << QByteArray("/user.slice/shellreeve-abcdefgh-0a1b2c3d.service");
        QTest::newRow("another session's") << QByteArray("/x/shellreeve-abcdefgi-0a1b2c3d.scope");
        QTest::newRow("no nonce") << QByteArray("/x/shellreeve-abcdefgh-.scope");
        QTest::newRow("not a nonce") << QByteArray("/x/shellreeve-abcdefgh-0a1b-2c3d.scope");
        QTest::newRow("only its end") << QByteArray("/x/my-shellreeve-abcdefgh-0a1b2c3d.scope");
        QTest::newRow("above it") << QByteArray("/x/shellreeve.slice");
    }
    void isNobodyElses()
    {
        QFETCH(QByteArray, cgroup);
        QCOMPARE(ownScope(cgroup, QStringLiteral("abcdefgh")), QByteArray());
        QCOMPARE(ownScope(cgroup, QString()), QByteArray());
    }
    void ofTwoTheOuterOneHoldsTheSessionThatAsks()
    {
        const QByteArray inner = "/x/shellreeve-aaaaaaaa-00.scope/y/shellreeve-bbbbbbbb-11.scope";
        QCOMPARE(ownScope(inner, QStringLiteral("aaaaaaaa")), QByteArray("/x/shellreeve-aaaaaaaa-00.scope"));
        QCOMPARE(ownScope(inner, QStringLiteral("bbbbbbbb")), inner);
    }
};

QTEST_APPLESS_MAIN(TestScopeName)
#include "tst_scopename.moc"
