// SPDX-License-Identifier: MIT
#include "shellper/shellperserver.h"

#include "base/logging.h"
#include "base/runtimepaths.h"
#include "shellper/socketwatch.h"

#include <QFileInfo>
#include <QLocalServer>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr int backlog = 128;
// Whoever removes a directory needs a moment without new files in it.
constexpr std::chrono::milliseconds settleTime{200};

class Acceptor : public QLocalServer
{
public:
    explicit Acceptor(std::function<void(int)> take) : m_take(std::move(take)) {}

protected:
    void incomingConnection(quintptr socket) override { m_take(static_cast<int>(socket)); }

private:
    std::function<void(int)> m_take;
};

} // namespace

ShellperServer::ShellperServer(QString path, QString fallbackDir, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_fallbackDir(std::move(fallbackDir))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ShellperServer::checkPath);
}

ShellperServer::~ShellperServer() = default;

Result<void> ShellperServer::open()
{
    return bindAt(m_path);
}

Result<void> ShellperServer::bindAt(const QString &path)
{
    Result<ListeningSocket> listening = listenOnPrivateSocket(path, backlog);
    if (!listening) {
        return listening.error();
    }
    auto acceptor = std::make_unique<Acceptor>([this](int socket) { accepted(socket); });
    acceptor->setMaxPendingConnections(backlog);
    if (!acceptor->listen(listening->fd.get())) {
        return Error{ErrorCode::Failed, QStringLiteral("cannot accept at %1: %2").arg(path, acceptor->errorString())};
    }
    (void)listening->fd.release();
    m_acceptors.push_back(std::move(acceptor));
    m_path = path;
    m_file = listening->file;
    m_watch = std::make_unique<SocketWatch>(path);
    connect(m_watch.get(), &SocketWatch::disturbed, &m_settle, qOverload<>(&QTimer::start));
    return {};
}

void ShellperServer::accepted(int socket)
{
    UniqueFd owned(socket);
    const Result<PeerCredentials> peer = peerCredentials(socket);
    if (!peer || peer->uid != ::geteuid() || !setNonBlocking(socket) || !setCloseOnExec(socket)) {
        return;
    }
    Q_EMIT clientConnected(owned.release(), *peer);
}

void ShellperServer::removeSocket()
{
    m_watch.reset();
    m_settle.stop();
    removeSocketFile(m_path, m_file);
}

void ShellperServer::checkPath()
{
    if (!m_watch || socketFileAt(m_path) == m_file) {
        return;
    }
    const QString folder = QFileInfo(m_path).path();
    const QString name = QFileInfo(m_path).fileName();
    ::mkdir(folder.toLocal8Bit().constData(), 0700); // only this one level: what is above it is not ours to make
    if (bindAt(m_path)) {
        qCWarning(lcShellper, "The socket %s was gone; listening there again", qPrintable(m_path));
        Q_EMIT moved();
        return;
    }
    Result<void> bound = ensurePrivateDirectory(m_fallbackDir);
    if (bound) {
        bound = bindAt(m_fallbackDir + QLatin1Char('/') + name);
    }
    if (!bound) {
        qCWarning(lcShellper, "The socket %s is gone: %s", qPrintable(m_path), qPrintable(bound.error().message()));
        return;
    }
    m_inFallback = true;
    qCWarning(lcShellper, "The folder of the socket is gone; listening at %s", qPrintable(m_path));
    Q_EMIT moved();
}

} // namespace shellreeve
