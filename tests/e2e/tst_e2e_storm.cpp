// SPDX-License-Identifier: MIT
// A storm of SIGKILLs over supervisor, shellpers and guardians, in the middle of creations and ends, with innocents
// around that look like ours. SHELLREEVE_STORM_KILLS (200) says how many, SHELLREEVE_STORM_SEED which.
//
// Never both of one pair: who kills guardian and shellper leaves nobody who could prove whose the rest is (see
// bothHoldersKilled in tst_e2e_endings.cpp, and `reeve orphans`).
#include "e2e/decoys.h"
#include "e2e/ledger.h"
#include "e2e/shapes.h"
#include "process/processenvironment.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>
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
    Ledger ledger{home};
    std::unique_ptr<Decoys> decoys;
    int created = 0;
    int killed[3] = {}; ///< supervisors, shellpers, guardians

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    Account &add(QString *name);
    [[nodiscard]] std::vector<QString> living() const;
    [[nodiscard]] std::vector<QString> wholePairs() const;
    [[nodiscard]] QString oneOf(const std::vector<QString> &names) { return names.at(static_cast<size_t>(below(static_cast<int>(names.size())))); }
    void beginSomething();
    void collectAnswers();
    void killTray();
    void killHalf(const QString &name, bool guardian);
    [[nodiscard]] QStringList commandFor(const Account &account) { return commandOf(hostileShapes().at(static_cast<size_t>(below(static_cast<int>(hostileShapes().size())))), Stay::ForEver, account.witness->path()); }

    std::mt19937 m_random;
    bool m_isUp = false;
    std::unique_ptr<ChildGuard> m_planted;
};

Account &Storm::add(QString *name)
{
    *name = QStringLiteral("s%1").arg(created++);
    return ledger.open(*name);
}

bool Storm::topUp()
{
    while (living().size() < livingWanted) {
        QString name;
        Account &account = add(&name);
        if (!ledger.create(it, name, commandFor(account))) {
            return false;
        }
    }
    return true;
}

bool Storm::begin()
{
    if (!startTray() || !topUp()) {
        return false;
    }
    const pid_t child = ledger.at(QStringLiteral("s0")).witness->present().front().pid();
    decoys = std::make_unique<Decoys>(decoyCount, readEnvironmentValue(child, "SHELLREEVE_SESSION").value_or(QByteArray()));
    return decoys->living() == decoyCount;
}

std::vector<QString> Storm::living() const
{
    std::vector<QString> found;
    for (const auto &[name, account] : ledger.all()) {
        if (account.fate == Fate::Lives) {
            found.push_back(name);
        }
    }
    return found;
}

/// Those of which one half may be killed, also while they are being ended.
std::vector<QString> Storm::wholePairs() const
{
    std::vector<QString> found;
    for (const auto &[name, account] : ledger.all()) {
        if ((account.fate == Fate::Lives || account.fate == Fate::Open) && account.isGuarded && account.pair.size() == 2) {
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
        Account &account = add(&name);
        account.asked = it.startReeve(QStringList{QStringLiteral("new"), QStringLiteral("--name"), name, QStringLiteral("--")} + commandFor(account));
    } else {
        const QString name = oneOf(names);
        ledger.at(name).fate = Fate::Open;
        ledger.at(name).asked = it.startReeve({QStringLiteral("kill"), name});
    }
    QTest::qWait(below(60)); // the moment of the blow
}

void Storm::collectAnswers()
{
    for (auto &[name, account] : ledger.all()) {
        if (!account.asked) {
            continue;
        }
        (void)runUntilFinished(*account.asked, hangDeadline);
        const bool isDone = account.asked->exitStatus() == QProcess::NormalExit && account.asked->exitCode() == 0;
        const bool wasCreation = account.asked->arguments().contains(QStringLiteral("new"));
        if (isDone) {
            account.fate = wasCreation ? Fate::Lives : Fate::Ended;
        }
        if (isDone && wasCreation) {
            const std::vector<ProcessRef> all = it.processesOf(QString::fromUtf8(account.asked->readAllStandardOutput()).trimmed());
            account.pair.assign(all.begin(), all.begin() + static_cast<long>(std::min<size_t>(all.size(), 2)));
            account.isGuarded = account.pair.size() == 2;
        }
        account.asked.reset();
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
    Account &account = ledger.at(name);
    const ProcessRef half = account.pair.at(guardian ? 0 : 1);
    if (sendSignal(half, SIGKILL) != SignalOutcome::Sent) {
        return; // its end was faster
    }
    ++killed[guardian ? 2 : 1];
    if (guardian) {
        account.isGuarded = false;
    } else {
        account.fate = Fate::Killed;
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
    const QString wrong = ledger.complaint(it);
    return decoys->living() == decoys->count() ? wrong
                                               : QStringLiteral("innocents: %1 of %2 live\n%3").arg(decoys->living()).arg(decoys->count()).arg(wrong);
}

void Storm::clearAway()
{
    (void)it.reeve(words("forget --finished"));
    for (const auto &[name, account] : ledger.all()) {
        if (!account.isGuarded && account.fate == Fate::Lives) {
            (void)it.reeve({QStringLiteral("kill"), name});
        }
    }
    std::erase_if(ledger.all(), [](auto &entry) { return !entry.second.witness->isHeld(); });
}

void Storm::plant()
{
    QString name;
    Account &leaked = add(&name);
    leaked.fate = Fate::Killed;
    m_planted = std::make_unique<ChildGuard>(commandOf(hostileShapes().front(), Stay::ForEver, leaked.witness->path()).mid(1));
    (void)leaked.witness->waitForPresent(1);
    (void)sendSignal(ledger.at(QStringLiteral("s0")).pair.at(1), SIGKILL);
    ledger.at(QStringLiteral("s1")).fate = Fate::Ended;
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
