// SPDX-License-Identifier: MIT
// Several at one session: terminals whose descriptor is lent, and clients of the socket.
#include "e2e/instance.h"
#include "e2e/terminal.h"
#include "integration/wireclient.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eAttachViewers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyoneSeesTheSame();
    void oneThatNeverReadsHoldsNobody();
    void manyComeAndGo();
};

void TestE2eAttachViewers::everyoneSeesTheSame()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("talk"), words("cat"));
    Terminal one;
    Terminal two;
    QVERIFY(one.attach(it, QStringLiteral("talk")));
    QVERIFY(two.attach(it, QStringLiteral("talk")));
    WireClient client(it.paths().sessionSocket(id), asTerminal());
    QVERIFY(!client.awaitJson(FrameType::Welcome).isEmpty());
    QVERIFY(waitFor([&] { return it.session(QStringLiteral("talk")).value(QLatin1String("viewers")).toInt() == 3; }));

    const auto allSee = [&](const QByteArray &line) {
        const QByteArray twice = line + "\r\n" + line + "\r\n";
        return one.shows(twice) && two.shows(twice) && client.outputUntil(twice).contains(twice);
    };
    one.type("from one\r");
    QVERIFY(allSee("from one"));
    two.type("from two\r");
    QVERIFY(allSee("from two"));
    QVERIFY(client.type("from the socket\r"));
    QVERIFY(allSee("from the socket"));
    QCOMPARE(it.reeve({QStringLiteral("send"), QStringLiteral("talk"), QStringLiteral("from send"), QStringLiteral("--enter")}).code, 0);
    QVERIFY(allSee("from send"));

    one.type("\x1c");
    QCOMPARE(one.waitForExit(), 0);
    QVERIFY(!one.isRaw());
    two.type("without one\r");
    QVERIFY(two.shows("without one\r\nwithout one\r\n"));
    QVERIFY(waitFor([&] { return it.session(QStringLiteral("talk")).value(QLatin1String("viewers")).toInt() == 2; }));
    QCOMPARE(it.reeve(words("kill talk")).code, 0);
    QCOMPARE(two.waitForExit(), 0);
    QVERIFY(client.isClosed());
}

void TestE2eAttachViewers::oneThatNeverReadsHoldsNobody()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("much"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                           QStringLiteral("read x; seq 1 400000; echo over; exec cat")});
    Terminal stuck; // a terminal that nobody empties: its 4 KiB are full at once
    QVERIFY(stuck.attach(it, QStringLiteral("much")));
    WireClient slow(it.paths().sessionSocket(id), asTerminal());
    QVERIFY(!slow.awaitJson(FrameType::Welcome).isEmpty());
    Terminal reader;
    QVERIFY(reader.attach(it, QStringLiteral("much")));
    reader.type("\r");
    QVERIFY(reader.shows("400000\r\nover\r\n"));
    QVERIFY(it.waitForOutput(QStringLiteral("much"), QStringLiteral("over")));
    // Late, they catch up with what is still there and go on.
    reader.type("afterwards\r");
    QVERIFY(stuck.shows("afterwards\r\nafterwards\r\n"));
    QVERIFY(slow.outputUntil("afterwards\r\nafterwards\r\n").contains("over\r\n"));
}

void TestE2eAttachViewers::manyComeAndGo()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("talk"), words("cat")).isEmpty());
    for (int round = 0; round < 10; ++round) {
        Terminal terminal;
        QVERIFY(terminal.attach(it, QStringLiteral("talk")));
        const QByteArray line = "round " + QByteArray::number(round);
        terminal.type(line + '\r');
        QVERIFY(terminal.shows(line + "\r\n" + line + "\r\n"));
        if (round % 2 == 0) {
            terminal.type("\x1c");
            QCOMPARE(terminal.waitForExit(), 0);
        } // else killed in the middle
    }
    QVERIFY(waitFor([&] { return it.session(QStringLiteral("talk")).value(QLatin1String("viewers")).toInt() == 0; }));
    QVERIFY(it.reeve(words("output talk")).out.contains(QLatin1String("round 9\nround 9\n")));
}

QTEST_GUILESS_MAIN(TestE2eAttachViewers)
#include "tst_e2e_attachviewers.moc"
