// SPDX-License-Identifier: MIT
#include "pty/pty.h"
#include "support/waitfor.h"

#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestPty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensBothEnds();
    void carriesBytesBothWays();
    void hasTheSizeItWasGiven();
    void nobodyIsInTheForeground();
    void resetsWhatAProgramLeftRaw();
    void doesNotHangUpWithoutAProgram();
    void refusesPastTheLimit();
};

void TestPty::opensBothEnds()
{
    const Result<Pty> pty = Pty::open(80, 24);
    QVERIFY(pty.ok());
    QVERIFY(::isatty(pty->slave()));
    for (const int fd : {pty->master(), pty->slave()}) {
        QVERIFY((::fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0);
    }
    QVERIFY((::fcntl(pty->master(), F_GETFL) & O_NONBLOCK) != 0);
    QVERIFY((::fcntl(pty->slave(), F_GETFL) & O_NONBLOCK) == 0); // programs expect to wait
}

void TestPty::carriesBytesBothWays()
{
    const Result<Pty> pty = Pty::open(80, 24);
    QVERIFY(pty.ok());
    QVERIFY(writeAll(pty->slave(), "out\n", 4));
    QCOMPARE(readUntil(pty->master(), "\n"), QByteArray("out\r\n"));
    QVERIFY(writeAll(pty->master(), "in\n", 3));
    QCOMPARE(readUntil(pty->slave(), "\n"), QByteArray("in\n"));
    QCOMPARE(readUntil(pty->master(), "\n"), QByteArray("in\r\n")); // the echo
}

void TestPty::hasTheSizeItWasGiven()
{
    Result<Pty> pty = Pty::open(132, 50);
    QVERIFY(pty.ok());
    winsize size = {};
    QCOMPARE(::ioctl(pty->slave(), TIOCGWINSZ, &size), 0);
    QCOMPARE(size.ws_col, quint16{132});
    QCOMPARE(size.ws_row, quint16{50});
    QVERIFY(pty->resize(65535, 1));
    QCOMPARE(::ioctl(pty->slave(), TIOCGWINSZ, &size), 0);
    QCOMPARE(size.ws_col, quint16{65535});
    QCOMPARE(size.ws_row, quint16{1});
}

void TestPty::nobodyIsInTheForeground()
{
    const Result<Pty> pty = Pty::open(80, 24);
    QVERIFY(pty.ok());
    QCOMPARE(pty->foregroundGroup(), pid_t{0});
}

void TestPty::resetsWhatAProgramLeftRaw()
{
    Result<Pty> pty = Pty::open(80, 24);
    QVERIFY(pty.ok());
    termios fresh = {};
    QCOMPARE(::tcgetattr(pty->slave(), &fresh), 0);
    QVERIFY((fresh.c_lflag & (ICANON | ECHO | ISIG)) == (ICANON | ECHO | ISIG));
    termios raw = fresh;
    ::cfmakeraw(&raw);
    QCOMPARE(::tcsetattr(pty->slave(), TCSANOW, &raw), 0);
    pty->resetModes();
    termios now = {};
    QCOMPARE(::tcgetattr(pty->slave(), &now), 0);
    QCOMPARE(now.c_lflag, fresh.c_lflag);
    QCOMPARE(now.c_iflag, fresh.c_iflag);
    QCOMPARE(now.c_oflag, fresh.c_oflag);
}

void TestPty::doesNotHangUpWithoutAProgram()
{
    const Result<Pty> pty = Pty::open(80, 24);
    QVERIFY(pty.ok());
    pollfd wait{pty->master(), POLLIN, 0};
    QCOMPARE(::poll(&wait, 1, 0), 0); // neither readable nor hung up
}

void TestPty::refusesPastTheLimit()
{
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = ::dup(0);
    QVERIFY(next >= 0);
    ::close(next);
    rlimit tight = before;
    tight.rlim_cur = static_cast<rlim_t>(next); // not one more
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    const Result<Pty> pty = Pty::open(80, 24);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(!pty.ok());
    QCOMPARE(pty.error().code, ErrorCode::Refused);
    QCOMPARE(pty.error().errnoValue, EMFILE);
}

QTEST_GUILESS_MAIN(TestPty)
#include "tst_pty.moc"
