// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <sys/types.h>
#include <termios.h>

namespace shellreeve {

/// A pseudo terminal: both ends. The slave end stays open here on purpose: without it every moment between two
/// children would be a hang-up on the master, and a reader would spin on EIO.
class Pty
{
public:
    /// Refused, naming the limit, when the system has no more.
    static Result<Pty> open(int cols, int rows);

    [[nodiscard]] int master() const { return m_master.get(); } ///< non-blocking, close-on-exec
    [[nodiscard]] int slave() const { return m_slave.get(); }   ///< close-on-exec
    bool resize(int cols, int rows);
    /// The foreground process group, 0 if none.
    [[nodiscard]] pid_t foregroundGroup() const;
    /// Line discipline as a fresh terminal has it: what a program left raw must not meet the next one.
    void resetModes();

private:
    Pty(UniqueFd master, UniqueFd slave);

    UniqueFd m_master;
    UniqueFd m_slave;
    termios m_fresh{};
};

} // namespace shellreeve
