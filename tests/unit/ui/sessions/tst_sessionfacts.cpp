// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionfacts.h"

#include "samplesession.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class SessionFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void facts_data();
    void facts();
    void aFinishedOneHasNoSocket();
    void aChosenLeaseIsTold();
    void thePathsCanBeCopied();
    void portsCanBeActedOn();
    void headlines();
};

namespace {

QString textOf(const QList<SessionFact> &facts, const QString &label)
{
    for (const SessionFact &fact : facts) {
        if (fact.label == label) {
            return fact.text;
        }
    }
    return {};
}

const QDateTime now = sampleStart.addSecs(180);

} // namespace

void SessionFactsTest::facts_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("expected");
    QTest::newRow("restarts") << QStringLiteral("Restarts") << QStringLiteral("when it fails; 3 times so far");
    QTest::newRow("leftovers") << QStringLiteral("Leftovers") << QStringLiteral("kept until you decide");
    QTest::newRow("lifetime") << QStringLiteral("Lifetime") << QStringLiteral("ends itself in 6 days");
    QTest::newRow("ports") << QStringLiteral("Ports") << QStringLiteral("3000, 9229");
    QTest::newRow("usage") << QStringLiteral("Uses") << QStringLiteral("4 processes, CPU 12 %, 480 MB");
    QTest::newRow("problem") << QStringLiteral("Problem") << QStringLiteral("does not answer");
    QTest::newRow("left behind") << QStringLiteral("Left behind") << QStringLiteral("esbuild (77)");
    QTest::newRow("command") << QStringLiteral("Command") << QStringLiteral("npm run dev");
    QTest::newRow("size") << QStringLiteral("Size") << QStringLiteral("80 × 24");
}

void SessionFactsTest::facts()
{
    QFETCH(QString, label);
    QFETCH(QString, expected);
    SessionSnapshot session = sampleSession(QStringLiteral("a"));
    session.restart = RestartMode::OnFailure;
    session.restarts = 3;
    session.leftoversPolicy = LeftoversPolicy::Ask;
    session.endsAt = now.addDays(6).addSecs(60);
    session.ports = {3000, 9229};
    session.processCount = 4;
    session.cpuPercent = 12;
    session.memoryBytes = 480'000'000;
    session.problem = QStringLiteral("does not answer");
    session.leftovers = {QJsonObject{{QStringLiteral("pid"), 77}, {QStringLiteral("program"), QStringLiteral("esbuild")}}};
    QCOMPARE(textOf(factsOf(session, now), label), expected);
}

void SessionFactsTest::aFinishedOneHasNoSocket()
{
    SessionSnapshot session = finishedSession(QStringLiteral("a"));
    session.socketPath = QStringLiteral("/run/shellper-a.sock");
    const QList<SessionFact> facts = factsOf(session, now);
    QVERIFY(textOf(facts, QStringLiteral("Socket")).isEmpty());
    QVERIFY(textOf(facts, QStringLiteral("Lifetime")).isEmpty());
}

void SessionFactsTest::aChosenLeaseIsTold()
{
    SessionSnapshot session = sampleSession(QStringLiteral("a"));
    QVERIFY(textOf(factsOf(session, now), QStringLiteral("Lifetime")).isEmpty()); // the program's own: not while it is there
    session.lease = std::chrono::hours(72);
    QVERIFY(textOf(factsOf(session, now), QStringLiteral("Lifetime")).startsWith(QStringLiteral("ends itself after 3 days in which nobody")));
    session.lease = std::chrono::seconds(0);
    QCOMPARE(textOf(factsOf(session, now), QStringLiteral("Lifetime")), QStringLiteral("never ends itself"));
}

void SessionFactsTest::thePathsCanBeCopied()
{
    SessionSnapshot session = sampleSession(QStringLiteral("a"));
    session.socketPath = QStringLiteral("/run/odd\nname/shellper-a.sock");
    QString copied;
    const QList<SessionFact> facts = factsOf(session, now);
    for (const SessionFact &fact : facts) {
        copied = fact.label == QStringLiteral("Socket") ? fact.copyText : copied;
    }
    QCOMPARE(copied, session.socketPath); // to the letter
}

void SessionFactsTest::portsCanBeActedOn()
{
    SessionSnapshot session = sampleSession(QStringLiteral("a"));
    const auto labels = [](const QList<SessionFact> &facts) {
        QStringList found;
        for (const SessionFact &fact : facts) {
            found += fact.isPorts ? QStringList{fact.label} : QStringList();
        }
        return found;
    };
    QCOMPARE(labels(factsOf(session, now)), QStringList());
    session.ports = {3000, 9229};
    QCOMPARE(labels(factsOf(session, now)), QStringList{QStringLiteral("Ports")});
}

void SessionFactsTest::headlines()
{
    SessionSnapshot session = sampleSession(QStringLiteral("a"));
    QCOMPARE(headlineOf(session, now), QStringLiteral("running for 3 min"));
    QCOMPARE(headlineOf(finishedSession(QStringLiteral("a"), Exited{1}), now), QStringLiteral("exited with 1"));
    session = finishedSession(QStringLiteral("a"), UnknownExit{});
    session.interrupted = true;
    QCOMPARE(headlineOf(session, now), QStringLiteral("interrupted by a restart of the machine"));
}

QTEST_APPLESS_MAIN(SessionFactsTest)
#include "tst_sessionfacts.moc"
