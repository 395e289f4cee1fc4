// SPDX-License-Identifier: MIT
#include "base/unixsocket.h"

#include "base/runtimepaths.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace shellreeve {

namespace {

sockaddr_un addressOf(const QByteArray &name)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    return address;
}

Result<UniqueFd> makeSocket()
{
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!fd.isValid() || !setCloseOnExec(fd.get()) || !setNonBlocking(fd.get())) {
        return systemError(QStringLiteral("cannot make a socket"), errno);
    }
    return fd;
}

Result<void> clearTheWay(const QString &path)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0) {
        return errno == ENOENT ? Result<void>() : systemError(QStringLiteral("cannot look at %1").arg(path), errno);
    }
    const std::optional<SocketFile> file = socketFileAt(path);
    if (!file || info.st_uid != ::geteuid()) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 is in the way and not a socket of ours").arg(path),
                     QStringLiteral("move it away")};
    }
    const Result<UniqueFd> probe = connectUnixSocket(path);
    if (probe || probe.error().code != ErrorCode::NotRunning) {
        return Error{ErrorCode::Refused, QStringLiteral("somebody listens at %1 already").arg(path)};
    }
    removeSocketFile(path, *file);
    return {};
}

} // namespace

std::optional<SocketFile> socketFileAt(const QString &path)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISSOCK(info.st_mode)) {
        return std::nullopt;
    }
    return SocketFile{static_cast<quint64>(info.st_dev), static_cast<quint64>(info.st_ino)};
}

bool removeSocketFile(const QString &path, const SocketFile &file)
{
    return socketFileAt(path) == file && ::unlink(QFile::encodeName(path).constData()) == 0;
}

Result<ListeningSocket> listenOnPrivateSocket(const QString &path, int backlog)
{
    if (Result<void> fits = checkSocketPathLength(path); !fits) {
        return fits.error();
    }
    if (Result<void> cleared = clearTheWay(path); !cleared) {
        return cleared.error();
    }
    Result<UniqueFd> fd = makeSocket();
    if (!fd) {
        return fd.error();
    }
    const sockaddr_un address = addressOf(QFile::encodeName(path));
    const mode_t before = ::umask(0177); // the file's mode is 0777 & ~umask: no moment with more than 0600
    const int bound = ::bind(fd->get(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    const int reason = errno;
    ::umask(before);
    if (bound != 0) {
        return systemError(QStringLiteral("cannot bind %1").arg(path), reason);
    }
    const std::optional<SocketFile> file = socketFileAt(path);
    if (!file || ::listen(fd->get(), backlog) != 0) {
        return systemError(QStringLiteral("cannot listen at %1").arg(path), errno);
    }
    return ListeningSocket{std::move(*fd), *file};
}

Result<UniqueFd> connectUnixSocket(const QString &path)
{
    if (Result<void> fits = checkSocketPathLength(path); !fits) {
        return fits.error();
    }
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) != 0) {
        return systemError(QStringLiteral("no socket at %1").arg(path), errno,
                           errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotRunning : ErrorCode::Failed);
    }
    if (!S_ISSOCK(info.st_mode) || info.st_uid != ::geteuid()) {
        return Error{ErrorCode::NotOurs, QStringLiteral("%1 is not a socket of ours").arg(path)};
    }
    Result<UniqueFd> fd = makeSocket();
    if (!fd) {
        return fd.error();
    }
    const sockaddr_un address = addressOf(name);
    if (::connect(fd->get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        const ErrorCode code = errno == ECONNREFUSED || errno == ENOENT ? ErrorCode::NotRunning
            : errno == EAGAIN || errno == EINPROGRESS                   ? ErrorCode::TimedOut
                                                                        : ErrorCode::Failed;
        return systemError(QStringLiteral("cannot connect to %1").arg(path), errno, code);
    }
    return fd;
}

namespace {

constexpr size_t descriptorSpace = CMSG_SPACE(sizeof(int) * 8);

} // namespace

ssize_t sendWithDescriptor(int socketFd, const char *bytes, size_t size, int descriptor)
{
    iovec part{const_cast<char *>(bytes), size};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    return ::sendmsg(socketFd, &message, 0);
}

ssize_t receiveWithDescriptor(int socketFd, char *bytes, size_t size, UniqueFd *descriptor)
{
    iovec part{bytes, size};
    alignas(cmsghdr) char control[descriptorSpace];
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t got = ::recvmsg(socketFd, &message, 0);
    if (got <= 0) {
        return got;
    }
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) {
            continue;
        }
        const size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof fd);
            UniqueFd received(fd);
            setCloseOnExec(received.get());
            if (!descriptor->isValid()) {
                *descriptor = std::move(received);
            }
        }
    }
    return got;
}

} // namespace shellreeve
