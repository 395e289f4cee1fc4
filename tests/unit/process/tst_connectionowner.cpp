// SPDX-License-Identifier: MIT
#include "process/connectionowner.h"

#include "base/uniquefd.h"
#include "support/waitfor.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr uid_t nobody = 65'534;

template<typename Address>
Address endOf(int socket, int (*which)(int, sockaddr *, socklen_t *))
{
    Address address = {};
    socklen_t size = sizeof address;
    which(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return address;
}

sockaddr_in peerOf(int accepted)
{
    return endOf<sockaddr_in>(accepted, ::getpeername);
}

/// On 127.0.0.1, a port of the system's choice.
struct Listening
{
    Listening()
    {
        sockaddr_in wanted = {};
        wanted.sin_family = AF_INET;
        wanted.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&wanted), sizeof wanted) != 0 || ::listen(socket.get(), 8) != 0) {
            qFatal("cannot listen");
        }
        address = endOf<sockaddr_in>(socket.get(), ::getsockname);
    }
    UniqueFd accept() const { return UniqueFd(::accept(socket.get(), nullptr, nullptr)); }

    UniqueFd socket{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    sockaddr_in address = {};
};

UniqueFd connected(const sockaddr_in &to)
{
    UniqueFd client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return ::connect(client.get(), reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0 ? std::move(client) : UniqueFd();
}

} // namespace

class TestConnectionOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOurs();
    void isOursOverVersion6();
    void isAnothers();
    void whoHasGoneIsUnknown();
    void aListenerAtThatPortIsNotIt();
    void whatWasNeverThereIsUnknown();
};

void TestConnectionOwner::isOurs()
{
    const Listening server;
    const UniqueFd client = connected(server.address);
    const UniqueFd accepted = server.accept();
    QVERIFY(client.isValid() && accepted.isValid());
    QCOMPARE(connectionOwner(peerOf(accepted.get()), server.address), std::optional(::geteuid()));
}

void TestConnectionOwner::isOursOverVersion6()
{
    const Listening server;
    const UniqueFd client(::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in6 mapped = {};
    mapped.sin6_family = AF_INET6;
    mapped.sin6_port = server.address.sin_port;
    ::inet_pton(AF_INET6, "::ffff:127.0.0.1", &mapped.sin6_addr);
    if (!client.isValid() || ::connect(client.get(), reinterpret_cast<const sockaddr *>(&mapped), sizeof mapped) != 0) {
        QSKIP("no IPv6 here");
    }
    const UniqueFd accepted = server.accept();
    QCOMPARE(connectionOwner(peerOf(accepted.get()), server.address), std::optional(::geteuid()));
}

void TestConnectionOwner::isAnothers()
{
    if (::geteuid() != 0) {
        QSKIP("only root can be another user");
    }
    const Listening server;
    Pipe leash = makePipe();
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        if (::setuid(nobody) != 0) {
            ::_exit(1);
        }
        const UniqueFd client = connected(server.address);
        char byte = 0;
        leash.writeEnd.reset();
        [[maybe_unused]] const ssize_t got = ::read(leash.readEnd.get(), &byte, 1); // until the test is over
        ::_exit(0);
    }
    const bool hasCome = waitReadable(server.socket.get());
    const UniqueFd accepted = hasCome ? server.accept() : UniqueFd();
    const std::optional<uid_t> owner = hasCome ? connectionOwner(peerOf(accepted.get()), server.address) : std::nullopt;
    leash.writeEnd.reset();
    ::waitpid(child, nullptr, 0);
    QCOMPARE(owner, std::optional(nobody));
}

void TestConnectionOwner::whoHasGoneIsUnknown()
{
    const Listening server;
    UniqueFd client = connected(server.address);
    const UniqueFd accepted = server.accept();
    const sockaddr_in peer = peerOf(accepted.get());
    client.reset();
    QCOMPARE(connectionOwner(peer, server.address), std::nullopt);
}

void TestConnectionOwner::aListenerAtThatPortIsNotIt()
{
    const Listening server;
    const Listening other;
    QCOMPARE(connectionOwner(other.address, server.address), std::nullopt);
}

void TestConnectionOwner::whatWasNeverThereIsUnknown()
{
    const Listening server;
    sockaddr_in stranger = server.address;
    stranger.sin_port = htons(1);
    QCOMPARE(connectionOwner(stranger, server.address), std::nullopt);
}

QTEST_GUILESS_MAIN(TestConnectionOwner)
#include "tst_connectionowner.moc"
