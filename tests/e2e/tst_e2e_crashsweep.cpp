// SPDX-License-Identifier: MIT
// Supervisor, shellper and guardian ended before and after each call by which they change the world, the guardian also at each
// of its shellper's, and each such call failing once, while a session is created, ended, adopted, left: after the next start
// nothing is lost, and nothing left. Both of a pair gone is for a world with scopes (testworld systemd).
//
// SHELLREEVE_SWEEP_STEP (by hand: 1): only every so-manyth call, from another one in each row.
#include "e2e/instance.h"
#include "e2e/ledger.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <cerrno>
#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr int everyCallOfCi = 9;
constexpr int mostCalls = 400; // a sweep that never ends is a fault of the shim

const QString bystander = QStringLiteral("bystander");
const QString victim = QStringLiteral("victim");
const QString guardianAbove = QStringLiteral("above");

enum class Deed { Create, End, Adopt, QuitAndEnd, Leave, LoseShellper };

int stepFromEnvironment()
{
    const int step = qEnvironmentVariableIntValue("SHELLREEVE_SWEEP_STEP");
    return step > 0 ? step : everyCallOfCi;
}

/// One fault in one deed, in a home of its own.
class Trial
{
public:
    Trial(const QString &process, const QString &how, int call)
        : m_process(process), m_how(how)
    {
        it.environment.insert(QStringLiteral("TMPDIR"), home.path());
        it.environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("300"));
        it.environment.insert(QStringLiteral("SHELLREEVE_HUSK_SECONDS"), QStringLiteral("1"));
        it.environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SHELLREEVE_FAULTSHIM));
        it.environment.insert(QStringLiteral("SHELLREEVE_FAULT_ARM"), m_arm);
        it.environment.insert(QStringLiteral("SHELLREEVE_FAULT_NAME"), process);
        it.environment.insert(QStringLiteral("SHELLREEVE_FAULT_CALL"), QString::number(call));
        it.environment.insert(QStringLiteral("SHELLREEVE_FAULT_HOW"), how);
    }

    /// False: the test itself does not get that far.
    bool carryOut(Deed deed)
    {
        for (const QString &name : {bystander, victim}) {
            ledger.open(name);
        }
        if (!it.start() || !ledger.create(it, bystander, commandOf(bystander))
            || (deed != Deed::Create && !ledger.create(it, victim, commandOf(victim)))) {
            return false;
        }
        if (deed == Deed::Adopt) {
            it.crash();
        }
        setArmed(true);
        perform(deed);
        setArmed(false);
        noteWhoWasStruck();
        for (const char *name : {"LD_PRELOAD", "SHELLREEVE_FAULT_ARM", "SHELLREEVE_FAULT_NAME", "SHELLREEVE_FAULT_CALL", "SHELLREEVE_FAULT_HOW"}) {
            it.environment.remove(QLatin1String(name));
        }
        it.crash();
        return it.start();
    }
    [[nodiscard]] bool wasStruck() const { return QFile::exists(m_arm + QStringLiteral(".fired")); }
    [[nodiscard]] QString blow() const
    {
        QFile file(m_arm + QStringLiteral(".fired"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] QString complaint() { return ledger.complaint(it); }
    /// What is left when all is ended in the ordinary way.
    [[nodiscard]] QString complaintAtTheEnd()
    {
        if (it.reeve(words("quit --end-sessions")).code != 0 || it.waitForExit() != 0) {
            return QStringLiteral("it cannot be quit");
        }
        QStringList wrong = it.leftFiles().filter(QStringLiteral("shellper-"));
        for (auto &[name, account] : ledger.all()) {
            if (account.witness->isHeld()) {
                wrong << QStringLiteral("%1: %2").arg(name, account.witness->holders());
            }
        }
        return wrong.join(QLatin1Char('\n'));
    }

    TemporaryHome home;
    Instance it{home};
    Ledger ledger{home};

private:
    [[nodiscard]] QStringList commandOf(const QString &name)
    {
        return QStringList{QStringLiteral(SHELLREEVE_TESTCHILD), QStringLiteral("witness"), ledger.at(name).witness->path()}
            + words("double-fork [ present block ] present block");
    }
    void setArmed(bool armed)
    {
        QFile file(m_arm);
        if (!(armed ? file.open(QIODevice::WriteOnly) : file.remove())) {
            qFatal("cannot arm");
        }
    }
    void perform(Deed deed)
    {
        switch (deed) {
        case Deed::Create:
            create();
            break;
        case Deed::End:
            ledger.at(victim).fate = it.reeve({QStringLiteral("kill"), victim}).code == 0 ? Fate::Ended : Fate::Open;
            break;
        case Deed::Adopt:
            (void)it.start(); // it may be struck down
            break;
        case Deed::QuitAndEnd: {
            const bool isDone = it.reeve(words("quit --end-sessions")).code == 0;
            for (auto &[name, account] : ledger.all()) {
                account.fate = isDone ? Fate::Ended : Fate::Open;
            }
            break;
        }
        case Deed::Leave:
            (void)it.reeve(words("quit"));
            break;
        case Deed::LoseShellper:
            loseShellper();
            break;
        }
    }
    void create()
    {
        const Said said = it.reeve(QStringList{QStringLiteral("new"), QStringLiteral("--name"), victim, QStringLiteral("--")} + commandOf(victim));
        Account &account = ledger.at(victim);
        account.fate = said.code == 0 ? Fate::Lives : Fate::Open;
        account.pair = it.processesOf(said.out.trimmed());
    }
    void loseShellper()
    {
        Account &account = ledger.at(victim);
        account.fate = Fate::Killed;
        (void)sendSignal(account.pair.at(1), SIGKILL);
        (void)waitUntilGone(account.pair); // the guardian goes when its work is done
    }
    /// A session of which the shellper was struck down need not go on, one that loses its guardian must. Of the victim only
    /// half a pair may be known, and its launcher has the shellper's name.
    void noteWhoWasStruck()
    {
        const pid_t struck = blow().section(QLatin1Char(' '), 0, 0).toInt();
        Account &other = ledger.at(bystander);
        Account &account = ledger.at(victim);
        const bool isGuardian = m_process == QLatin1String("shellreeve-guar");
        if (other.pair.at(1).pid() == struck && !other.pair.at(1).isAlive() && other.fate == Fate::Lives) {
            other.fate = Fate::Killed;
        } else if (struck > 0 && m_process != QLatin1String("shellreeve") && !isGuardian && m_how != guardianAbove && account.fate == Fate::Lives) {
            account.fate = Fate::Open;
        }
    }

    const QString m_process;
    const QString m_how;
    const QString m_arm = home.filePath(QStringLiteral("arm"));
};

} // namespace

class TestE2eCrashSweep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndNothingIsLeft_data();
    void nothingIsLostAndNothingIsLeft();
};

void TestE2eCrashSweep::nothingIsLostAndNothingIsLeft_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("process");
    QTest::addColumn<QString>("how");
    const std::pair<const char *, Deed> deeds[] = {{"create", Deed::Create}, {"end", Deed::End}, {"adopt", Deed::Adopt},
                                                   {"quit and end", Deed::QuitAndEnd}, {"leave", Deed::Leave}};
    const std::pair<const char *, QString> hows[] = {{"before", QStringLiteral("before")}, {"after", QStringLiteral("after")},
                                                     {"ENOSPC", QString::number(ENOSPC)}, {"EIO", QString::number(EIO)},
                                                     {"EMFILE", QString::number(EMFILE)}};
    const auto rows = [&](const char *title, Deed deed, const char *process) {
        for (const auto &[name, how] : hows) {
            const bool isError = how.toInt() != 0;
            const bool isProvable = qEnvironmentVariableIsSet("TESTWORLD_BUS");
            if (isError || qstrcmp(process, "shellreeve-guar") != 0 || isProvable) { // both of a pair gone: see tst_e2e_storm.cpp
                QTest::addRow("%s, %s, %s", title, process, name) << deed << QString::fromLatin1(process) << how;
            }
        }
    };
    for (const auto &[title, deed] : deeds) {
        rows(title, deed, "shellreeve");
        rows(title, deed, "shellreeve-shel");
        QTest::addRow("%s, the guardian, killed", title) << deed << QStringLiteral("shellreeve-shel") << guardianAbove;
    }
    rows("lose the shellper", Deed::LoseShellper, "shellreeve");
    rows("lose the shellper", Deed::LoseShellper, "shellreeve-guar"); // it has nothing to do before
}

void TestE2eCrashSweep::nothingIsLostAndNothingIsLeft()
{
    QFETCH(Deed, deed);
    QFETCH(QString, process);
    QFETCH(QString, how);
    static int row = 0;
    const int step = stepFromEnvironment();
    int blows = 0;
    for (int call = 1 + row++ % step; call < mostCalls; call += step) {
        Trial trial(process, how, call);
        QVERIFY(trial.carryOut(deed));
        QString complaint;
        const bool isRight = waitFor([&] { return (complaint = trial.complaint()).isEmpty(); });
        QVERIFY2(isRight, qPrintable(QStringLiteral("call %1 (%2): %3").arg(call).arg(trial.blow(), complaint)));
        complaint = trial.complaintAtTheEnd();
        QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("at the end, call %1 (%2): %3").arg(call).arg(trial.blow(), complaint)));
        if (!trial.wasStruck()) {
            break;
        }
        ++blows;
    }
    qInfo("%d blows", blows);
}

QTEST_GUILESS_MAIN(TestE2eCrashSweep)
#include "tst_e2e_crashsweep.moc"
