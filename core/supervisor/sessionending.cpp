// SPDX-License-Identifier: MIT
#include "supervisor/sessionending.h"

#include "base/logging.h"
#include "process/processtable.h"
#include "supervisor/endoutcomes.h"
#include "supervisor/endrequest.h"
#include "supervisor/recordedholder.h"
#include "supervisor/remains.h"

#include <algorithm>
#include <iterator>

namespace shellreeve {

namespace {

// What TERMINATED may take beyond grace and verification on a busy machine, and what a shellper and its
// guardian need to leave after it.
constexpr Milliseconds answerMargin{2'000};
// A shellper that hears at all answers PING at once, also while it ends its session.
constexpr Milliseconds pongWithin{2'000};
constexpr Milliseconds leavingTime{2'000};

} // namespace

SessionEnding::SessionEnding(SupervisorContext &context, Session &session, const EndPlan &plan, QObject *parent)
    : QObject(parent), m_context(context), m_session(session), m_plan(plan)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionEnding::onDeadline);
    connect(&session.link(), &ShellperLink::terminated, this, &SessionEnding::onTerminated);
    connect(&session, &Session::shellperGone, this, &SessionEnding::onShellperGone);
}

SessionEnding::~SessionEnding() = default;

std::vector<ProcessRef> SessionEnding::pair() const
{
    std::vector<ProcessRef> roots;
    for (const std::optional<ProcessRef> &process : {m_session.link().guardian(), m_session.link().shellper()}) {
        if (process && process->isAlive()) {
            roots.push_back(*process);
        }
    }
    return roots;
}

std::vector<ProcessIdentity> SessionEnding::remains() const
{
    std::vector<ProcessIdentity> left;
    std::copy_if(m_below.begin(), m_below.end(), std::back_inserter(left),
                 [](const ProcessIdentity &identity) { return ProcessRef::reopen(identity).ok(); });
    return left;
}

bool SessionEnding::hasRemains() const
{
    return countRemains(m_context, m_session.record(), m_session.lastChild()) > 0;
}

void SessionEnding::start(Done done)
{
    m_done = std::move(done);
    m_startedAt = m_context.clock().awake();
    const std::vector<ProcessRef> roots = pair();
    std::vector<pid_t> pids;
    for (const ProcessRef &root : roots) {
        pids.push_back(root.pid());
    }
    if (const std::optional<ProcessRef> command = pids.empty() ? livingCommand(m_session.record()) : std::nullopt) {
        m_below.push_back(command->identity());
        pids.push_back(command->pid());
    }
    if (!pids.empty()) {
        for (const ProcessInfo &process : readDescendants(pids, ProcessFields::Identity)) {
            if (!process.isZombie()) {
                m_below.push_back(process.identity());
            }
        }
    }
    attempt();
}

void SessionEnding::harden(const EndPlan &plan)
{
    const bool isHarder = plan.grace < m_plan.grace || (plan.everything && !m_plan.everything);
    m_plan.grace = std::min(m_plan.grace, plan.grace);
    m_plan.everything = m_plan.everything || plan.everything;
    if (!isHarder) {
        return;
    }
    if (m_phase == Phase::Asked && m_session.link().client()) {
        ask(); // a shellper goes by the harder of two
    } else if (m_phase == Phase::Outside) {
        m_termination.reset();
        std::vector<ProcessRef> roots = pair();
        std::vector<ProcessIdentity> tops = roots.empty() ? remains() : std::vector<ProcessIdentity>();
        endFromOutside(std::move(roots), std::move(tops));
    }
}

void SessionEnding::attempt()
{
    ++m_attempts;
    if (!m_session.hasShellper()) {
        attemptUnlinked();
        return;
    }
    if (m_session.link().client() && !isShellperStopped()) {
        ask();
    } else {
        endFromOutside(pair());
    }
}

// Not connected is not gone: that takes proof.
void SessionEnding::attemptUnlinked()
{
    RecordedHolder holder = recordedHolder(m_context, m_session);
    if (holder.state == ShellperState::Gone) {
        onShellperGone();
    } else if (!holder.pair.empty()) {
        endFromOutside(std::move(holder.pair));
    } else {
        m_outcome.ended = false;
        m_outcome.survivors = {OutcomeProcess{holder.pid, QStringLiteral("shellreeve-shellper"), untoldText(holder)}};
        finish();
    }
}

bool SessionEnding::isShellperStopped() const
{
    const std::optional<ProcessRef> &shellper = m_session.link().shellper();
    const std::optional<ProcessInfo> now = shellper ? readProcess(shellper->pid(), ProcessFields::Identity) : std::nullopt;
    return now && now->isStopped();
}

void SessionEnding::ask()
{
    m_phase = Phase::Asked;
    ShellperClient *client = m_session.link().client();
    disconnect(client, &ShellperClient::pong, this, nullptr);
    connect(client, &ShellperClient::pong, this, [this] {
        if (m_phase == Phase::Asked) {
            m_timer.start(m_plan.grace + m_plan.verify + answerMargin); // it is at it
        }
    });
    client->terminate(TerminateRequest{m_plan.grace.count(), m_plan.everything});
    client->ping();
    m_timer.start(pongWithin);
}

void SessionEnding::onTerminated(const EndOutcome &outcome)
{
    if (m_phase != Phase::Asked) {
        return;
    }
    m_outcome = mergeOutcomes(m_outcome, outcome);
    settle();
}

void SessionEnding::onShellperGone()
{
    if (m_phase == Phase::Outside) {
        return; // its own look says more
    }
    m_timer.stop();
    if (!m_isProven) {
        // It went without a word. Its guardian ended what it left, if it had one; those seen before tell, and its cgroup.
        if (std::vector<ProcessIdentity> left = remains(); !left.empty() || hasRemains()) {
            endFromOutside({}, std::move(left));
            return;
        }
        m_outcome.ended = true;
        m_outcome.survivors.clear();
    }
    finish();
}

void SessionEnding::onDeadline()
{
    if (m_phase == Phase::Waiting) {
        attempt();
        return;
    }
    qCWarning(lcSession, "Session %s: its shellper does not answer; ending it from outside", qUtf8Printable(m_session.id()));
    endFromOutside(pair());
}

void SessionEnding::awaitLeaving()
{
    m_phase = Phase::Leaving;
    if (!m_session.hasShellper()) {
        finish();
        return;
    }
    m_timer.start(leavingTime); // shellperGone() comes before, or it is hung
}

// `tops` are asked and judged like what is below them; roots only hold, and go last.
void SessionEnding::endFromOutside(std::vector<ProcessRef> roots, std::vector<ProcessIdentity> tops)
{
    m_timer.stop();
    if (roots.empty() && tops.empty() && !hasRemains()) {
        m_phase = Phase::Leaving;
        onShellperGone();
        return;
    }
    m_phase = Phase::Outside;
    TerminationRequest request = endRequestFor(m_context, m_session);
    request.roots = std::move(roots);
    request.tops = std::move(tops);
    request.includeRoots = true;
    request.keepsHolders = m_plan.keepsHolders;
    request.grace = m_isProven ? Milliseconds(0) : m_plan.grace;
    request.verify = m_plan.verify;
    request.keep.everything = m_plan.everything;
    m_termination = std::make_unique<Termination>(std::move(request), m_context.clock());
    connect(m_termination.get(), &Termination::finished, this, &SessionEnding::onOutsideFinished);
    m_termination->start();
}

void SessionEnding::onOutsideFinished(const TerminationResult &result)
{
    m_termination.release()->deleteLater(); // it is what calls us
    m_outcome = mergeOutcomes(m_outcome, endOutcomeFrom(result));
    settle();
}

void SessionEnding::settle()
{
    m_timer.stop();
    if (m_outcome.ended) {
        m_isProven = true;
        if (m_outcome.kept.isEmpty()) {
            awaitLeaving();
        } else {
            finish(); // the shellper stays with what is kept, so that it stays visible
        }
        return;
    }
    if (m_attempts > m_plan.retries) {
        finish();
        return;
    }
    m_phase = Phase::Waiting;
    constexpr Milliseconds longestDelay = std::chrono::days(1); // a timer counts in an int
    m_timer.start(std::min(longestDelay, m_plan.retryDelay * (1 << std::min(m_attempts - 1, 16))));
}

void SessionEnding::finish()
{
    m_timer.stop();
    m_phase = Phase::Idle;
    m_outcome.attempts = m_attempts;
    m_outcome.durationMs = (m_context.clock().awake() - m_startedAt).count();
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(m_outcome);
    }
}

} // namespace shellreeve
