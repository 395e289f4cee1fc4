// SPDX-License-Identifier: MIT
// The monitor as a process: its start, what it writes down, its end. What it serves: tst_monitorapi, tst_monitorhostile.
#include "monitorfixture.h"

#include "base/challengeproof.h"
#include "e2e/smalldisk.h"
#include "monitor/wellknown.h"
#include "support/childguard.h"

#include <csignal>
#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_MonitorProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItIsUsed_data();
    void saysHowItIsUsed();
    void refusesABadConfiguration_data();
    void refusesABadConfiguration();
    void writesDownWhoItIs();
    void provesWhoItIs();
    void aTakenPortLeavesNothing();
    void anOwnerThatHasGone_data();
    void anOwnerThatHasGone();
    void withoutARecordNoMonitor();
    void aFullDiskLeavesNothing();
    void endsWhenAsked_data();
    void endsWhenAsked();
    void endsWithItsOwner();
    void endsWithItsOwnerWhenStopped();
    void leavesWhatIsAnothers();
    void keepsAndReplacesTheToken();
    void takesThePortBackAtOnce();
    void inheritsNothing();

private:
    static ProcessRef self() { return ProcessRef::open(::getpid()).value(); }
    static mode_t modeOf(const QString &path)
    {
        struct stat info = {};
        return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList filesIn(const QString &directory)
    {
        return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

void tst_MonitorProcess::saysHowItIsUsed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << QByteArray("Usage: shellreeve-monitor");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << QByteArray("shellreeve-monitor ");
    QTest::newRow("nothing") << QStringList() << 2 << QByteArray("Usage: ");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--port"), QStringLiteral("1")} << 2 << QByteArray("Usage: ");
    QTest::newRow("no number") << QStringList{QStringLiteral("--config-fd"), QStringLiteral("x")} << 2 << QByteArray("Usage: ");
    QTest::newRow("more") << QStringList{QStringLiteral("--config-fd"), QStringLiteral("0"), QStringLiteral("x")} << 2 << QByteArray("Usage: ");
}

void tst_MonitorProcess::saysHowItIsUsed()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    QProcess process;
    process.start(QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve-monitor"), words, QIODevice::ReadOnly);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), status);
    const QByteArray where = status == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
    QVERIFY2(where.startsWith(said), where.constData());
}

void tst_MonitorProcess::refusesABadConfiguration_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("port=4820");
    QTest::newRow("half of it") << QByteArray(R"({"port":4820})");
    QTest::newRow("without end") << QByteArray(1'000'000, ' ');
}

void tst_MonitorProcess::refusesABadConfiguration()
{
    QFETCH(QByteArray, text);
    QProcess process;
    process.start(QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve-monitor"), {QStringLiteral("--config-fd"), QStringLiteral("0")});
    process.write(text);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const Result<MonitorReport> report = MonitorReport::decode(process.readAllStandardOutput());
    QVERIFY(report.ok());
    QVERIFY(!report->isReady && !report->isInUse);
    QVERIFY2(report->message.contains(QStringLiteral("configuration")), qPrintable(report->message));
}

void tst_MonitorProcess::writesDownWhoItIs()
{
    const TemporaryHome home;
    MonitorUnderTest monitor(home, self());
    monitor.config.profile = QStringLiteral("work");
    const MonitorReport report = monitor.start();
    QVERIFY2(report.isReady, qPrintable(report.message));
    QCOMPARE(report.pid, monitor.process().processId());
    QCOMPARE(report.port, monitor.port());
    const Result<MonitorRecord> record = MonitorRecord::read(monitor.recordPath());
    QVERIFY(record.ok());
    QVERIFY(record->process == monitor.handle().identity());
    QVERIFY(record->owner.process == self().identity());
    QCOMPARE(record->owner.lock, monitor.config.owner.lock);
    QCOMPARE(record->port, monitor.port());
    QCOMPARE(record->secret.size(), 64);
    QCOMPARE(contentOf(monitor.pidPath()), QByteArray::number(report.pid) + '\n');
    for (const QString &path : {monitor.recordPath(), monitor.pidPath(), monitor.config.tokenFile}) {
        QCOMPARE(modeOf(path), mode_t(0600));
    }
    QCOMPARE(filesIn(monitor.config.recordDir).size(), 2);
    QFile name(QStringLiteral("/proc/%1/comm").arg(report.pid));
    if (name.open(QIODevice::ReadOnly)) {
        QCOMPARE(name.readAll(), QByteArray("shellreeve-moni\n"));
    }
}

void tst_MonitorProcess::provesWhoItIs()
{
    const TemporaryHome home;
    MonitorUnderTest monitor(home, self());
    monitor.config.profile = QStringLiteral("work");
    QVERIFY(monitor.start().isReady);
    const QByteArray nonce = "0123456789abcdef";
    const HttpReplyRead reply = monitor.get(WellKnown::target(nonce));
    QCOMPARE(reply.status, 200);
    const Result<WellKnown> known = WellKnown::fromJson(reply.object());
    QVERIFY(known.ok());
    QCOMPARE(known->pid, monitor.process().processId());
    QCOMPARE(known->ownerPid, qint64(::getpid()));
    QCOMPARE(known->profile, QStringLiteral("work"));
    QCOMPARE(known->sessions, -1); // nobody is at the control socket
    QCOMPARE(known->proof, challengeProof(WellKnown::proofDomain, nonce, MonitorRecord::read(monitor.recordPath())->secret));
    QVERIFY(monitor.get("/.well-known/shellreeve").object().value(QStringLiteral("proof")).isNull());
    for (const char *wrong : {"", "a%20b", "a/b", "%00"}) {
        QCOMPARE(monitor.get(QByteArray("/.well-known/shellreeve?nonce=") + wrong).status, 400);
    }
    QCOMPARE(monitor.get("/.well-known/shellreeve?nonce=" + QByteArray(129, 'a')).status, 400);
}

void tst_MonitorProcess::aTakenPortLeavesNothing()
{
    const TemporaryHome home;
    MonitorUnderTest first(home, self());
    QVERIFY(first.start().isReady);
    const QByteArray record = contentOf(first.recordPath());
    MonitorUnderTest second(home, self());
    second.config.port = first.port();
    second.config.tokenFile = home.filePath(QStringLiteral("another.token"));
    const MonitorReport report = second.start();
    QVERIFY(!report.isReady);
    QVERIFY(report.isInUse);
    QVERIFY2(report.message.contains(QString::number(first.port())), qPrintable(report.message));
    QCOMPARE(second.waitForExit(), 1);
    QCOMPARE(contentOf(first.recordPath()), record);
    QVERIFY(!QFile::exists(second.config.tokenFile));
    QCOMPARE(first.get("/").status, 200);
}

void tst_MonitorProcess::anOwnerThatHasGone_data()
{
    QTest::addColumn<bool>("isRecycled");
    QTest::newRow("gone") << false;
    QTest::newRow("another has its number") << true;
}

void tst_MonitorProcess::anOwnerThatHasGone()
{
    QFETCH(bool, isRecycled);
    const TemporaryHome home;
    ChildGuard owner({QStringLiteral("block")}, ChildGuard::Under::Test);
    MonitorUnderTest monitor(home, ProcessRef::open(owner.root()).value());
    if (isRecycled) {
        monitor.config.owner.process.startTicks -= 1;
        monitor.config.owner.process.pidfdInode = 0;
    } else {
        owner.end();
    }
    const MonitorReport report = monitor.start();
    QVERIFY(!report.isReady && !report.isInUse);
    QVERIFY2(report.message.contains(QStringLiteral("has gone")), qPrintable(report.message));
    QCOMPARE(monitor.waitForExit(), 1);
    QCOMPARE(filesIn(monitor.config.recordDir), QStringList());
    QVERIFY(!QFile::exists(monitor.config.tokenFile));
}

void tst_MonitorProcess::withoutARecordNoMonitor()
{
    const TemporaryHome home;
    MonitorUnderTest monitor(home, self());
    QVERIFY(QDir().mkdir(monitor.recordPath())); // in the way: cannot be replaced
    const MonitorReport report = monitor.start();
    QVERIFY(!report.isReady && !report.isInUse);
    QVERIFY2(report.message.contains(monitor.recordPath()), qPrintable(report.message));
    QCOMPARE(monitor.waitForExit(), 1);
    QCOMPARE(filesIn(monitor.config.recordDir), QStringList{QFileInfo(monitor.recordPath()).fileName()});
    QVERIFY(!QFile::exists(monitor.config.tokenFile));
    QVERIFY(!HttpConnection(monitor.port()).isOpen());
    QVERIFY(QDir().rmdir(monitor.recordPath()));
    QDir().mkdir(monitor.config.tokenFile);
    QVERIFY(!monitor.start().isReady);
    QCOMPARE(monitor.waitForExit(), 1);
    QCOMPARE(filesIn(monitor.config.recordDir), QStringList()); // the record that was written already is gone, too
}

void tst_MonitorProcess::aFullDiskLeavesNothing()
{
    const TemporaryHome home;
    const QString directory = home.filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkdir(directory));
    const SmallDisk disk(directory);
    if (!disk.isMounted()) {
        QSKIP("no small disk can be had here");
    }
    MonitorUnderTest monitor(home, self());
    monitor.config.recordDir = directory;
    QVERIFY(disk.fill());
    const MonitorReport report = monitor.start();
    QVERIFY(!report.isReady);
    QVERIFY2(report.message.contains(monitor.recordPath()), qPrintable(report.message));
    QVERIFY2(report.advice.contains(QStringLiteral("free some space")), qPrintable(report.advice)); // a person has to, so nobody tries again
    QCOMPARE(monitor.waitForExit(), 1);
    QVERIFY(!QFile::exists(monitor.recordPath()));
}

void tst_MonitorProcess::endsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("HUP") << SIGHUP;
}

void tst_MonitorProcess::endsWhenAsked()
{
    QFETCH(int, signal);
    const TemporaryHome home;
    MonitorUnderTest monitor(home, self());
    QVERIFY(monitor.start().isReady);
    HttpConnection idle(monitor.port());
    HttpConnection listener(monitor.port());
    QVERIFY(listener.send("GET /api/events HTTP/1.1\r\n" + monitor.host() + "\r\n"));
    QVERIFY(listener.readUntil("event: snapshot").contains("text/event-stream"));
    sendSignal(monitor.handle(), signal);
    QCOMPARE(monitor.waitForExit(), 0);
    QCOMPARE(filesIn(monitor.config.recordDir), QStringList());
    QVERIFY(QFile::exists(monitor.config.tokenFile)); // for the next one
    QVERIFY(listener.isClosedByServer());
}

void tst_MonitorProcess::endsWithItsOwner()
{
    const TemporaryHome home;
    ChildGuard owner({QStringLiteral("block")}, ChildGuard::Under::Test);
    MonitorUnderTest monitor(home, ProcessRef::open(owner.root()).value());
    QVERIFY(monitor.start().isReady);
    owner.end(); // SIGKILL
    QCOMPARE(monitor.waitForExit(), 0);
    QCOMPARE(filesIn(monitor.config.recordDir), QStringList());
}

void tst_MonitorProcess::endsWithItsOwnerWhenStopped()
{
    const TemporaryHome home;
    ChildGuard owner({QStringLiteral("block")}, ChildGuard::Under::Test);
    MonitorUnderTest monitor(home, ProcessRef::open(owner.root()).value());
    QVERIFY(monitor.start().isReady);
    const ProcessRef handle = monitor.handle();
    sendSignal(handle, SIGSTOP);
    QVERIFY(waitFor([&] { return readProcess(handle.pid(), ProcessFields::Identity)->isStopped(); }));
    owner.end();
    QVERIFY(handle.isAlive());
    sendSignal(handle, SIGCONT);
    QCOMPARE(monitor.waitForExit(), 0);
    QCOMPARE(filesIn(monitor.config.recordDir), QStringList());
}

void tst_MonitorProcess::leavesWhatIsAnothers()
{
    const TemporaryHome home;
    MonitorUnderTest monitor(home, self());
    QVERIFY(monitor.start().isReady);
    MonitorRecord other = MonitorRecord::read(monitor.recordPath()).value();
    other.process = self().identity();
    QVERIFY(other.write(monitor.recordPath()).ok());
    QFile pid(monitor.pidPath());
    QVERIFY(pid.open(QIODevice::WriteOnly));
    pid.write("1234567\n");
    pid.close();
    sendSignal(monitor.handle(), SIGTERM);
    QCOMPARE(monitor.waitForExit(), 0);
    QVERIFY(MonitorRecord::read(monitor.recordPath())->process == self().identity());
    QCOMPARE(contentOf(monitor.pidPath()), QByteArray("1234567\n"));
}

void tst_MonitorProcess::keepsAndReplacesTheToken()
{
    const TemporaryHome home;
    MonitorUnderTest monitor(home, self());
    QVERIFY(monitor.start().isReady);
    const QByteArray first = monitor.token();
    QVERIFY(monitor.start().isReady);
    QCOMPARE(monitor.token(), first);
    monitor.end();
    QFile::setPermissions(monitor.config.tokenFile, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(monitor.start().isReady);
    QVERIFY(monitor.token() != first);
    QCOMPARE(modeOf(monitor.config.tokenFile), mode_t(0600));
    QCOMPARE(httpRequest(monitor.port(), "POST", "/api/gc", first).status, 401);
    QCOMPARE(httpRequest(monitor.port(), "POST", "/api/gc", monitor.token()).status, 503); // let in; nobody is there to do it
}

void tst_MonitorProcess::takesThePortBackAtOnce()
{
    const TemporaryHome home;
    MonitorUnderTest monitor(home, self());
    QVERIFY(monitor.start().isReady);
    HttpConnection connection(monitor.port());
    QVERIFY(connection.send("GET / HTTP/1.1\r\n" + monitor.host() + "Connection: close\r\n\r\n"));
    QCOMPARE(connection.read().status, 200); // the server closes first: TIME_WAIT is its
    monitor.end(); // SIGKILL: its files stay
    QVERIFY(QFile::exists(monitor.recordPath()));
    const MonitorReport report = monitor.start();
    QVERIFY2(report.isReady, qPrintable(report.message));
    QCOMPARE(MonitorRecord::read(monitor.recordPath())->process.pid, report.pid);
}

void tst_MonitorProcess::inheritsNothing()
{
    const TemporaryHome home;
    MonitorUnderTest monitor(home, self());
    Pipe leaked = makePipe();
    QVERIFY(::fcntl(leaked.writeEnd.get(), F_SETFD, 0) == 0); // as a careless starter leaves them
    QVERIFY(monitor.start().isReady);
    leaked.writeEnd.reset();
    char byte = 0;
    QVERIFY(waitReadable(leaked.readEnd.get()));
    QCOMPARE(::read(leaked.readEnd.get(), &byte, 1), ssize_t(0)); // nobody else holds it
}

QTEST_GUILESS_MAIN(tst_MonitorProcess)
#include "tst_monitorlife.moc"
