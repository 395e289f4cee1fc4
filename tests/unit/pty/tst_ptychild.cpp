// SPDX-License-Identifier: MIT
#include "pty/pty.h"
#include "pty/ptychild.h"
#include "support/childguard.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestPtyChild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void inheritsThreeDescriptors();
    void startsWithDefaultSignals();
    void leadsASessionOnItsTerminal();
    void getsItsArgumentsAndFolder();
    void getsItsEnvironmentAndNothingElse();
    void keepsTheFileModeMask();
    void runsAScriptWithoutInterpreterLine();
    void aSecondOneGetsTheSameTerminal();
    void failsToStart_data();
    void failsToStart();
    void isLookedUp_data();
    void isLookedUp();

private:
    [[nodiscard]] PtyProgram child(const QStringList &words) const;
    [[nodiscard]] QByteArray outputOf(const PtyProgram &program, const QByteArray &until);
    void makeFile(const QString &name, const QByteArray &content, mode_t mode) const;
    void end();

    std::optional<TemporaryHome> m_home;
    std::optional<Pty> m_pty;
    pid_t m_child = 0;
    int m_status = 0;
};

void TestPtyChild::init()
{
    m_home.emplace();
    Result<Pty> pty = Pty::open(80, 24);
    QVERIFY(pty.ok());
    m_pty.emplace(std::move(*pty));
}

void TestPtyChild::cleanup()
{
    end();
    m_pty.reset();
    m_home.reset();
}

void TestPtyChild::end()
{
    if (m_child > 0) {
        if (const Result<ProcessRef> ref = ProcessRef::open(m_child)) {
            sendSignal(*ref, SIGKILL);
        }
        ::waitpid(std::exchange(m_child, 0), &m_status, 0);
    }
}

PtyProgram TestPtyChild::child(const QStringList &words) const
{
    return {QStringLiteral(SHELLREEVE_TESTCHILD), words, m_home->path(), {{QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin")}}};
}

QByteArray TestPtyChild::outputOf(const PtyProgram &program, const QByteArray &until)
{
    const Result<pid_t> pid = startOnTerminal(program, m_pty->slave());
    if (!pid) {
        return pid.error().message().toUtf8();
    }
    m_child = *pid;
    return readUntil(m_pty->master(), until);
}

void TestPtyChild::makeFile(const QString &name, const QByteArray &content, mode_t mode) const
{
    QFile file(m_home->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(file.fileName()).constData(), mode), 0);
}

void TestPtyChild::inheritsThreeDescriptors()
{
    const UniqueFd leak(::open("/dev/null", O_RDONLY)); // without O_CLOEXEC, as careless code opens
    const UniqueFd far(::fcntl(leak.get(), F_DUPFD, 500));
    QVERIFY(far.isValid());
    QCOMPARE(outputOf(child({QStringLiteral("fds")}), "END\r\n"), QByteArray("FD 0\r\nFD 1\r\nFD 2\r\nFDS END\r\n"));
}

void TestPtyChild::startsWithDefaultSignals()
{
    const auto before = std::signal(SIGHUP, SIG_IGN);
    const auto beforePipe = std::signal(SIGPIPE, SIG_IGN);
    sigset_t blocked;
    sigset_t old;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    sigaddset(&blocked, SIGCHLD);
    ::pthread_sigmask(SIG_BLOCK, &blocked, &old);
    const QByteArray output = outputOf(child({QStringLiteral("signals")}), "END\r\n");
    ::pthread_sigmask(SIG_SETMASK, &old, nullptr);
    std::signal(SIGHUP, before);
    std::signal(SIGPIPE, beforePipe);
    QCOMPARE(output, QByteArray("SIGNALS END\r\n"));
}

void TestPtyChild::leadsASessionOnItsTerminal()
{
    QVERIFY(outputOf(child({QStringLiteral("ready"), QStringLiteral("block")}), "\n").startsWith("READY"));
    const std::optional<ProcessInfo> info = readProcess(m_child);
    QVERIFY(info);
    QCOMPARE(info->sid, m_child);
    QCOMPARE(info->pgrp, m_child);
    QVERIFY(info->leadsTerminal());
    QCOMPARE(m_pty->foregroundGroup(), m_child);
    struct stat slave = {};
    QCOMPARE(::fstat(m_pty->slave(), &slave), 0);
#ifdef Q_OS_LINUX
    QCOMPARE(static_cast<dev_t>(info->ttyNr), slave.st_rdev);
#endif
    QVERIFY(writeAll(m_pty->master(), "\x03", 1)); // Ctrl-C finds it
    int status = 0;
    QCOMPARE(::waitpid(m_child, &status, 0), m_child);
    m_child = 0;
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
}

void TestPtyChild::getsItsArgumentsAndFolder()
{
    PtyProgram program = child({QStringLiteral("-c"), QStringLiteral("printf '%s|' \"$0\" \"$@\" \"$(pwd -P)\"; echo"),
                                QStringLiteral("zero"), QStringLiteral("a b"), QString(), QStringLiteral("ü\n")});
    program.command = QStringLiteral("sh");
    program.cwd = QStringLiteral("/usr");
    QCOMPARE(outputOf(program, "/usr|\r\n"), QByteArray("zero|a b||ü\r\n|/usr|\r\n"));
}

void TestPtyChild::getsItsEnvironmentAndNothingElse()
{
    qputenv("LEAKED", "1");
    PtyProgram program = child({QStringLiteral("env"), QStringLiteral("say"), QStringLiteral("DONE")});
    program.environment.insert(QStringLiteral("EMPTY"), QString());
    program.environment.insert(QStringLiteral("WITH"), QStringLiteral("a=b c"));
    const QByteArray output = outputOf(program, "DONE\r\n");
    qunsetenv("LEAKED");
    QCOMPARE(output, QByteArray("ENV EMPTY=\r\nENV PATH=/usr/bin:/bin\r\nENV WITH=a=b c\r\nDONE\r\n"));
}

void TestPtyChild::keepsTheFileModeMask()
{
    PtyProgram program = child({QStringLiteral("-c"), QStringLiteral("umask")});
    program.command = QStringLiteral("sh");
    const mode_t before = ::umask(0077);
    const QByteArray output = outputOf(program, "\n");
    ::umask(before);
    QCOMPARE(output, QByteArray("0077\r\n"));
}

void TestPtyChild::runsAScriptWithoutInterpreterLine()
{
    makeFile(QStringLiteral("script"), "echo \"ran $0 with $1\"\n", 0755);
    PtyProgram program = child({QStringLiteral("one")});
    program.command = m_home->filePath(QStringLiteral("script"));
    QCOMPARE(outputOf(program, "\n"), "ran " + program.command.toUtf8() + " with one\r\n");
}

void TestPtyChild::aSecondOneGetsTheSameTerminal()
{
    for (int round = 0; round < 3; ++round) {
        const QByteArray output = outputOf(child({QStringLiteral("ready"), QStringLiteral("block")}), "\n");
        QCOMPARE(output, "READY " + QByteArray::number(m_child) + "\r\n");
        QCOMPARE(m_pty->foregroundGroup(), m_child);
        end();
    }
}

void TestPtyChild::failsToStart_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("cwd");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *command, const char *cwd, const char *word) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(cwd) << QString::fromLatin1(word);
    };
    row("unknown command", "no-such-command", "/", "command not found: no-such-command");
    row("unknown path", "/no/such/file", "/", "/no/such/file");
    row("a folder", "/usr", "/", "not an executable file");
    row("may not be executed", "./plain", "", "not an executable file");
    row("interpreter missing", "./broken", "", "No such file");
    row("folder missing", "/bin/sh", "/no/such/folder", "/no/such/folder");
    row("folder is a file", "/bin/sh", "/etc/passwd", "/etc/passwd");
}

void TestPtyChild::failsToStart()
{
    QFETCH(QString, command);
    QFETCH(QString, cwd);
    QFETCH(QString, word);
    makeFile(QStringLiteral("plain"), "echo no\n", 0644);
    makeFile(QStringLiteral("broken"), "#!/no/such/interpreter\n", 0755);
    PtyProgram program = child({});
    program.command = command;
    program.cwd = cwd.isEmpty() ? m_home->path() : cwd;
    const Result<pid_t> pid = startOnTerminal(program, m_pty->slave());
    QVERIFY(!pid.ok());
    QCOMPARE(pid.error().code, ErrorCode::SpawnFailed);
    QVERIFY2(pid.error().message().contains(word), qPrintable(pid.error().message()));
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // no zombie of the attempt
    QCOMPARE(m_pty->foregroundGroup(), pid_t{0});
}

void TestPtyChild::isLookedUp_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("found"); // relative to the home; empty: not at all
    const auto row = [](const char *name, const char *command, const char *path, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(path) << QString::fromLatin1(found);
    };
    row("in the second folder", "tool", "%1/none:%1/b:%1/d", "b/tool");
    row("what may not be executed is passed over", "tool", "%1/a:%1/d", "d/tool");
    row("a folder of that name is passed over", "dir", "%1/a:%1/b", "b/dir");
    row("an empty entry is the working folder", "here", "%1/none::%1/b", "here");
    row("a relative entry is below the working folder", "tool", "none:b", "b/tool");
    row("a name with a slash is below the working folder", "b/tool", "%1/d", "b/tool");
    row("nowhere", "absent", "%1/a:%1/b", "");
    row("nowhere that may be executed", "tool", "%1/a", "");
}

void TestPtyChild::isLookedUp()
{
    QFETCH(QString, command);
    QFETCH(QString, path);
    QFETCH(QString, found);
    for (const char *folder : {"a", "b", "d", "a/dir"}) {
        QVERIFY(QDir().mkdir(m_home->filePath(QString::fromLatin1(folder))));
    }
    makeFile(QStringLiteral("a/tool"), "", 0644);
    makeFile(QStringLiteral("b/tool"), "", 0755);
    makeFile(QStringLiteral("d/tool"), "", 0755);
    makeFile(QStringLiteral("b/dir"), "", 0755);
    makeFile(QStringLiteral("here"), "", 0755);
    PtyProgram program = child({});
    program.command = command;
    program.environment.insert(QStringLiteral("PATH"), path.contains(QLatin1Char('%')) ? path.arg(m_home->path()) : path);
    const Result<QString> resolved = resolveCommand(program);
    QCOMPARE(resolved.ok(), !found.isEmpty());
    if (resolved) {
        QCOMPARE(QDir::cleanPath(*resolved), m_home->filePath(found));
    } else {
        QVERIFY(resolved.error().message().contains(command));
    }
}

QTEST_GUILESS_MAIN(TestPtyChild)
#include "tst_ptychild.moc"
