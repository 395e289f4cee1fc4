// SPDX-License-Identifier: MIT
#include "reconcile/strays.h"

#include "support/childguard.h"

#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_Strays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCookies();
    void whoHasAShellperAboveIsNoStray();
    void classified();
    void provenByItsCgroup();
    void findsWhatCarriesACookie();
};

namespace {

ProcessInfo process(pid_t pid, pid_t ppid, const char *comm, quint64 start = 100)
{
    ProcessInfo info;
    info.pid = pid;
    info.ppid = ppid;
    info.comm = comm;
    info.startTicks = start;
    return info;
}

} // namespace

void tst_Strays::readsCookies()
{
    QCOMPARE(sessionOfCookie("abcdefgh.0123"), QStringLiteral("abcdefgh"));
    QCOMPARE(sessionOfCookie("abcdefgh"), QString());
    QCOMPARE(sessionOfCookie("ABCDEFGH.0123"), QString());
    QCOMPARE(sessionOfCookie("../../etc.0"), QString());
    QCOMPARE(sessionOfCookie(""), QString());
}

void tst_Strays::whoHasAShellperAboveIsNoStray()
{
    const std::vector<ProcessInfo> snapshot{process(10, 1, "shellreeve-guar"), process(11, 10, "shellreeve-shel"),
                                            process(12, 11, "bash"),           process(13, 12, "node"),
                                            process(14, 1, "node"),            process(15, 99, "node"),
                                            process(16, 17, "a"),              process(17, 16, "b")}; // in circles
    const std::vector<bool> wanted{true, true, true, true, false, false, false, false};
    QCOMPARE(standsInSession(snapshot), wanted);
}

void tst_Strays::classified()
{
    StrayFacts facts{{process(14, 1, "node", 100), QStringLiteral("abcdefgh")}, false, std::nullopt};
    std::optional<Finding> finding = classifyStray(facts);
    QVERIFY(finding);
    QCOMPARE(finding->verdict, Verdict::Unknown);
    QCOMPARE(finding->action, Action::None); // whatever is known: never on a cookie alone
    QCOMPARE(finding->pid, 14);
    QCOMPARE(finding->subject, QStringLiteral("node"));
    QVERIFY(finding->evidence.contains(QStringLiteral("nothing of that session lives any more")));

    facts.stray.cgroup = "/x/shellreeve-abcdefgh-00.scope";
    finding = classifyStray(facts);
    QCOMPARE(finding->verdict, Verdict::Unknown); // a name is nobody's record
    QVERIFY(finding->evidence.value(2).contains(QStringLiteral("nothing recorded")));

    facts.sessionStart = 100;
    facts.sessionLives = true;
    finding = classifyStray(facts);
    QVERIFY(finding);
    QCOMPARE(finding->action, Action::None);
    QVERIFY(finding->evidence.contains(QStringLiteral("that session lives, and the process does not stand below it")));

    facts.sessionStart = 101; // older than the session whose cookie it carries
    QVERIFY(!classifyStray(facts));
}

void tst_Strays::provenByItsCgroup()
{
    const Finding finding = findingOfRemaining({process(14, 1, "node"), QStringLiteral("abcdefgh")}, QStringLiteral("it is kept"));
    QCOMPARE(finding.verdict, Verdict::Keep);
    QCOMPARE(finding.action, Action::None);
    QCOMPARE(finding.pid, 14);
    QCOMPARE(finding.evidence.constLast(), QStringLiteral("it is kept"));
}

void tst_Strays::findsWhatCarriesACookie()
{
    const auto listed = [](pid_t pid) {
        const Result<std::vector<Stray>> strays = findStrays();
        if (!strays) {
            return QStringLiteral("error");
        }
        const auto found = std::find_if(strays->begin(), strays->end(), [pid](const Stray &stray) { return stray.process.pid == pid; });
        return found == strays->end() ? QString() : found->sessionId;
    };
    qputenv("SHELLREEVE_SESSION", "abcdefgh.0123");
    ChildGuard child({QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    qunsetenv("SHELLREEVE_SESSION");
    ChildGuard other({QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    QCOMPARE(child.waitFor(1).size(), 1U);
    QCOMPARE(other.waitFor(1).size(), 1U);
    QCOMPARE(listed(child.root()), QStringLiteral("abcdefgh"));
    QCOMPARE(listed(other.root()), QString());
    QCOMPARE(listed(::getpid()), QString());
}

QTEST_GUILESS_MAIN(tst_Strays)
#include "tst_strays.moc"
