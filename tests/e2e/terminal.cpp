// SPDX-License-Identifier: MIT
#include "e2e/terminal.h"

#include "support/waitfor.h"

#include <algorithm>
#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

namespace shellreeve::testing {

Terminal::Terminal(int cols, int rows)
    : m_pty(std::make_unique<Pty>(Pty::open(cols, rows).value()))
{
}

Terminal::~Terminal()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void Terminal::start(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    const int slave = m_pty->slave();
    m_process.setChildProcessModifier([slave] { // only async-signal-safe calls
        ::setsid();
        ::ioctl(slave, TIOCSCTTY, 0);
        for (int fd = 0; fd < 3; ++fd) {
            ::dup2(slave, fd);
        }
    });
    m_process.start(path, arguments, QIODevice::ReadOnly);
    if (!m_process.waitForStarted()) {
        qWarning("%s does not start", qUtf8Printable(path));
    }
}

bool Terminal::attach(const Instance &instance, const QString &name, const QStringList &options)
{
    start(QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), QStringList{QStringLiteral("attach"), name} + options, instance.environment);
    const bool announced = shows("[attached to " + name.toUtf8()) && waitFor([this] { return isRaw(); });
    if (!announced) {
        qWarning("reeve attach says: %s", output().constData());
    }
    return announced;
}

void Terminal::pump()
{
    char block[16384];
    ssize_t got = 0;
    while (m_pty && (got = ::read(m_pty->master(), block, sizeof block)) > 0) {
        m_output.append(block, static_cast<qsizetype>(got));
    }
}

void Terminal::type(const QByteArray &bytes)
{
    if (!writeAll(m_pty->master(), bytes.constData(), static_cast<unsigned long>(bytes.size()))) {
        qWarning("cannot type: errno %d", errno);
    }
}

bool Terminal::shows(const QByteArray &text)
{
    const bool found = waitFor([&] {
        pump();
        return m_output.contains(text);
    });
    if (!found) {
        qWarning("not on the terminal: %s; there is: %s", text.toPercentEncoding(" []").constData(),
                 m_output.toPercentEncoding(" []").constData());
    }
    return found;
}

const QByteArray &Terminal::output()
{
    pump();
    return m_output;
}

void Terminal::forget()
{
    pump();
    m_output.clear();
}

void Terminal::resize(int cols, int rows)
{
    m_pty->resize(cols, rows);
}

termios Terminal::modes() const
{
    termios settings = {};
    ::tcgetattr(m_pty->slave(), &settings);
    return settings;
}

bool Terminal::isRaw() const
{
    return (modes().c_lflag & ICANON) == 0;
}

int Terminal::waitForExit()
{
    const bool ended = waitFor([this] {
        pump(); // what nobody reads would hold it
        return m_process.state() == QProcess::NotRunning;
    });
    pump();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void Terminal::close()
{
    m_pty.reset();
}

bool sameModes(const termios &one, const termios &other)
{
    return one.c_iflag == other.c_iflag && one.c_oflag == other.c_oflag && one.c_cflag == other.c_cflag
        && one.c_lflag == other.c_lflag && std::equal(std::begin(one.c_cc), std::end(one.c_cc), std::begin(other.c_cc));
}

} // namespace shellreeve::testing
