// SPDX-License-Identifier: MIT
#include "process/hostidentity.h"
#include "process/processidentity.h"
#include "process/processinfo.h"

#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace shellreeve;

class TestProcessIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromJson()
    {
        const ProcessIdentity identity{4711, 1'234'567'890'123, "boot"};
        const QByteArray text = QJsonDocument(identity.toJson()).toJson();
        QVERIFY(ProcessIdentity::fromJson(QJsonDocument::fromJson(text).object()) == identity);
    }
    void theHandlesInodeTellsTwinsApart()
    {
        const ProcessIdentity written{4711, 5, "boot", 77};
        QVERIFY(ProcessIdentity::fromJson(written.toJson()) == written);
        QVERIFY(written == (ProcessIdentity{4711, 5, "boot", 77}));
        QVERIFY(written != (ProcessIdentity{4711, 5, "boot", 78}));
        QVERIFY(written == (ProcessIdentity{4711, 5, "boot"})); // unknown contradicts nothing
        QVERIFY(written != (ProcessIdentity{4711, 6, "boot", 77}));
    }
    void refusesWhatNamesNoProcess_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no start") << QByteArray(R"({"pid": 5})");
        QTest::newRow("pid 0") << QByteArray(R"({"pid": 0, "startTicks": 1})");
        QTest::newRow("negative") << QByteArray(R"({"pid": -1, "startTicks": 1})");
        QTest::newRow("too large") << QByteArray(R"({"pid": 4294967297, "startTicks": 1})");
        QTest::newRow("text") << QByteArray(R"({"pid": "5", "startTicks": 1})");
        QTest::newRow("negative start") << QByteArray(R"({"pid": 5, "startTicks": -1})");
    }
    void refusesWhatNamesNoProcess()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!ProcessIdentity::fromJson(QJsonDocument::fromJson(json).object()));
    }
    void hostIsKnown()
    {
        const HostIdentity &host = HostIdentity::current();
        QCOMPARE(host.bootId.size(), 36);
#ifdef Q_OS_LINUX
        QVERIFY(host.pidNamespace != 0);
#endif
        const auto self = readProcess(getpid());
        QVERIFY(self);
        QCOMPARE(self->identity().bootId, host.bootId);
    }
};

QTEST_APPLESS_MAIN(TestProcessIdentity)
#include "tst_processidentity.moc"
