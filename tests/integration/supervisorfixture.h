// SPDX-License-Identifier: MIT
#pragma once

#include "process/processref.h"
#include "process/signalsender.h"
#include "session/sessionspec.h"
#include "shellper/selfrecord.h"
#include "supervisor/supervisor.h"
#include "support/childguard.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

namespace shellreeve::testing {

/// A supervisor with real shellpers in a home of its own. Whatever the test does, the sessions end with
/// it: through the supervisor, then by handle.
class SupervisorBed
{
public:
    SupervisorBed()
    {
        m_home.applyToThisProcess();
        tunables.gracefulTimeout = Milliseconds(2'000);
        tunables.forceTimeout = Milliseconds(2'000);
        tunables.retryAttempts = 1;
        tunables.retryDelay = Milliseconds(50);
    }
    ~SupervisorBed()
    {
        if (!m_supervisor) {
            begin();
        }
        bool done = false;
        m_supervisor->quit(QuitChoice::EndSessions, [&](const Result<QList<SessionOutcome>> &) { done = true; });
        (void)waitFor([&] { return done; });
        m_supervisor.reset();
        endByHandle();
    }
    SupervisorBed(const SupervisorBed &) = delete;
    SupervisorBed &operator=(const SupervisorBed &) = delete;

    Tunables tunables;
    QString profile;
    QString program = QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve-shellper");
    const Clock *clock = &Clock::system();
    std::function<Result<void>(const QString &)> sync = syncToDisk;
    AnswerLimits answers;
    ScopeMaker *scopes = nullptr;
    SessionRules rules;

    [[nodiscard]] const TemporaryHome &home() const { return m_home; }
    [[nodiscard]] RuntimePaths paths() const
    {
        return RuntimePaths::from(PathInputs::fromEnvironment(m_home.environment(), QString())).value();
    }

    /// A new supervisor on the same directories, waited for until it is ready.
    Supervisor &begin()
    {
        beginOnly();
        if (!waitFor([this] { return m_supervisor->isReady(); })) {
            qWarning("the supervisor is not ready");
        }
        return *m_supervisor;
    }
    [[nodiscard]] Supervisor::Options optionsNow() const
    {
        Supervisor::Options options{paths(), tunables, profile, program, *clock, {}, sync, answers};
        options.scopes = scopes;
        options.rules = rules;
        return options;
    }
    void beginOnly() ///< without waiting
    {
        m_supervisor.reset();
        m_supervisor = std::make_unique<Supervisor>(optionsNow());
        if (const Result<void> started = m_supervisor->start(); !started) {
            qWarning("start: %s", qUtf8Printable(started.error().message()));
        }
    }
    void crash() { m_supervisor.reset(); } ///< without a word to the shellpers
    Supervisor &operator*() { return *m_supervisor; }
    Supervisor *operator->() { return m_supervisor.get(); }

    static SessionSpec spec(const QStringList &command, const QString &name = {})
    {
        SessionSpec wanted;
        wanted.command = command;
        wanted.name = name;
        wanted.env = QMap<QString, QString>{{QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin")}};
        return wanted;
    }
    /// The test child, with its words.
    static SessionSpec child(const QString &words, const QString &name = {})
    {
        return spec(QStringList{QStringLiteral(SHELLREEVE_TESTCHILD)} + words.split(QLatin1Char(' ')), name);
    }

    Result<QJsonObject> create(const SessionSpec &wanted)
    {
        return wait<QJsonObject>([&](const Answer<QJsonObject> &answer) { m_supervisor->create(wanted, answer); });
    }
    Result<SessionOutcome> kill(const QString &name, const EndRequest &request = {})
    {
        return wait<SessionOutcome>([&](const Answer<SessionOutcome> &answer) { m_supervisor->kill(name, request, answer); });
    }
    Result<void> forget(const QString &name)
    {
        return wait<void>([&](const Answer<void> &answer) { m_supervisor->forget(name, answer); });
    }
    Result<QJsonObject> restart(const QString &name)
    {
        return wait<QJsonObject>([&](const Answer<QJsonObject> &answer) { m_supervisor->restart(name, answer); });
    }

    [[nodiscard]] QJsonObject get(const QString &name) const
    {
        const Result<QJsonObject> session = m_supervisor->get(name);
        return session ? *session : QJsonObject();
    }
    [[nodiscard]] QString status(const QString &name) const { return get(name).value(QLatin1String("status")).toString(); }
    [[nodiscard]] bool waitForStatus(const QString &name, const QString &wanted) const
    {
        return waitFor([&] { return status(name) == wanted; });
    }
    [[nodiscard]] qint64 pid(const QString &name) const { return get(name).value(QLatin1String("pid")).toInteger(); }
    [[nodiscard]] qint64 childPid(const QString &name) const { return get(name).value(QLatin1String("childPid")).toInteger(); }

    /// What is left in the directories of sessions: sockets, records, self-records, locks, screens.
    [[nodiscard]] QStringList leftFiles() const
    {
        QStringList left = QDir(paths().socketDir).entryList({QStringLiteral("shellper-*")}, QDir::AllEntries | QDir::System);
        left += QDir(paths().sessionsDir).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        return left;
    }
    /// Processes that run the shellper program (or what stands in for it) for a session in this home.
    [[nodiscard]] std::vector<ProcessRef> shellpers() const
    {
        std::vector<ProcessRef> found;
        const QDir sessions(paths().sessionsDir);
        const QStringList names = sessions.entryList({QStringLiteral("*.self.json")}, QDir::Files);
        for (const QString &name : names) {
            const Result<SelfRecord> self = SelfRecord::read(sessions.filePath(name));
            if (!self) {
                continue;
            }
            const auto guardian = ProcessIdentity::fromJson(self->session.value(QLatin1String("guardian")).toObject());
            for (const std::optional<ProcessIdentity> &identity : {guardian, std::optional(self->shellper)}) {
                if (const auto process = identity ? ProcessRef::reopen(*identity) : Result<ProcessRef>(Error{}); process) {
                    found.push_back(*process);
                }
            }
        }
        return found;
    }

private:
    template<typename T, typename Ask>
    static Result<T> wait(Ask ask)
    {
        const auto answered = std::make_shared<std::optional<Result<T>>>();
        ask([answered](const Result<T> &result) { answered->emplace(result); });
        if (!waitFor([&] { return answered->has_value(); })) {
            return Error{ErrorCode::TimedOut, QStringLiteral("no answer")};
        }
        return **answered;
    }

    // What the supervisor could not end, a test that failed in the middle for one.
    void endByHandle() const
    {
        for (const ProcessRef &process : shellpers()) {
            endBelow(process.pid());
            sendSignal(process, SIGKILL);
        }
    }

    TemporaryHome m_home;
    std::unique_ptr<Supervisor> m_supervisor;
};

/// Handles of processes, taken while they lived, to look at later.
class Witnesses
{
public:
    void add(qint64 pid)
    {
        if (Result<ProcessRef> process = ProcessRef::open(static_cast<pid_t>(pid))) {
            m_processes.push_back(*process);
        } else {
            qWarning("no process %lld to witness", static_cast<long long>(pid));
        }
    }
    /// The session's shellper, its guardian, and everything below them.
    void addSession(const QJsonObject &session)
    {
        const qint64 shellper = session.value(QLatin1String("pid")).toInteger();
        add(shellper);
        for (const ProcessInfo &process : readDescendants({static_cast<pid_t>(shellper)})) {
            add(process.pid);
        }
    }
    [[nodiscard]] size_t count() const { return m_processes.size(); }
    [[nodiscard]] size_t living() const
    {
        return static_cast<size_t>(std::count_if(m_processes.begin(), m_processes.end(),
                                                 [](const ProcessRef &process) { return process.isAlive(); }));
    }

private:
    std::vector<ProcessRef> m_processes;
};

} // namespace shellreeve::testing
