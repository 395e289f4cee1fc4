// SPDX-License-Identifier: MIT
#include "process/signalsender.h"
#include "sidecar/portpreflight.h"
#include "support/heldport.h"
#include "support/temporaryhome.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace shellreeve;
using shellreeve::testing::deadOwner;
using shellreeve::testing::HeldPort;
using shellreeve::testing::LivingOwner;
using shellreeve::testing::TemporaryHome;

class TestPortPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        m_preflight = std::make_unique<PortPreflight>();
        m_verdict.reset();
    }
    void cleanup()
    {
        m_preflight.reset();
        m_home.reset();
    }

    void freeIsSettledAtOnce();
    void takesThePortFromAnOrphan_data();
    void takesThePortFromAnOrphan();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void believesNobodyBeforeTheFourthLook();
    void endsALiveOneOnlyWithConsent();
    void endsNobodyButTheOneThatWasAgreedTo();
    void findsThePortFreeWhereItsHolderHasGone();
    void isForgottenEarly();

private:
    [[nodiscard]] PortQuestion question(int port) const
    {
        PortQuestion question;
        question.port = port;
        question.recordDir = m_home->path();
        question.patience = Milliseconds(50); // the test child never answers
        return question;
    }
    [[nodiscard]] PortPreflight::Done done()
    {
        return [this](const PortVerdict &verdict) { m_verdict = verdict; };
    }
    [[nodiscard]] bool waitForVerdict() const
    {
        return QTest::qWaitFor([this] { return m_verdict.has_value(); }, 30'000);
    }

    std::optional<TemporaryHome> m_home;
    std::unique_ptr<PortPreflight> m_preflight;
    std::optional<PortVerdict> m_verdict;
};

void TestPortPreflight::freeIsSettledAtOnce()
{
    int port = 0;
    {
        port = HeldPort().port;
    }
    m_preflight->look(question(port), done());
    QVERIFY(m_verdict);
    QCOMPARE(m_verdict->what, PortClass::Free);
}

void TestPortPreflight::takesThePortFromAnOrphan_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("manners");
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("running") << QStringLiteral("127.0.0.1") << QStringList() << false;
    QTest::newRow("ignores TERM") << QStringLiteral("127.0.0.1") << QStringList{QStringLiteral("ignore-all")} << false;
    QTest::newRow("stopped") << QStringLiteral("127.0.0.1") << QStringList() << true;
    QTest::newRow("any address") << QStringLiteral("0.0.0.0") << QStringList() << false;
    QTest::newRow("dual stack") << QStringLiteral("::") << QStringList() << false;
}

void TestPortPreflight::takesThePortFromAnOrphan()
{
    QFETCH(QString, address);
    QFETCH(QStringList, manners);
    QFETCH(bool, isStopped);
    const OwnerRecord dead = deadOwner(m_home->path());
    HeldPort held(address, manners);
    QVERIFY(held.writeRecord(m_home->path(), dead));
    const ProcessRef orphan = held.process();
    if (isStopped) {
        QCOMPARE(sendSignal(orphan, SIGSTOP), SignalOutcome::Sent);
    }
    QSignalSpy ended(m_preflight.get(), &PortPreflight::ended);
    m_preflight->look(question(held.port), done());
    QVERIFY(waitForVerdict());
    QCOMPARE(m_verdict->what, PortClass::Free);
    QVERIFY(!orphan.isAlive());
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.at(0).at(1).value<TerminationResult>().ended);
    QVERIFY(!QFile::exists(monitorRecordPath(m_home->path(), held.port)));
}

void TestPortPreflight::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<PortClass>("what");
    QTest::newRow("foreign") << QByteArray("foreign") << PortClass::Foreign;
    QTest::newRow("live") << QByteArray("live") << PortClass::Live;
    QTest::newRow("session") << QByteArray("session") << PortClass::Session;
    QTest::newRow("damaged record") << QByteArray("damaged") << PortClass::Unknown;
}

void TestPortPreflight::leavesOthersAlone()
{
    QFETCH(QByteArray, who);
    QFETCH(PortClass, what);
    LivingOwner owner(m_home->path());
    HeldPort held;
    PortQuestion asked = question(held.port);
    if (who == "live" || who == "damaged") {
        QVERIFY(held.writeRecord(m_home->path(), owner.record()));
    }
    if (who == "damaged") {
        QVERIFY(QFile::resize(monitorRecordPath(m_home->path(), held.port), 20));
    } else if (who == "session") {
        asked.sessions = {{QStringLiteral("abcdefgh"), QStringLiteral("api"), {held.process().identity()}}};
    }
    QSignalSpy ended(m_preflight.get(), &PortPreflight::ended);
    m_preflight->look(asked, done());
    QVERIFY(waitForVerdict());
    QCOMPARE(m_verdict->what, what);
    QVERIFY(held.process().isAlive());
    QVERIFY(ended.isEmpty());
}

// Somebody who is about to leave is no reason to go without a monitor.
void TestPortPreflight::believesNobodyBeforeTheFourthLook()
{
    HeldPort held;
    m_preflight->look(question(held.port), done());
    QVERIFY(!m_verdict);
    held.child.end();
    QVERIFY(waitForVerdict());
    QCOMPARE(m_verdict->what, PortClass::Free);
}

void TestPortPreflight::endsALiveOneOnlyWithConsent()
{
    LivingOwner owner(m_home->path());
    HeldPort held;
    QVERIFY(held.writeRecord(m_home->path(), owner.record()));
    const ProcessRef monitor = held.process();
    m_preflight->look(question(held.port), done());
    QVERIFY(waitForVerdict());
    QCOMPARE(m_verdict->what, PortClass::Live);
    QVERIFY(monitor.isAlive());
    m_verdict.reset();
    m_preflight->take(question(held.port), PortConsent{monitor.identity()}, done());
    QVERIFY(waitForVerdict());
    QCOMPARE(m_verdict->what, PortClass::Free);
    QVERIFY(!monitor.isAlive());
    QVERIFY(ProcessRef::reopen(owner.record().process).ok()); // only the monitor
}

void TestPortPreflight::endsNobodyButTheOneThatWasAgreedTo()
{
    LivingOwner owner(m_home->path());
    HeldPort held;
    QVERIFY(held.writeRecord(m_home->path(), owner.record()));
    ProcessIdentity other = held.process().identity();
    other.startTicks -= 1;
    other.pidfdInode = 0;
    m_preflight->take(question(held.port), PortConsent{other}, done());
    QVERIFY(waitForVerdict());
    QCOMPARE(m_verdict->what, PortClass::Live);
    QVERIFY(held.process().isAlive());
}

void TestPortPreflight::findsThePortFreeWhereItsHolderHasGone()
{
    LivingOwner owner(m_home->path());
    HeldPort held;
    const ProcessIdentity gone = held.process().identity();
    held.child.end();
    m_preflight->take(question(held.port), PortConsent{gone}, done());
    QVERIFY(waitForVerdict());
    QCOMPARE(m_verdict->what, PortClass::Free);
}

void TestPortPreflight::isForgottenEarly()
{
    HeldPort held;
    m_preflight->look(question(held.port), done());
    m_preflight.reset(); // while another thread looks
    m_preflight = std::make_unique<PortPreflight>();
    m_preflight->look(question(held.port), done());
    QVERIFY(waitForVerdict());
    QCOMPARE(m_verdict->what, PortClass::Foreign);
}

QTEST_GUILESS_MAIN(TestPortPreflight)
#include "tst_portpreflight.moc"
