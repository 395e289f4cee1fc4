// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"
#include "process/processref.h"
#include "support/temporaryhome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <chrono>
#include <memory>
#include <vector>

namespace shellreeve::testing {

/// How a run of `reeve` ended and what it said.
struct Said {
    int code = -1; ///< -1: ended by a signal, or not within the deadline
    QString out;
    QString err;

    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QJsonObject object() const;
};

/// One Shellreeve of the shipped binaries, as a user has it: the program, `reeve`, and the sessions. Whatever a
/// test does to it, the destructor ends the sessions, through the program first and then by handle. Several may
/// share a home: give them a profile, or a SHELLPER_SOCKET_DIR, of their own.
class Instance
{
public:
    explicit Instance(const TemporaryHome &home, QString profile = {});
    ~Instance();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;

    QProcessEnvironment environment; ///< of everything started from here on
    QString trayProgram = {}; ///< of another place; empty: the built one
    QStringList inWorld; ///< what shellreeve is started by: a program and its arguments; empty: by itself

    /// Starts shellreeve and waits until it is ready. False when it ends, or is not in time.
    [[nodiscard]] bool start(const QStringList &options = {QStringLiteral("--headless")});
    void crash(); ///< SIGKILL
    /// Waits until it has gone by itself: its exit status, -1 if it does not or died of a signal.
    [[nodiscard]] int waitForExit();
    [[nodiscard]] QProcess &tray() { return *m_tray; }
    [[nodiscard]] ProcessRef trayProcess() const { return ProcessRef::open(static_cast<pid_t>(m_tray->processId())).value(); }
    /// A process of shellreeve of its own: for second starts, and for starts that fail.
    [[nodiscard]] Said runTray(const QStringList &options = {QStringLiteral("--headless")}) const;

    [[nodiscard]] Said reeve(const QStringList &words, std::chrono::milliseconds within = std::chrono::seconds(60)) const;
    /// Starts `reeve` without waiting; it is killed with its handle.
    [[nodiscard]] std::unique_ptr<QProcess> startReeve(const QStringList &words) const;

    /// `reeve new`; the id, empty on failure (which is logged).
    QString create(const QString &name, const QStringList &command, const QStringList &options = {});
    /// The same of the test child, with its words.
    QString createChild(const QString &name, const QString &words);
    /// The session's object in `reeve list --json`; empty if there is none.
    [[nodiscard]] QJsonObject session(const QString &name) const;
    [[nodiscard]] QStringList names() const; ///< of all listed
    [[nodiscard]] bool waitForStatus(const QString &name, const QString &status) const;
    [[nodiscard]] bool waitForOutput(const QString &name, const QString &text) const;
    [[nodiscard]] QJsonObject monitor() const; ///< of `reeve status --json`
    [[nodiscard]] bool waitForMonitor(const QString &state) const; ///< what it is instead, is logged

    [[nodiscard]] RuntimePaths paths() const;
    /// What is left in the directories of sessions: sockets, records, self-records, locks, screens.
    [[nodiscard]] QStringList leftFiles() const;
    [[nodiscard]] QString log() const;
    /// The living processes of a session: guardian, shellper, and everything below them.
    [[nodiscard]] std::vector<ProcessRef> processesOf(const QString &id) const;

private:
    [[nodiscard]] QStringList withProfile(QStringList words) const;
    [[nodiscard]] std::vector<ProcessRef> holders() const;
    void remember(const QString &id);

    QString m_profile;
    std::unique_ptr<QProcess> m_tray;
    std::vector<ProcessRef> m_holders; ///< of sessions made here, should nothing on disk name them any more
};

/// Waits with the event loop running: the process may be asking something of this very test.
[[nodiscard]] bool runUntilFinished(QProcess &process, std::chrono::milliseconds within);
[[nodiscard]] size_t living(const std::vector<ProcessRef> &processes);
/// Waits until none of them lives.
[[nodiscard]] bool waitUntilGone(const std::vector<ProcessRef> &processes);

/// Words separated by blanks.
[[nodiscard]] QStringList words(const char *text);

} // namespace shellreeve::testing
