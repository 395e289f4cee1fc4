// SPDX-License-Identifier: MIT
#include "sidecar/monitorsidecar.h"

#include "base/logging.h"
#include "base/runtimepaths.h"
#include "monitor/monitorplaces.h"
#include "process/processusage.h"
#include "process/programname.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr Milliseconds betweenClaims{100};
constexpr Milliseconds stopPatience{1'000};
constexpr int delaysForOthers = 3; ///< one for another Shellreeve whose monitor has crashed to start it again, and some

/// Who holds the claim: another Shellreeve itself, not a monitor that could be ended for the port.
PortHolder claimant(pid_t pid)
{
    PortHolder holder;
    holder.what = PortClass::Live;
    holder.pid = pid;
    ProcessInfo info;
    if (pid <= 0 || !ProcessRef::open(pid, ProcessFields::Owner, &info)) {
        return holder;
    }
    const std::optional<ProgramFile> program = readProgram(pid);
    holder.uid = info.uid;
    holder.program = program ? QFile::decodeName(program->path) : programText(info);
    holder.startedAt = startOf(info, Clock::system());
    return holder;
}

} // namespace

MonitorSidecar::MonitorSidecar(Options options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock), m_plan(m_options.restartDelay)
{
    m_timer.setSingleShot(true);
}

MonitorSidecar::~MonitorSidecar() = default;

void MonitorSidecar::start(int port, Manner manner)
{
    m_port = port;
    m_plan.reset();
    whenEnded([this, manner] { begin(manner); });
}

void MonitorSidecar::tryAgain(Manner manner)
{
    start(m_port, manner);
}

void MonitorSidecar::whenEnded(std::function<void()> then)
{
    dropPlans();
    if (m_process) {
        m_then = std::move(then);
        m_process->stop(stopPatience);
    } else {
        then();
    }
}

void MonitorSidecar::begin(Manner manner, const std::optional<ProcessIdentity> &consented)
{
    if (m_isStopping) {
        return;
    }
    dropPlans();
    m_manner = manner;
    m_consented = consented;
    MonitorStatus status;
    status.port = m_port;
    status.state = m_port == 0 ? MonitorState::Off : MonitorState::Starting;
    if (m_port == 0) {
        status.reason = QStringLiteral("its port is 0");
        status.advice = QStringLiteral("give it a port: %1").arg(otherPortCommand(m_options.profile));
    }
    set(status);
    if (m_port == 0) {
        return;
    }
    // Before anybody is ended for the port.
    if (const std::optional<Error> problem = obstacle()) {
        degrade(*problem);
        return;
    }
    m_claimUntil = m_clock.awake() + m_options.claimWithin;
    claim();
}

std::optional<Error> MonitorSidecar::obstacle() const
{
    if (const std::optional<Error> problem = m_options.launchProblem ? m_options.launchProblem() : std::nullopt) {
        return problem;
    }
    if (!seesProcesses()) {
        return Error{ErrorCode::Failed, QStringLiteral("processes cannot be looked at here, so nobody could tell whose the monitor is"),
                     QStringLiteral("see that the process table /proc is mounted")};
    }
    if (::access(QFile::encodeName(m_options.program).constData(), X_OK) != 0) {
        return systemError(QStringLiteral("cannot start %1").arg(m_options.program), errno, ErrorCode::SpawnFailed,
                           QStringLiteral("see that Shellreeve is installed completely"));
    }
    const Result<OwnerRecord> owner = m_options.owner();
    return owner ? std::nullopt : std::optional(owner.error());
}

// Held from before the look until the monitor has bound the port: two that start at the same time do so one after the other.
void MonitorSidecar::claim()
{
    if (const Result<void> made = ensurePrivateDirectory(m_options.recordDir); !made) {
        Error problem = made.error();
        if (problem.code == ErrorCode::NotOurs) {
            problem.advice = QStringLiteral("set SHELLREEVE_MONITOR_DIR to a directory of your own");
        }
        degrade(problem);
        return;
    }
    Result<RecordLock> lock = RecordLock::acquire(monitorClaimPath(m_options.recordDir, m_port));
    if (lock) {
        m_claim = std::move(*lock);
        look();
    } else if (lock.error().code != ErrorCode::Refused) {
        degrade(lock.error());
    } else if (m_clock.awake() >= m_claimUntil) {
        blockByClaim(lock.error());
    } else {
        connect(&m_timer, &QTimer::timeout, this, &MonitorSidecar::claim, Qt::SingleShotConnection);
        m_timer.start(betweenClaims);
    }
}

PortQuestion MonitorSidecar::question() const
{
    const Result<OwnerRecord> owner = m_options.owner();
    return {m_port, m_options.recordDir, owner ? owner->lock : QString(), std::nullopt, m_options.sessions()};
}

void MonitorSidecar::look()
{
    m_preflight = std::make_unique<PortPreflight>();
    connect(m_preflight.get(), &PortPreflight::ended, this, &MonitorSidecar::holderEnded);
    const auto done = [this](const PortVerdict &verdict) {
        m_preflight.release()->deleteLater(); // it is what calls us
        onVerdict(verdict);
    };
    if (m_consented) {
        m_preflight->take(question(), PortConsent{*m_consented}, done);
    } else {
        m_preflight->look(question(), done);
    }
}

void MonitorSidecar::onVerdict(const PortVerdict &verdict)
{
    if (stepFor(verdict.what) == PortStep::Block) {
        block(verdict);
        return;
    }
    if (verdict.what == PortClass::Self) {
        qCWarning(lcMonitor, "Port %d is held by this program itself, which should not be", m_port);
    }
    launch();
}

void MonitorSidecar::block(const PortVerdict &verdict)
{
    m_claim.reset();
    const BlockText text = blockText(verdict, m_options.profile);
    MonitorStatus status;
    status.state = stateFor(verdict.what);
    status.port = m_port;
    status.socketUid = verdict.socketUid;
    status.address = verdict.address;
    status.reason = text.reason;
    status.advice = text.advice;
    const PortHolder *holder = verdict.blocker();
    status.holder = holder ? *holder : PortHolder();
    if (!holder) {
        status.holder->what = verdict.what;
    }
    status.wantsAnswer = m_manner == Manner::Interactive;
    if (holder && holder->process) {
        watchHolder(*holder->process);
    }
    qCWarning(lcMonitor).noquote() << QStringLiteral("No monitor: %1; %2").arg(status.reason, status.advice);
    set(status);
}

// Whoever goes by itself needs no answer. Where nobody is being asked there is no haste, and another Shellreeve may start its
// monitor again: it comes first.
void MonitorSidecar::watchHolder(const ProcessRef &holder)
{
    m_holderWatch = std::make_unique<ExitWatcher>(holder);
    connect(m_holderWatch.get(), &ExitWatcher::exited, this, [this] {
        m_holderWatch.release()->deleteLater(); // it is what calls us
        if (m_status.wantsAnswer) {
            begin(m_manner);
            return;
        }
        connect(&m_timer, &QTimer::timeout, this, [this] { begin(m_manner); }, Qt::SingleShotConnection);
        m_timer.start(m_options.restartDelay * delaysForOthers);
    });
}

void MonitorSidecar::blockByClaim(const Error &reason)
{
    MonitorStatus status;
    status.state = MonitorState::BlockedLive;
    status.port = m_port;
    status.reason = QStringLiteral("another Shellreeve is starting a monitor on port %1 (%2)").arg(m_port).arg(reason.context);
    status.advice = QStringLiteral("try again, or use another port: %1").arg(otherPortCommand(m_options.profile));
    const Result<std::optional<pid_t>> pid = RecordLock::holder(monitorClaimPath(m_options.recordDir, m_port));
    status.holder = claimant(pid ? pid->value_or(0) : 0);
    qCWarning(lcMonitor).noquote() << QStringLiteral("No monitor: %1; %2").arg(status.reason, status.advice);
    set(status);
    waitForClaim();
}

// Looked at now and then, without a word: the other's start may take long.
void MonitorSidecar::waitForClaim()
{
    const auto lookAgain = [this] {
        const Result<std::optional<pid_t>> pid = RecordLock::holder(monitorClaimPath(m_options.recordDir, m_port));
        if (pid && *pid) {
            waitForClaim();
        } else {
            begin(m_manner);
        }
    };
    connect(&m_timer, &QTimer::timeout, this, lookAgain, Qt::SingleShotConnection);
    m_timer.start(m_options.claimWithin);
}

void MonitorSidecar::launch()
{
    // It may have come since the look began.
    if (const std::optional<Error> problem = obstacle()) {
        degrade(*problem);
        return;
    }
    m_process = std::make_unique<MonitorProcess>();
    connect(m_process.get(), &MonitorProcess::ready, this, &MonitorSidecar::onReady);
    connect(m_process.get(), &MonitorProcess::failed, this, &MonitorSidecar::onFailed);
    connect(m_process.get(), &MonitorProcess::exited, this, &MonitorSidecar::onExited);
    m_process->start(m_options.program,
                     {m_port, m_options.profile, m_options.controlSocket, m_options.tokenFile, m_options.recordDir, *m_options.owner()},
                     m_options.environment);
}

void MonitorSidecar::onReady()
{
    m_claim.reset();
    m_readySince = m_clock.awake();
    MonitorStatus status;
    status.state = MonitorState::Running;
    status.port = m_port;
    status.pid = m_process->pid();
    qCInfo(lcMonitor, "The monitor serves 127.0.0.1:%d, process %lld", m_port, static_cast<long long>(status.pid));
    set(status);
}

void MonitorSidecar::processHasEnded()
{
    m_process.release()->deleteLater(); // it is what calls us
    m_claim.reset();
}

void MonitorSidecar::onFailed(const Error &reason, bool isInUse)
{
    processHasEnded();
    if (const auto then = std::exchange(m_then, nullptr)) {
        then();
    } else if (reason.advice.isEmpty() || isInUse) {
        retryOrGiveUp(reason.message(), Milliseconds(0));
    } else {
        degrade(reason); // a person has to do something first
    }
}

void MonitorSidecar::onExited(const QString &how)
{
    processHasEnded();
    if (const auto then = std::exchange(m_then, nullptr)) {
        then();
    } else {
        retryOrGiveUp(QStringLiteral("the monitor has ended: %1").arg(how), m_clock.awake() - m_readySince);
    }
}

void MonitorSidecar::retryOrGiveUp(const QString &reason, Milliseconds wellFor)
{
    const std::optional<Milliseconds> delay = m_plan.next(wellFor);
    if (!delay) {
        degrade(Error{ErrorCode::Failed, QStringLiteral("%1; it was started %2 times").arg(reason).arg(RestartPlan::most + 1)});
        return;
    }
    MonitorStatus status;
    status.state = MonitorState::Starting;
    status.port = m_port;
    status.reason = reason;
    status.advice = QStringLiteral("it is started again by itself");
    qCWarning(lcMonitor).noquote() << QStringLiteral("%1; trying again in %2 s").arg(reason).arg(delay->count() / 1000);
    set(status);
    Q_EMIT restarting();
    connect(&m_timer, &QTimer::timeout, this, [this] { begin(Manner::Quiet); }, Qt::SingleShotConnection);
    m_timer.start(*delay);
}

void MonitorSidecar::degrade(const Error &reason)
{
    m_claim.reset();
    MonitorStatus status;
    status.state = MonitorState::Degraded;
    status.port = m_port;
    status.reason = reason.reason();
    status.advice = reason.advice.isEmpty() ? QStringLiteral("try again, or use another port: %1").arg(otherPortCommand(m_options.profile)) : reason.advice;
    qCWarning(lcMonitor).noquote() << QStringLiteral("No monitor: %1").arg(reason.message());
    set(status);
}

void MonitorSidecar::takeOver()
{
    if (m_status.state != MonitorState::BlockedLive || !m_status.holder || !m_status.holder->process) {
        tryAgain();
        return;
    }
    m_plan.reset();
    begin(Manner::Interactive, m_status.holder->process->identity());
}

void MonitorSidecar::decline()
{
    if (m_status.isBlocked()) {
        MonitorStatus status = m_status;
        status.isDeclined = true;
        status.wantsAnswer = false;
        m_manner = Manner::Quiet;
        if (status.state == MonitorState::BlockedLive) {
            dropPlans();
        }
        set(status);
    }
}

void MonitorSidecar::stop(std::function<void()> done)
{
    m_isStopping = true;
    whenEnded(std::move(done));
}

void MonitorSidecar::dropPlans()
{
    m_timer.stop();
    m_timer.disconnect(this);
    m_preflight.reset();
    m_holderWatch.reset();
    m_claim.reset();
}

void MonitorSidecar::set(MonitorStatus status)
{
    m_status = std::move(status);
    Q_EMIT changed();
}

} // namespace shellreeve
