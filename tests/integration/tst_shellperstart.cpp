// SPDX-License-Identifier: MIT
// How a shellper comes to life, and what remains when it does not.
#include "integration/shellperfixture.h"

#include "base/recordlock.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shellper.emplace(); }
    void cleanup() { m_shellper.reset(); }

    void saysReadyAndStays();
    void isDetachedFromEverything();
    void readsItsConfigurationFromAnyDescriptor();
    void describesItselfOnDisk();
    void keepsForeignMarksFromTheChild();
    void givesTheChildThreeDescriptors();
    void carriesALargeEnvironment();
    void fails_data();
    void fails();
    void failsOnAnythingInTheWay_data();
    void failsOnAnythingInTheWay();
    void sparesALivingSocket();
    void replacesAStaleSocket();
    void refusesAHeldLock();
    void refusesAnOpenDirectory();
    void diesWithItsLauncher();
    void diesWhenNobodyHearsReady();
    void leavesWhenNobodyClaimsIt();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void verifyNothingIsLeft();

    std::optional<ShellperUnderTest> m_shellper;
};

void TestShellperStart::verifyNothingIsLeft()
{
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(!QFileInfo::exists(it().recordPath()));
    QVERIFY(!QFileInfo::exists(it().lockPath()));
}

void TestShellperStart::saysReadyAndStays()
{
    QVERIFY2(it().start(), it().complaint.constData());
    QCOMPARE(it().output.count('\n'), 1);
    QCOMPARE(it().complaint, QByteArray());
    QVERIFY(it().ready.value(QStringLiteral("startTime")).toInteger() > 1'700'000'000'000);
    const Result<UniqueFd> socket = connectUnixSocket(it().socketPath());
    QVERIFY(socket.ok());
    const Result<PeerCredentials> peer = peerCredentials(socket->get());
    QCOMPARE(peer->pid, it().shellper->pid());
    struct stat info = {};
    QCOMPARE(::lstat(QFile::encodeName(it().socketPath()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0600});
}

void TestShellperStart::isDetachedFromEverything()
{
    const auto link = [](pid_t pid, const char *name) {
        return QFile::symLinkTarget(QStringLiteral("/proc/%1/%2").arg(pid).arg(QString::fromLatin1(name)));
    };
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower()); // what it says about the leash comes before this
    QVERIFY(client.await(FrameType::Welcome));
    QTRY_COMPARE(link(it().shellper->pid(), "fd/2"), QStringLiteral("/dev/null"));
    QTRY_COMPARE(link(it().guardian->pid(), "fd/2"), QStringLiteral("/dev/null"));
    for (const pid_t pid : {it().shellper->pid(), it().guardian->pid()}) {
        QCOMPARE(link(pid, "cwd"), QStringLiteral("/"));
        QCOMPARE(link(pid, "fd/0"), QStringLiteral("/dev/null"));
        QCOMPARE(link(pid, "fd/1"), QStringLiteral("/dev/null"));
        const std::optional<ProcessInfo> info = readProcess(pid);
        QVERIFY(info);
        QCOMPARE(info->sid, pid);
        QCOMPARE(info->ttyNr, 0);
    }
    QCOMPARE(readProcess(it().shellper->pid())->comm, QByteArray("shellreeve-shel"));
    QCOMPARE(readProcess(it().guardian->pid())->comm, QByteArray("shellreeve-guar"));
    QCOMPARE(readProcess(it().shellper->pid())->ppid, it().guardian->pid());
    QCOMPARE(readProcess(it().childPid())->ppid, it().shellper->pid());
    sendSignal(*it().shellper, SIGHUP);
    sendSignal(*it().guardian, SIGHUP);
    QVERIFY(client.pingPong());
    QVERIFY(it().guardian->isAlive());
}

void TestShellperStart::readsItsConfigurationFromAnyDescriptor()
{
    QFile file(it().home.filePath(QStringLiteral("config")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encodeJson(it().config));
    file.close();
    it().launcher.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("exec \"$0\" --config-fd 7 7<\"$1\" 8<\"$1\" </dev/null"),
                                                    ShellperUnderTest::program(), file.fileName()});
    QVERIFY2(it().finishLaunch(), it().complaint.constData());
    QVERIFY(!QFileInfo::exists(QStringLiteral("/proc/%1/fd/7").arg(it().childPid())));
    QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Welcome));
}

void TestShellperStart::describesItselfOnDisk()
{
    it().config.insert(QStringLiteral("name"), QStringLiteral("a name"));
    it().config.insert(QStringLiteral("session"), QJsonObject{{QStringLiteral("restart"), QStringLiteral("always")}});
    QVERIFY2(it().start(), it().complaint.constData());
    const Result<SelfRecord> record = it().record();
    QVERIFY(record.ok());
    QVERIFY(record->shellper == it().shellper->identity());
    QVERIFY(record->socketFile == socketFileAt(it().socketPath()));
    QCOMPARE(record->socketPath, it().socketPath());
    const std::optional<ProgramFile> program = readProgram(it().shellper->pid());
    QCOMPARE(record->exeInode, program->inode);
    QCOMPARE(record->exeDevice, program->device);
    QCOMPARE(record->session.value(QStringLiteral("name")).toString(), QStringLiteral("a name"));
    QCOMPARE(record->session.value(QStringLiteral("restart")).toString(), QStringLiteral("always"));
    QVERIFY(record->state == SelfRecord::State::Running);
    QCOMPARE(RecordLock::holder(it().lockPath()).value(), std::optional<pid_t>(it().shellper->pid()));
    const QByteArray text = record->encode();
    QVERIFY(!text.contains("/usr/bin:/bin")); // never the environment
}

void TestShellperStart::keepsForeignMarksFromTheChild()
{
    it().setWords(QStringLiteral("env say DONE block"));
    it().config.insert(QStringLiteral("env"), QJsonObject{{QStringLiteral("CLAUDECODE"), QStringLiteral("1")},
                                                          {QStringLiteral("CLAUDE_CODE_ENTRYPOINT"), QStringLiteral("cli")},
                                                          {QStringLiteral("SHELLREEVE_SESSION"), QStringLiteral("outer")},
                                                          {QStringLiteral("TERM"), QStringLiteral("dumb")},
                                                          {QStringLiteral("OURS"), QStringLiteral("a b")}});
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    const QByteArray seen = client.outputUntil("DONE\r\n");
    QVERIFY(seen.contains("ENV OURS=a b\r\n"));
    QVERIFY(seen.contains("ENV TERM=xterm-256color\r\n"));
    QVERIFY(seen.contains("ENV COLORTERM=truecolor\r\n"));
    QVERIFY(seen.contains("ENV SHELLREEVE_SESSION=abcdefgh."));
    QVERIFY(!seen.contains("CLAUDE"));
    QVERIFY(!seen.contains("outer"));
    QVERIFY(!seen.contains("SHELLPER_SOCKET_DIR")); // the shellper's own environment is not the child's
    QVERIFY(seen.contains("ENV PWD="));
    QCOMPARE(seen.count("ENV "), 5); // those, and nothing else
}

void TestShellperStart::givesTheChildThreeDescriptors()
{
    it().setWords(QStringLiteral("fds signals block"));
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    QCOMPARE(client.outputUntil("SIGNALS END\r\n"), QByteArray("FD 0\r\nFD 1\r\nFD 2\r\nFDS END\r\nSIGNALS END\r\n"));
}

void TestShellperStart::carriesALargeEnvironment()
{
    QJsonObject environment = it().config.value(QStringLiteral("env")).toObject();
    for (const char *name : {"A", "B", "C"}) {
        environment.insert(QString::fromLatin1(name), QString(100 * 1024, QLatin1Char('v')));
    }
    it().config.insert(QStringLiteral("env"), environment);
    it().setScript(QStringLiteral("echo ${#A} ${#B} ${#C}; exec sleep 300"));
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient client(it().socketPath(), asTower());
    QCOMPARE(client.outputUntil("\n"), QByteArray("102400 102400 102400\r\n"));
}

void TestShellperStart::fails_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QByteArray>("word");
    const auto text = [](const char *bytes) { return QJsonValue(QString::fromUtf8(bytes)); };
    QTest::newRow("unknown command") << QJsonObject{{QStringLiteral("command"), text("no-such-command")}}
                                     << QByteArray("command not found: no-such-command");
    QTest::newRow("unknown path") << QJsonObject{{QStringLiteral("command"), text("/no/such")}} << QByteArray("/no/such");
    QTest::newRow("missing folder") << QJsonObject{{QStringLiteral("cwd"), text("/no/such/folder")}} << QByteArray("/no/such/folder");
    QTest::newRow("no command") << QJsonObject{{QStringLiteral("command"), text("")}} << QByteArray("command");
    QTest::newRow("relative socket") << QJsonObject{{QStringLiteral("socketPath"), text("a.sock")}} << QByteArray("socketPath");
    const QString deep = QStringLiteral("/tmp/") + QString(110, QLatin1Char('x')) + QStringLiteral("/a.sock");
    QTest::newRow("socket path too long") << QJsonObject{{QStringLiteral("socketPath"), deep}} << QByteArray("SHELLPER_SOCKET_DIR");
    QTest::newRow("socket directory cannot be made") << QJsonObject{{QStringLiteral("socketPath"), text("/proc/none/a.sock")}}
                                                     << QByteArray("/proc/none");
}

void TestShellperStart::fails()
{
    QFETCH(QJsonObject, change);
    QFETCH(QByteArray, word);
    for (auto entry = change.begin(); entry != change.end(); ++entry) {
        it().config.insert(entry.key(), entry.value());
    }
    QVERIFY(!it().start());
    QCOMPARE(it().launcher.exitStatus(), QProcess::NormalExit);
    QCOMPARE(it().launcher.exitCode(), 1);
    QCOMPARE(it().output, QByteArray());
    QVERIFY2(it().complaint.contains(word), it().complaint.constData());
    QVERIFY(ShellperUnderTest::living().empty()); // at once: that is what the launcher waits for
    verifyNothingIsLeft();
    QVERIFY(!QFileInfo::exists(it().socketPath()));
    const QString folder = QFileInfo(it().config.value(QStringLiteral("socketPath")).toString()).path();
    QVERIFY(folder == it().home.socketDir() || folder == QLatin1String(".") || !QFileInfo::exists(folder)); // made for nothing
}

void TestShellperStart::failsOnAnythingInTheWay_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"file", "directory", "link to a file", "link to nothing", "fifo"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestShellperStart::failsOnAnythingInTheWay()
{
    QFETCH(QString, what);
    const QString target = it().home.filePath(QStringLiteral("target"));
    const QByteArray path = QFile::encodeName(it().socketPath());
    if (what == QLatin1String("directory")) {
        QCOMPARE(::mkdir(path.constData(), 0700), 0);
    } else if (what == QLatin1String("fifo")) {
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    } else if (what.startsWith(QLatin1String("link"))) {
        QVERIFY(QFile::link(target, it().socketPath()));
    }
    if (what.endsWith(QLatin1String("file"))) {
        QFile file(what == QLatin1String("file") ? it().socketPath() : target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
    }
    struct stat before = {};
    QCOMPARE(::lstat(path.constData(), &before), 0);
    QVERIFY(!it().start());
    QCOMPARE(it().launcher.exitCode(), 1);
    QVERIFY2(it().complaint.contains(path), it().complaint.constData());
    struct stat after = {};
    QCOMPARE(::lstat(path.constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(after.st_size, before.st_size);
    verifyNothingIsLeft();
}

void TestShellperStart::sparesALivingSocket()
{
    const Result<ListeningSocket> living = listenOnPrivateSocket(it().socketPath(), 5);
    QVERIFY(living.ok());
    QVERIFY(!it().start());
    QCOMPARE(it().launcher.exitCode(), 1);
    QVERIFY2(it().complaint.contains(QFile::encodeName(it().socketPath())), it().complaint.constData());
    QVERIFY(socketFileAt(it().socketPath()) == living->file);
    QVERIFY(connectUnixSocket(it().socketPath()).ok());
    verifyNothingIsLeft();
}

void TestShellperStart::replacesAStaleSocket()
{
    SocketFile stale;
    {
        const Result<ListeningSocket> once = listenOnPrivateSocket(it().socketPath(), 5);
        QVERIFY(once.ok());
        stale = once->file;
    }
    QVERIFY(socketFileAt(it().socketPath()) == stale);
    QVERIFY2(it().start(), it().complaint.constData());
    QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Welcome));
}

void TestShellperStart::refusesAHeldLock()
{
    QVERIFY2(it().start(), it().complaint.constData());
    const ProcessRef first = *it().shellper;
    QVERIFY(QFile::rename(it().socketPath(), it().home.filePath(QStringLiteral("away.sock"))));
    const Result<SelfRecord> before = it().record();
    QVERIFY(!it().start()); // the same id, another socket
    QCOMPARE(it().launcher.exitCode(), 1);
    QVERIFY2(it().complaint.contains(QByteArray::number(first.pid())), it().complaint.constData());
    QVERIFY(first.isAlive());
    QVERIFY(it().record().ok());
    QCOMPARE(it().record()->secret, before->secret);
}

void TestShellperStart::refusesAnOpenDirectory()
{
    const QByteArray folder = QFile::encodeName(it().home.socketDir());
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QVERIFY(!it().start());
    QCOMPARE(it().launcher.exitCode(), 1);
    QVERIFY2(it().complaint.contains(folder) && it().complaint.contains("chmod"), it().complaint.constData());
    struct stat info = {};
    QCOMPARE(::stat(folder.constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0755}); // never changed by us
    verifyNothingIsLeft();
}

void TestShellperStart::diesWithItsLauncher()
{
    // Nobody reads READY and the pipe is full: launcher, guardian, shellper and child are there, the leash still holds.
    const QString fifo = it().home.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const UniqueFd full(::open(QFile::encodeName(fifo).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
    const QByteArray block(4096, 'x');
    while (::write(full.get(), block.constData(), 4096) > 0) {
    }
    while (::write(full.get(), block.constData(), 1) > 0) {
    }
    it().setWords(QStringLiteral("ignore-all setsid [ double-fork [ ignore-all ready block ] ready block ] ready block"));
    it().launcher.setStandardOutputFile(fifo);
    it().launch();
    QVERIFY(waitForFile(it().recordPath()));
    QVERIFY(waitFor([] { return ShellperUnderTest::living().size() >= 6; }));
    QVERIFY(connectUnixSocket(it().socketPath()).ok());
    it().launcher.kill();
    QVERIFY(it().launcher.waitForFinished());
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(it().leftNoFile());
}

void TestShellperStart::diesWhenNobodyHearsReady()
{
    Pipe closing = makePipe();
    closing.readEnd.reset();
    const int writeEnd = closing.writeEnd.get();
    it().launcher.setChildProcessModifier([writeEnd] { ::dup2(writeEnd, 1); });
    it().launch();
    QVERIFY(!it().finishLaunch());
    QCOMPARE(it().launcher.exitStatus(), QProcess::NormalExit);
    QCOMPARE(it().launcher.exitCode(), 1);
    QVERIFY(ShellperUnderTest::living().empty());
    QVERIFY(it().leftNoFile());
}

void TestShellperStart::leavesWhenNobodyClaimsIt()
{
    it().config.insert(QStringLiteral("huskSeconds"), 1);
    QVERIFY2(it().start(), it().complaint.constData());
    { // a connection that does not say HELLO is no claim
        WireClient silent(it().socketPath());
        QJsonObject onlooker = asTerminal();
        onlooker.insert(QStringLiteral("output"), false);
        QVERIFY(!WireClient(it().socketPath(), onlooker).awaitJson(FrameType::Welcome).isEmpty()); // nor is a look
        QVERIFY2(it().isGone(), it().complaint.constData());
    }
    QVERIFY(it().leftNoFile());
}

void TestShellperStart::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *arguments, int status) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts) << status;
    };
    row("", 2);
    row("--config-fd", 2);
    row("--config-fd x", 2);
    row("--config-fd -1", 2);
    row("--config-fd 0x", 2);
    row("--config-fd 0 more", 2);
    row("--config-fd 99999999999999999999", 2);
    row("--config-fd 900", 1);
    row("--help", 0);
    row("--version", 0);
}

void TestShellperStart::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    it().launcher.start(ShellperUnderTest::program(), arguments);
    it().launcher.closeWriteChannel();
    (void)it().finishLaunch();
    QCOMPARE(it().launcher.exitStatus(), QProcess::NormalExit);
    QCOMPARE(it().launcher.exitCode(), status);
    QVERIFY((status == 0 ? it().output : it().complaint).contains("shellreeve-shellper"));
    QCOMPARE((status == 0 ? it().complaint : it().output), QByteArray());
}

QTEST_GUILESS_MAIN(TestShellperStart)
#include "tst_shellperstart.moc"
