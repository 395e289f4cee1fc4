// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/privatefile.h"
#include "base/result.h"
#include "base/runtimepaths.h"
#include "base/tunables.h"
#include "session/sessionsnapshot.h"
#include "supervisor/answerlimits.h"
#include "supervisor/requests.h"
#include "supervisor/sessionrules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QProcessEnvironment>

#include <functional>
#include <memory>
#include <optional>

namespace shellreeve {

class DashboardTickets;
class MonitorSidecar;
class PortEnds;
class Ports;
class Reconciler;
class ScopeMaker;
class Session;
class Subtrees;
struct SessionSpec;
struct SupervisorParts;

/// Decides about all sessions of one profile: adopts what lives, creates, ends, restarts, keeps the
/// records true. Owns the parts and passes references; nothing visual. Lives in one thread and never
/// waits. Destroying it without quit() is what a crash does: every session goes on.
/// The caller holds the instance lock of the socket directory.
class Supervisor : public QObject
{
    Q_OBJECT
public:
    struct Options {
        RuntimePaths paths;
        Tunables tunables;
        QString profile;
        QString shellperProgram; ///< absolute path
        const Clock &clock = Clock::system();
        /// Fetches the environment of the user's login shell for sessions created without one; empty:
        /// this process's environment.
        std::function<void(const std::function<void(const QProcessEnvironment &)> &)> loginEnvironment;
        std::function<Result<void>(const QString &path)> sync = syncToDisk; ///< of the records, on another thread
        AnswerLimits answers{}; ///< at the start
        int monitorPort = 0;     ///< 0: no monitor
        QString monitorProgram = {}; ///< absolute path
        bool hasPerson = false;  ///< somebody is there to be asked about the monitor's port
        ScopeMaker *scopes = nullptr; ///< outlives the supervisor; nullptr: sessions get no cgroups of their own
        SessionRules rules{};
    };

    explicit Supervisor(Options options, QObject *parent = nullptr);
    ~Supervisor() override;

    /// Loads, adopts, finishes what an earlier run left half done; ready() follows within about a second
    /// whatever hangs. Fails only where no session could ever be had (directories that are not ours).
    Result<void> start();
    /// No helper can be started, for this reason: what needs one fails with it. Before start(); adoption goes on as ever.
    void cannotLaunch(const Error &reason);
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const RuntimePaths &paths() const;
    [[nodiscard]] bool isShuttingDown() const;
    /// Others from now on, for living sessions too; at any time.
    void follow(const Tunables &tunables, const SessionRules &rules);
    [[nodiscard]] const SessionRules &rules() const;
    [[nodiscard]] const Tunables &tunables() const;

    /// All or nothing: the session's object once its shellper answered, or why not and nothing left.
    void create(const SessionSpec &spec, const Answer<QJsonObject> &answer);

    /// What is known without a look at the system, oldest first: cheap enough for every change. The counts (processes,
    /// CPU, memory, ports) are the last measured ones.
    [[nodiscard]] QList<SessionSnapshot> snapshots() const;
    [[nodiscard]] std::optional<SessionSnapshot> snapshot(const QString &id) const;
    /// While it is wanted, the counts are measured anew every two seconds, all sessions from one look; measured() follows.
    void setMeasuring(bool wanted);
    /// Calls back when the counts have been measured anew (some 10 ms), or after a second: list() and get() tell them then.
    void measure(std::function<void()> done);
    /// What an explicit end would do to this session now; a look at its processes (0.5 ms).
    [[nodiscard]] EndPreview endPreview(const QString &id) const;
    [[nodiscard]] QList<EndPreview> endPreviews(const QStringList &ids) const; ///< in their order
    /// Of those that live; a look at each (some 50 µs), and one at the machine's listening sockets.
    [[nodiscard]] QHash<qint64, ProcessUse> usesOf(const QList<qint64> &pids) const;
    /// A person has seen what the session wanted: its attention is cleared.
    void acknowledge(const QString &id);

    [[nodiscard]] QJsonArray list() const; ///< session objects (interfaces.md), oldest first
    /// `session.snapshot`: {revision, ready, problems[], all, sessions[], removed[]}, what is different from revision `since`,
    /// or all. Counts and problems are at most two seconds old. With a `since` the answer waits for something newer, up to
    /// `wait`. Before ready() it comes at once, and is empty.
    void changesSince(std::optional<quint64> since, Milliseconds wait, const std::function<void(const QJsonObject &)> &answer);
    [[nodiscard]] int sessionCount() const;
    [[nodiscard]] int livingCount() const; ///< those whose shellper lives
    [[nodiscard]] int leasedCount() const; ///< of these: they have a lease that runs after a goodbye, their own or that of the rules
    /// `name` is an exact id, an exact name or a unique prefix of an id.
    [[nodiscard]] Result<QJsonObject> get(const QString &name) const;
    /// {processes: [{pid, ppid, program, command, state}]}
    [[nodiscard]] Result<QJsonObject> tree(const QString &name) const;
    [[nodiscard]] QJsonArray workspaces() const; ///< [{path, sessions: [session…]}]

    /// Answers when the end is verified or given up; a second kill of the same session joins the first.
    void kill(const QString &name, const EndRequest &request, const Answer<SessionOutcome> &answer);
    void killWorkspace(const QString &path, const EndRequest &request, const Answer<QList<SessionOutcome>> &answer);

    /// From now on no end of its session touches this process, but one of everything: {pid, program, sessionId, sessionName}.
    [[nodiscard]] Result<QJsonObject> keepProcess(qint64 pid);
    [[nodiscard]] Result<QJsonObject> unkeepProcess(qint64 pid); ///< the same; NotFound for what is not kept on request
    [[nodiscard]] QJsonArray keptProcesses() const; ///< those that live: [{pid, program, sessionId, sessionName, startedAt}]
    /// The two answers to what a finished session left behind. Ending: as a kill that leaves the session in the list.
    [[nodiscard]] Result<QJsonObject> keepLeftovers(const QString &name);
    void endLeftovers(const QString &name, const Answer<SessionOutcome> &answer);

    [[nodiscard]] Result<QJsonObject> rename(const QString &name, const QString &newName);
    void restart(const QString &name, const Answer<QJsonObject> &answer);
    /// Drops a finished session; answers when what was left of it has gone. Refused for one that runs.
    void forget(const QString &name, const Answer<void> &answer);

    /// After the socket directory had gone: what of this run was in it is made again.
    void renewOwnerLock();

    /// Once: no more creations, then every shellper is told goodbye, or ended. The answer has one
    /// outcome a session that was to be ended.
    void quit(QuitChoice choice, const Answer<QList<SessionOutcome>> &answer);
    [[nodiscard]] std::optional<QuitChoice> quitChoice() const; ///< of the first quit(), which later ones join

    /// What looks around for what is stale, and says what it would do about it; works once ready.
    [[nodiscard]] Reconciler &reconciler();

    /// What has a monitor on its port, or says why there is none.
    [[nodiscard]] MonitorSidecar &monitor();
    /// For browsers that are to get the monitor's token.
    [[nodiscard]] DashboardTickets &tickets();

    /// What ends parts of sessions.
    [[nodiscard]] Subtrees &subtrees();
    [[nodiscard]] Ports &ports();       ///< who listens on which port
    [[nodiscard]] PortEnds &portEnds(); ///< what ends a port's holder

    /// What is wrong with the whole, in sentences: a full disk, a directory that cannot be written.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QStringList knownProblems() const;  ///< without a look, where a stopped shellper shows half a minute later, and without the monitor's
    [[nodiscard]] QStringList commonProblems() const; ///< without those of a single session, which its state tells
    [[nodiscard]] QJsonObject health() const;  ///< `health.get`
    [[nodiscard]] QJsonObject metrics() const; ///< `metrics.get`
    [[nodiscard]] QJsonObject status() const; ///< `reeve status --json` (interfaces.md, "CLI")

    /// Asked before an event() is put together, for which sessions are measured now and then; empty: always wanted.
    void setEventsWanted(std::function<bool()> wanted);

Q_SIGNALS:
    void ready();
    void measured(); ///< the counts of snapshots() are new
    void sessionAdded(const QString &id);
    void sessionChanged(const QString &id);
    void sessionRemoved(const QString &id);
    /// Notifications for `events.subscribe`: {type, …}. Types: session.created, session.changed,
    /// session.removed (each with `session`), problem.
    void happened(const QJsonObject &event);

private:
    void openAudit();
    void tell(const char *type, const Session &session);

    std::unique_ptr<SupervisorParts> m_parts;
    std::function<bool()> m_eventsWanted;
};

} // namespace shellreeve
