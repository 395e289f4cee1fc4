// SPDX-License-Identifier: MIT
// Rules that change while a shellper lives (DESCRIBE, "rules"): for what is left over, for its lease, for its guardian.
#include "integration/shellperfixture.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shellper.emplace(); }
    void cleanup()
    {
        m_tower.reset();
        m_shellper.reset();
    }

    void areToldInWelcome();
    void aKeepListThatComesLaterSpares();
    void aKeepListThatComesTooLateForTheChildSparesToo();
    void endGivesItsWholeTime();
    void askStopsTheClock();
    void otherTimesCountAtOnce();
    void theGuardianGoesByTheNewest();
    void theGuardianGoesByTheNewestPolicy();
    void aLeaseThatIsShortenedRuns();
    void aLastScreenThatIsNotWanted();
    void nonsenseChangesNothing();

private:
    static constexpr int never = 3'600'000;

    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void start(const QString &words, int ready, const QString &policy = QStringLiteral("end"));
    void startScript(const QString &script, int ready);
    void connectTower(int ready);
    void tell(const QJsonObject &rules);
    void exitChild();
    [[nodiscard]] QString awaitState(const QString &state);
    [[nodiscard]] QJsonObject welcome() { return WireClient(it().socketPath(), asTerminal()).awaitJson(FrameType::Welcome); }
    [[nodiscard]] QJsonObject rules() { return welcome().value(QStringLiteral("session")).toObject().value(QStringLiteral("rules")).toObject(); }
    [[nodiscard]] static size_t count(const char *program)
    {
        const std::vector<ProcessInfo> tree = ShellperUnderTest::living();
        return static_cast<size_t>(std::count_if(tree.begin(), tree.end(), [program](const ProcessInfo &info) { return info.program == program; }));
    }
    static QJsonObject keeping(const char *program)
    {
        return {{QStringLiteral("keep"), QJsonObject{{QStringLiteral("programs"), QJsonArray{QString::fromLatin1(program)}}}}};
    }

    std::optional<ShellperUnderTest> m_shellper;
    std::optional<WireClient> m_tower;
};

void TestShellperRules::start(const QString &words, int ready, const QString &policy)
{
    if (!words.isEmpty()) {
        it().setWords(words);
    }
    it().config.insert(QStringLiteral("session"), QJsonObject{{QStringLiteral("leftovers"), policy}});
    it().config.insert(QStringLiteral("leftoversTerminalMs"), never);
    it().config.insert(QStringLiteral("leftoversMs"), never);
    it().config.insert(QStringLiteral("huskSeconds"), 1);
    QVERIFY2(it().start(), it().complaint.constData());
    connectTower(ready);
}

void TestShellperRules::startScript(const QString &script, int ready)
{
    it().setScript(script);
    start({}, ready);
}

void TestShellperRules::connectTower(int ready)
{
    m_tower.emplace(it().socketPath(), asTower());
    while (m_tower->output().count("READY") < ready) {
        QVERIFY2(m_tower->next(), m_tower->output().constData());
    }
}

void TestShellperRules::tell(const QJsonObject &rules)
{
    QVERIFY(m_tower->send(FrameType::Describe, QJsonObject{{QStringLiteral("rules"), rules}}));
}

void TestShellperRules::exitChild()
{
    QVERIFY(m_tower->type("\n"));
    QVERIFY(m_tower->awaitExit() == ExitStatus(Exited{0}));
}

// The reason of the one leftover, once it is in this state.
QString TestShellperRules::awaitState(const QString &state)
{
    for (;;) {
        const QJsonObject event = m_tower->awaitJson(FrameType::Event);
        const QJsonArray leftovers = event.value(QStringLiteral("leftovers")).toArray();
        if (event.isEmpty()) {
            return QStringLiteral("no such event");
        }
        if (leftovers.size() == 1 && leftovers.first().toObject().value(QStringLiteral("state")).toString() == state) {
            return leftovers.first().toObject().value(QStringLiteral("reason")).toString();
        }
    }
}

void TestShellperRules::areToldInWelcome()
{
    it().config.insert(QStringLiteral("leaseSeconds"), 77);
    start(QStringLiteral("ready block"), 1, QStringLiteral("ask"));
    const QJsonObject first = welcome();
    QVERIFY(first.value(QStringLiteral("capabilities")).toArray().contains(QStringLiteral("rules")));
    QCOMPARE(rules().value(QStringLiteral("leaseSeconds")).toInt(), 77);
    QCOMPARE(rules().value(QStringLiteral("leftovers")).toString(), QStringLiteral("ask"));
    const QJsonObject wanted{{QStringLiteral("leaseSeconds"), 78}};
    tell(wanted);
    QVERIFY(m_tower->pingPong());
    QCOMPARE(rules(), wanted); // as it was told: who told it can compare
}

void TestShellperRules::aKeepListThatComesLaterSpares()
{
    startScript(QStringLiteral("setsid sh -c 'echo READY; exec sleep 300' & read x; exit 0"), 1);
    tell(keeping("sleep"));
    exitChild();
    QCOMPARE(awaitState(QStringLiteral("kept")), QStringLiteral("kept by the keep list"));
    // And an end that is asked for spares it, too.
    QVERIFY(m_tower->send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 0}}));
    const QJsonObject outcome = m_tower->awaitJson(FrameType::Terminated);
    QCOMPARE(outcome.value(QStringLiteral("kept")).toArray().size(), 1);
    QCOMPARE(count("sleep"), size_t(1));
}

void TestShellperRules::aKeepListThatComesTooLateForTheChildSparesToo()
{
    startScript(QStringLiteral("setsid sh -c 'echo READY; exec sleep 300' & read x; exit 0"), 1);
    exitChild();
    QCOMPARE(awaitState(QStringLiteral("ending")), QStringLiteral("left the terminal"));
    tell(keeping("sleep"));
    QCOMPARE(awaitState(QStringLiteral("kept")), QStringLiteral("kept by the keep list"));
    tell(keeping("tmux"));
    QCOMPARE(awaitState(QStringLiteral("ending")), QStringLiteral("left the terminal"));
}

void TestShellperRules::endGivesItsWholeTime()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2, QStringLiteral("ask"));
    exitChild();
    QCOMPARE(awaitState(QStringLiteral("asked")), QStringLiteral("waits for an answer"));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    tell({{QStringLiteral("leftovers"), QStringLiteral("end")}});
    QCOMPARE(awaitState(QStringLiteral("ending")), QStringLiteral("left the terminal"));
    const QJsonArray left = welcome().value(QStringLiteral("session")).toObject().value(QStringLiteral("leftBehind")).toArray();
    const QDateTime endsAt = fromIsoText(left.first().toObject().value(QStringLiteral("endsAt")).toString());
    QVERIFY(endsAt >= before.addMSecs(never));
    tell({{QStringLiteral("leftovers"), QStringLiteral("end")}, {QStringLiteral("leftoversTerminalMs"), 0}, {QStringLiteral("leftoversMs"), 100}});
    QVERIFY(m_tower->pingPong());
    m_tower->close();
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperRules::askStopsTheClock()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2);
    exitChild();
    QCOMPARE(awaitState(QStringLiteral("ending")), QStringLiteral("left the terminal"));
    tell({{QStringLiteral("leftovers"), QStringLiteral("ask")}});
    QCOMPARE(awaitState(QStringLiteral("asked")), QStringLiteral("waits for an answer"));
    tell({{QStringLiteral("leftoversTerminalMs"), 0}, {QStringLiteral("leftoversMs"), 0}}); // nobody counts
    QVERIFY(m_tower->pingPong());
    QCOMPARE(count("testchild"), size_t(1));
}

void TestShellperRules::otherTimesCountAtOnce()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2);
    exitChild();
    QCOMPARE(awaitState(QStringLiteral("ending")), QStringLiteral("left the terminal"));
    tell({{QStringLiteral("leftoversTerminalMs"), 0}, {QStringLiteral("leftoversMs"), 0}});
    QVERIFY(m_tower->pingPong());
    m_tower->close();
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperRules::theGuardianGoesByTheNewest()
{
    startScript(QStringLiteral("setsid sh -c 'echo READY; exec sleep 300' & setsid sh -c 'echo READY; exec tail -f /dev/null' & read x; exit 0"), 2);
    tell(keeping("tail"));
    tell(keeping("cat"));
    tell(keeping("sleep"));
    QVERIFY(m_tower->pingPong());
    QCOMPARE(sendSignal(*it().shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitForNoFile(it().socketPath())); // it removes the traces last
    QCOMPARE(count("sleep"), size_t(1));
    QCOMPARE(count("tail"), size_t(0));
}

void TestShellperRules::theGuardianGoesByTheNewestPolicy()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2);
    tell({{QStringLiteral("leftovers"), QStringLiteral("keep")}});
    exitChild();
    QCOMPARE(awaitState(QStringLiteral("kept")), QStringLiteral("this session keeps what it leaves"));
    QCOMPARE(sendSignal(*it().shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitForNoFile(it().socketPath()));
    QCOMPARE(count("testchild"), size_t(1));
}

void TestShellperRules::aLeaseThatIsShortenedRuns()
{
    it().config.insert(QStringLiteral("leaseSeconds"), 0);
    start(QStringLiteral("ready block"), 1);
    tell({{QStringLiteral("leaseSeconds"), 3'600}, {QStringLiteral("leaseAfterGoodbye"), 1}});
    QVERIFY(m_tower->send(FrameType::Goodbye));
    QVERIFY(m_tower->pingPong());
    m_tower->close();
    QVERIFY2(it().isGone(), it().complaint.constData());
}

void TestShellperRules::aLastScreenThatIsNotWanted()
{
    start(QStringLiteral("ready exit-after-line 0"), 1);
    QFile earlier(it().screenPath()); // of a run before
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    tell({{QStringLiteral("keepScreen"), false}});
    exitChild();
    m_tower->close();
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(QFileInfo::exists(it().recordPath()));
    QVERIFY(!QFileInfo::exists(it().screenPath()));
}

void TestShellperRules::nonsenseChangesNothing()
{
    start(QStringLiteral("double-fork [ ready block ] ready exit-after-line 0"), 2);
    tell({{QStringLiteral("leftoversMs"), QStringLiteral("0")}, {QStringLiteral("leftoversTerminalMs"), QJsonArray{0}},
          {QStringLiteral("keep"), QJsonArray{QStringLiteral("testchild")}}, {QStringLiteral("leftovers"), 5}});
    QVERIFY(m_tower->send(FrameType::Describe, QJsonObject{{QStringLiteral("rules"), QStringLiteral("all")}}));
    QVERIFY(m_tower->pingPong());
    exitChild();
    QCOMPARE(awaitState(QStringLiteral("ending")), QStringLiteral("left the terminal"));
    QCOMPARE(count("testchild"), size_t(1));
}

QTEST_GUILESS_MAIN(TestShellperRules)
#include "tst_shellperrules.moc"
