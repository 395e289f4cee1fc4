// SPDX-License-Identifier: MIT
#include "shellper/shellperclient.h"

#include "base/privatefile.h"
#include "base/unixsocket.h"

#include <QPointer>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace shellreeve {

ShellperClient::ShellperClient(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(Error{ErrorCode::TimedOut, QStringLiteral("the shellper at %1 does not answer").arg(m_path),
                   QStringLiteral("it may be stopped or busy; it is left alone")});
    });
}

ShellperClient::~ShellperClient() = default;

void ShellperClient::connectTo(const QString &socketPath, const Hello &hello, Milliseconds welcomeWithin)
{
    closeConnection();
    m_path = socketPath;
    if (Result<void> opened = open(socketPath); !opened) {
        // From the event loop, so that a caller never hears of the end before connectTo() returned.
        QMetaObject::invokeMethod(this, [this, reason = opened.error()] { fail(reason); }, Qt::QueuedConnection);
        return;
    }
    m_deadline.start(welcomeWithin);
    send(FrameType::Hello, hello.encode());
}

Result<void> ShellperClient::open(const QString &socketPath)
{
    Result<UniqueFd> socket = connectUnixSocket(socketPath);
    if (!socket) {
        return socket.error();
    }
    const Result<PeerCredentials> peer = peerCredentials(socket->get());
    if (!peer) {
        return peer.error();
    }
    if (peer->uid != ::geteuid()) {
        return Error{ErrorCode::NotOurs, QStringLiteral("%1 is served by user %2").arg(socketPath).arg(peer->uid)};
    }
    m_peerPid = peer->pid;
    m_socket = std::move(*socket);
    m_readable = std::make_unique<ReadWatch>(m_socket.get());
    m_writable = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &ReadWatch::readable, this, &ShellperClient::readAvailable);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &ShellperClient::flush);
    return {};
}

void ShellperClient::closeConnection()
{
    m_deadline.stop();
    // A notifier may be what called us: it must outlive this call.
    const auto let = [](auto &notifier) {
        if (notifier) {
            notifier->setEnabled(false);
            notifier.release()->deleteLater();
        }
    };
    let(m_readable);
    let(m_writable);
    m_socket.reset();
    m_reader = FrameReader(FrameReader::DataMode::Streamed);
    m_out.clear();
    m_lentTerminal = -1;
    m_peerPid = 0;
    m_welcomed = false;
}

void ShellperClient::sendData(const QByteArray &bytes)
{
    // Pieces that any shellper takes at once.
    for (qsizetype at = 0; at < bytes.size(); at += longestControlPayload) {
        send(FrameType::Data, bytes.mid(at, longestControlPayload));
    }
}

void ShellperClient::resize(const WindowSize &size)
{
    send(FrameType::Resize, size.encode());
}

void ShellperClient::sendSignal(int signal)
{
    send(FrameType::Signal, encodeJson({{QStringLiteral("signal"), signal}}));
}

void ShellperClient::spawn(const Launch &launch)
{
    send(FrameType::Spawn, encodeJson(launch.toJson()));
}

void ShellperClient::terminate(const TerminateRequest &request)
{
    send(FrameType::Terminate, request.encode());
}

void ShellperClient::challenge(const QByteArray &nonce)
{
    send(FrameType::Challenge, encodeJson({{QStringLiteral("nonce"), QString::fromLatin1(nonce)}}));
}

void ShellperClient::describe(const QJsonObject &keys)
{
    send(FrameType::Describe, encodeJson(keys));
}

void ShellperClient::goodbye()
{
    send(FrameType::Goodbye);
}

void ShellperClient::ping()
{
    send(FrameType::Ping);
}

void ShellperClient::handOverTerminal(int ttyFd, const QJsonObject &options)
{
    m_lentTerminal = ttyFd;
    m_lentAt = m_out.size();
    send(FrameType::Terminal, encodeJson(options));
}

void ShellperClient::send(FrameType type, const QByteArray &payload)
{
    if (!m_socket.isValid()) {
        return;
    }
    m_out += encodeFrame(type, payload);
    flush();
}

void ShellperClient::flush()
{
    while (!m_out.isEmpty()) {
        ssize_t taken = 0;
        const bool lending = m_lentTerminal >= 0;
        if (lending && m_lentAt == 0) {
            taken = sendWithDescriptor(m_socket.get(), m_out.constData(), static_cast<size_t>(m_out.size()), m_lentTerminal);
            m_lentTerminal = taken > 0 ? -1 : m_lentTerminal;
        } else {
            const qsizetype size = lending ? m_lentAt : m_out.size();
            taken = ::send(m_socket.get(), m_out.constData(), static_cast<size_t>(size), MSG_NOSIGNAL);
        }
        if (taken < 0) {
            if (errno == EAGAIN || errno == EWOULDBLOCK) {
                break;
            }
            if (errno != EINTR) {
                // What it said before it went is still readable: EXIT, TERMINATED, REPLACED. The end of the
                // stream reports the loss.
                m_out.clear();
                m_lentTerminal = -1;
            }
            continue;
        }
        m_out.remove(0, taken);
        m_lentAt -= taken;
    }
    m_writable->setEnabled(!m_out.isEmpty());
    if (m_out.isEmpty()) {
        Q_EMIT written();
    }
}

void ShellperClient::readAvailable()
{
    const QPointer<ShellperClient> alive(this);
    char block[65536];
    for (int round = 0; round < 16; ++round) { // then let the rest of the program breathe
        const ssize_t got = ::read(m_socket.get(), block, sizeof block);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            return;
        }
        if (got <= 0) {
            fail(Error{ErrorCode::Failed, QStringLiteral("the shellper at %1 closed the connection").arg(m_path), {},
                       got < 0 ? errno : 0});
            return;
        }
        m_reader.feed(QByteArrayView(block, got));
        const int socket = m_socket.get();
        while (const std::optional<Frame> frame = m_reader.next()) {
            take(*frame);
            if (!alive || m_socket.get() != socket) {
                return; // a receiver closed, reconnected or deleted us
            }
        }
    }
}

void ShellperClient::take(const Frame &frame)
{
    if (frame.oversized) {
        return;
    }
    switch (frame.type) {
    case FrameType::Data:
        Q_EMIT dataReceived(frame.payload);
        break;
    case FrameType::Replay:
        Q_EMIT replayed(frame.payload);
        break;
    case FrameType::Ping:
        send(FrameType::Pong);
        break;
    case FrameType::Pong:
        Q_EMIT pong();
        break;
    case FrameType::Detached:
        Q_EMIT detached();
        break;
    default:
        takeJson(frame);
    }
}

void ShellperClient::takeJson(const Frame &frame)
{
    const auto object = [&] {
        const Result<QJsonObject> parsed = parseJsonObject(frame.payload);
        return parsed ? parsed.value() : QJsonObject();
    };
    switch (frame.type) {
    case FrameType::Welcome:
        if (const Result<Welcome> welcome = Welcome::decode(frame.payload)) {
            m_deadline.stop();
            m_welcomed = true;
            Q_EMIT welcomed(*welcome);
        } else {
            fail(welcome.error());
        }
        break;
    case FrameType::Exit:
        if (const Result<ExitStatus> status = decodeExit(frame.payload)) {
            Q_EMIT exited(*status);
        }
        break;
    case FrameType::Terminated:
        Q_EMIT terminated(EndOutcome::fromJson(object()));
        break;
    case FrameType::Proof:
        Q_EMIT proofReceived(object().value(QStringLiteral("proof")).toString().toLatin1());
        break;
    case FrameType::Event:
        Q_EMIT eventReceived(object());
        break;
    case FrameType::Terminal:
        Q_EMIT terminalAnswered(object().value(QStringLiteral("taken")).toBool(),
                                object().value(QStringLiteral("reason")).toString());
        break;
    case FrameType::Replaced:
        Q_EMIT replaced(object().value(QStringLiteral("pid")).toInteger());
        break;
    default:
        break;
    }
}

void ShellperClient::fail(const Error &reason)
{
    const Error kept = reason;
    closeConnection();
    Q_EMIT disconnected(kept);
}

} // namespace shellreeve
