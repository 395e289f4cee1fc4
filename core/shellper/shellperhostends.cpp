// SPDX-License-Identifier: MIT
#include "shellper/shellperhost.h"

#include "base/logging.h"
#include "process/processtable.h"
#include "shellper/endoutcome.h"

#include <algorithm>
#include <unistd.h>

/// How a session ends; how it lives is in shellperhost.cpp.
namespace shellreeve {

namespace {

constexpr qsizetype screenBytes = 256 * 1024;
constexpr std::chrono::seconds timeForLastWords{1};

QByteArray newestOf(const OutputRing &ring)
{
    QByteArray newest;
    for (quint64 at = ring.replayStart(screenBytes); at < ring.end();) {
        const QByteArrayView part = ring.view(at, screenBytes);
        newest.append(part.data(), part.size());
        at += static_cast<quint64>(part.size());
    }
    return newest;
}

} // namespace

void ShellperHost::endEverything(Milliseconds grace)
{
    m_ending = true;
    terminate(TerminateRequest{grace.count(), false}, [this](const TerminationResult &result) {
        if (!result.ended && result.survivors.empty()) {
            m_leave(1); // nobody could look: the guardian ends what is left
        }
        leaveNow();
    });
}

void ShellperHost::terminate(const TerminateRequest &request, const std::function<void(const TerminationResult &)> &then)
{
    const bool harder = request.graceMs < m_terminateRequest.graceMs || (request.everything && !m_terminateRequest.everything);
    if (m_termination && !harder) {
        m_afterTermination.push_back(then); // joins the one under way
        return;
    }
    TerminationRequest wanted = endRequest();
    if (wanted.roots.empty()) {
        then({}); // an end of nothing would be no proof
        return;
    }
    m_afterTermination.push_back(then);
    m_endedByRequest = false; // the answer is still to come
    m_terminateRequest = request;
    wanted.grace = Milliseconds(request.graceMs);
    wanted.keep.everything = request.everything;
    if (m_termination) {
        m_termination.release()->deleteLater();
    }
    m_termination = std::make_unique<Termination>(std::move(wanted));
    connect(m_termination.get(), &Termination::finished, this, &ShellperHost::terminated);
    m_leftovers.stop();
    m_termination->start();
}

TerminationRequest ShellperHost::endRequest() const
{
    TerminationRequest request;
    if (const Result<ProcessRef> self = ProcessRef::open(::getpid())) {
        request.roots = {*self};
    } else {
        qCWarning(lcShellper, "Cannot look below ourselves: %s", qPrintable(self.error().message()));
    }
    request.cgroup = m_self.scope();
    request.grace = m_config.grace;
    request.keep = m_config.keep;
    request.sessionChild = m_session->child();
    if (const std::optional<ProcessIdentity> owner = ProcessIdentity::fromJson(m_self.owner())) {
        request.neverTouch.push_back(*owner);
    }
    return request;
}

void ShellperHost::terminated(const TerminationResult &result)
{
    if (sender() != m_termination.get()) {
        return; // a harder one took its place
    }
    m_reaper.reapNow(); // EXIT goes out before TERMINATED
    m_termination.release()->deleteLater();
    if (m_session->exit() && !m_spawn && !result.ended) {
        m_leftovers.watch(result.survivors);
    }
    updateHusk();
    for (const auto &then : std::exchange(m_afterTermination, {})) {
        then(result);
    }
}

void ShellperHost::answerTerminated(const TerminationResult &result)
{
    m_clients->tellTower(FrameType::Terminated, encodeJson(endOutcomeFrom(result).toJson()));
    if (!result.ended) {
        return;
    }
    if (result.kept.empty()) {
        leaveNow();
    } else {
        stayForTheKept();
    }
}

// As long as they do, so that they stay visible.
void ShellperHost::stayForTheKept()
{
    m_endedByRequest = true;
    if (!hasDescendants()) { // the last of them ended meanwhile
        leaveNow();
    } else {
        m_leftovers.watch();
    }
}

bool ShellperHost::hasDescendants() const
{
    const TreeLook below = settledDescendants({::getpid()}, ProcessFields::Identity);
    return !below.settled
        || std::any_of(below.processes.begin(), below.processes.end(),
                       [](const ProcessInfo &process) { return !process.isZombie(); });
}

void ShellperHost::endByLease()
{
    qCInfo(lcShellper, "Nobody has looked after this session as long as its lease is, and it did nothing: ending it");
    // Its exit is kept, and the husk's time follows.
    terminate(TerminateRequest{m_config.grace.count(), false}, [this](const TerminationResult &result) {
        if (!result.ended) {
            m_lease.begin(); // what could not be ended now is tried again, a lease later
        } else if (!result.kept.empty() && !m_spawn) { // a new child goes on with them
            m_leftovers.watch();
        }
        updateHusk();
    });
}

void ShellperHost::leaveAsHusk()
{
    const bool unclaimed = !m_claimed && !m_session->exit();
    qCInfo(lcShellper, "%s: leaving", unclaimed ? "Nobody claimed this session" : "The session is over and nobody looks");
    m_ending = m_ending || unclaimed;
    terminate(TerminateRequest{m_config.grace.count(), false}, [this](const TerminationResult &result) {
        if (m_spawn && !m_ending) {
            return; // somebody wants it again
        }
        if (result.ended && result.kept.empty()) {
            leaveNow();
        } else if (result.ended) {
            stayForTheKept();
        } else {
            updateHusk(); // what could not be ended now is tried again
            if (m_husk.isActive()) {
                m_husk.start(std::max(m_config.husk, std::chrono::seconds(1)));
            }
        }
    });
}

void ShellperHost::leaveNow()
{
    m_board.finished = true;
    m_server.removeSocket();
    const bool isSaveDue = m_saveLater.isActive();
    m_saveLater.stop(); // a record that has been removed stays so
    const bool exitedByItself = m_session->exit() && !m_ending;
    if (exitedByItself) {
        if (isSaveDue) {
            m_self.save();
        }
        m_config.keepScreen ? m_self.saveScreen(newestOf(m_session->ring())) : m_self.forgetScreen();
        m_self.releaseLock();
    } else {
        m_self.remove();
    }
    if (!m_clients->hasUnsent()) {
        m_leave(0);
    }
    QTimer::singleShot(timeForLastWords, this, [this] { m_leave(0); });
}

} // namespace shellreeve
