// SPDX-License-Identifier: MIT
#include "control/controllistener.h"

#include "base/clock.h"
#include "base/logging.h"
#include "base/randomtext.h"
#include "base/runtimepaths.h"
#include "base/unixsocket.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr Milliseconds pauseWithoutDescriptors{500};

Result<void> checkNobodyAnswers(const QString &path)
{
    const Result<UniqueFd> probe = connectUnixSocket(path);
    if (!probe && probe.error().code == ErrorCode::NotRunning) {
        return {};
    }
    if (!probe && probe.error().code != ErrorCode::TimedOut) {
        return Error{ErrorCode::Refused, probe.error().message(), QStringLiteral("look at %1 and move it away").arg(path)};
    }
    return Error{ErrorCode::Refused, QStringLiteral("somebody listens at %1 already").arg(path),
                 QStringLiteral("quit that instance first, or use another profile")};
}

Result<UniqueFd> boundSocket(const QByteArray &name)
{
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!socket.isValid() || !setCloseOnExec(socket.get()) || !setNonBlocking(socket.get())) {
        return systemError(QStringLiteral("cannot make a socket"), errno);
    }
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::chmod(name.constData(), 0600) != 0 || ::listen(socket.get(), SOMAXCONN) != 0) {
        return systemError(QStringLiteral("cannot bind %1").arg(QFile::decodeName(name)), errno);
    }
    return socket;
}

} // namespace

Result<std::unique_ptr<ControlListener>> ControlListener::listen(const QString &path, uid_t owner)
{
    if (Result<void> fits = checkSocketPathLength(path); !fits) {
        return fits.error();
    }
    if (Result<void> free = checkNobodyAnswers(path); !free) {
        return free.error();
    }
    // Shorter than "control.sock": where that fits, this does.
    const QString beside = QFileInfo(path).path() + QStringLiteral("/.c-") + QString::fromLatin1(randomHex(4));
    const QByteArray besideName = QFile::encodeName(beside);
    Result<UniqueFd> socket = boundSocket(besideName);
    struct stat info = {};
    if (!socket || ::lstat(besideName.constData(), &info) != 0
        || ::rename(besideName.constData(), QFile::encodeName(path).constData()) != 0) {
        const Error reason = socket ? systemError(QStringLiteral("cannot listen at %1").arg(path), errno) : socket.error();
        ::unlink(besideName.constData());
        return reason;
    }
    return std::unique_ptr<ControlListener>(new ControlListener(path, owner, std::move(*socket), info.st_dev, info.st_ino));
}

ControlListener::ControlListener(QString path, uid_t owner, UniqueFd socket, dev_t device, ino_t inode)
    : m_path(std::move(path))
    , m_owner(owner)
    , m_socket(std::move(socket))
    , m_device(device)
    , m_inode(inode)
    , m_readable(m_socket.get(), QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &ControlListener::acceptAll);
}

ControlListener::~ControlListener()
{
    const QByteArray name = QFile::encodeName(m_path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) == 0 && info.st_dev == m_device && info.st_ino == m_inode) {
        ::unlink(name.constData());
    }
}

void ControlListener::acceptAll()
{
    for (int round = 0; round < 64; ++round) { // then the connections' turn
        UniqueFd socket(::accept(m_socket.get(), nullptr, nullptr));
        if (socket.isValid()) {
            admit(std::move(socket));
            continue;
        }
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            qCWarning(lcControl, "cannot take a connection: %s", std::strerror(errno));
            m_readable.setEnabled(false); // it stays readable: asking again at once would spin
            QTimer::singleShot(pauseWithoutDescriptors, this, [this] { m_readable.setEnabled(true); });
        }
        if (errno != EINTR && errno != ECONNABORTED) {
            return;
        }
    }
}

void ControlListener::admit(UniqueFd socket)
{
    const Result<PeerCredentials> peer = peerCredentials(socket.get());
    if (!peer || peer->uid != m_owner) {
        qCWarning(lcControl, "refused a connection: %s",
                  peer ? qPrintable(QStringLiteral("of user %1").arg(peer->uid)) : qPrintable(peer.error().message()));
        return;
    }
    if (setCloseOnExec(socket.get()) && setNonBlocking(socket.get())) {
        Q_EMIT accepted(socket.release());
    }
}

} // namespace shellreeve
