// SPDX-License-Identifier: MIT
#include "rawterminal.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

void RawTerminal::enter()
{
    termios settings = {};
    if (m_saved || ::tcgetattr(STDIN_FILENO, &settings) != 0) {
        return;
    }
    m_saved = settings;
    ::cfmakeraw(&settings);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

void RawTerminal::leave()
{
    if (m_saved) {
        ::tcsetattr(STDIN_FILENO, TCSANOW, &*m_saved); // not TCSADRAIN: a terminal that nobody reads would hold us
        m_saved.reset();
    }
}

bool inputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

bool terminalCanBeLent()
{
    struct stat input = {};
    struct stat output = {};
    return inputIsTerminal() && ::isatty(STDOUT_FILENO) == 1 && ::fstat(STDIN_FILENO, &input) == 0
        && ::fstat(STDOUT_FILENO, &output) == 0 && input.st_rdev == output.st_rdev
        && (::fcntl(STDIN_FILENO, F_GETFL) & O_ACCMODE) == O_RDWR;
}

std::optional<WindowSize> outputSize()
{
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
        return std::nullopt;
    }
    return WindowSize{size.ws_col, size.ws_row};
}

} // namespace shellreeve
