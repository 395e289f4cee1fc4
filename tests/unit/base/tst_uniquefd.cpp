// SPDX-License-Identifier: MIT
#include "base/uniquefd.h"

#include <QByteArray>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace shellreeve;

namespace {

bool isOpen(int fd)
{
    return ::fcntl(fd, F_GETFD) >= 0;
}

} // namespace

class TestUniqueFd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhatItOwns();
    void movesAndReleases();
    void closingKeepsErrno();
    void pipesDoNotLeakIntoPrograms();
    void setsItsFlags();
    void writesAllThroughAFullPipe();
    void saysWhyItCouldNotWrite();
};

void TestUniqueFd::closesWhatItOwns()
{
    int number = -1;
    {
        const UniqueFd fd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QVERIFY(fd.isValid());
        number = fd.get();
        QVERIFY(isOpen(number));
    }
    QVERIFY(!isOpen(number));
}

void TestUniqueFd::movesAndReleases()
{
    UniqueFd first(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const int number = first.get();
    UniqueFd second(std::move(first));
    QVERIFY(!first.isValid()); // NOLINT(bugprone-use-after-move): empty is the contract
    QCOMPARE(second.get(), number);
    UniqueFd third(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const int replaced = third.get();
    third = std::move(second);
    QVERIFY(!isOpen(replaced));
    QCOMPARE(third.release(), number);
    QVERIFY(!third.isValid());
    QVERIFY(isOpen(number));
    ::close(number);
}

void TestUniqueFd::closingKeepsErrno()
{
    UniqueFd fd(1'000'000); // closing it fails with EBADF
    errno = ENOSPC;
    fd.reset();
    QCOMPARE(errno, ENOSPC);
}

void TestUniqueFd::pipesDoNotLeakIntoPrograms()
{
    const Pipe pipe = makePipe();
    QVERIFY(pipe.readEnd.isValid() && pipe.writeEnd.isValid());
    QVERIFY((::fcntl(pipe.readEnd.get(), F_GETFD) & FD_CLOEXEC) != 0);
    QVERIFY((::fcntl(pipe.writeEnd.get(), F_GETFD) & FD_CLOEXEC) != 0);
}

void TestUniqueFd::setsItsFlags()
{
    int ends[2] = {-1, -1};
    QCOMPARE(::pipe(ends), 0);
    const UniqueFd readEnd(ends[0]);
    const UniqueFd writeEnd(ends[1]);
    QVERIFY(setNonBlocking(readEnd.get()));
    QVERIFY((::fcntl(readEnd.get(), F_GETFL) & O_NONBLOCK) != 0);
    QVERIFY((::fcntl(readEnd.get(), F_GETFD) & FD_CLOEXEC) == 0);
    QVERIFY(setCloseOnExec(readEnd.get()));
    QVERIFY((::fcntl(readEnd.get(), F_GETFD) & FD_CLOEXEC) != 0);
    QVERIFY(!setNonBlocking(-1));
    QCOMPARE(errno, EBADF);
    QVERIFY(!setCloseOnExec(-1));
}

void TestUniqueFd::writesAllThroughAFullPipe()
{
    Pipe pipe = makePipe();
    QVERIFY(setNonBlocking(pipe.writeEnd.get())); // more than fits: EAGAIN on the way
    const QByteArray sent(1'000'000, 'x');
    QByteArray received;
    std::thread reader([&] {
        char buffer[8192];
        ssize_t count = 0;
        while ((count = ::read(pipe.readEnd.get(), buffer, sizeof buffer)) > 0) {
            received.append(buffer, static_cast<qsizetype>(count));
        }
    });
    const bool written = writeAll(pipe.writeEnd.get(), sent.constData(), static_cast<unsigned long>(sent.size()));
    pipe.writeEnd.reset();
    reader.join();
    QVERIFY(written);
    QCOMPARE(received, sent);
}

void TestUniqueFd::saysWhyItCouldNotWrite()
{
    Pipe pipe = makePipe();
    pipe.readEnd.reset();
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    const bool written = writeAll(pipe.writeEnd.get(), "x", 1);
    const int reason = errno;
    std::signal(SIGPIPE, before);
    QVERIFY(!written);
    QCOMPARE(reason, EPIPE);
}

QTEST_GUILESS_MAIN(TestUniqueFd)
#include "tst_uniquefd.moc"
