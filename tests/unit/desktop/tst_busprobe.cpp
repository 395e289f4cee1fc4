// SPDX-License-Identifier: MIT
#include "desktop/busprobe.h"

#include "base/unixsocket.h"
#include "support/privatebus.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QTest>

#include <optional>
#include <sys/socket.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr std::chrono::milliseconds notLong{50};

/// A socket where nobody takes what comes.
struct Door {
    TemporaryHome home;
    QString path = home.filePath(QStringLiteral("door"));
    ListeningSocket socket = listenOnPrivateSocket(path, 5).value();
};

std::optional<bool> ask(const QString &path, std::chrono::milliseconds within)
{
    BusProbe probe;
    std::optional<bool> answer;
    int count = 0;
    probe.ask(path, within, [&](bool answers) {
        answer = answers;
        ++count;
    });
    const bool inTime = !answer && waitFor([&] { return answer.has_value(); });
    return inTime && count == 1 ? answer : std::nullopt;
}

} // namespace

class TestBusProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSocket_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *address, const char *path) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(path);
        };
        row("unix:path=/run/user/1000/bus", "/run/user/1000/bus");
        row("unix:path=/run/bus,guid=0123", "/run/bus");
        row("unix:path=/tmp/with%20blank;tcp:host=localhost", "/tmp/with blank");
        row("unix:abstract=/tmp/dbus-x", "");
        row("autolaunch:", "");
        row("", "");
    }
    void findsTheSocket()
    {
        QFETCH(QString, address);
        QFETCH(QString, path);
        QCOMPARE(BusProbe::socketPathOf(address), path);
    }
    void aBusAnswers()
    {
        const TemporaryHome home;
        const PrivateBus bus(home.path());
        QVERIFY(bus.isUp());
        QCOMPARE(ask(BusProbe::socketPathOf(bus.address()), hangDeadline), std::optional(true));
    }
    void nobodyAnswers()
    {
        const TemporaryHome home;
        QCOMPARE(ask(home.filePath(QStringLiteral("nothing")), hangDeadline), std::optional(false));
    }
    void oneThatHangsCostsNoMoreThanTheTime()
    {
        const Door hung;
        QCOMPARE(ask(hung.path, notLong), std::optional(false));
    }
    void whatIsNoBusIsTold()
    {
        const Door other;
        BusProbe probe;
        std::optional<bool> answer;
        probe.ask(other.path, hangDeadline, [&](bool answers) { answer = answers; });
        const UniqueFd client(::accept(other.socket.fd.get(), nullptr, nullptr));
        const QByteArray greeting = "220 mail at your service\r\n";
        QVERIFY(writeAll(client.get(), greeting.constData(), static_cast<unsigned long>(greeting.size())));
        QVERIFY(waitFor([&] { return answer.has_value(); }));
        QCOMPARE(answer, std::optional(false));
    }
    void isCalledOffByItsEnd()
    {
        const Door hung;
        bool isAnswered = false;
        {
            BusProbe probe;
            probe.ask(hung.path, notLong, [&](bool) { isAnswered = true; });
        }
        BusProbe later;
        bool isLater = false;
        later.ask(hung.path, notLong, [&](bool) { isLater = true; });
        QVERIFY(waitFor([&] { return isLater; }));
        QVERIFY(!isAnswered);
    }
};

QTEST_GUILESS_MAIN(TestBusProbe)
#include "tst_busprobe.moc"
