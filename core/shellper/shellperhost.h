// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "process/exitwatcher.h"
#include "process/termination.h"
#include "shellper/childreaper.h"
#include "shellper/leasewatch.h"
#include "shellper/leftovers.h"
#include "shellper/selfdescription.h"
#include "shellper/sharedboard.h"
#include "shellper/shellperclients.h"
#include "shellper/shellperconfig.h"
#include "shellper/shellperserver.h"
#include "shellper/terminalsession.h"

#include <QObject>

#include <functional>
#include <memory>

namespace shellreeve {

/// One shellper at work: the session on its PTY, its socket and clients, what it says of itself, and its end. Lives
/// in the one thread of its process.
class ShellperHost : public QObject
{
    Q_OBJECT
public:
    /// `guardian` is our parent process; `leave` ends this process and does not return.
    ShellperHost(ShellperConfig config, SharedBoard &board, const std::optional<ProcessRef> &guardian,
                 std::function<void(int exitStatus)> leave);
    ~ShellperHost() override;

    /// Lock, socket, child, self-record. After an error nothing of it is left.
    Result<void> start();
    [[nodiscard]] QByteArray readyLine() const; ///< {pid, startTime, …} and a line end
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Ends everything below, then leaves: a TERM to the shellper, a leash that broke.
    void endEverything(Milliseconds grace);

private:
    void reaped(pid_t pid, int waitStatus);
    void lookBelow();
    void childExited(const ExitStatus &status);
    void terminate(const TerminateRequest &request, const std::function<void(const TerminationResult &)> &then);
    [[nodiscard]] TerminationRequest endRequest() const; ///< for everything below
    void terminated(const TerminationResult &result);
    void answerTerminated(const TerminationResult &result);
    void stayForTheKept();
    void spawn(const Launch &launch);
    void startSpawned(const TerminationResult &result);
    void tellChild();
    void leftoversChanged();
    void takeDescription(const QJsonObject &keys);
    void takeRules(const QJsonObject &rules);
    void noteKept();
    void moved();
    void becameUnguarded();
    void audienceChanged();
    void updateHusk();
    void updateLease();
    void endByLease();
    void leaveAsHusk();
    void leaveNow();
    [[nodiscard]] bool hasDescendants() const;
    [[nodiscard]] QString cookie() const;

    ShellperConfig m_config;
    SharedBoard &m_board;
    std::function<void(int)> m_leave;
    QByteArray m_nonce;
    std::unique_ptr<ExitWatcher> m_guardian;
    ChildReaper m_reaper;
    SelfDescription m_self;
    ShellperServer m_server;
    std::unique_ptr<TerminalSession> m_session;
    std::unique_ptr<ShellperClients> m_clients;
    std::unique_ptr<Termination> m_termination;
    TerminateRequest m_terminateRequest;
    std::vector<std::function<void(const TerminationResult &)>> m_afterTermination;
    LeaseWatch m_lease;
    Leftovers m_leftovers;
    QTimer m_husk;
    QTimer m_lookBelow; // only after somebody below has ended
    QTimer m_saveLater; // the record
    bool m_ready = false;
    bool m_claimed = false;   // a tower or a viewer came since we began
    bool m_ending = false;    // TERMINATE was asked for: EXIT is no news to keep
    bool m_endedByRequest = false; // everything has ended but what is kept
    std::optional<Launch> m_spawn; // asked for; the child's end is part of it: no EXIT
};

} // namespace shellreeve
