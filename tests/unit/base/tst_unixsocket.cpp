// SPDX-License-Identifier: MIT
#include "base/unixsocket.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestUnixSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void listensPrivately();
    void tellsWhoIsOnTheOtherSide();
    void removesOnlyADeadSocket();
    void leavesALivingOne();
    void leavesWhatIsNoSocket_data();
    void leavesWhatIsNoSocket();
    void nobodyListens();
    void removesOnlyTheFileItKnows();
    void handsADescriptorOver();
    void refusesATooLongPath();

private:
    [[nodiscard]] QString path() const { return m_home->socketDir() + QStringLiteral("/a.sock"); }

    std::optional<TemporaryHome> m_home;
};

void TestUnixSocket::listensPrivately()
{
    const mode_t before = ::umask(0);
    const Result<ListeningSocket> listening = listenOnPrivateSocket(path(), 5);
    ::umask(before);
    QVERIFY2(listening.ok(), listening.ok() ? "" : qPrintable(listening.error().message()));
    struct stat info = {};
    QCOMPARE(::lstat(QFile::encodeName(path()).constData(), &info), 0);
    QVERIFY(S_ISSOCK(info.st_mode));
    QCOMPARE(info.st_mode & 07777, mode_t{0600});
    QCOMPARE(quint64{info.st_ino}, listening->file.inode);
    QVERIFY((::fcntl(listening->fd.get(), F_GETFD) & FD_CLOEXEC) != 0);
    QVERIFY((::fcntl(listening->fd.get(), F_GETFL) & O_NONBLOCK) != 0);
    // Nothing else remains of the way there.
    QCOMPARE(QDir(m_home->socketDir()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(), 1);
}

void TestUnixSocket::tellsWhoIsOnTheOtherSide()
{
    const Result<ListeningSocket> listening = listenOnPrivateSocket(path(), 5);
    QVERIFY(listening.ok());
    const Result<UniqueFd> client = connectUnixSocket(path());
    QVERIFY(client.ok());
    QVERIFY(waitReadable(listening->fd.get()));
    const UniqueFd accepted(::accept(listening->fd.get(), nullptr, nullptr));
    for (const int fd : {client->get(), accepted.get()}) {
        const Result<PeerCredentials> peer = peerCredentials(fd);
        QVERIFY(peer.ok());
        QCOMPARE(peer->uid, ::geteuid());
        QCOMPARE(peer->pid, ::getpid());
    }
    const UniqueFd noSocket(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    QVERIFY(!peerCredentials(noSocket.get()).ok());
}

void TestUnixSocket::removesOnlyADeadSocket()
{
    std::optional<Result<ListeningSocket>> first = listenOnPrivateSocket(path(), 5);
    QVERIFY(first->ok());
    first.reset(); // as after a crash: the file stays, nobody listens
    QVERIFY(QFileInfo(path()).exists());
    const Result<ListeningSocket> second = listenOnPrivateSocket(path(), 5);
    QVERIFY(second.ok());
    QVERIFY(connectUnixSocket(path()).ok());
}

void TestUnixSocket::leavesALivingOne()
{
    const Result<ListeningSocket> living = listenOnPrivateSocket(path(), 5);
    QVERIFY(living.ok());
    const Result<ListeningSocket> second = listenOnPrivateSocket(path(), 5);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Refused);
    QVERIFY(socketFileAt(path()) == living->file);
    QVERIFY(connectUnixSocket(path()).ok());
}

void TestUnixSocket::leavesWhatIsNoSocket_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("a directory") << QStringLiteral("directory");
    QTest::newRow("a link to a dead socket") << QStringLiteral("link");
}

void TestUnixSocket::leavesWhatIsNoSocket()
{
    QFETCH(QString, what);
    const QString dead = m_home->socketDir() + QStringLiteral("/dead.sock");
    QVERIFY(listenOnPrivateSocket(dead, 5).ok());
    if (what == QLatin1String("file")) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (what == QLatin1String("directory")) {
        QVERIFY(QDir().mkdir(path()));
    } else {
        QVERIFY(QFile::link(dead, path()));
    }
    QVERIFY(!socketFileAt(path()));
    const Result<ListeningSocket> listening = listenOnPrivateSocket(path(), 5);
    QVERIFY(!listening.ok());
    QCOMPARE(listening.error().code, ErrorCode::Refused);
    QVERIFY(listening.error().context.contains(path()));
    QVERIFY(QFileInfo(path()).exists());
    QVERIFY(socketFileAt(dead).has_value());
}

void TestUnixSocket::nobodyListens()
{
    const Result<UniqueFd> missing = connectUnixSocket(path());
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ErrorCode::NotRunning);

    QVERIFY(listenOnPrivateSocket(path(), 5).ok()); // and closed at once: refused from now on
    const Result<UniqueFd> refused = connectUnixSocket(path());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::NotRunning);
}

void TestUnixSocket::removesOnlyTheFileItKnows()
{
    const Result<ListeningSocket> listening = listenOnPrivateSocket(path(), 5);
    QVERIFY(listening.ok());
    SocketFile other = listening->file;
    ++other.inode;
    QVERIFY(!removeSocketFile(path(), other));
    QVERIFY(socketFileAt(path()).has_value());
    QVERIFY(removeSocketFile(path(), listening->file));
    QVERIFY(!socketFileAt(path()).has_value());
    QVERIFY(!removeSocketFile(path(), listening->file));
}

void TestUnixSocket::handsADescriptorOver()
{
    int ends[2] = {-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    const UniqueFd sender(ends[0]);
    const UniqueFd receiver(ends[1]);
    const Pipe pipe = makePipe();
    QCOMPARE(sendWithDescriptor(sender.get(), "abc", 3, pipe.writeEnd.get()), ssize_t{3});
    char buffer[16] = {};
    UniqueFd received;
    QCOMPARE(receiveWithDescriptor(receiver.get(), buffer, sizeof buffer, &received), ssize_t{3});
    QCOMPARE(QByteArray(buffer), QByteArray("abc"));
    QVERIFY(received.isValid());
    QVERIFY((::fcntl(received.get(), F_GETFD) & FD_CLOEXEC) != 0);
    QVERIFY(writeAll(received.get(), "through", 7));
    QCOMPARE(readUntil(pipe.readEnd.get(), "through"), QByteArray("through"));

    QVERIFY(writeAll(sender.get(), "plain", 5));
    UniqueFd none;
    QCOMPARE(receiveWithDescriptor(receiver.get(), buffer, sizeof buffer, &none), ssize_t{5});
    QVERIFY(!none.isValid());
}

void TestUnixSocket::refusesATooLongPath()
{
    const QString tooLong = m_home->socketDir() + QLatin1Char('/') + QString(120, QLatin1Char('x'));
    QVERIFY(!listenOnPrivateSocket(tooLong, 5).ok());
    QVERIFY(!connectUnixSocket(tooLong).ok());
}

QTEST_GUILESS_MAIN(TestUnixSocket)
#include "tst_unixsocket.moc"
