// SPDX-License-Identifier: MIT
#include "process/exitstatus.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;

class TestExitStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRealChildren_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("signal");
        QTest::newRow("success") << 0 << 0;
        QTest::newRow("failure") << 7 << 0;
        QTest::newRow("largest") << 255 << 0;
        QTest::newRow("terminated") << 0 << SIGTERM;
        QTest::newRow("killed") << 0 << SIGKILL;
    }
    void readsRealChildren()
    {
        QFETCH(int, code);
        QFETCH(int, signal);
        const pid_t pid = fork();
        if (pid == 0) {
            if (signal != 0) {
                std::signal(signal, SIG_DFL); // Qt Test has a handler
                raise(signal);
            }
            _exit(code);
        }
        int status = 0;
        QCOMPARE(waitpid(pid, &status, 0), pid);
        const ExitStatus expected = signal != 0 ? ExitStatus(Signalled{signal}) : ExitStatus(Exited{code});
        QVERIFY(exitStatusFromWait(status) == expected);
    }
    void aStopIsNoExit()
    {
        QVERIFY(exitStatusFromWait(W_STOPCODE(SIGTSTP)) == ExitStatus(UnknownExit{}));
    }
};

QTEST_APPLESS_MAIN(TestExitStatus)
#include "tst_exitstatus.moc"
