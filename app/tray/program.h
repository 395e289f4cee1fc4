// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"
#include "tray/startoptions.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>

#include <functional>
#include <memory>

namespace shellreeve {

class ControlServer;
class Front;
class HelperPrograms;
class LogFile;
class ScopeMaker;
class Settings;
class ShutdownCoordinator;
class SignalWatcher;
class SingleInstance;
class Supervisor;
class Turn;

/// The program around the supervisor: its directories, its turn, its log, its control socket, its end.
/// Needs a running event loop, which it ends with the exit status.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(StartOptions options, QProcessEnvironment environment);
    ~Program() override;

    void begin();

private:
    Result<void> findPaths();
    void readSettings();
    Result<void> makeDirectories() const;
    void onSignal(int signal);
    void serve();
    void openLog();
    void listen();
    void startServing();
    void supervise();
    void makeFront();
    void handedOver(qint64 pid);
    void onSocketLost();
    void prepareEnd();
    [[nodiscard]] bool hasPerson() const; ///< to be asked at the start
    void applySettings();
    void useMonitorPort(const QStringList &arguments); ///< of a second start, where those name one
    [[nodiscard]] bool mayStartMonitor() const;
    void startMonitor(int port);
    void leaveSessions(const std::function<void(const Result<void> &)> &done);
    void fail(const Error &error);

    StartOptions m_options;
    QProcessEnvironment m_environment;
    RuntimePaths m_paths;
    QStringList m_complaints; ///< about the environment, until there is a log
    int m_attemptsToListen = 0;
    bool m_isUnreachable = false; ///< the control socket is gone, and could not be made again yet
    bool m_isSupervising = false;
    int m_settledPort = 0; ///< of the monitor, as the settings had it last; a person may have chosen another since

    // In the order in which they are made; the last goes first.
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ShutdownCoordinator> m_shutdown;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<SignalWatcher> m_signals;
    std::unique_ptr<Turn> m_turn;
    std::unique_ptr<HelperPrograms> m_helpers;
    std::unique_ptr<ScopeMaker> m_scopes; ///< nullptr: this system has none
    std::unique_ptr<Supervisor> m_supervisor;
    std::unique_ptr<ControlServer> m_server;
    std::unique_ptr<Front> m_front; ///< nullptr without a desktop
};

} // namespace shellreeve
