// SPDX-License-Identifier: MIT
#include "session/sessionlookup.h"

#include <QTest>

using namespace shellreeve;

class TestSessionLookup : public QObject
{
    Q_OBJECT

    const QList<SessionKey> m_sessions{
        {QStringLiteral("abcd2222"), QStringLiteral("api")},
        {QStringLiteral("abce3333"), QStringLiteral("abcd2222")}, // named like another's id
        {QStringLiteral("web22222"), QStringLiteral("we")},       // named like a prefix
        {QStringLiteral("wex33333"), QStringLiteral("twin")},
        {QStringLiteral("zzzz4444"), QStringLiteral("twin")},
    };

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("id");
        QTest::newRow("exact id before name") << QStringLiteral("abcd2222") << QStringLiteral("abcd2222");
        QTest::newRow("exact name") << QStringLiteral("api") << QStringLiteral("abcd2222");
        QTest::newRow("name before prefix") << QStringLiteral("we") << QStringLiteral("web22222");
        QTest::newRow("unique prefix") << QStringLiteral("abce") << QStringLiteral("abce3333");
        QTest::newRow("one character") << QStringLiteral("z") << QStringLiteral("zzzz4444");
    }
    void finds()
    {
        QFETCH(QString, wanted);
        const Result<QString> found = findSession(m_sessions, wanted);
        QVERIFY(found.ok());
        QTEST(*found, "id");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unknown") << QStringLiteral("nope") << ErrorCode::NotFound;
        QTest::newRow("part of a name") << QStringLiteral("ap") << ErrorCode::NotFound;
        QTest::newRow("other case") << QStringLiteral("API") << ErrorCode::NotFound;
        QTest::newRow("longer than the id") << QStringLiteral("abcd22222") << ErrorCode::NotFound;
        QTest::newRow("prefix of two") << QStringLiteral("abc") << ErrorCode::Ambiguous;
        QTest::newRow("name of two") << QStringLiteral("twin") << ErrorCode::Ambiguous;
        QTest::newRow("nothing is not everything") << QString() << ErrorCode::InvalidArgument;
    }
    void refuses()
    {
        QFETCH(QString, wanted);
        const Result<QString> found = findSession(m_sessions, wanted);
        QVERIFY(!found);
        QTEST(found.error().code, "code");
    }

    void namesTheCandidates()
    {
        const QString message = findSession(m_sessions, QStringLiteral("abc")).error().context;
        QVERIFY(message.contains(QStringLiteral("abcd2222 (api)")) && message.contains(QStringLiteral("abce3333")));
        QVERIFY(!message.contains(QStringLiteral("web22222")));
    }
};

QTEST_GUILESS_MAIN(TestSessionLookup)
#include "tst_sessionlookup.moc"
