// SPDX-License-Identifier: MIT
#include "shellper/shellperhost.h"

#include "base/logging.h"
#include "base/randomtext.h"
#include "base/runtimepaths.h"
#include "process/processtable.h"
#include "shellper/endoutcome.h"

#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

namespace shellreeve {

namespace {

// However many end below: a look at all that is left costs.
constexpr std::chrono::seconds lookBelowAfter{1};
constexpr std::chrono::milliseconds saveLaterAfter{100};

} // namespace

ShellperHost::ShellperHost(ShellperConfig config, SharedBoard &board, const std::optional<ProcessRef> &guardian,
                           std::function<void(int)> leave)
    : m_config(std::move(config))
    , m_board(board)
    , m_leave(std::move(leave))
    , m_nonce(randomHex(8))
    , m_self(m_config)
    , m_server(m_config.socketPath, m_config.fallbackSocketDir)
    , m_lease(Lease(m_config.lease, m_config.leaseAfterGoodbye), [] { return readTreeUsage({::getpid()}); }, Clock::system())
    , m_leftovers(m_config.leftovers, [this] { return endRequest(); }, Clock::system())
{
    connect(&m_leftovers, &Leftovers::changed, this, &ShellperHost::leftoversChanged);
    connect(&m_leftovers, &Leftovers::ended, this, [this](const TerminationResult &result) {
        m_clients->noteEvent({{endedLeftoversKey(), eachToJson(endOutcomeFrom(result).endedProcesses)}});
    });
    connect(&m_lease, &LeaseWatch::expired, this, &ShellperHost::endByLease);
    m_husk.setSingleShot(true);
    connect(&m_husk, &QTimer::timeout, this, &ShellperHost::leaveAsHusk);
    m_lookBelow.setSingleShot(true);
    connect(&m_lookBelow, &QTimer::timeout, this, &ShellperHost::lookBelow);
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(saveLaterAfter);
    connect(&m_saveLater, &QTimer::timeout, this, [this] { m_self.save(); });
    connect(&m_reaper, &ChildReaper::reaped, this, &ShellperHost::reaped);
    connect(&m_server, &ShellperServer::moved, this, &ShellperHost::moved);
    m_self.setGuardian(guardian ? std::optional(guardian->identity()) : std::nullopt);
    if (guardian) {
        m_guardian = std::make_unique<ExitWatcher>(*guardian);
        connect(m_guardian.get(), &ExitWatcher::exited, this, &ShellperHost::becameUnguarded);
    }
}

ShellperHost::~ShellperHost() = default;

QString ShellperHost::cookie() const
{
    return m_config.sessionId + QLatin1Char('.') + QString::fromLatin1(m_nonce);
}

Result<void> ShellperHost::start()
{
    if (Result<void> length = checkSocketPathLength(m_config.socketPath); !length) {
        return length;
    }
    if (Result<void> folder = ensurePrivateDirectory(QFileInfo(m_config.socketPath).path()); !folder) {
        return folder;
    }
    if (Result<void> claimed = m_self.claim(); !claimed) {
        return claimed;
    }
    if (Result<void> opened = m_server.open(); !opened) {
        m_self.remove();
        return opened;
    }
    Result<Pty> pty = Pty::open(m_config.size.cols, m_config.size.rows);
    Result<void> started = pty ? Result<void>() : Result<void>(pty.error());
    if (started) {
        m_session = std::make_unique<TerminalSession>(std::move(*pty), m_config.size, m_config.scrollbackBytes);
        started = m_session->start(m_config.launch, cookie());
    }
    if (!started) {
        m_server.removeSocket();
        m_self.remove();
        return started;
    }
    m_clients = std::make_unique<ShellperClients>(*m_session, m_self);
    connect(m_session.get(), &TerminalSession::childExited, this, &ShellperHost::childExited);
    connect(&m_server, &ShellperServer::clientConnected, m_clients.get(), &ShellperClients::add);
    connect(m_clients.get(), &ShellperClients::terminateAsked, this, [this](const TerminateRequest &request) {
        m_ending = m_ending || !m_session->exit(); // a husk that is sent away keeps its exit and its last screen
        terminate(request, [this](const TerminationResult &result) { answerTerminated(result); });
    });
    connect(m_clients.get(), &ShellperClients::spawnAsked, this, &ShellperHost::spawn);
    connect(m_clients.get(), &ShellperClients::describeAsked, this, &ShellperHost::takeDescription);
    connect(m_clients.get(), &ShellperClients::claimed, this, [this](qint64 tower) {
        m_claimed = true;
        if (tower > 0) {
            m_lease.supervisorCame();
            m_self.setOwner(tower);
        }
    });
    connect(m_clients.get(), &ShellperClients::audienceChanged, this, &ShellperHost::audienceChanged);
    connect(m_clients.get(), &ShellperClients::goodbyeSaid, &m_lease, &LeaseWatch::goodbyeSaid);
    connect(m_session.get(), &TerminalSession::outputGrew, &m_lease, &LeaseWatch::renew);
    connect(m_session.get(), &TerminalSession::typed, &m_lease, &LeaseWatch::renew);
    m_board.socketDevice = m_server.file().device;
    m_board.socketInode = m_server.file().inode;
    noteKept();
    m_self.setSocket(m_server.path(), m_server.file());
    tellChild();
    updateHusk();
    m_ready = true;
    return {};
}

void ShellperHost::tellChild()
{
    m_board.childExited = false;
    m_board.child = m_session->child();
    m_self.setChild(m_session->child(), m_session->startTime(), m_session->launch());
    m_self.save();
}

QByteArray ShellperHost::readyLine() const
{
    const QJsonObject &session = m_self.session();
    return encodeJson({{QStringLiteral("pid"), static_cast<qint64>(::getpid())},
                       {QStringLiteral("startTime"), m_session->startTime()},
                       {QStringLiteral("childPid"), static_cast<qint64>(m_session->child())},
                       {QStringLiteral("startTicks"), session.value(QStringLiteral("startTicks"))},
                       {QStringLiteral("guardianPid"), session.value(QStringLiteral("guardian")).toObject().value(QStringLiteral("pid"))}})
        + '\n';
}

void ShellperHost::reaped(pid_t pid, int waitStatus)
{
    if (m_session && pid == m_session->child() && !m_session->exit()) {
        m_board.waitStatus = waitStatus;
        m_board.childExited = true;
        m_session->childReaped(waitStatus);
    }
    if ((m_endedByRequest || !m_leftovers.isEmpty()) && !m_lookBelow.isActive()) {
        m_lookBelow.start(lookBelowAfter);
    }
}

void ShellperHost::lookBelow()
{
    if (m_endedByRequest && !hasDescendants()) {
        leaveNow();
    }
    m_leftovers.refreshSoon();
}

void ShellperHost::childExited(const ExitStatus &status)
{
    if (m_spawn) {
        return;
    }
    m_self.setExit(status);
    m_self.save();
    m_clients->tellExit(status);
    if (!m_termination) {
        m_leftovers.begin();
    }
    updateHusk();
    updateLease();
}

void ShellperHost::spawn(const Launch &launch)
{
    Launch wanted = launch;
    if (wanted.cwd.isEmpty()) {
        wanted.cwd = m_session->launch().cwd;
    }
    if (Result<void> possible = m_session->check(wanted); !possible) { // what runs now is not given up for that
        m_clients->noteEvent({{QStringLiteral("spawnError"), possible.error().message()}});
        return;
    }
    const bool underWay = m_spawn.has_value();
    m_spawn = wanted; // the newest counts
    if (!underWay) {
        terminate(TerminateRequest{m_config.grace.count(), false},
                  [this](const TerminationResult &result) { startSpawned(result); });
    }
}

void ShellperHost::startSpawned(const TerminationResult &result)
{
    const Launch launch = *std::exchange(m_spawn, std::nullopt);
    Result<void> started;
    if (m_ending || m_board.finished) {
        started = Error{ErrorCode::ShuttingDown, QStringLiteral("the session is being ended")};
    } else if (!result.ended) {
        started = Error{ErrorCode::SpawnFailed, QStringLiteral("what ran before could not be ended")};
    } else {
        m_leftovers.stop(); // who joined this end may have begun to watch what it kept
        m_endedByRequest = false;
        m_session->forgetOutput();
        started = m_session->start(launch, cookie());
        if (!started) {
            m_session->noteFailedStart(); // its EXIT, not the former child's
        }
    }
    if (!started) {
        m_clients->noteEvent({{QStringLiteral("spawnError"), started.error().message()}});
        if (m_session->exit()) {
            childExited(*m_session->exit());
        }
        return;
    }
    tellChild();
    updateHusk();
    updateLease();
    m_clients->noteEvent({{QStringLiteral("childPid"), static_cast<qint64>(m_session->child())},
                          {QStringLiteral("startTime"), m_session->startTime()}});
}

void ShellperHost::leftoversChanged()
{
    m_self.setLeftovers(m_leftovers.list());
    m_self.save();
    m_clients->noteEvent({{QStringLiteral("leftovers"), m_leftovers.list()}});
    updateHusk();
}

void ShellperHost::takeDescription(const QJsonObject &keys)
{
    m_self.describe(keys);
    m_self.save();
    if (keys.contains(QStringLiteral("kept"))) {
        m_config.keep.kept = identitiesFromJson(m_self.session().value(QStringLiteral("kept")));
        noteKept();
        m_leftovers.refreshSoon();
    }
    QJsonObject rules = keys.value(QStringLiteral("rules")).toObject();
    if (const QJsonValue policy = keys.value(QStringLiteral("leftovers")); policy.isString()) {
        rules.insert(QStringLiteral("leftovers"), policy);
    }
    if (!rules.isEmpty()) {
        takeRules(rules);
    }
}

// They count from here on, for what is left over already, too.
void ShellperHost::takeRules(const QJsonObject &rules)
{
    m_config.takeRules(rules);
    if (!m_board.setRules(encodeJson(m_config.rules()))) {
        qCWarning(lcShellper, "The keep-list is too long for the guardian, which keeps the one before");
    }
    m_leftovers.setRules(m_config.leftovers);
    m_leftovers.refreshSoon();
    m_lease.setLengths(m_config.lease, m_config.leaseAfterGoodbye);
    m_husk.stop();
    updateHusk();
    updateLease();
}

// For the guardian, should it have to end what we leave.
void ShellperHost::noteKept()
{
    m_board.setKept(m_config.keep.kept);
}

void ShellperHost::moved()
{
    m_board.socketDevice = m_server.file().device;
    m_board.socketInode = m_server.file().inode;
    m_board.socketInFallback = m_server.isInFallback();
    m_self.setSocket(m_server.path(), m_server.file());
    (void)m_self.claim().ok(); // its directory may have gone with the socket's
    m_self.save();
    m_clients->noteEvent({{QStringLiteral("socketPath"), m_server.path()}});
}

void ShellperHost::becameUnguarded()
{
    m_self.setGuardian(std::nullopt);
    m_self.save();
    m_clients->noteEvent({{QStringLiteral("guarded"), false}});
}

void ShellperHost::audienceChanged()
{
    m_self.setViewers(m_clients->viewers());
    updateHusk();
    updateLease();
}

void ShellperHost::updateLease()
{
    const bool wasRunning = m_lease.left().has_value();
    m_lease.setAudience({m_clients->hasTower(), m_clients->viewers(), m_claimed && (!m_session->exit() || m_spawn)});
    const std::optional<Milliseconds> left = m_lease.left();
    m_self.setEndsIn(m_husk.isActive() ? m_husk.remainingTimeAsDuration() : left);
    if (left.has_value() != wasRunning && !m_saveLater.isActive()) {
        m_saveLater.start(); // somebody came or went: who came waits for the screen, not for a disk
    }
}

void ShellperHost::updateHusk()
{
    const bool over = m_session->exit().has_value() && !m_spawn && m_leftovers.isEmpty();
    const bool alone = !m_clients->hasTower() && m_clients->viewers() == 0;
    if (!alone || (!over && m_claimed) || m_termination) {
        m_husk.stop();
    } else if (!m_husk.isActive()) {
        m_husk.start(m_claimed ? m_config.husk : std::max(m_config.husk, std::chrono::seconds(1)));
    }
}

} // namespace shellreeve
