// SPDX-License-Identifier: MIT
#pragma once

#include "base/recordlock.h"
#include "process/exitwatcher.h"
#include "sidecar/monitorprocess.h"
#include "sidecar/portpreflight.h"
#include "sidecar/sidecarplan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace shellreeve {

/// Has a monitor on the wanted port, or says why there is none (requirements D1 to D10). Never waits, and can fail nothing but
/// the monitor. Lives in one thread.
class MonitorSidecar : public QObject
{
    Q_OBJECT
public:
    /// What does not change while it lives.
    struct Options {
        QString program;   ///< absolute path of shellreeve-monitor
        QString recordDir; ///< RuntimePaths::monitorDir
        QString tokenFile;
        QString controlSocket;
        QString profile;
        QProcessEnvironment environment;
        /// Of this very instance; else why it has no lock to prove that it lives, so that nothing is started in its name.
        std::function<Result<OwnerRecord>()> owner;
        std::function<QList<SessionRoots>()> sessions;
        std::function<std::optional<Error>()> launchProblem = {}; ///< why `program` cannot be started; may be empty
        Milliseconds claimWithin{3'000}; ///< how long another start on the port is waited for
        Milliseconds restartDelay = RestartPlan::firstDelay; ///< the first; doubles
    };
    enum class Manner {
        Interactive, ///< somebody is there to be asked
        Quiet,       ///< in the background, or after an unexpected end: nobody is asked
    };

    explicit MonitorSidecar(Options options, const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~MonitorSidecar() override; ///< ends the monitor

    [[nodiscard]] const MonitorStatus &status() const { return m_status; }
    [[nodiscard]] int port() const { return m_port; } ///< as it was last wanted; 0: none

    /// 0: none. Ends what runs on another port.
    void start(int port, Manner manner);
    /// Again, from the beginning; counters and what a person declined are forgotten.
    void tryAgain(Manner manner = Manner::Interactive);
    /// A person agreed to the end of the monitor that status().holder names. If it is another by then, that is asked about anew.
    void takeOver();
    /// Or chose to leave it. Nothing is tried any more where another Shellreeve has the port; whoever else has it is still
    /// waited for, and nobody is asked again.
    void decline();
    /// For good: the monitor is ended, `done` called once, nothing is started any more.
    void stop(std::function<void()> done);

Q_SIGNALS:
    void changed();
    void restarting(); ///< after an unexpected end
    /// A holder that was ended for the port, asked or unasked, and how that went.
    void holderEnded(const shellreeve::PortHolder &holder, const shellreeve::TerminationResult &result);

private:
    void begin(Manner manner, const std::optional<ProcessIdentity> &consented = std::nullopt);
    void whenEnded(std::function<void()> then); ///< ends the monitor, if there is one
    void processHasEnded();
    [[nodiscard]] std::optional<Error> obstacle() const; ///< why no monitor could be started, whoever has the port
    void claim();
    void waitForClaim();
    void look();
    [[nodiscard]] PortQuestion question() const;
    void onVerdict(const PortVerdict &verdict);
    void block(const PortVerdict &verdict);
    void blockByClaim(const Error &reason);
    void watchHolder(const ProcessRef &holder);
    void launch();
    void onReady();
    void onFailed(const Error &reason, bool isInUse);
    void onExited(const QString &how);
    void retryOrGiveUp(const QString &reason, Milliseconds wellFor);
    void degrade(const Error &reason);
    void dropPlans();
    void set(MonitorStatus status);

    Options m_options;
    const Clock &m_clock;
    MonitorStatus m_status;
    int m_port = 0;
    Manner m_manner = Manner::Quiet;
    RestartPlan m_plan;
    std::optional<RecordLock> m_claim;
    Milliseconds m_claimUntil{0}; ///< awake time
    Milliseconds m_readySince{0};
    std::optional<ProcessIdentity> m_consented;
    std::unique_ptr<PortPreflight> m_preflight;
    std::unique_ptr<MonitorProcess> m_process;
    std::unique_ptr<ExitWatcher> m_holderWatch; ///< of who has the port
    QTimer m_timer; ///< to the next claim, look or start
    std::function<void()> m_then; ///< after the end of the monitor, which was asked for
    bool m_isStopping = false;
};

} // namespace shellreeve
