// SPDX-License-Identifier: MIT
#include "process/displayclients.h"

#include "base/uniquefd.h"
#include "support/temporaryhome.h"

#include <QTest>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
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

QTEST_GUILESS_MAIN(TestDisplayClients)
#include "tst_displayclients.moc"
