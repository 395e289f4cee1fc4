// SPDX-License-Identifier: MIT
#include "shellper/shellperserver.h"

#include "base/logging.h"
#include "base/privatelistener.h"
#include "base/runtimepaths.h"
#include "base/socketwatch.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

// Whoever removes a directory needs a moment without new files in it.
constexpr std::chrono::milliseconds settleTime{200};

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
    Result<std::unique_ptr<PrivateListener>> listening = PrivateListener::listen(path, ::geteuid());
    if (!listening) {
        return listening.error();
    }
    m_listener = std::move(*listening);
    connect(m_listener.get(), &PrivateListener::accepted, this, &ShellperServer::clientConnected);
    m_path = path;
    m_file = m_listener->file();
    m_watch = std::make_unique<SocketWatch>(path);
    connect(m_watch.get(), &SocketWatch::disturbed, &m_settle, qOverload<>(&QTimer::start));
    return {};
}

void ShellperServer::removeSocket()
{
    m_watch.reset();
    m_settle.stop();
    m_listener.reset();
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
