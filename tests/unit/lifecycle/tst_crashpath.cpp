// SPDX-License-Identifier: MIT
#include "lifecycle/crashpath.h"

#include "support/temporaryhome.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_CrashPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesALineAndTheTruth_data();
    void leavesALineAndTheTruth();
    void keepsWhatOthersInstalled();
};

namespace {

/// Runs `crash` in a child with the crash path installed; its wait status.
int crashInChild(const QString &log, void (*crash)())
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit noCore{0, 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
            ::signal(signal, SIG_DFL); // Qt Test's and a sanitizer's
        }
        ::close(STDERR_FILENO);
        ::open("/dev/null", O_WRONLY);
        std::set_terminate(std::abort);
        installCrashPath(log);
        crash();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

void tst_CrashPath::leavesALineAndTheTruth_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a failed assertion") << SIGABRT << QByteArray("aborted (SIGABRT)");
    QTest::newRow("an uncaught exception") << -SIGABRT << QByteArray("aborted (SIGABRT)");
    QTest::newRow("a fatal signal") << SIGILL << QByteArray("crashed by SIGILL");
}

void tst_CrashPath::leavesALineAndTheTruth()
{
    QFETCH(int, signal);
    const TemporaryHome home;
    const QString log = home.home() + QStringLiteral("/shellreeve.log");
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("before\n"), 7);
    file.close();
    void (*crash)() = [] { std::abort(); };
    if (signal == -SIGABRT) {
        crash = [] {
            const auto thrower = [] { throw std::runtime_error("nobody catches this"); };
            [&]() noexcept { thrower(); }();
        };
    } else if (signal == SIGILL) {
        crash = [] { __builtin_trap(); };
    }
    const int status = crashInChild(log, crash);
    QVERIFY(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
    if (WIFSIGNALED(status) && WTERMSIG(status) != SIGTRAP) { // __builtin_trap() is SIGTRAP on ARM
        QCOMPARE(WTERMSIG(status), std::abs(signal));
        const QByteArray content = contentOf(log);
        QVERIFY(content.startsWith("before\n"));
        QTEST(content.mid(content.indexOf(": ") + 2, 17).split(';').first().trimmed(), "line");
        QCOMPARE(content.count('\n'), 2);
    }
}

void tst_CrashPath::keepsWhatOthersInstalled()
{
    struct sigaction former = {};
    struct sigaction ours = {};
    ours.sa_handler = SIG_IGN;
    QCOMPARE(::sigaction(SIGFPE, &ours, &former), 0);
    QElapsedTimer time;
    time.start();
    installCrashPath(QString(2'000, QLatin1Char('x')));
    QVERIFY(time.elapsed() < 100); // E5
    struct sigaction present = {};
    ::sigaction(SIGFPE, &former, &present);
    QVERIFY(present.sa_handler == SIG_IGN);
    for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGABRT}) {
        ::signal(signal, SIG_DFL);
    }
}

QTEST_GUILESS_MAIN(tst_CrashPath)
#include "tst_crashpath.moc"
