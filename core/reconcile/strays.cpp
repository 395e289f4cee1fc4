// SPDX-License-Identifier: MIT
#include "reconcile/strays.h"

#include "process/cgroup.h"
#include "process/processenvironment.h"
#include "process/processtable.h"
#include "process/processusage.h"
#include "process/programname.h"
#include "process/scopename.h"
#include "session/sessionid.h"

#include <map>
#include <set>
#include <unistd.h>

namespace shellreeve {

namespace {

Finding findingAbout(const Stray &stray)
{
    Finding finding;
    finding.kind = FindingKind::Process;
    finding.pid = stray.process.pid;
    finding.sessionId = stray.sessionId;
    finding.subject = programText(stray.process);
    finding.since = stray.startedAt;
    return finding;
}

} // namespace

// The kernel keeps 15 characters of a name.
bool holdsSessions(const ProcessInfo &process)
{
    return process.comm == "shellreeve-shel" || process.comm == "shellreeve-guar";
}

QString sessionOfCookie(const QByteArray &cookie)
{
    const QString id = QString::fromLatin1(cookie.left(cookie.indexOf('.')));
    return cookie.contains('.') && isSessionId(id) ? id : QString();
}

std::vector<bool> standsInSession(const std::vector<ProcessInfo> &snapshot)
{
    std::map<pid_t, size_t> at;
    for (size_t i = 0; i < snapshot.size(); ++i) {
        at.emplace(snapshot[i].pid, i);
    }
    std::vector<bool> inside(snapshot.size(), false);
    for (size_t i = 0; i < snapshot.size(); ++i) {
        const ProcessInfo *process = &snapshot[i];
        // A snapshot is not of one moment: its parents may go in circles.
        for (size_t steps = 0; process && steps <= snapshot.size() && !inside[i]; ++steps) {
            inside[i] = holdsSessions(*process);
            const auto parent = at.find(process->ppid);
            process = parent == at.end() ? nullptr : &snapshot[parent->second];
        }
    }
    return inside;
}

Result<std::vector<Stray>> findStrays()
{
    const Result<std::vector<ProcessInfo>> snapshot = snapshotProcesses(ProcessFields::Program);
    if (!snapshot) {
        return snapshot.error();
    }
    const std::vector<bool> inside = standsInSession(*snapshot);
    const std::set<pid_t> ours = ourLine();
    std::vector<Stray> strays;
    for (size_t i = 0; i < snapshot->size(); ++i) {
        const ProcessInfo &process = snapshot->at(i);
        if (inside[i] || process.isZombie() || process.kernelThread || process.uid != ::getuid() || ours.count(process.pid) > 0) {
            continue;
        }
        const std::optional<QByteArray> cookie = readEnvironmentValue(process.pid, "SHELLREEVE_SESSION");
        if (const QString id = cookie ? sessionOfCookie(*cookie) : QString(); !id.isEmpty()) {
            strays.push_back(Stray{process, id, startOf(process, Clock::system()), readCgroup(process.pid)});
        }
    }
    return strays;
}

Finding findingOfRemaining(const Stray &remaining, const QString &why)
{
    Finding finding = findingAbout(remaining);
    finding.verdict = Verdict::Keep;
    finding.evidence = {QStringLiteral("it runs in the cgroup that was made for the session %1").arg(remaining.sessionId),
                        QStringLiteral("neither shellper nor guardian of that session lives any more"), why};
    return finding;
}

std::optional<Finding> classifyStray(const StrayFacts &facts)
{
    if (facts.sessionStart && facts.stray.process.startTicks < *facts.sessionStart) {
        return std::nullopt; // the variable was copied to it, or is another session's of the same id
    }
    Finding finding = findingAbout(facts.stray);
    finding.verdict = Verdict::Unknown;
    finding.evidence = {QStringLiteral("its environment names the session %1").arg(facts.stray.sessionId),
                        facts.sessionLives ? QStringLiteral("that session lives, and the process does not stand below it")
                                           : QStringLiteral("nothing of that session lives any more"),
                        QStringLiteral("an environment can be copied, so it is not ended unasked")};
    if (!facts.sessionLives && !ownScope(facts.stray.cgroup, facts.stray.sessionId).isEmpty()) {
        finding.evidence.insert(2, QStringLiteral("its cgroup bears that session's name, but nothing recorded says that it was made for it"));
    }
    return finding;
}

} // namespace shellreeve
