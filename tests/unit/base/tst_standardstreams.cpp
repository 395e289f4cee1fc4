// SPDX-License-Identifier: MIT
#include "base/standardstreams.h"

#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;

class TestStandardStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatIsClosed_data();
    void fillsWhatIsClosed();
};

void TestStandardStreams::fillsWhatIsClosed_data()
{
    QTest::addColumn<int>("closed"); // a bit a descriptor
    for (int closed = 0; closed < 8; ++closed) {
        QTest::addRow("%d%d%d", closed & 1, (closed >> 1) & 1, (closed >> 2) & 1) << closed;
    }
}

void TestStandardStreams::fillsWhatIsClosed()
{
    QFETCH(int, closed);
    const pid_t child = ::fork();
    if (child == 0) {
        bool right = true;
        for (int fd = 0; fd < 3; ++fd) {
            if ((closed >> fd & 1) != 0) {
                ::close(fd);
            }
        }
        ensureStandardStreams();
        for (int fd = 0; fd < 3; ++fd) {
            right = right && ::fcntl(fd, F_GETFD) >= 0;
        }
        // The next descriptor is none of the three, and printing to a closed one still fails.
        right = right && ::open("/dev/null", O_RDONLY) > 2;
        if ((closed & 2) != 0) {
            right = right && ::write(STDOUT_FILENO, "x", 1) < 0;
        }
        ::_exit(right ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(TestStandardStreams)
#include "tst_standardstreams.moc"
