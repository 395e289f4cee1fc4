// SPDX-License-Identifier: MIT
// A storm of SIGKILLs over supervisor, shellpers and guardians, in the middle of creations and ends, with innocents
// around that look like ours. SHELLREEVE_STORM_KILLS (200) says how many, SHELLREEVE_STORM_SEED which.
//
// Never both of one pair: who kills guardian and shellper leaves nobody who could prove whose the rest is (see
// bothHoldersKilled in tst_e2e_endings.cpp, and `reeve orphans`).
#include "e2e/decoys.h"
#include "e2e/instance.h"
#include "e2e/shapes.h"
#include "e2e/witness.h"
#include "process/processenvironment.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QSet>
#include <QTest>

#include <csignal>
#include <map>
#include <random>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr size_t decoyCount = 40;
constexpr size_t livingWanted = 6;
constexpr int killsBetweenLooks = 25;

int numberFromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariable(name).toInt(&isNumber);
    return isNumber ? number : otherwise;
}

/// What must have become of a session when the dust has settled.
enum class Fate {
    Lives,  ///< somebody was told its id, and nobody ended it
    Open,   ///< a crash cut its creation or its end in two: it lives in full, or is gone without a trace
    Killed, ///< its shellper was: nothing of it lives, it is told to have exited
    Ended,  ///< somebody was told that it has ended
};

struct Victim {
    Fate fate = Fate::Open;
    std::unique_ptr<Witness> witness;
    std::vector<ProcessRef> pair; ///< guardian and shellper; empty while nobody was told its id
    bool isGuarded = true;
    std::unique_ptr<QProcess> asked; ///< a creation or an end without an answer yet
};

class Storm
{
public:
    explicit Storm(unsigned seed) : m_random(seed)
    {
        it.environment.insert(QStringLiteral("TMPDIR"), home.path()); // what is killed while it copies itself leaves the copy
        it.environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("300"));
        it.environment.insert(QStringLiteral("SHELLREEVE_HUSK_SECONDS"), QStringLiteral("1"));
    }

    bool begin();
    [[nodiscard]] bool strike(); ///< one SIGKILL, at a random moment of something; false: the storm cannot go on
    bool topUp();
    [[nodiscard]] QString complaint(); ///< what is wrong with what is there now; may still be settling
    void clearAway();                  ///< what is over, and was looked at
    void plant();                      ///< one of each wrong, for the look itself to be tested
    [[nodiscard]] int kills() const { return killed[0] + killed[1] + killed[2]; }
    [[nodiscard]] bool startTray() { return m_isUp || (m_isUp = it.start()); }

    TemporaryHome home;
    Instance it{home};
    std::unique_ptr<Decoys> decoys;
    int created = 0;
    int killed[3] = {}; ///< supervisors, shellpers, guardians

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    Victim &add(QString *name);
    [[nodiscard]] std::vector<QString> living() const;
    [[nodiscard]] std::vector<QString> wholePairs() const;
    [[nodiscard]] QString oneOf(const std::vector<QString> &names) { return names.at(static_cast<size_t>(below(static_cast<int>(names.size())))); }
    void beginSomething();
    void collectAnswers();
    void killTray();
    void killHalf(const QString &name, bool guardian);
    [[nodiscard]] QStringList commandFor(const Victim &victim) { return commandOf(hostileShapes().at(static_cast<size_t>(below(static_cast<int>(hostileShapes().size())))), Stay::ForEver, victim.witness->path()); }

    std::mt19937 m_random;
    bool m_isUp = false;
    std::unique_ptr<ChildGuard> m_planted;
    std::map<QString, Victim> m_victims; ///< by name
};

Victim &Storm::add(QString *name)
{
    *name = QStringLiteral("s%1").arg(created++);
    Victim &victim = m_victims[*name];
    victim.witness = std::make_unique<Witness>(home.filePath(*name));
    return victim;
}

bool Storm::topUp()
{
    while (living().size() < livingWanted) {
        QString name;
        Victim &victim = add(&name);
        const QString id = it.create(name, commandFor(victim));
        const std::vector<ProcessRef> all = it.processesOf(id);
        if (id.isEmpty() || all.size() < 2 || !victim.witness->waitForPresent(1)) {
            qWarning("no session %s", qUtf8Printable(name));
            return false;
        }
        victim.fate = Fate::Lives;
        victim.pair.assign(all.begin(), all.begin() + 2);
    }
    return true;
}

bool Storm::begin()
{
    if (!startTray() || !topUp()) {
        return false;
    }
    const pid_t child = m_victims.at(QStringLiteral("s0")).witness->present().front().pid();
    decoys = std::make_unique<Decoys>(decoyCount, readEnvironmentValue(child, "SHELLREEVE_SESSION").value_or(QByteArray()));
    return decoys->living() == decoyCount;
}

std::vector<QString> Storm::living() const
{
    std::vector<QString> found;
    for (const auto &[name, victim] : m_victims) {
        if (victim.fate == Fate::Lives) {
            found.push_back(name);
        }
    }
    return found;
}

/// Those of which one half may be killed, also while they are being ended.
std::vector<QString> Storm::wholePairs() const
{
    std::vector<QString> found;
    for (const auto &[name, victim] : m_victims) {
        if ((victim.fate == Fate::Lives || victim.fate == Fate::Open) && victim.isGuarded && victim.pair.size() == 2) {
            found.push_back(name);
        }
    }
    return found;
}

/// A creation or an end that is under way when the blow falls.
void Storm::beginSomething()
{
    const std::vector<QString> names = living();
    if (below(2) == 0 || names.empty()) {
        QString name;
        Victim &victim = add(&name);
        victim.asked = it.startReeve(QStringList{QStringLiteral("new"), QStringLiteral("--name"), name, QStringLiteral("--")} + commandFor(victim));
    } else {
        const QString name = oneOf(names);
        m_victims[name].fate = Fate::Open;
        m_victims[name].asked = it.startReeve({QStringLiteral("kill"), name});
    }
    QTest::qWait(below(60)); // the moment of the blow
}

void Storm::collectAnswers()
{
    for (auto &[name, victim] : m_victims) {
        if (!victim.asked) {
            continue;
        }
        (void)runUntilFinished(*victim.asked, hangDeadline);
        const bool isDone = victim.asked->exitStatus() == QProcess::NormalExit && victim.asked->exitCode() == 0;
        const bool wasCreation = victim.asked->arguments().contains(QStringLiteral("new"));
        if (isDone) {
            victim.fate = wasCreation ? Fate::Lives : Fate::Ended;
        }
        if (isDone && wasCreation) {
            const std::vector<ProcessRef> all = it.processesOf(QString::fromUtf8(victim.asked->readAllStandardOutput()).trimmed());
            victim.pair.assign(all.begin(), all.begin() + static_cast<long>(std::min<size_t>(all.size(), 2)));
            victim.isGuarded = victim.pair.size() == 2;
        }
        victim.asked.reset();
    }
}

void Storm::killTray()
{
    ++killed[0];
    it.crash();
    m_isUp = false;
    collectAnswers();
}

void Storm::killHalf(const QString &name, bool guardian)
{
    Victim &victim = m_victims[name];
    const ProcessRef half = victim.pair.at(guardian ? 0 : 1);
    if (sendSignal(half, SIGKILL) != SignalOutcome::Sent) {
        return; // its end was faster
    }
    ++killed[guardian ? 2 : 1];
    if (guardian) {
        victim.isGuarded = false;
    } else {
        victim.fate = Fate::Killed;
    }
    if (waitUntilGone({half}) && below(2) == 0) {
        decoys->replaceOn(half.pid());
    }
}

bool Storm::strike()
{
    if (m_isUp && !topUp()) {
        return false;
    }
    const int whom = below(3);
    if (m_isUp && below(2) == 0) {
        beginSomething();
    }
    const std::vector<QString> pairs = wholePairs();
    if (m_isUp && (whom == 0 || pairs.empty())) {
        killTray();
    } else if (!pairs.empty()) {
        killHalf(oneOf(pairs), whom == 1);
    } else {
        return startTray() && strike();
    }
    if (!m_isUp && below(2) == 0 && !startTray()) { // some blows fall while nobody watches
        return false;
    }
    if (m_isUp) {
        collectAnswers();
    }
    return true;
}

QString Storm::complaint()
{
    QStringList wrong;
    std::map<QString, QJsonObject> listed;
    QSet<QString> ids;
    const QJsonArray sessions = it.reeve(words("list --json")).array();
    for (const QJsonValue value : sessions) {
        const QJsonObject session = value.toObject();
        if (!listed.emplace(session.value(QLatin1String("name")).toString(), session).second) {
            wrong << QStringLiteral("duplicate: ") + session.value(QLatin1String("name")).toString();
        }
        if (session.value(QLatin1String("status")) == QJsonValue(QStringLiteral("running"))) {
            ids.insert(session.value(QLatin1String("id")).toString());
        }
    }
    for (auto &[name, victim] : m_victims) {
        const auto entry = listed.find(name);
        const QString status = entry == listed.end() ? QStringLiteral("absent") : entry->second.value(QLatin1String("status")).toString();
        const bool isHeld = victim.witness->isHeld();
        const bool isRunning = status == QLatin1String("running");
        if (victim.fate == Fate::Lives && (!isRunning || !isHeld)) {
            wrong << QStringLiteral("lost: %1 is %2").arg(name, status);
        }
        if (!isRunning && (isHeld || testing::living(victim.pair) > 0)) {
            wrong << QStringLiteral("leaked: %1 is %2, %3 hold on").arg(name, status, victim.witness->holders());
        }
        if (isRunning && !isHeld) {
            wrong << QStringLiteral("ghost: %1").arg(name);
        }
        if (victim.fate == Fate::Ended && status != QLatin1String("absent")) {
            wrong << QStringLiteral("ended, and still there: %1 is %2").arg(name, status);
        }
        if (victim.fate == Fate::Killed && status != QLatin1String("absent") && status != QLatin1String("exited")) {
            wrong << QStringLiteral("shellper killed, and %1 is %2").arg(name, status);
        }
    }
    const QStringList files = it.leftFiles();
    for (const QString &file : files) {
        if (file.startsWith(QLatin1String("shellper-")) && !ids.contains(file.mid(9, 8))) {
            wrong << QStringLiteral("stale: ") + file;
        }
    }
    if (decoys->living() != decoys->count()) {
        wrong << QStringLiteral("innocents: %1 of %2 live").arg(decoys->living()).arg(decoys->count());
    }
    return wrong.join(QLatin1Char('\n'));
}

void Storm::clearAway()
{
    (void)it.reeve(words("forget --finished"));
    for (const auto &[name, victim] : m_victims) {
        if (!victim.isGuarded && victim.fate == Fate::Lives) {
            (void)it.reeve({QStringLiteral("kill"), name});
        }
    }
    std::erase_if(m_victims, [](auto &entry) { return !entry.second.witness->isHeld(); });
}

void Storm::plant()
{
    QString name;
    Victim &leaked = add(&name);
    leaked.fate = Fate::Killed;
    m_planted = std::make_unique<ChildGuard>(commandOf(hostileShapes().front(), Stay::ForEver, leaked.witness->path()).mid(1));
    (void)leaked.witness->waitForPresent(1);
    (void)sendSignal(m_victims.at(QStringLiteral("s0")).pair.at(1), SIGKILL);
    m_victims.at(QStringLiteral("s1")).fate = Fate::Ended;
    decoys->endOne();
}

} // namespace

class TestE2eStorm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLookSeesWhatIsWrong();
    void nothingIsLostAndNothingIsLeft();
};

void TestE2eStorm::theLookSeesWhatIsWrong()
{
    Storm storm(1);
    QVERIFY(storm.begin());
    QVERIFY2(waitFor([&] { return storm.complaint().isEmpty(); }), qPrintable(storm.complaint()));
    storm.plant();
    QString complaint;
    for (const char *wrong : {"lost: s0", "ended, and still there: s1", "leaked: s6 is absent", "innocents: 39 of 40"}) {
        QVERIFY2(waitFor([&] { return (complaint = storm.complaint()).contains(QLatin1String(wrong)); }), qPrintable(complaint));
    }
}

void TestE2eStorm::nothingIsLostAndNothingIsLeft()
{
    const int kills = numberFromEnvironment("SHELLREEVE_STORM_KILLS", 200);
    const auto seed = static_cast<unsigned>(numberFromEnvironment("SHELLREEVE_STORM_SEED", 4));
    qInfo("%d kills, seed %u", kills, seed);
    Storm storm(seed);
    QVERIFY(storm.begin());
    for (int nextLook = 0; storm.kills() < kills;) {
        QVERIFY(storm.strike());
        if (storm.kills() < std::min(kills, nextLook)) {
            continue;
        }
        nextLook += killsBetweenLooks;
        QVERIFY(storm.startTray());
        QString complaint;
        const bool isRight = waitFor([&] { return (complaint = storm.complaint()).isEmpty(); });
        QVERIFY2(isRight, qPrintable(QStringLiteral("after %1 kills, seed %2:\n%3").arg(storm.kills()).arg(seed).arg(complaint)));
        storm.clearAway();
        QVERIFY(storm.topUp());
    }
    qInfo("%d sessions; killed %d supervisors, %d shellpers, %d guardians; %d decoys on their pids", storm.created, storm.killed[0],
          storm.killed[1], storm.killed[2], storm.decoys->recycled());
    QCOMPARE(storm.it.reeve(words("quit --end-sessions")).code, 0);
    QCOMPARE(storm.it.waitForExit(), 0);
    QCOMPARE(storm.decoys->living(), decoyCount);
    QCOMPARE(storm.it.leftFiles().filter(QStringLiteral("shellper-")), QStringList());
}

QTEST_GUILESS_MAIN(TestE2eStorm)
#include "tst_e2e_storm.moc"
