// SPDX-License-Identifier: MIT
#include "sessiondirectory.h"

#include "shellpersurvey.h"
#include "support/temporaryhome.h"

#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

Q_DECLARE_METATYPE(shellreeve::ErrorCode)

class SessionDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picks_data();
    void picks();
    void misses_data();
    void misses();
    void emptyDirectoryHoldsNothing();
};

namespace {

QJsonArray sessions()
{
    return QJsonDocument::fromJson(R"([{"id":"aaaaaaaa","name":"api"},{"id":"aaaabbbb","name":"web"},{"id":"cccccccc","name":"aaaa"}])").array();
}

} // namespace

void SessionDirectoryTest::picks_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("id");
    QTest::newRow("exact id") << QStringLiteral("aaaaaaaa") << QStringLiteral("aaaaaaaa");
    QTest::newRow("name") << QStringLiteral("web") << QStringLiteral("aaaabbbb");
    QTest::newRow("name before prefix") << QStringLiteral("aaaa") << QStringLiteral("cccccccc");
    QTest::newRow("prefix") << QStringLiteral("c") << QStringLiteral("cccccccc");
}

void SessionDirectoryTest::picks()
{
    QFETCH(QString, wanted);
    QFETCH(QString, id);
    const Result<QJsonObject> session = pickSession(sessions(), wanted);
    QVERIFY(session.ok());
    QCOMPARE(session->value(QStringLiteral("id")).toString(), id);
}

void SessionDirectoryTest::misses_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("none") << QStringLiteral("zzz") << ErrorCode::NotFound;
    QTest::newRow("several") << QStringLiteral("aa") << ErrorCode::Ambiguous;
    QTest::newRow("nothing said") << QString() << ErrorCode::InvalidArgument;
}

void SessionDirectoryTest::misses()
{
    QFETCH(QString, wanted);
    QFETCH(ErrorCode, code);
    const Result<QJsonObject> session = pickSession(sessions(), wanted);
    QVERIFY(!session.ok());
    QCOMPARE(session.error().code, code);
}

void SessionDirectoryTest::emptyDirectoryHoldsNothing()
{
    const TemporaryHome home;
    RuntimePaths paths;
    paths.socketDir = home.socketDir();
    paths.fallbackSocketDir = home.filePath(QStringLiteral("missing"));
    paths.sessionsDir = home.filePath(QStringLiteral("missing"));
    QVERIFY(surveySessions(paths).isEmpty());
}

QTEST_GUILESS_MAIN(SessionDirectoryTest)
#include "tst_sessiondirectory.moc"
