// SPDX-License-Identifier: MIT
// What a session's child leaves behind when it exits by itself (requirement B6): told, ended in time, asked about, kept.
#include "base/privatelistener.h"
#include "integration/shellperfixture.h"

#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shellper.emplace(); }
    void cleanup()
    {
        m_tower.reset();
        m_shellper.reset();
    }

    void nothingLeftIsNoNews();
    void theTerminalsOwnEndFirst();
    void endsInTime_data();
    void endsInTime();
    void asksAndWaits();
    void keepsWhenToldTo();
    void theKeepListIsKeptAndVisible();
    void whatAKeptOneStartsLaterStays();
    void aWindowIsKept();
    void whatTheUserKeepsSurvivesEveryAutomaticEnd();
    void theGuardianSparesWhatIsKept();
    void theGuardianLeavesWhatThePolicyKeeps();
    void aNewChildEndsThemFirst();
    void aHuskWaitsForThem();
    void theLeaseSparesWhatIsKept();
    void aNewChildThatJoinsTheLeasesEndRuns();

private:
    static constexpr int never = 3'600'000;

    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void start(const QString &words, int ready, const QString &policy, int terminalMs, int othersMs);
    void exitChild();
    [[nodiscard]] QJsonArray awaitLeftovers(int count);
    [[nodiscard]] QJsonArray inWelcome();
    void keep(qint64 pid);
    [[nodiscard]] static bool isAlive(qint64 pid)
    {
        const std::optional<ProcessInfo> process = readProcess(static_cast<pid_t>(pid), ProcessFields::Identity);
        return process && !process->isZombie();
    }
    static void end(qint64 pid)
    {
        const Result<ProcessRef> process = ProcessRef::open(static_cast<pid_t>(pid));
        QVERIFY(process.ok());
        QCOMPARE(sendSignal(*process, SIGKILL), SignalOutcome::Sent);
    }
    static QString states(const QJsonArray &leftovers)
    {
        QStringList all;
        for (const QJsonValue entry : leftovers) {
            all.append(entry.toObject().value(QStringLiteral("state")).toString());
        }
        return all.join(QLatin1Char(' '));
    }
    static qint64 pidOf(const QJsonArray &leftovers) { return leftovers.first().toObject().value(QStringLiteral("pid")).toInteger(); }

    std::optional<ShellperUnderTest> m_shellper;
    std::optional<WireClient> m_tower;
};

void TestShellperLeftovers::start(const QString &words, int ready, const QString &policy, int terminalMs, int othersMs)
{
    if (!words.isEmpty()) {
        it().setWords(words);
    }
    it().config.insert(QStringLiteral("session"), QJsonObject{{QStringLiteral("leftovers"), policy}});
    it().config.insert(QStringLiteral("leftoversTerminalMs"), terminalMs);
    it().config.insert(QStringLiteral("leftoversMs"), othersMs);
    it().config.insert(QStringLiteral("huskSeconds"), 1);
    QVERIFY2(it().start(), it().complaint.constData());
    m_tower.emplace(it().socketPath(), asTower());
    while (m_tower->output().count("READY") < ready) {
        QVERIFY2(m_tower->next(), m_tower->output().constData());
    }
}

void TestShellperLeftovers::exitChild()
{
    QVERIFY(m_tower->type("\n"));
    QVERIFY(m_tower->awaitExit() == ExitStatus(Exited{0}));
}

// The next EVENT that tells of so many.
QJsonArray TestShellperLeftovers::awaitLeftovers(int count)
{
    for (;;) {
        const QJsonObject event = m_tower->awaitJson(FrameType::Event);
        const QJsonValue leftovers = event.value(QStringLiteral("leftovers"));
        if (event.isEmpty()) {
            return {QStringLiteral("no such event")};
        }
        if (leftovers.isArray() && leftovers.toArray().size() == count) {
            return leftovers.toArray();
        }
    }
}

QJsonArray TestShellperLeftovers::inWelcome()
{
    const QJsonObject welcome = WireClient(it().socketPath(), asTerminal()).awaitJson(FrameType::Welcome);
    return welcome.value(QStringLiteral("session")).toObject().value(QStringLiteral("leftBehind")).toArray();
}

void TestShellperLeftovers::keep(qint64 pid)
{
    const std::optional<ProcessInfo> process = readProcess(static_cast<pid_t>(pid), ProcessFields::Identity);
    QVERIFY(process.has_value());
    QVERIFY(m_tower->send(FrameType::Describe, QJsonObject{{QStringLiteral("kept"), QJsonArray{process->identity().toJson()}}}));
    QVERIFY(m_tower->pingPong());
}

void TestShellperLeftovers::nothingLeftIsNoNews()
{
    start(QStringLiteral("ready exit-after-line 0"), 1, QStringLiteral("end"), 100, 200);
    exitChild();
    m_tower->close();
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(!it().record()->session.contains(QStringLiteral("leftBehind")));
}

void TestShellperLeftovers::theTerminalsOwnEndFirst()
{
    start(QStringLiteral("group [ ignore-hup ready block ] setsid [ ready block ] double-fork [ ready block ] ready exit-after-line 0"), 4,
          QStringLiteral("end"), 300, never);
    exitChild();
    const QJsonArray others = awaitLeftovers(2);
    QCOMPARE(states(others), QStringLiteral("ending ending"));
    for (const QJsonValue entry : others) {
        QVERIFY(isAlive(entry.toObject().value(QStringLiteral("pid")).toInteger()));
        QCOMPARE(entry.toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("left the terminal"));
    }
    QCOMPARE(inWelcome().size(), 2);
    QCOMPARE(ShellperUnderTest::living().size(), size_t(4)); // with guardian and shellper
}

void TestShellperLeftovers::endsInTime_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("ready");
    QTest::newRow("on the terminal") << QStringLiteral("group [ ignore-all ready block ] ready exit-after-line 0") << 2;
    QTest::newRow("nohup") << QStringLiteral("nohup [ ready block ] ready exit-after-line 0") << 2;
    QTest::newRow("a daemon") << QStringLiteral("double-fork [ ignore-all ready block ] ready exit-after-line 0") << 2;
    QTest::newRow("a daemon without a program file") << QStringLiteral("vanish [ ready block ] ready exit-after-line 0") << 2;
    QTest::newRow("stopped") << QStringLiteral("setsid [ ready stopped block ] ready exit-after-line 0") << 2;
    QTest::newRow("a server") << QStringLiteral("double-fork [ listen 0 ready block ] ready exit-after-line 0") << 2;
    QTest::newRow("it forks") << QStringLiteral("setsid [ ignore-all respawn 5 100 [ ready block ] ] ready exit-after-line 0") << 7;
}

void TestShellperLeftovers::endsInTime()
{
    QFETCH(QString, words);
    QFETCH(int, ready);
    start(words, ready, QStringLiteral("end"), 200, 600);
    exitChild();
    QVERIFY(awaitLeftovers(0).isEmpty());
    QCOMPARE(ShellperUnderTest::living().size(), size_t(2)); // guardian and shellper: a husk, which somebody looks at
    m_tower->close();
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::asksAndWaits()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2, QStringLiteral("ask"), 0, 0);
    exitChild();
    const QJsonArray asked = awaitLeftovers(1);
    QCOMPARE(states(asked), QStringLiteral("asked"));
    QVERIFY(asked.first().toObject().value(QStringLiteral("endsAt")).isNull());
    keep(pidOf(asked)); // the answer "Keep"
    QCOMPARE(states(awaitLeftovers(1)), QStringLiteral("kept"));
    QVERIFY(isAlive(pidOf(asked)));
    QVERIFY(m_tower->send(FrameType::Describe, QJsonObject{{QStringLiteral("kept"), QJsonArray()}}));
    QCOMPARE(states(awaitLeftovers(1)), QStringLiteral("asked"));
    QVERIFY(m_tower->send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}})); // the answer "End now"
    QVERIFY(EndOutcome::fromJson(m_tower->awaitJson(FrameType::Terminated)).ended);
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(it().record()->exit == ExitStatus(Exited{0}));
}

void TestShellperLeftovers::keepsWhenToldTo()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2, QStringLiteral("keep"), 0, 0);
    exitChild();
    const QJsonArray kept = awaitLeftovers(1);
    QCOMPARE(states(kept), QStringLiteral("kept"));
    m_tower->close();
    QVERIFY(waitFor([&] { return it().record()->session.value(QStringLiteral("leftBehind")).toArray().size() == 1; }));
    end(pidOf(kept)); // once it is gone, so is the shellper
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::theKeepListIsKeptAndVisible()
{
    it().config.insert(QStringLiteral("keep"), QJsonObject{{QStringLiteral("programs"), QJsonArray{QStringLiteral("sleep")}}});
    it().setScript(QStringLiteral("setsid sh -c 'echo READY; exec sleep 300' & setsid sh -c 'echo READY; exec tail -f /dev/null' & read x; exit 0"));
    start({}, 2, QStringLiteral("end"), 100, 300);
    exitChild();
    const QJsonArray kept = awaitLeftovers(1);
    QCOMPARE(kept.first().toObject().value(QStringLiteral("program")).toString(), QStringLiteral("sleep"));
    QCOMPARE(kept.first().toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("kept by the keep list"));
    m_tower->close();
    QCOMPARE(states(inWelcome()), QStringLiteral("kept"));
    end(pidOf(kept));
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::whatAKeptOneStartsLaterStays()
{
    const QString word = it().home.path() + QStringLiteral("/word");
    QCOMPARE(::mkfifo(QFile::encodeName(word).constData(), 0600), 0);
    const QJsonArray shells{QStringLiteral("sh"), QStringLiteral("dash"), QStringLiteral("bash"), QStringLiteral("busybox")};
    it().config.insert(QStringLiteral("keep"), QJsonObject{{QStringLiteral("programs"), shells}});
    it().setScript(QStringLiteral("setsid sh -c 'echo READY; read x < %1; (setsid sleep 300 &); read x < %1; exit 0' & "
                                  "setsid tail -f /dev/null & read x; exit 0").arg(word));
    start({}, 1, QStringLiteral("end"), 0, 0);
    exitChild();
    QCOMPARE(awaitLeftovers(1).first().toObject().value(QStringLiteral("reason")).toString(),
             QStringLiteral("kept by the keep list")); // tail has ended
    QFile tell(word);
    QVERIFY(tell.open(QIODevice::ReadWrite | QIODevice::Unbuffered)); // so that neither end waits for the other
    QCOMPARE(tell.write("start\n"), qint64(6));
    QVERIFY(waitFor([] {
        const std::vector<ProcessInfo> tree = ShellperUnderTest::living();
        return std::any_of(tree.begin(), tree.end(), [](const ProcessInfo &info) { return info.program == "sleep"; });
    }));
    QCOMPARE(tell.write("exit\n"), qint64(5));
    const QJsonArray latecomer = awaitLeftovers(1);
    QCOMPARE(latecomer.first().toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("appeared after the end"));
    QVERIFY(latecomer.first().toObject().value(QStringLiteral("endsAt")).isNull());
    QVERIFY(isAlive(pidOf(latecomer)));
    end(pidOf(latecomer));
    QVERIFY(awaitLeftovers(0).isEmpty());
}

void TestShellperLeftovers::aWindowIsKept()
{
    const QString display = it().home.path() + QStringLiteral("/wayland-0");
    const auto listener = PrivateListener::listen(display, ::geteuid());
    QVERIFY(listener.ok());
    start(QStringLiteral("double-fork [ connect %1 ready block ] group [ ignore-hup connect %1 ready block ] setsid [ ready block ] ready exit-after-line 0")
              .arg(display), 4, QStringLiteral("end"), 100, 300);
    exitChild();
    const QJsonArray kept = awaitLeftovers(2);
    QCOMPARE(states(kept), QStringLiteral("kept kept"));
    QCOMPARE(kept.first().toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("has a window open"));
    QVERIFY(m_tower->send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}}));
    QCOMPARE(EndOutcome::fromJson(m_tower->awaitJson(FrameType::Terminated)).kept.size(), 2);
    QVERIFY(m_tower->send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}, {QStringLiteral("everything"), true}}));
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::whatTheUserKeepsSurvivesEveryAutomaticEnd()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2, QStringLiteral("end"), 300, 300);
    const std::vector<ProcessInfo> tree = ShellperUnderTest::living();
    const auto daemon = std::find_if(tree.begin(), tree.end(), [&](const ProcessInfo &info) {
        return info.program == "testchild" && info.pid != it().childPid();
    });
    QVERIFY(daemon != tree.end());
    keep(daemon->pid); // while its session still runs
    exitChild();
    const QJsonArray kept = awaitLeftovers(1);
    QCOMPARE(kept.first().toObject().value(QStringLiteral("reason")).toString(), QStringLiteral("kept on request"));
    QVERIFY(m_tower->send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 300}}));
    QCOMPARE(EndOutcome::fromJson(m_tower->awaitJson(FrameType::Terminated)).kept.size(), 1);
    QVERIFY(isAlive(daemon->pid));
    QCOMPARE(inWelcome().size(), 1); // it stays visible
    end(daemon->pid);
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::theGuardianSparesWhatIsKept()
{
    start(QStringLiteral("double-fork [ ready block ] setsid [ ready block ] ready block"), 3, QStringLiteral("end"), never, never);
    const std::vector<ProcessInfo> tree = ShellperUnderTest::living();
    const auto daemon = std::find_if(tree.begin(), tree.end(), [&](const ProcessInfo &info) {
        return info.program == "testchild" && info.ppid == it().shellper->pid() && info.pid != it().childPid();
    });
    QVERIFY(daemon != tree.end());
    keep(daemon->pid);
    QCOMPARE(sendSignal(*it().shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitForNoFile(it().socketPath())); // it removes the traces last
    QVERIFY(isAlive(daemon->pid));
    QCOMPARE(ShellperUnderTest::living().size(), size_t(2)); // the guardian stays with it
    end(daemon->pid);
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::theGuardianLeavesWhatThePolicyKeeps()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2, QStringLiteral("ask"), never, never);
    exitChild();
    const qint64 pid = pidOf(awaitLeftovers(1));
    QCOMPARE(sendSignal(*it().shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitForNoFile(it().socketPath()));
    QVERIFY(isAlive(pid));
    end(pid);
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::aNewChildEndsThemFirst()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2, QStringLiteral("end"), never, never);
    exitChild();
    const qint64 pid = pidOf(awaitLeftovers(1));
    QVERIFY(m_tower->send(FrameType::Spawn, QJsonObject{{QStringLiteral("command"), QStringLiteral(SHELLREEVE_TESTCHILD)},
                                                        {QStringLiteral("args"), QJsonArray{QStringLiteral("say"), QStringLiteral("SECOND"), QStringLiteral("block")}},
                                                        {QStringLiteral("cwd"), it().home.path()}}));
    QVERIFY(m_tower->outputUntil("SECOND").contains("SECOND"));
    QVERIFY(!isAlive(pid));
    QVERIFY(inWelcome().isEmpty());
}

void TestShellperLeftovers::aHuskWaitsForThem()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2, QStringLiteral("end"), 0, 2'500);
    exitChild();
    const QJsonArray left = awaitLeftovers(1);
    const qint64 pid = pidOf(left);
    const QDateTime endsAt = fromIsoText(left.first().toObject().value(QStringLiteral("endsAt")).toString());
    m_tower->close(); // the husk's second is over long before the leftover's time
    const Result<ProcessRef> leftover = ProcessRef::open(static_cast<pid_t>(pid));
    QVERIFY(leftover.ok());
    QVERIFY(waitFor([&] { return !leftover->isAlive(); }));
    QVERIFY(QDateTime::currentDateTimeUtc() >= endsAt.addMSecs(-500)); // not with the husk
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::theLeaseSparesWhatIsKept()
{
    it().config.insert(QStringLiteral("leaseSeconds"), 1);
    start(QStringLiteral("double-fork [ ready block ] ready block"), 2, QStringLiteral("end"), never, never);
    const std::vector<ProcessInfo> tree = ShellperUnderTest::living();
    const auto daemon = std::find_if(tree.begin(), tree.end(), [&](const ProcessInfo &info) {
        return info.program == "testchild" && info.pid != it().childPid();
    });
    QVERIFY(daemon != tree.end());
    keep(daemon->pid);
    m_tower->close();
    QVERIFY(waitFor([&] { return it().record()->exit.has_value(); }));
    QVERIFY(waitFor([&] { return inWelcome().size() == 1; }));
    QVERIFY(isAlive(daemon->pid));
    end(daemon->pid);
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperLeftovers::aNewChildThatJoinsTheLeasesEndRuns()
{
    const QString asked = it().home.path() + QStringLiteral("/asked");
    it().config.insert(QStringLiteral("leaseSeconds"), 1);
    it().config.insert(QStringLiteral("graceMs"), 2'000);
    it().config.insert(QStringLiteral("keep"), QJsonObject{{QStringLiteral("programs"), QJsonArray{QStringLiteral("tail")}}});
    it().setScript(QStringLiteral("trap 'echo > %1' HUP; setsid tail -f /dev/null & echo READY; while :; do sleep 300; done").arg(asked));
    start({}, 1, QStringLiteral("end"), never, never);
    m_tower->close();
    QVERIFY(waitFor([&] { return QFile::exists(asked); }));
    m_tower.emplace(it().socketPath(), asTower());
    QVERIFY(m_tower->send(FrameType::Spawn, QJsonObject{{QStringLiteral("command"), QStringLiteral(SHELLREEVE_TESTCHILD)},
                                                        {QStringLiteral("args"), QJsonArray{QStringLiteral("say"), QStringLiteral("SECOND"), QStringLiteral("block")}},
                                                        {QStringLiteral("cwd"), it().home.path()}}));
    QVERIFY(m_tower->outputUntil("SECOND").contains("SECOND"));
    QVERIFY(inWelcome().isEmpty()); // nobody calls the new tree a leftover
    QCOMPARE(ShellperUnderTest::living().size(), size_t(4)); // with guardian, shellper and tail
}

QTEST_GUILESS_MAIN(TestShellperLeftovers)
#include "tst_shellperleftovers.moc"
