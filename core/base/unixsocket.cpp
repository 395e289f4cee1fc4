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
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!fd.isValid() || !setCloseOnExec(fd.get()) || !setNonBlocking(fd.get())) {
        return systemError(QStringLiteral("cannot make a socket"), errno);
    }
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
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
