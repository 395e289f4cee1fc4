// SPDX-License-Identifier: MIT
#include "base/closedescriptors.h"
#include "base/uniquefd.h"

#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;

namespace {

// Runs `body` in a forked child, for which descriptors can be closed freely; what it returns.
template<typename Body>
int inChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(body());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool isOpen(int fd)
{
    return ::fcntl(fd, F_GETFD) >= 0;
}

} // namespace

class TestCloseDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesAllFromANumberOn();
    void marksAllFromANumberOn();
};

void TestCloseDescriptors::closesAllFromANumberOn()
{
    const int result = inChild([] {
        const int low = ::dup2(0, 50);
        const int high = ::dup2(0, 900);
        if (low != 50 || high != 900 || !isOpen(900)) {
            return 2;
        }
        closeFrom(51);
        return isOpen(50) && !isOpen(900) && isOpen(0) ? 0 : 1;
    });
    QCOMPARE(result, 0);
}

void TestCloseDescriptors::marksAllFromANumberOn()
{
    const int result = inChild([] {
        ::dup2(0, 50);
        ::dup2(0, 900);
        closeOnExecFrom(51);
        const bool marked = (::fcntl(900, F_GETFD) & FD_CLOEXEC) != 0;
        return marked && (::fcntl(50, F_GETFD) & FD_CLOEXEC) == 0 ? 0 : 1;
    });
    QCOMPARE(result, 0);
}

QTEST_GUILESS_MAIN(TestCloseDescriptors)
#include "tst_closedescriptors.moc"
