// SPDX-License-Identifier: MIT
#include "base/uniquefd.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace shellreeve {

void UniqueFd::reset(int fd)
{
    if (m_fd >= 0) {
        const int saved = errno;
        ::close(m_fd);
        errno = saved;
    }
    m_fd = fd;
}

bool setNonBlocking(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    return flags >= 0 && ::fcntl(fd, F_SETFL, flags | O_NONBLOCK) == 0;
}

bool setCloseOnExec(int fd)
{
    const int flags = ::fcntl(fd, F_GETFD);
    return flags >= 0 && ::fcntl(fd, F_SETFD, flags | FD_CLOEXEC) == 0;
}

Pipe makePipe()
{
    int ends[2] = {-1, -1};
#if defined(__linux__)
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        return {};
    }
#else
    if (::pipe(ends) != 0) {
        return {};
    }
    setCloseOnExec(ends[0]);
    setCloseOnExec(ends[1]);
#endif
    return Pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

bool writeAll(int fd, const void *data, unsigned long size)
{
    const char *position = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t written = ::write(fd, position, size);
        if (written >= 0) {
            position += written;
            size -= static_cast<unsigned long>(written);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd wait{fd, POLLOUT, 0};
            ::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

} // namespace shellreeve
