// SPDX-License-Identifier: MIT
// How long a session goes on that nobody looks after: the lease (requirement A6), in a real shellper.
#include "base/clock.h"
#include "integration/shellperfixture.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperLease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shellper.emplace(); }
    void cleanup() { m_shellper.reset(); }

    void endsItselfWhenItsSupervisorVanished();
    void endsWhatDaemonized();
    void goesOnAfterAGoodbye();
    void aChosenLeaseRunsAfterAGoodbyeToo();
    void saysWhenItEnds();
    void doesNotRunWhileSomebodyIsThere();
    void aBusySessionGoesOn();

private:
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void startWithLease(int seconds, const QString &words = QStringLiteral("ready block"))
    {
        it().setWords(words);
        it().config.insert(QStringLiteral("leaseSeconds"), seconds);
        it().config.insert(QStringLiteral("huskSeconds"), 1);
        QVERIFY2(it().start(), it().complaint.constData());
    }
    /// What the session says of its end to somebody who only asks; invalid: not by itself.
    [[nodiscard]] QDateTime endsAt()
    {
        QJsonObject asker = asTerminal();
        asker.insert(QStringLiteral("output"), false);
        const QJsonObject welcome = WireClient(it().socketPath(), asker).awaitJson(FrameType::Welcome);
        return fromIsoText(welcome.value(QStringLiteral("session")).toObject().value(QStringLiteral("endsAt")).toString());
    }

    std::optional<ShellperUnderTest> m_shellper;
};

void TestShellperLease::endsItselfWhenItsSupervisorVanished()
{
    startWithLease(1);
    QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Replay));
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(!QFileInfo::exists(it().socketPath()));
    const Result<SelfRecord> record = it().record(); // its exit is known to whoever looks next
    QVERIFY(record.ok());
    QVERIFY(record->exit == ExitStatus(Signalled{SIGHUP}));
}

void TestShellperLease::endsWhatDaemonized()
{
    startWithLease(1, QStringLiteral("double-fork [ ignore-all ready block ] ready block"));
    QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Replay));
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLease::goesOnAfterAGoodbye()
{
    startWithLease(3'600);
    {
        WireClient tower(it().socketPath(), asTower());
        QVERIFY(tower.await(FrameType::Replay));
        QVERIFY(tower.send(FrameType::Goodbye));
        QVERIFY(tower.pingPong());
    }
    WireClient terminal(it().socketPath(), asTerminal()); // the tower's end has been seen before this is accepted
    QVERIFY(terminal.await(FrameType::Replay));
    QVERIFY(!endsAt().isValid());
    terminal.close();
    QVERIFY(!endsAt().isValid());
    QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Replay)); // and one that vanishes
    QVERIFY(waitFor([&] { return endsAt().isValid(); }));
}

void TestShellperLease::aChosenLeaseRunsAfterAGoodbyeToo()
{
    it().config.insert(QStringLiteral("leaseAfterGoodbye"), true);
    startWithLease(1);
    {
        WireClient tower(it().socketPath(), asTower());
        QVERIFY(tower.await(FrameType::Replay));
        QVERIFY(tower.send(FrameType::Goodbye));
        QVERIFY(tower.pingPong());
    }
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLease::saysWhenItEnds()
{
    startWithLease(3'600);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Replay));
    QVERIFY(waitFor([&] { return endsAt().isValid(); }));
    QVERIFY(endsAt() >= before.addSecs(3'599));
    QVERIFY(endsAt() <= QDateTime::currentDateTimeUtc().addSecs(3'600));
    QVERIFY(waitFor([&] { // on disk, too
        return fromIsoText(it().record()->session.value(QStringLiteral("endsAt")).toString()).isValid();
    }));
}

void TestShellperLease::doesNotRunWhileSomebodyIsThere()
{
    startWithLease(3'600);
    WireClient tower(it().socketPath(), asTower());
    QVERIFY(tower.awaitJson(FrameType::Welcome).value(QStringLiteral("session")).toObject().value(QStringLiteral("endsAt")).isNull());
    QVERIFY(!endsAt().isValid());
    WireClient viewer(it().socketPath(), asTerminal());
    QVERIFY(viewer.await(FrameType::Replay));
    tower.close();
    QVERIFY(viewer.pingPong());
    QVERIFY(!endsAt().isValid());
    viewer.close();
    QVERIFY(waitFor([&] { return endsAt().isValid(); }));
}

void TestShellperLease::aBusySessionGoesOn()
{
    it().setScript(QStringLiteral("while :; do :; done"));
    it().config.insert(QStringLiteral("leaseSeconds"), 1);
    QVERIFY2(it().start(), it().complaint.constData());
    QVERIFY(WireClient(it().socketPath(), asTower()).await(FrameType::Replay));
    QVERIFY(waitFor([&] { return endsAt().isValid(); }));
    const QDateTime first = endsAt();
    QVERIFY(waitFor([&] { return endsAt() > first.addMSecs(500); })); // a lease later it began anew
    QVERIFY(it().shellper->isAlive());
}

QTEST_GUILESS_MAIN(TestShellperLease)
#include "tst_shellperlease.moc"
