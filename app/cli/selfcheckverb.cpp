// SPDX-License-Identifier: MIT
#include "aftermath.h"
#include "base/randomtext.h"
#include "console.h"
#include "hostiletree.h"
#include "process/processref.h"
#include "process/processtable.h"
#include "signalpipe.h"
#include "traylink.h"
#include "waitloop.h"
#include "wording.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace shellreeve {

namespace {

constexpr Milliseconds longestBirth{15'000};
constexpr Milliseconds pollInterval{50};
constexpr int graceMs = 500; // nobody in this tree honours TERM

/// A signal that asks us to stop, kept until the tree has been ended: it must not outlive us.
class Interruption
{
public:
    Interruption()
    {
        QObject::connect(&m_pipe, &SignalPipe::received, &m_pipe, [this](int signal) { m_signal = m_signal == 0 ? signal : m_signal; });
    }
    [[nodiscard]] int signal() const { return m_signal; } ///< 0: none came
    /// As of one that the signal ended.
    [[nodiscard]] ExitCode exitCode() const { return m_signal == 0 ? ExitCode::Done : static_cast<ExitCode>(128 + m_signal); }

private:
    SignalPipe m_pipe{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    int m_signal = 0;
};

/// Where the tray cannot be told to end the tree, or starts it when we have gone.
Error withDeadline(Error error, const QString &nonce)
{
    error.advice += QStringLiteral("%1a test tree that runs nevertheless (%2) ends itself within %3 s")
                        .arg(error.advice.isEmpty() ? QString() : QStringLiteral("; "), nonce)
                        .arg(HostileTree::longestLife.count());
    return error;
}

/// A mark is the last word of its process; the shell that starts them all has every mark in its script.
bool carries(const QJsonObject &process, const QString &mark)
{
    return process.value(QLatin1String("command")).toArray().last().toString() == mark;
}

bool holdsAll(const QJsonArray &processes, const QStringList &marks)
{
    return std::all_of(marks.begin(), marks.end(), [&](const QString &mark) {
        return std::any_of(processes.begin(), processes.end(),
                           [&](const QJsonValue &process) { return carries(process.toObject(), mark); });
    });
}

/// Until every shape of the tree is there, or we are to stop.
Result<QJsonArray> waitForTree(TrayLink &tray, const QString &id, const QStringList &marks, const Interruption &interruption)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const Result<QJsonValue> answer = tray.call(QStringLiteral("session.tree"), {{QStringLiteral("id"), id}});
        if (!answer) {
            return answer.error();
        }
        const QJsonArray processes = answer->toObject().value(QLatin1String("processes")).toArray();
        if (holdsAll(processes, marks) || interruption.signal() != 0) {
            return processes;
        }
        if (timer.elapsed() > longestBirth.count()) {
            return Error{ErrorCode::TimedOut, QStringLiteral("the test tree did not come up in time")};
        }
        (void)WaitLoop().run(pollInterval); // nobody finishes it: a pause in which answers are still read
    }
}

/// One that should be gone and is not: {pid, program}.
QJsonObject leftOver(pid_t pid)
{
    const std::optional<ProgramFile> program = readProgram(pid);
    return {{QStringLiteral("pid"), pid},
            {QStringLiteral("program"), program ? QString::fromUtf8(program->name) : QStringLiteral("unknown")}};
}

/// By identity for those that were seen, by command line for any that were not.
Result<QJsonArray> lookForSurvivors(const std::vector<ProcessRef> &seen, const QString &nonce)
{
    QJsonArray survivors;
    for (const ProcessRef &process : seen) {
        if (process.isAlive()) {
            survivors.append(leftOver(process.pid()));
        }
    }
    const Result<std::vector<ProcessInfo>> table = snapshotProcesses(ProcessFields::Identity);
    if (!table) {
        return table.error();
    }
    for (const ProcessInfo &process : *table) {
        if (!process.isZombie() && readCommandLine(process.pid).join(' ').contains(nonce.toLatin1())
            && !survivors.contains(leftOver(process.pid))) {
            survivors.append(leftOver(process.pid));
        }
    }
    return survivors;
}

struct Verdict {
    qsizetype processes = 0;
    qsizetype shapes = 0;
    QJsonObject outcome;
    QJsonArray survivors;
    Aftermath left = {};
    int interruptedBy = 0; ///< a signal; 0: the whole tree was tried

    [[nodiscard]] bool clean() const
    {
        return survivors.isEmpty() && left.isClean() && outcome.value(QLatin1String("ended")).toBool();
    }
    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonObject object{{QStringLiteral("ok"), clean() && interruptedBy == 0},
                           {QStringLiteral("processes"), processes},
                           {QStringLiteral("shapes"), shapes},
                           {QStringLiteral("durationMs"), outcome.value(QLatin1String("durationMs"))},
                           {QStringLiteral("survivors"), survivors}};
        left.addTo(object);
        if (interruptedBy != 0) {
            object.insert(QStringLiteral("interruptedBy"), signalText(interruptedBy));
        }
        return object;
    }
};

void addProcess(std::vector<ProcessRef> &processes, qint64 pid)
{
    if (const Result<ProcessRef> process = ProcessRef::open(static_cast<pid_t>(pid))) {
        processes.push_back(*process);
    }
}

Result<Verdict> check(TrayLink &tray, const QString &id, const HostileTree &tree, const QString &nonce, std::vector<ProcessRef> seen,
                      const Interruption &interruption)
{
    const Result<QJsonArray> processes = waitForTree(tray, id, tree.marks, interruption);
    if (processes) {
        for (const QJsonValue entry : *processes) {
            addProcess(seen, entry.toObject().value(QLatin1String("pid")).toInteger());
        }
    }
    // Also when the tree did not come up: nothing may stay.
    const Result<QJsonValue> outcome = tray.callPatiently(
        QStringLiteral("session.kill"), {{QStringLiteral("id"), id}, {QStringLiteral("timeoutMs"), graceMs}});
    if (!outcome) {
        return withDeadline(outcome.error(), nonce);
    }
    if (!processes) {
        return processes.error();
    }
    const Result<QJsonArray> survivors = lookForSurvivors(seen, nonce);
    if (!survivors) {
        return survivors.error();
    }
    return Verdict{processes->size(), tree.marks.size(), outcome->toObject(), *survivors};
}

/// The session's shellper and its guardian: they go, too.
std::vector<ProcessRef> holdersOf(const QJsonObject &session)
{
    std::vector<ProcessRef> holders;
    const qint64 shellper = session.value(QLatin1String("pid")).toInteger();
    const std::optional<ProcessInfo> info = readProcess(static_cast<pid_t>(shellper), ProcessFields::Identity);
    addProcess(holders, shellper);
    if (info && session.value(QLatin1String("guarded")).toBool()) {
        addProcess(holders, info->ppid);
    }
    return holders;
}

/// That it answers, before anything is asked of it that it would do whenever it wakes up; and that its processes have the
/// same pids here, for else all of them would look as if they had ended.
Result<void> examineTray(TrayLink &tray)
{
    const Result<QJsonValue> status = tray.call(QStringLiteral("status.get"));
    if (!status) {
        return status.error();
    }
    const qint64 own = status->toObject().value(QLatin1String("pid")).toInteger();
    if (const qint64 seen = tray.client().peerPid(); own != seen) {
        return Error{ErrorCode::Failed,
                     QStringLiteral("the processes of this tray cannot be seen from here: it is process %1 to itself and %2 to us, "
                                    "so it runs in another pid namespace").arg(own).arg(seen),
                     QStringLiteral("run reeve selfcheck where shellreeve runs, in the same container")};
    }
    return {};
}

void printVerdict(const Verdict &verdict)
{
    console::print(QStringLiteral("started %1 hostile shapes (%2)")
                       .arg(verdict.shapes)
                       .arg(counted(verdict.processes, QStringLiteral("process"), QStringLiteral("processes"))));
    console::print(verdict.clean() ? outcomeText(verdict.outcome) + QStringLiteral("; nothing is left") : outcomeText(verdict.outcome));
    const QStringList details = outcomeDetails({{QStringLiteral("survivors"), verdict.survivors}});
    for (const QString &line : details + verdict.left.lines()) {
        console::print(line);
    }
    if (!verdict.left.descriptors) {
        console::print(QStringLiteral("the tray's descriptors could not be compared: other sessions changed meanwhile, or they cannot be seen"));
    }
}

} // namespace

ExitCode runSelfcheck(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    if (const Result<void> fit = examineTray(*link.tray); !fit) {
        return failWith(fit.error());
    }
    const QString nonce = QStringLiteral("selfcheck") + QString::fromLatin1(randomHex(6));
    const HostileTree tree = HostileTree::make(nonce);
    const TrayHoldings before = lookAtTray(*link.tray);
    const QJsonObject environment{{QStringLiteral("PATH"), context.environment.value(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"))}};
    Interruption interruption;
    const Result<QJsonValue> session = link.tray->callPatiently(QStringLiteral("session.create"),
                                                                {{QStringLiteral("name"), nonce},
                                                                 {QStringLiteral("command"), QJsonArray::fromStringList(tree.command)},
                                                                 {QStringLiteral("cwd"), QStringLiteral("/")},
                                                                 {QStringLiteral("env"), environment}});
    if (!session) {
        const bool isOpen = session.error().code == ErrorCode::TimedOut;
        return failWith(isOpen ? withDeadline(session.error(), nonce) : session.error());
    }
    const QString id = session->toObject().value(QLatin1String("id")).toString();
    const Result<Verdict> checked = check(*link.tray, id, tree, nonce, holdersOf(session->toObject()), interruption);
    if (!checked) {
        return failWith(checked.error());
    }
    Verdict verdict = *checked;
    verdict.left = lookAfter(*link.tray, context.paths, id, before);
    verdict.interruptedBy = interruption.signal();
    if (verdict.interruptedBy != 0) {
        console::note(QStringLiteral("interrupted by %1").arg(signalText(verdict.interruptedBy)));
    }
    if (invocation.has("--json")) {
        console::printJson(verdict.toJson());
    } else {
        printVerdict(verdict);
    }
    return verdict.clean() ? interruption.exitCode() : ExitCode::Survivors;
}

} // namespace shellreeve
