// SPDX-License-Identifier: MIT
#include "tray/program.h"

#include "base/logging.h"
#include "base/signalname.h"
#include "base/version.h"
#include "bundle/helperprograms.h"
#include "control/controlserver.h"
#include "desktop/scopes.h"
#include "lifecycle/crashpath.h"
#include "lifecycle/logfile.h"
#include "lifecycle/shutdowncoordinator.h"
#include "lifecycle/signalwatcher.h"
#include "lifecycle/singleinstance.h"
#include "pty/loginenvironment.h"
#include "settings/settings.h"
#include "sidecar/monitorsidecar.h"
#include "supervisor/controlbinding.h"
#include "supervisor/supervisor.h"
#include "tray/application.h"
#include "tray/front.h"
#include "tray/settingrules.h"
#include "tray/turn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <utility>

namespace shellreeve {

namespace {

constexpr Milliseconds longestBeyondGrace{5'000}; // E4: whatever hangs
constexpr Milliseconds betweenAttemptsToListen{20};
constexpr int mostAttemptsToListen = 100;
constexpr Milliseconds monitorStopsWithin{2'000};

/// For sessions created without an environment. `parent` outlives the answers that are still wanted.
void askLoginEnvironment(QObject *parent, const QProcessEnvironment &ours,
                         const std::function<void(const QProcessEnvironment &)> &done)
{
    EnvironmentMap otherwise;
    const QStringList names = ours.keys();
    for (const QString &name : names) {
        otherwise.insert(name, ours.value(name));
    }
    auto *asked = new LoginEnvironment(parent);
    asked->ask(LoginEnvironment::loginShell(), otherwise, [asked, done](const EnvironmentMap &map) {
        QProcessEnvironment environment;
        for (auto it = map.begin(); it != map.end(); ++it) {
            environment.insert(it.key(), it.value());
        }
        asked->deleteLater();
        done(environment);
    });
}

/// By which the desktop lets the first instance come to the front on behalf of this start.
QString activationToken(const QProcessEnvironment &environment)
{
    const QString token = environment.value(QStringLiteral("XDG_ACTIVATION_TOKEN"));
    return token.isEmpty() ? environment.value(QStringLiteral("DESKTOP_STARTUP_ID")) : token;
}

} // namespace

Program::Program(StartOptions options, QProcessEnvironment environment)
    : m_options(std::move(options)), m_environment(std::move(environment))
{
}

Program::~Program() = default;

void Program::prepareEnd()
{
    m_shutdown = std::make_unique<ShutdownCoordinator>(m_settings->tunables().gracefulTimeout + longestBeyondGrace);
    m_shutdown->add({QStringLiteral("windows"), 200, [this](const CleanupHandler::Done &done) {
        if (m_front) {
            m_front->leaving();
        }
        done({});
    }});
    m_shutdown->add({QStringLiteral("sessions"), 100, [this](const CleanupHandler::Done &done) { leaveSessions(done); }, std::nullopt});
    m_shutdown->add({QStringLiteral("monitor"), 50, [this](const CleanupHandler::Done &done) {
        if (m_supervisor) {
            m_supervisor->monitor().stop([done] { done({}); });
        } else {
            done({});
        }
    }, monitorStopsWithin});
    connect(m_shutdown.get(), &ShutdownCoordinator::finished, this,
            [](const ShutdownReport &report) { QCoreApplication::exit(report.forced ? 1 : 0); });
}

void Program::begin()
{
    if (const Result<void> found = findPaths(); !found) {
        fail(found.error());
        return;
    }
    readSettings();
    prepareEnd();
    Result<std::unique_ptr<SignalWatcher>> watcher = SignalWatcher::install();
    if (!watcher) {
        fail(watcher.error());
        return;
    }
    m_signals = std::move(watcher).value();
    connect(m_signals.get(), &SignalWatcher::received, this, &Program::onSignal);
    if (const Result<void> made = makeDirectories(); !made) {
        fail(made.error());
        return;
    }
    m_turn = std::make_unique<Turn>(m_paths.socketDir, m_paths.controlSocket(), m_options.profile,
                                    Turn::HandOver{m_options.arguments, activationToken(m_environment)});
    connect(m_turn.get(), &Turn::isOurs, this, &Program::serve);
    connect(m_turn.get(), &Turn::handedOver, this, &Program::handedOver);
    connect(m_turn.get(), &Turn::failed, this, &Program::fail);
    m_turn->take();
}

Result<void> Program::findPaths()
{
    const Result<RuntimePaths> paths = RuntimePaths::from(PathInputs::fromEnvironment(m_environment, m_options.profile));
    if (!paths) {
        return paths.error();
    }
    m_paths = *paths;
    // The names of sessions' sockets are longer than that of the control socket.
    return checkSocketPathLength(m_paths.sessionSocket(QStringLiteral("aaaaaaaa")));
}

void Program::readSettings()
{
    Settings::Overrules overrules = Settings::overrulesFrom(m_environment, &m_complaints);
    if (m_options.monitorPort) {
        overrules.insert(Setting::MonitorPort, {rowOf(Setting::MonitorPort).option, static_cast<qlonglong>(*m_options.monitorPort)});
    }
    m_settings = std::make_unique<Settings>(m_paths.settingsFile, std::move(overrules));
    if (m_settings->problem()) {
        m_complaints.append(m_settings->problem()->message() + QStringLiteral("; the settings are the defaults"));
    }
    for (const QString &complaint : m_settings->complaints()) {
        m_complaints.append(m_settings->file() + QStringLiteral(": ") + complaint);
    }
    connect(m_settings.get(), &Settings::changed, this, &Program::applySettings);
    connect(m_settings.get(), &Settings::problemChanged, this, [this] {
        if (m_settings->problem()) {
            qCWarning(lcStore).noquote() << m_settings->problem()->message();
        }
    });
}

bool Program::hasPerson() const
{
    return isOnDesktop() && !m_options.headless && !m_options.background;
}

void Program::applySettings()
{
    const Tunables tunables = m_settings->tunables();
    m_shutdown->setLimit(tunables.gracefulTimeout + longestBeyondGrace);
    const bool isDevelopment = tunables.mode == RunMode::Development;
    QLoggingCategory::setFilterRules(isDevelopment ? QStringLiteral("shellreeve.*.debug=true") : QString());
    if (m_supervisor) {
        m_supervisor->follow(tunables, sessionRulesFrom(*m_settings));
        const auto port = static_cast<int>(m_settings->number(Setting::MonitorPort));
        if (mayStartMonitor() && std::exchange(m_settledPort, port) != port && m_supervisor->monitor().port() != port) {
            startMonitor(port);
        }
    }
}

bool Program::mayStartMonitor() const
{
    return m_isSupervising && !m_shutdown->isUnderWay();
}

void Program::startMonitor(int port)
{
    m_supervisor->monitor().start(port, hasPerson() ? MonitorSidecar::Manner::Interactive : MonitorSidecar::Manner::Quiet);
}

// The port that it has already is another attempt, unless it runs there.
void Program::useMonitorPort(const QStringList &arguments)
{
    const Result<StartOptions> start = StartOptions::from(QStringList(QString()) + arguments, m_environment);
    if (!start || !start->monitorPort || !mayStartMonitor()) {
        return;
    }
    const MonitorStatus &now = m_supervisor->monitor().status();
    if (now.state != MonitorState::Running || now.port != *start->monitorPort) {
        startMonitor(*start->monitorPort);
    }
}

Result<void> Program::makeDirectories() const
{
    for (const QString &directory : {m_paths.socketDir, m_paths.stateDir, m_paths.sessionsDir, m_paths.logDir}) {
        if (Result<void> made = ensurePrivateDirectory(directory); !made) {
            return made;
        }
    }
    return {};
}

void Program::serve()
{
    m_instance = std::make_unique<SingleInstance>(m_turn->claimed());
    openLog();
    listen();
}

void Program::listen()
{
    if (m_shutdown->isUnderWay()) {
        return; // asked to leave between two attempts
    }
    Result<std::unique_ptr<ControlServer>> server = ControlServer::listen(m_paths.controlSocket());
    if (!server && server.error().code == ErrorCode::Refused && m_attemptsToListen++ < mostAttemptsToListen) {
        // The right is ours, so this is no living instance: one that was killed while it started a process has left a
        // copy of its socket there, until that process runs its program.
        QTimer::singleShot(betweenAttemptsToListen, this, &Program::listen);
        return;
    }
    if (!server) {
        fail(server.error());
        return;
    }
    m_server = std::move(server).value();
    startServing();
}

void Program::openLog()
{
    Result<std::unique_ptr<LogFile>> log = LogFile::open(m_paths.logDir + QStringLiteral("/shellreeve.log"));
    if (log) {
        m_log = std::move(log).value();
        m_log->installMessageHandler();
    } else {
        qCWarning(lcLifecycle).noquote() << log.error().message(); // standard error has to do
    }
    installCrashPath(m_paths.logDir + QStringLiteral("/shellreeve.log"));
    applySettings();
    qCInfo(lcLifecycle).noquote() << QStringLiteral("Shellreeve %1 starts, pid %2, profile %3, sockets in %4")
                                         .arg(versionText()).arg(QCoreApplication::applicationPid())
                                         .arg(m_options.profile.isEmpty() ? QStringLiteral("default") : m_options.profile,
                                              m_paths.socketDir);
    for (const QString &complaint : std::as_const(m_complaints)) {
        qCWarning(lcLifecycle).noquote() << complaint;
    }
    qCInfo(lcLifecycle) << "Process cleanup handlers initialized";
}

void Program::supervise()
{
    if (m_shutdown->isUnderWay()) {
        return; // asked to leave while the helpers were copied
    }
    m_isSupervising = true;
    if (const Result<void> started = m_supervisor->start(); !started) {
        fail(started.error());
    }
}

void Program::startServing()
{
    m_helpers = std::make_unique<HelperPrograms>(m_environment, QCoreApplication::applicationDirPath(), m_paths.helpersDir);
    Supervisor::Options options;
    options.paths = m_paths;
    options.tunables = m_settings->tunables();
    options.rules = sessionRulesFrom(*m_settings);
    options.profile = m_options.profile;
    options.shellperProgram = m_helpers->path(QStringLiteral("shellreeve-shellper"));
    options.loginEnvironment = [this](const std::function<void(const QProcessEnvironment &)> &done) {
        askLoginEnvironment(m_supervisor.get(), m_environment, done);
    };
    m_settledPort = static_cast<int>(m_settings->number(Setting::MonitorPort));
    options.monitorPort = m_settledPort;
    options.monitorProgram = m_helpers->path(QStringLiteral("shellreeve-monitor"));
    options.hasPerson = hasPerson();
    m_scopes = makeScopes(m_environment);
    options.scopes = m_scopes.get();
    m_supervisor = std::make_unique<Supervisor>(std::move(options));
    // Bound before the start: calls that come early wait, and a second start finds us at once.
    bindControl(*m_server, *m_supervisor, ProgramActions{[this](const QStringList &arguments, const QString &token) {
                                                         useMonitorPort(arguments);
                                                         if (m_front) {
                                                             m_front->show(arguments, token);
                                                         }
                                                     },
                                                     [this] { m_shutdown->request(QStringLiteral("app.quit")); },
                                                     true});
    connect(m_server.get(), &ControlServer::lost, this, &Program::onSocketLost);
    connect(m_supervisor.get(), &Supervisor::ready, this, [this] {
        qCInfo(lcLifecycle).noquote() << QStringLiteral("Ready: %1 sessions").arg(m_supervisor->sessionCount());
    });
    makeFront();
    connect(m_helpers.get(), &HelperPrograms::prepared, this, &Program::supervise);
    connect(m_helpers.get(), &HelperPrograms::failed, this, [this](const Error &reason) {
        qCWarning(lcLifecycle).noquote() << QStringLiteral("No session can be started: %1").arg(reason.message());
        m_supervisor->cannotLaunch(reason);
        supervise();
    });
    m_helpers->prepare();
}

void Program::makeFront()
{
    m_front = shellreeve::makeFront({*m_supervisor, *m_settings, m_paths, m_options, m_environment, [this] { return m_helpers->path(QStringLiteral("reeve")); },
                                   [this](const std::function<void(const QProcessEnvironment &)> &done) {
                                       askLoginEnvironment(m_supervisor.get(), m_environment, done);
                                   },
                                   [this](const QString &why) { m_shutdown->request(why); }});
}

void Program::handedOver(qint64 pid)
{
    const QString text = tr("Shellreeve is running already (process %1); it was told about this start.").arg(pid);
    std::fprintf(stdout, "%s\n", qUtf8Printable(text));
    QCoreApplication::exit(0);
}

void Program::onSocketLost()
{
    if (m_shutdown->isUnderWay()) {
        return;
    }
    Result<void> again;
    const QString &folder = m_paths.socketDir;
    // Only this one level: what is above it is not ours to make.
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST) {
        again = systemError(QStringLiteral("cannot make the directory %1").arg(folder), errno);
    } else if (again = makeDirectories(); again) {
        again = m_instance->renew();
        if (!again && again.error().code == ErrorCode::Refused) {
            qCWarning(lcLifecycle).noquote() << QStringLiteral("Another Shellreeve has taken over (%1); leaving, sessions go on")
                                                    .arg(again.error().context);
            m_shutdown->request(QStringLiteral("replaced"));
            return;
        }
    }
    if (again) {
        m_supervisor->renewOwnerLock();
        again = m_server->listenAgain();
    }
    if (again) {
        qCWarning(lcLifecycle).noquote() << QStringLiteral("The socket %1 was gone; listening there again").arg(m_paths.controlSocket());
    } else if (!m_isUnreachable) {
        qCWarning(lcLifecycle).noquote() << QStringLiteral("The socket %1 is gone: %2; trying again")
                                                .arg(m_paths.controlSocket(), again.error().message());
    }
    m_isUnreachable = !again.ok();
}

void Program::onSignal(int signal)
{
    qCInfo(lcLifecycle).noquote() << QStringLiteral("Received %1, initiating graceful shutdown...").arg(signalName(signal));
    m_shutdown->request(signalName(signal));
}

// Keeps them, unless somebody has begun to end them already: that is waited for.
void Program::leaveSessions(const CleanupHandler::Done &done)
{
    if (!m_isSupervising) {
        done({});
        return;
    }
    const bool isQuitting = m_supervisor->isShuttingDown();
    m_supervisor->quit(QuitChoice::KeepSessions, [done](const Result<QList<SessionOutcome>> &outcomes) {
        const bool areEnded = outcomes && std::all_of(outcomes->cbegin(), outcomes->cend(),
                                                      [](const SessionOutcome &session) { return session.outcome.ended; });
        done(areEnded ? Result<void>() : Error{ErrorCode::Failed, QStringLiteral("something survived; the next start finishes it")});
    });
    if (!isQuitting) {
        // Nothing is ended here, so nothing may take long: whatever hangs, sessions go on without us.
        QTimer::singleShot(m_settings->tunables().forceTimeout, this, [done] {
            done(Error{ErrorCode::TimedOut, QStringLiteral("not every shellper could be told goodbye")});
        });
    }
}

void Program::fail(const Error &error)
{
    if (m_log) {
        qCCritical(lcLifecycle).noquote() << error.message();
    } else {
        std::fprintf(stderr, "shellreeve: %s\n", qUtf8Printable(error.message()));
    }
    QCoreApplication::exit(1);
}

} // namespace shellreeve
