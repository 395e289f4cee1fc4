// SPDX-License-Identifier: MIT
#include "base/constanttime.h"

#include <QTest>

using namespace shellreeve;

class TestConstantTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
};

void TestConstantTime::compares_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("isEqual");
    QTest::newRow("equal") << QByteArray("0f0f") << QByteArray("0f0f") << true;
    QTest::newRow("first differs") << QByteArray("1f0f") << QByteArray("0f0f") << false;
    QTest::newRow("last differs") << QByteArray("0f0e") << QByteArray("0f0f") << false;
    QTest::newRow("a beginning") << QByteArray("0f") << QByteArray("0f0f") << false;
    QTest::newRow("repeated") << QByteArray("0f0f0f0f") << QByteArray("0f0f") << false;
    QTest::newRow("nothing given") << QByteArray() << QByteArray("0f0f") << false;
    QTest::newRow("no secret is never named") << QByteArray() << QByteArray() << false;
    QTest::newRow("something for no secret") << QByteArray("a") << QByteArray() << false;
    QTest::newRow("high bits") << QByteArray("\xff\x80") << QByteArray("\xff\x80") << true;
    QTest::newRow("a zero byte") << QByteArray("a\0", 2) << QByteArray("a\1", 2) << false;
}

void TestConstantTime::compares()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, secret);
    QFETCH(bool, isEqual);
    QCOMPARE(equalInConstantTime(given, secret), isEqual);
}

QTEST_GUILESS_MAIN(TestConstantTime)
#include "tst_constanttime.moc"
