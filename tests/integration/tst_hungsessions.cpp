// SPDX-License-Identifier: MIT
// A start that finds many sessions of which some are hung: those cost the others nothing (A3, C1).
#include "integration/wireclient.h"
#include "supervisorfixture.h"

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr int sessions = 100;
constexpr int hungEvery = 10;

QString nameOf(int number)
{
    return QStringLiteral("s%1").arg(number);
}

} // namespace

class TestHungSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOthersAreThereWhileTheHungAreWaitedFor();

private:
    static int countOf(SupervisorBed &bed, const QString &status)
    {
        const QJsonArray all = bed->list();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const QJsonValue &session) {
            return session.toObject().value(QLatin1String("status")).toString() == status;
        }));
    }
    /// Those of which the shellper has answered: before, the list tells what the records say.
    static int adoptedOf(SupervisorBed &bed)
    {
        const QJsonArray all = bed->list();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const QJsonValue &session) {
            return !session.toObject().value(QLatin1String("pid")).isNull();
        }));
    }
    static bool createAll(SupervisorBed &bed)
    {
        int created = 0;
        for (int number = 0; number < sessions; ++number) {
            bed->create(SupervisorBed::child(QStringLiteral("echo"), nameOf(number)), [&](const Result<QJsonObject> &session) {
                created += session.ok() ? 1 : 0;
            });
        }
        return waitFor([&] { return created == sessions; });
    }
};

void TestHungSessions::theOthersAreThereWhileTheHungAreWaitedFor()
{
    SupervisorBed bed;
    bed.begin();
    QVERIFY(createAll(bed));
    std::vector<ProcessRef> hung;
    for (int number = 0; number < sessions; number += hungEvery) {
        hung.push_back(ProcessRef::open(static_cast<pid_t>(bed.pid(nameOf(number)))).value());
    }
    bed.crash();
    for (const ProcessRef &shellper : hung) {
        QCOMPARE(sendSignal(shellper, SIGSTOP), SignalOutcome::Sent);
    }
    const int living = sessions - static_cast<int>(hung.size());

    bed.answers.welcome = hangDeadline * 2; // for as long as it takes to look at what is there meanwhile
    bed.answers.proof = hangDeadline * 2;
    bed.beginOnly();
    QVERIFY(waitFor([&] { return adoptedOf(bed) == living; }));
    QVERIFY(!bed->isReady()); // the hung are still waited for …
    for (int number = 1; number < sessions; number += hungEvery) { // … and the others can be used
        WireClient viewer(bed.get(nameOf(number)).value(QLatin1String("socketPath")).toString(), asTerminal());
        QVERIFY(viewer.type("hello"));
        QVERIFY(viewer.outputUntil("hello").contains("hello"));
        QVERIFY(bed->rename(nameOf(number), QStringLiteral("r%1").arg(number)).ok());
    }
    bed.crash();

    bed.answers = {};
    bed.begin();
    QVERIFY(waitFor([&] { // on a busy machine one or the other answers late, and is asked again
        return countOf(bed, QStringLiteral("running")) == living && countOf(bed, QStringLiteral("unreachable")) == static_cast<int>(hung.size());
    }));
    for (const ProcessRef &shellper : hung) {
        QVERIFY(shellper.isAlive()); // doubt ends nobody
        QCOMPARE(sendSignal(shellper, SIGCONT), SignalOutcome::Sent);
    }
    QVERIFY(waitFor([&] { return countOf(bed, QStringLiteral("running")) == sessions; }));
}

QTEST_GUILESS_MAIN(TestHungSessions)
#include "tst_hungsessions.moc"
