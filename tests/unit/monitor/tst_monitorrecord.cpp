// SPDX-License-Identifier: MIT
#include "monitor/monitorrecord.h"
#include "process/hostidentity.h"
#include "process/processref.h"
#include "support/temporaryhome.h"

#include <QJsonDocument>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestMonitorRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesThisProcess();
    void comesBackAsItWas();
    void isForItsOwnerAlone();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void refusesTheFuture();
    void refusesWhatOthersCanReach_data();
    void refusesWhatOthersCanReach();
    void saysWhenThereIsNone();

private:
    [[nodiscard]] static MonitorRecord sample()
    {
        const OwnerRecord owner{{4711, 99, "boot", 0}, QStringLiteral("work"), QStringLiteral("/s/owner-1.lock")};
        return MonitorRecord::ofThisProcess(4820, owner, "00ff").value();
    }
    [[nodiscard]] QString path() const { return m_home.filePath(QStringLiteral("4820.json")); }

    TemporaryHome m_home;
};

void TestMonitorRecord::describesThisProcess()
{
    const MonitorRecord record = sample();
    QVERIFY(ProcessRef::reopen(record.process).ok());
    QCOMPARE(record.process.pid, qint64{::getpid()});
    QCOMPARE(record.machineId, HostIdentity::current().machineId);
    QCOMPARE(record.pidNamespace, HostIdentity::current().pidNamespace);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), &info), 0);
    QCOMPARE(record.exeDevice, quint64{info.st_dev});
    QCOMPARE(record.exeInode, quint64{info.st_ino});
}

void TestMonitorRecord::comesBackAsItWas()
{
    const MonitorRecord record = sample();
    QVERIFY(record.write(path()).ok());
    const Result<MonitorRecord> back = MonitorRecord::read(path());
    QVERIFY(back.ok());
    QVERIFY(back->process == record.process);
    QCOMPARE(back->process.pidfdInode, record.process.pidfdInode);
    QCOMPARE(back->machineId, record.machineId);
    QCOMPARE(back->pidNamespace, record.pidNamespace);
    QCOMPARE(back->exeDevice, record.exeDevice);
    QCOMPARE(back->exeInode, record.exeInode);
    QCOMPARE(back->port, 4820);
    QCOMPARE(back->cgroup, record.cgroup);
    QVERIFY(back->owner.process == record.owner.process);
    QCOMPARE(back->owner.profile, QStringLiteral("work"));
    QCOMPARE(back->owner.lock, QStringLiteral("/s/owner-1.lock"));
    QCOMPARE(back->secret, QByteArray("00ff"));
    QCOMPARE(back->encode(), record.encode());
}

void TestMonitorRecord::isForItsOwnerAlone()
{
    const mode_t before = ::umask(0);
    const bool isWritten = sample().write(path()).ok();
    ::umask(before);
    QVERIFY(isWritten);
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600u);
}

void TestMonitorRecord::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = sample().encode();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << good.left(good.size() / 2);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no format") << QByteArray("{}");
    for (const char *key : {"pid", "startTicks", "owner"}) {
        QJsonObject object = QJsonDocument::fromJson(good).object();
        object.remove(QLatin1String(key));
        QTest::addRow("without %s", key) << QJsonDocument(object).toJson();
    }
}

void TestMonitorRecord::refusesWhatIsDamaged()
{
    QFETCH(QByteArray, text);
    const Result<MonitorRecord> record = MonitorRecord::decode(text);
    QVERIFY(!record.ok());
    QCOMPARE(record.error().code, ErrorCode::InvalidArgument);
}

void TestMonitorRecord::refusesTheFuture()
{
    QJsonObject object = QJsonDocument::fromJson(sample().encode()).object();
    object.insert(QStringLiteral("format"), MonitorRecord::currentFormat + 1);
    const Result<MonitorRecord> record = MonitorRecord::decode(QJsonDocument(object).toJson());
    QVERIFY(!record.ok());
    QCOMPARE(record.error().code, ErrorCode::Refused);
}

void TestMonitorRecord::refusesWhatOthersCanReach_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("read by the group") << 0640;
    QTest::newRow("written by everybody") << 0666;
}

void TestMonitorRecord::refusesWhatOthersCanReach()
{
    QFETCH(int, mode);
    QVERIFY(sample().write(path()).ok());
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), static_cast<mode_t>(mode)), 0);
    const Result<MonitorRecord> record = MonitorRecord::read(path());
    QVERIFY(!record.ok());
    QCOMPARE(record.error().code, ErrorCode::Refused);
}

void TestMonitorRecord::saysWhenThereIsNone()
{
    const Result<MonitorRecord> record = MonitorRecord::read(m_home.filePath(QStringLiteral("1.json")));
    QVERIFY(!record.ok());
    QCOMPARE(record.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestMonitorRecord)
#include "tst_monitorrecord.moc"
