// SPDX-License-Identifier: MIT
#include "process/displayclients.h"

#include "base/uniquefd.h"
#include "support/temporaryhome.h"

#include <QTest>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// `name` begins with '@' where it is an abstract one.
std::pair<sockaddr_un, socklen_t> addressOf(QByteArray name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const bool isAbstract = name.startsWith('@');
    const auto size = static_cast<size_t>(name.size());
    if (isAbstract) {
        name[0] = '\0';
    }
    std::memcpy(address.sun_path, name.constData(), size);
    return {address, static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size + (isAbstract ? 0 : 1))};
}

UniqueFd listenAt(const QByteArray &name)
{
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto [address, size] = addressOf(name);
    const bool listens = ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), size) == 0 && ::listen(socket.get(), 4) == 0;
    return listens ? std::move(socket) : UniqueFd();
}

UniqueFd connectTo(const QByteArray &name)
{
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto [address, size] = addressOf(name);
    return ::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), size) == 0 ? std::move(socket) : UniqueFd();
}

bool holdsNow()
{
    return DisplayClients().holds(::getpid());
}

} // namespace

/// The test listens as a display would, and is its client.
class TestDisplayClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sees_data();
    void sees();
    void doubtSparesWhoHasASocket();
    void doubtSparesWhoCannotBeLookedAt();
};

void TestDisplayClients::sees_data()
{
    QTest::addColumn<QByteArray>("name"); // relative: in the test's directory
    QTest::addColumn<bool>("isDisplay");
    QTest::newRow("Wayland") << QByteArray("wayland-7") << true;
    QTest::newRow("X11, abstract") << QByteArray("@/tmp/.X11-unix/X") + QByteArray::number(::getpid()) << true;
    QTest::newRow("not quite Wayland") << QByteArray("wayland-proxy") << false;
    QTest::newRow("not quite Wayland either") << QByteArray("wayland-") << false;
    QTest::newRow("something else") << QByteArray("agent.sock") << false;
    QTest::newRow("X11 elsewhere") << QByteArray("@x/tmp/.X11-unix/X0") + QByteArray::number(::getpid()) << false;
}

void TestDisplayClients::sees()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isDisplay);
    const TemporaryHome home;
    if (!name.startsWith('@')) {
        name.prepend(QFile::encodeName(home.path()) + '/');
    }
    const UniqueFd display = listenAt(name);
    QVERIFY(display.isValid());
    QVERIFY(!holdsNow()); // a display is no client
    UniqueFd client = connectTo(name);
    QVERIFY(client.isValid());
    QCOMPARE(holdsNow(), isDisplay); // accepted or not
    const UniqueFd accepted(::accept(display.get(), nullptr, nullptr));
    QVERIFY(accepted.isValid());
    QCOMPARE(holdsNow(), isDisplay);
    client.reset();
    QVERIFY(!holdsNow());
}

// Whoever forbids netlink sockets leaves only proc(5).
void TestDisplayClients::doubtSparesWhoHasASocket()
{
    const TemporaryHome home;
    const QByteArray folder = QFile::encodeName(home.path()) + '/';
    const pid_t child = ::fork();
    if (child == 0) {
        sock_filter program[] = {
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 0, 3),
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[0])),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        const sock_fprog filter{sizeof program / sizeof *program, program};
        if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0) {
            ::_exit(77);
        }
        const UniqueFd display = listenAt(folder + "wayland-3");
        const UniqueFd other = listenAt(folder + "agent.sock");
        const UniqueFd client = connectTo(folder + "agent.sock");
        ::_exit(client.isValid() && holdsNow() ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77) {
        QSKIP("no seccomp here");
    }
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestDisplayClients::doubtSparesWhoCannotBeLookedAt()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit none{0, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const bool held = holdsNow();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestDisplayClients)
#include "tst_displayclients.moc"
