// SPDX-License-Identifier: MIT
#include "http/eventtext.h"

#include <QTest>

using namespace shellreeve;

class TestEventText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void heartbeatAndRetry();
};

void TestEventText::writes_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one line") << QByteArray("{}") << QByteArray() << QByteArray("event: counts\ndata: {}\n\n");
    QTest::newRow("with id") << QByteArray("{}") << QByteArray("7") << QByteArray("event: counts\nid: 7\ndata: {}\n\n");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray("event: counts\ndata: \n\n");
    QTest::newRow("lines") << QByteArray("a\nb") << QByteArray() << QByteArray("event: counts\ndata: a\ndata: b\n\n");
    QTest::newRow("other lines") << QByteArray("a\r\nb\rc") << QByteArray() << QByteArray("event: counts\ndata: a\ndata: b\ndata: c\n\n");
    QTest::newRow("ends in a line end") << QByteArray("a\n") << QByteArray() << QByteArray("event: counts\ndata: a\ndata: \n\n");
    QTest::newRow("an event inside") << QByteArray("a\n\nevent: x\ndata: y") << QByteArray()
                                     << QByteArray("event: counts\ndata: a\ndata: \ndata: event: x\ndata: data: y\n\n");
}

void TestEventText::writes()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, text);
    QCOMPARE(eventText("counts", data, id), text);
}

void TestEventText::heartbeatAndRetry()
{
    QCOMPARE(heartbeatText(), QByteArray(":\n\n"));
    QCOMPARE(retryText(1'000), QByteArray("retry: 1000\n\n"));
}

QTEST_GUILESS_MAIN(TestEventText)
#include "tst_eventtext.moc"
