// SPDX-License-Identifier: MIT
#include "reconcile/portlook.h"

#include "base/challengeproof.h"
#include "base/randomtext.h"
#include "monitor/monitorplaces.h"
#include "monitor/monitorrecord.h"
#include "monitor/wellknownclient.h"
#include "process/hostidentity.h"
#include "process/listeners.h"
#include "process/processenvironment.h"
#include "process/processtable.h"
#include "process/processusage.h"
#include "process/programname.h"
#include "reconcile/strays.h"

#include <QFile>

#include <algorithm>
#include <set>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr char monitorProgram[] = "shellreeve-monitor";

QString shownProfile(const QString &profile)
{
    return profile.isEmpty() ? QStringLiteral("default") : profile;
}

std::vector<Listener> onPort(const std::vector<Listener> &all, int port)
{
    std::vector<Listener> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), [port](const Listener &listener) { return listener.port == port; });
    return some;
}

/// One look; the pieces share what was read once.
class Look
{
public:
    enum class Depth { Glance, Whole };

    Look(const PortQuestion &question, Depth depth)
        : m_question(question), m_depth(depth), m_record(MonitorRecord::read(monitorRecordPath(question.recordDir, question.port)))
    {
    }

    PortVerdict run();

private:
    void findHolders(PortEvidence &evidence);
    enum class Guess { Likely, Unlikely };
    void addHolder(pid_t pid, Guess guess);
    [[nodiscard]] std::vector<pid_t> suspects() const;
    [[nodiscard]] bool areAllHeld() const;
    void judge(PortHolder &holder, ProcessInfo process);
    void compareWithRecord(const PortHolder &holder, const std::optional<ProgramFile> &program, HolderEvidence &evidence) const;
    void challenge(PortHolder &holder, HolderEvidence &evidence);
    void findSession(PortHolder &holder, const ProcessInfo &process, HolderEvidence &evidence) const;
    void explain(PortHolder &holder, const HolderEvidence &evidence) const;

    const PortQuestion &m_question;
    Depth m_depth;
    pid_t m_us = ::getpid();
    uid_t m_user = ::getuid();
    Result<MonitorRecord> m_record;
    std::vector<Listener> m_listeners; ///< of the port
    std::set<quint64> m_held;          ///< those whose holder was found
    std::vector<ProcessInfo> m_seen;   ///< what the holders are, in their order
    bool m_hasWaited = false;
    PortVerdict m_verdict;
};

PortVerdict Look::run()
{
    m_verdict.port = m_question.port;
    const Result<std::vector<Listener>> all = readListeners();
    if (!all) {
        m_verdict.evidence.append(all.error().message());
        return m_verdict; // unknown
    }
    m_listeners = onPort(*all, m_question.port);
    PortEvidence evidence;
    evidence.isListening = !m_listeners.empty();
    evidence.socketIsOurs = true;
    const auto isTheirs = [this](const Listener &listener) { return listener.uid && *listener.uid != m_user; };
    const auto isUntold = [](const Listener &listener) { return !listener.uid; };
    auto telling = std::find_if(m_listeners.begin(), m_listeners.end(), isTheirs);
    if (telling != m_listeners.end()) {
        evidence.socketIsOurs = false;
    } else if (telling = std::find_if(m_listeners.begin(), m_listeners.end(), isUntold); telling != m_listeners.end()) {
        evidence.socketIsOurs.reset();
    } else {
        telling = m_listeners.begin();
    }
    if (evidence.isListening) {
        findHolders(evidence);
        const auto isUnseen = [this](const Listener &listener) { return m_held.count(listener.socket) == 0; };
        if (const auto unseen = std::find_if(m_listeners.begin(), m_listeners.end(), isUnseen);
            evidence.socketIsOurs == true && unseen != m_listeners.end()) {
            telling = unseen;
        }
        m_verdict.address = QString::fromLatin1(telling->address);
        m_verdict.socketUid = telling->uid;
    }
    for (size_t at = 0; at < m_verdict.holders.size(); ++at) {
        PortHolder &holder = m_verdict.holders[at];
        judge(holder, m_seen[at]);
        evidence.holders.push_back(holder.what);
    }
    m_verdict.what = classifyPort(evidence);
    m_verdict.hasUnseen = evidence.anyInvisible;
    if (m_verdict.hasUnseen) {
        m_verdict.evidence.append(QStringLiteral("a socket that listens there belongs to no process that can be looked at"));
    }
    return m_verdict;
}

// Those who hold it if all is as it should be.
std::vector<pid_t> Look::suspects() const
{
    std::vector<pid_t> pids;
    if (m_question.ownMonitor) {
        pids.push_back(static_cast<pid_t>(m_question.ownMonitor->pid));
    }
    if (m_record && m_record->process.pid > 1) {
        pids.push_back(static_cast<pid_t>(m_record->process.pid));
    }
    return pids;
}

bool Look::areAllHeld() const
{
    return std::all_of(m_listeners.begin(), m_listeners.end(),
                       [this](const Listener &listener) { return m_held.count(listener.socket) > 0; });
}

void Look::findHolders(PortEvidence &evidence)
{
    for (const pid_t pid : suspects()) {
        addHolder(pid, Guess::Likely);
    }
    const auto isUs = [this](const PortHolder &holder) {
        return holder.pid == m_us || (m_question.ownMonitor && holder.process && holder.process->identity() == *m_question.ownMonitor);
    };
    const std::vector<PortHolder> &found = m_verdict.holders;
    const bool isSettled = areAllHeld() && std::all_of(found.begin(), found.end(), isUs);
    if (m_depth == Depth::Glance || isSettled) {
        evidence.isScanned = false;
    } else if (const Result<std::vector<pid_t>> everybody = listProcesses()) {
        for (const pid_t pid : *everybody) {
            addHolder(pid, Guess::Unlikely);
        }
        evidence.isScanned = true;
    } else {
        m_verdict.evidence.append(everybody.error().message());
    }
    evidence.anyInvisible = !areAllHeld();
}

void Look::addHolder(pid_t pid, Guess guess)
{
    std::vector<PortHolder> &holders = m_verdict.holders;
    if (std::any_of(holders.begin(), holders.end(), [pid](const PortHolder &known) { return known.pid == pid; })
        || (guess == Guess::Unlikely && listenersOf(pid, m_listeners).empty())) {
        return;
    }
    // Opened first, then looked at: from here on everything is about this very process.
    ProcessInfo info;
    const Result<ProcessRef> process = ProcessRef::open(pid, ProcessFields::Owner, &info);
    const std::vector<Listener> held = process ? listenersOf(pid, m_listeners) : std::vector<Listener>();
    if (held.empty()) {
        return;
    }
    for (const Listener &listener : held) {
        m_held.insert(listener.socket);
    }
    PortHolder holder;
    holder.process = *process;
    holder.pid = pid;
    holder.address = QString::fromLatin1(held.front().address);
    holders.push_back(std::move(holder));
    m_seen.push_back(std::move(info));
}

void Look::judge(PortHolder &holder, ProcessInfo process)
{
    HolderEvidence evidence;
    if (m_hasWaited) { // for the answer of another holder: what was read is old by now
        process = readProcess(holder.pid, ProcessFields::Owner, holder.process->pidfd()).value_or(process);
    }
    const std::optional<ProgramFile> program = readProgram(holder.pid);
    if (!holder.process->isAlive()) {
        holder.evidence.append(QStringLiteral("it has just ended"));
        return; // unknown: a later look sees what that leaves
    }
    evidence.isUs = holder.pid == m_us || (m_question.ownMonitor && holder.process->identity() == *m_question.ownMonitor);
    holder.uid = process.uid;
    evidence.sameUser = process.uid == m_user;
    holder.program = QFile::decodeName(program ? program->path : programName(process));
    holder.startedAt = startOf(process, Clock::system());
    evidence.isNamedMonitor = program && program->name == monitorProgram;
    if (!evidence.isUs && *evidence.sameUser) {
        compareWithRecord(holder, program, evidence);
        const bool isMonitor = evidence.record == HolderEvidence::Record::Matches;
        if (isMonitor) {
            holder.profile = shownProfile(m_record->owner.profile);
            holder.ownerPid = m_record->owner.process.pid;
            evidence.owner = judgeOwner(gatherOwnerEvidence(m_record->owner, {m_record->machineId, m_record->pidNamespace}, m_question.ownLock));
        } else {
            findSession(holder, process, evidence);
        }
        if (m_depth == Depth::Whole && (isMonitor || evidence.isNamedMonitor)) {
            challenge(holder, evidence);
        }
    }
    holder.what = classifyHolder(evidence);
    explain(holder, evidence);
}

void Look::compareWithRecord(const PortHolder &holder, const std::optional<ProgramFile> &program, HolderEvidence &evidence) const
{
    using Record = HolderEvidence::Record;
    if (!m_record) {
        evidence.record = m_record.error().code == ErrorCode::NotFound ? Record::None : Record::Unreadable;
        return;
    }
    const bool isIt = m_record->process == holder.process->identity() && m_record->port == m_question.port
        && m_record->pidNamespace == HostIdentity::current().pidNamespace;
    evidence.record = isIt ? Record::Matches : Record::Other;
    if (isIt && program) {
        const bool isSame = program->device == m_record->exeDevice && program->inode == m_record->exeInode;
        evidence.program = isSame ? HolderEvidence::Program::Same : HolderEvidence::Program::Differs;
    }
}

// The answer of one that has no record of its own proves nothing; it may still be shown.
void Look::challenge(PortHolder &holder, HolderEvidence &evidence)
{
    using Challenge = HolderEvidence::Challenge;
    const QByteArray nonce = randomHex(16);
    m_hasWaited = true;
    const Result<WellKnown> answer = askWellKnown(holder.address.toLatin1(), m_question.port, nonce, m_question.patience);
    if (!answer) {
        evidence.challenge = answer.error().code == ErrorCode::InvalidArgument ? Challenge::Wrong : Challenge::Silent;
        return;
    }
    holder.answer = *answer;
    if (holder.profile.isEmpty()) {
        holder.profile = answer->profile;
        holder.ownerPid = answer->ownerPid;
    }
    if (evidence.record == HolderEvidence::Record::Matches) {
        const bool isRight = answer->proof == challengeProof(WellKnown::proofDomain, nonce, m_record->secret);
        evidence.challenge = isRight ? Challenge::Right : Challenge::Wrong;
    }
}

void Look::findSession(PortHolder &holder, const ProcessInfo &process, HolderEvidence &evidence) const
{
    const SessionRoots *session = sessionAbove(readLine(process), m_question.sessions);
    if (!session) {
        const std::optional<QByteArray> cookie = readEnvironmentValue(holder.pid, "SHELLREEVE_SESSION");
        const SessionRoots *named = cookie ? sessionOfId(sessionOfCookie(*cookie), m_question.sessions) : nullptr;
        session = named && mayCarryCookie(process, *named) ? named : nullptr;
        holder.probable = session != nullptr;
    }
    if (session) {
        evidence.isOfSession = true;
        holder.sessionId = session->id;
        holder.sessionName = session->name;
    }
}

void Look::explain(PortHolder &holder, const HolderEvidence &evidence) const
{
    using Record = HolderEvidence::Record;
    using Challenge = HolderEvidence::Challenge;
    const auto say = [&](const QString &sentence) { holder.evidence.append(sentence); };
    if (evidence.isUs) {
        say(QStringLiteral("it is this program itself, or its monitor"));
    } else if (evidence.sameUser == false) {
        say(QStringLiteral("it belongs to user %1").arg(*holder.uid));
    }
    switch (evidence.record) {
    case Record::Matches: say(QStringLiteral("the record of the port names this very process")); break;
    case Record::Unreadable: say(QStringLiteral("the record of the port cannot be used: %1").arg(m_record.error().context)); break;
    case Record::None:
    case Record::Other: break;
    }
    if (evidence.record == Record::Matches) {
        const QString owner = QString::number(holder.ownerPid);
        switch (evidence.owner) {
        case OwnerState::Dead: say(QStringLiteral("its owner %1 has ended: the process is gone and its lock is free").arg(owner)); break;
        case OwnerState::Alive: say(QStringLiteral("its owner %1 is alive").arg(owner)); break;
        case OwnerState::Unknown: say(QStringLiteral("whether its owner %1 is alive cannot be told").arg(owner)); break;
        }
    }
    if (evidence.program == HolderEvidence::Program::Differs) {
        say(QStringLiteral("its program file is another than the record's"));
    }
    switch (evidence.challenge) {
    case Challenge::Right: say(QStringLiteral("it proved to have the record's secret")); break;
    case Challenge::Wrong:
        say(evidence.record == Record::Matches ? QStringLiteral("it could not prove to have the record's secret")
                                               : QStringLiteral("it does not answer as a monitor of Shellreeve does"));
        break;
    case Challenge::Silent: say(QStringLiteral("it does not answer")); break;
    case Challenge::NotAsked: break;
    }
    if (evidence.isOfSession) {
        say(holder.probable ? QStringLiteral("its environment names the session %1").arg(holder.sessionName)
                            : QStringLiteral("it was started in the session %1").arg(holder.sessionName));
    } else if (evidence.isNamedMonitor && !evidence.isUs && evidence.sameUser == true && evidence.record != Record::Matches) {
        // An unreadable record has been told of, and a record of another is not none.
        say(evidence.record == Record::None ? QStringLiteral("it runs a program named %1, of which there is no record").arg(QLatin1String(monitorProgram))
                                            : QStringLiteral("it runs a program named %1").arg(QLatin1String(monitorProgram)));
        if (evidence.record == Record::Other) {
            say(QStringLiteral("the record of the port names another process"));
        }
    }
}

} // namespace

static const PortHolder *firstOf(const std::vector<PortHolder> &holders, std::initializer_list<PortClass> order)
{
    for (const PortClass what : order) {
        const auto found = std::find_if(holders.begin(), holders.end(), [what](const PortHolder &holder) { return holder.what == what; });
        if (found != holders.end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool holdsPort(const ProcessRef &process, int port)
{
    const Result<std::vector<Listener>> listeners = readListeners();
    return listeners && !listenersOf(process.pid(), onPort(*listeners, port)).empty() && process.isAlive();
}

const PortHolder *PortVerdict::culprit() const
{
    return firstOf(holders, {what});
}

const PortHolder *PortVerdict::blocker() const
{
    if (what != PortClass::Unknown) {
        return culprit();
    }
    const PortHolder *doubtful = firstOf(holders, {PortClass::Foreign, PortClass::Unknown});
    return doubtful || hasUnseen ? doubtful : firstOf(holders, {PortClass::Session, PortClass::Live, PortClass::Orphan});
}

PortVerdict lookAtPort(const PortQuestion &question)
{
    return Look(question, Look::Depth::Whole).run();
}

PortVerdict glanceAtPort(const PortQuestion &question)
{
    return Look(question, Look::Depth::Glance).run();
}

} // namespace shellreeve
