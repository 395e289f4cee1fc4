// SPDX-License-Identifier: MIT
// The supervisor's link to one real shellper.
#include "integration/shellperfixture.h"
#include "session/shellperlink.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestSessionLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A shellper that was stopped finds several tries of one supervisor at its door, and may take the last one first.
    void anOwnEarlierConnectionIsNoOtherSupervisor()
    {
        ShellperUnderTest it;
        QVERIFY2(it.start(), it.complaint.constData());
        ShellperLink link;
        QSignalSpy welcomed(&link, &ShellperLink::welcomed);
        QSignalSpy lost(&link, &ShellperLink::lost);
        link.setSocketPaths({it.socketPath()});
        link.reconnect();
        QVERIFY(welcomed.wait(hangDeadline.count()));
        {
            WireClient earlier(it.socketPath(), asTower());
            QVERIFY(earlier.await(FrameType::Replay));
            QVERIFY(waitFor([&] { return !lost.isEmpty(); }));
            QVERIFY(link.state() != ShellperLink::State::Replaced);
        }
        QVERIFY(waitFor([&] { return link.state() == ShellperLink::State::Connected; }));
        QCOMPARE(welcomed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSessionLink)
#include "tst_sessionlink.moc"
