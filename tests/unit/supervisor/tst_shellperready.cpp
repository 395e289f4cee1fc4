// SPDX-License-Identifier: MIT
#include "session/shellperstart.h"

#include <QTest>

using namespace shellreeve;

class tst_ShellperReady : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes();
    void refuses_data();
    void refuses();
};

void tst_ShellperReady::decodes()
{
    const auto ready = ShellperReady::fromLine("{\"pid\": 100, \"startTime\": 5, \"childPid\": 101, \"guardianPid\": 99, \"more\": []}");
    QVERIFY(ready.ok());
    QCOMPARE(ready->pid, 100);
    QCOMPARE(ready->startTime, 5);
    QCOMPARE(ready->childPid, 101);
    QCOMPARE(ready->guardianPid, 99);
}

void tst_ShellperReady::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("READY");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("no pid") << QByteArray("{\"startTime\": 1}");
    QTest::newRow("pid as text") << QByteArray("{\"pid\": \"100\"}");
    QTest::newRow("pid 0") << QByteArray("{\"pid\": 0}");
    QTest::newRow("pid 1") << QByteArray("{\"pid\": 1}");
    QTest::newRow("negative") << QByteArray("{\"pid\": -100}");
}

void tst_ShellperReady::refuses()
{
    QFETCH(QByteArray, line);
    QVERIFY(!ShellperReady::fromLine(line).ok());
}

QTEST_GUILESS_MAIN(tst_ShellperReady)
#include "tst_shellperready.moc"
