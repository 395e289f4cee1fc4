// SPDX-License-Identifier: MIT
#include "session/shellperlink.h"

#include "process/exitwatcher.h"

#include <unistd.h>

namespace shellreeve {

Hello towerHello()
{
    Hello hello;
    hello.clientType = ClientType::Tower;
    hello.output = false;
    hello.replayBytes = 0;
    return hello;
}

ShellperLink::ShellperLink(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ShellperLink::reconnect);
}

ShellperLink::~ShellperLink() = default;

ShellperClient *ShellperLink::client() const
{
    return m_state == State::Connected ? m_client.get() : nullptr;
}

void ShellperLink::watch(const std::optional<ProcessRef> &shellper, const std::optional<ProcessRef> &guardian)
{
    m_shellper = shellper;
    m_guardian = guardian;
    m_shellperWatch.reset();
    m_guardianWatch.reset();
    if (m_state == State::Gone) {
        m_state = State::Idle;
    }
    if (shellper) {
        m_shellperWatch = std::make_unique<ExitWatcher>(*shellper);
        connect(m_shellperWatch.get(), &ExitWatcher::exited, this, &ShellperLink::onProcessExited);
    }
    if (guardian) {
        m_guardianWatch = std::make_unique<ExitWatcher>(*guardian);
        connect(m_guardianWatch.get(), &ExitWatcher::exited, this, [this] {
            if (isShellperAlive()) {
                Q_EMIT guardianGone();
            } else {
                onProcessExited();
            }
        });
    }
}

void ShellperLink::takeOver(std::unique_ptr<ShellperClient> client)
{
    release();
    m_client = std::move(client);
    listenTo(m_client.get());
    m_state = m_client->isWelcomed() ? State::Connected : State::Lost;
    if (m_state == State::Connected) {
        m_backoff.reset();
    } else {
        // It broke between its WELCOME and now.
        reconnectLater(Error{ErrorCode::Failed, QStringLiteral("the connection to the shellper broke")});
    }
}

void ShellperLink::listenTo(ShellperClient *client)
{
    connect(client, &ShellperClient::welcomed, this, &ShellperLink::onWelcomed);
    connect(client, &ShellperClient::disconnected, this, &ShellperLink::onDisconnected);
    connect(client, &ShellperClient::exited, this, &ShellperLink::exited);
    connect(client, &ShellperClient::terminated, this, &ShellperLink::terminated);
    connect(client, &ShellperClient::eventReceived, this, &ShellperLink::eventReceived);
    connect(client, &ShellperClient::replaced, this, &ShellperLink::onReplaced);
}

void ShellperLink::onReplaced(qint64 pid)
{
    // An earlier try of ours that a shellper got round to only now: nobody else has the session, and our own end is none to wait for.
    if (pid == ::getpid()) {
        m_client->closeConnection(); // its end is no news any more
        reconnectLater(Error{ErrorCode::Failed, QStringLiteral("an earlier connection of this supervisor took the place of a later one")});
        return;
    }
    // The end of the stream follows; it must not start a reconnection.
    setLost(State::Replaced, Error{ErrorCode::NotOurs,
                                   QStringLiteral("another supervisor, process %1, has taken this session over").arg(pid),
                                   QStringLiteral("end that one; this one goes on then")});
    m_replacerWatch.reset();
    const auto comeBack = [this, pid] {
        if (m_state == State::Replaced) {
            reconnectLater(Error{ErrorCode::NotRunning,
                                 QStringLiteral("the supervisor that had taken this session over, process %1, has ended").arg(pid)});
        }
    };
    const Result<ProcessRef> replacer = ProcessRef::open(static_cast<pid_t>(pid));
    if (replacer) {
        m_replacerWatch = std::make_unique<ExitWatcher>(*replacer);
        connect(m_replacerWatch.get(), &ExitWatcher::exited, this, comeBack);
    } else if (pid > 0 && replacer.error().code == ErrorCode::NotFound) {
        comeBack();
    }
}

void ShellperLink::reconnect()
{
    m_retry.stop();
    if (m_state == State::Connected || m_paths.isEmpty()) {
        return;
    }
    if (m_state == State::Idle || m_state == State::Replaced) {
        m_state = State::Lost;
        m_pathIndex = 0;
    }
    if (!m_client) {
        m_client = std::make_unique<ShellperClient>();
        listenTo(m_client.get());
    }
    m_client->connectTo(m_paths.at(m_pathIndex % m_paths.size()), towerHello());
}

void ShellperLink::reconnectLater(const Error &reason)
{
    setLost(State::Lost, reason);
    m_retry.start(m_backoff.next());
}

void ShellperLink::release()
{
    m_retry.stop();
    if (m_client) {
        m_client->disconnect(this);
        m_client->closeConnection();
        m_client.release()->deleteLater(); // one of its signals may be what called us
    }
    if (m_state != State::Gone) {
        m_state = State::Idle;
    }
}

void ShellperLink::onWelcomed(const Welcome &welcome)
{
    if (m_shellper && m_client->peerPid() != m_shellper->pid()) {
        // Whoever sits on this path is not the one we know.
        const qint64 pid = m_client->peerPid();
        m_client->closeConnection();
        ++m_pathIndex;
        reconnectLater(Error{ErrorCode::NotOurs,
                             QStringLiteral("process %1 answers in place of the shellper %2").arg(pid).arg(m_shellper->pid())});
        return;
    }
    m_state = State::Connected;
    m_backoff.reset();
    Q_EMIT welcomed(welcome, m_paths.at(m_pathIndex % m_paths.size()));
}

void ShellperLink::onDisconnected(const Error &reason)
{
    if (m_state == State::Replaced || m_state == State::Gone) {
        return;
    }
    if (reason.code == ErrorCode::NotRunning && !m_shellper) {
        onProcessExited();
        return;
    }
    if (m_shellper && !m_shellper->isAlive()) {
        setLost(State::Lost, reason); // its end is told by the watch
        return;
    }
    ++m_pathIndex;
    reconnectLater(reason);
}

void ShellperLink::onProcessExited()
{
    // What the shellper said before it went is still in its socket: TERMINATED, EXIT. The end of the
    // stream comes right behind, so the connection is left to end by itself.
    if (m_guardian && m_guardian->isAlive()) {
        return; // it ends what the shellper left, then goes: its watch calls this again
    }
    if (m_state == State::Gone) {
        return;
    }
    m_retry.stop();
    // After what is already readable on the connection has been read.
    QMetaObject::invokeMethod(this, [this] {
        if (m_state == State::Gone || isShellperAlive() || isGuarded()) {
            return;
        }
        release();
        m_state = State::Gone;
        Q_EMIT gone();
    }, Qt::QueuedConnection);
}

void ShellperLink::setLost(State state, const Error &reason)
{
    const bool isNews = m_state != state || m_reason.context != reason.context;
    m_state = state;
    m_reason = reason;
    if (isNews) {
        Q_EMIT lost();
    }
}

} // namespace shellreeve
