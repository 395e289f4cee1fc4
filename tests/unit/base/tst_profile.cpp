// SPDX-License-Identifier: MIT
#include "base/profile.h"

#include <QTest>

using namespace shellreeve;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void TestProfile::accepts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("checked");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("default is the one without a name") << QStringLiteral("default") << QString();
    QTest::newRow("word") << QStringLiteral("work") << QStringLiteral("work");
    QTest::newRow("all kinds") << QStringLiteral("A-z_09") << QStringLiteral("A-z_09");
    QTest::newRow("32 long") << QString(32, QLatin1Char('x')) << QString(32, QLatin1Char('x'));
}

void TestProfile::accepts()
{
    QFETCH(QString, name);
    QFETCH(QString, checked);
    const Result<QString> result = checkedProfile(name);
    QVERIFY(result.ok());
    QCOMPARE(*result, checked);
}

void TestProfile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("33 long") << QString(33, QLatin1Char('x'));
    QTest::newRow("another directory") << QStringLiteral("../x");
    QTest::newRow("slash") << QStringLiteral("a/b");
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("space") << QStringLiteral("a b");
    QTest::newRow("newline at the end") << QStringLiteral("work\n");
    QTest::newRow("zero") << QString(QChar(0));
    QTest::newRow("not ASCII") << QStringLiteral("wörk");
}

void TestProfile::refuses()
{
    QFETCH(QString, name);
    const Result<QString> result = checkedProfile(name);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!result.error().advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
