// SPDX-License-Identifier: MIT
#include "pty/pty.h"

#include "pty/slaveend.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace shellreeve {

Pty::Pty(UniqueFd master, UniqueFd slave)
    : m_master(std::move(master)), m_slave(std::move(slave))
{
    ::tcgetattr(m_slave.get(), &m_fresh);
#if defined(IUTF8)
    m_fresh.c_iflag |= IUTF8; // so that erasing in line mode removes a character, not a byte
    resetModes();
#endif
}

Result<Pty> Pty::open(int cols, int rows)
{
    UniqueFd master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!master.isValid() || ::grantpt(master.get()) != 0 || ::unlockpt(master.get()) != 0) {
        const ErrorCode code = errno == ENOSPC || errno == EMFILE || errno == ENFILE ? ErrorCode::Refused : ErrorCode::Failed;
        return systemError(QStringLiteral("cannot open a pseudo terminal"), errno, code,
                           errno == ENOSPC ? QStringLiteral("end some sessions, or raise kernel.pty.max") : QString());
    }
    UniqueFd slave(openSlaveEnd(master.get()));
    if (!slave.isValid()) {
        return systemError(QStringLiteral("cannot open the other end of a pseudo terminal"), errno);
    }
    if (!setNonBlocking(master.get())) {
        return systemError(QStringLiteral("cannot set up a pseudo terminal"), errno);
    }
    Pty pty(std::move(master), std::move(slave));
    pty.resize(cols, rows);
    return pty;
}

bool Pty::resize(int cols, int rows)
{
    winsize size = {};
    size.ws_col = static_cast<unsigned short>(cols);
    size.ws_row = static_cast<unsigned short>(rows);
    return ::ioctl(m_master.get(), TIOCSWINSZ, &size) == 0;
}

pid_t Pty::foregroundGroup() const
{
    const pid_t group = ::tcgetpgrp(m_master.get());
    return group > 0 ? group : 0;
}

void Pty::resetModes()
{
    ::tcsetattr(m_slave.get(), TCSANOW, &m_fresh);
}

} // namespace shellreeve
