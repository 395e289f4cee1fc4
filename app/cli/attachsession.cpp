// SPDX-License-Identifier: MIT
#include "attachsession.h"

#include "console.h"
#include "detachkeytext.h"
#include "shellperask.h"
#include "wording.h"

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr Milliseconds longestLoss{10'000};
constexpr Milliseconds longestFarewell{2'000};
constexpr Milliseconds farewellPatience{1'000};
constexpr qint64 shownAtOnce = 256 * 1024;
constexpr qint64 mostUnsent = 256 * 1024;

} // namespace

AttachSession::AttachSession(Options options)
    : m_options(std::move(options))
    , m_signals({SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP})
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
    , m_detachKey(m_options.detachKey)
    , m_lend(terminalCanBeLent())
{
    m_input.setEnabled(false);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &AttachSession::connectToShellper);
    connect(&m_input, &QSocketNotifier::activated, this, &AttachSession::readInput);
    connect(&m_signals, &SignalPipe::received, this, &AttachSession::onSignal);
    connect(&m_client, &ShellperClient::welcomed, this, &AttachSession::onWelcomed);
    connect(&m_client, &ShellperClient::replayed, this, &AttachSession::onReplayed);
    connect(&m_client, &ShellperClient::dataReceived, this, &AttachSession::onOutput);
    connect(&m_client, &ShellperClient::disconnected, this, &AttachSession::onDisconnected);
    connect(&m_client, &ShellperClient::written, this,
            [this] { m_input.setEnabled(m_client.isWelcomed() && !m_lend && !m_inputDone); });
    connect(&m_client, &ShellperClient::detached, this,
            [this] { finish(ExitCode::Done, QStringLiteral("detached from ") + m_options.name); });
    connect(&m_client, &ShellperClient::terminalAnswered, this, &AttachSession::onTerminalAnswered);
    connect(&m_client, &ShellperClient::exited, this, &AttachSession::onExited);
}

AttachSession::~AttachSession()
{
    putTerminalBack();
}

ExitCode AttachSession::run()
{
    connectToShellper();
    m_loop.run();
    return m_exitCode;
}

void AttachSession::connectToShellper()
{
    Hello hello;
    hello.clientType = ClientType::Terminal;
    hello.output = !m_lend;
    hello.replayBytes = m_lend ? 0 : shownAtOnce;
    m_client.connectTo(m_options.socketPath, hello);
}

void AttachSession::onWelcomed(const Welcome &welcome)
{
    m_patience = farewellPatience;
    if (m_lend && !welcome.capabilities.contains(QStringLiteral("terminal-handover"))) {
        m_lend = false; // an older shellper: carry the bytes
        connectToShellper();
        return;
    }
    if (m_lostAt != 0) {
        m_lostAt = 0;
        tell(QStringLiteral("[connected to %1 again]").arg(m_options.name));
    }
    m_backoff.reset();
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(m_client.peerPid()));
    m_shellper = shellper ? std::optional<ProcessRef>(*shellper) : std::nullopt;
    announce();
    m_terminal.enter();
    m_touched = true;
    resize();
    if (m_lend) {
        m_lent = true;
        m_isTaken = false;
        m_client.handOverTerminal(STDIN_FILENO, {{QStringLiteral("detachKey"), static_cast<int>(m_options.detachKey)},
                                                 {QStringLiteral("replayBytes"), shownAtOnce}});
    } else {
        m_filter = QueryFilter();
        m_input.setEnabled(!m_inputDone);
    }
}

void AttachSession::onTerminalAnswered(bool taken, const QString &reason)
{
    if (taken) {
        m_isTaken = true;
        return;
    }
    m_lent = false;
    m_lend = false;
    if (!terminalCanBeLent()) { // it is gone, and no hang-up signal came to say so
        finish(ExitCode::Failed, QStringLiteral("detached from %1: %2").arg(m_options.name, reason));
        return;
    }
    connectToShellper(); // a terminal of another user's, say: carry the bytes
}

void AttachSession::onExited(const ExitStatus &status)
{
    const auto leave = [this, status] { finish(ExitCode::Done, m_options.name + QLatin1Char(' ') + exitText(status)); };
    if (m_lent && !m_isTaken) {
        // The shellper has yet to take the terminal and to write there what was printed; then it says so again.
        QTimer::singleShot(longestFarewell, this, leave);
    } else {
        leave();
    }
}

void AttachSession::announce()
{
    if (m_announced) {
        return;
    }
    m_announced = true;
    if (inputIsTerminal()) {
        const QString key = detachKeyText(m_options.detachKey);
        tell(key.isEmpty() ? QStringLiteral("[attached to %1; no detach key]").arg(m_options.name)
                           : QStringLiteral("[attached to %1; leave with %2]").arg(m_options.name, key));
    }
}

void AttachSession::onReplayed(const QByteArray &bytes)
{
    if (!m_lend) {
        m_screen.feed(bytes);
        console::printBytes(console::outputIsTerminal() ? m_filter.filter(bytes) : bytes);
    }
}

void AttachSession::onOutput(const QByteArray &bytes)
{
    m_screen.feed(bytes);
    // A query cut in two by the end of the replay must not come together on the terminal.
    console::printBytes(console::outputIsTerminal() && !m_filter.isAtRest() ? m_filter.filter(bytes) : bytes);
    if (!console::canPrint()) {
        finish(ExitCode::Failed, QStringLiteral("detached from %1: nobody reads what it writes").arg(m_options.name));
    }
}

void AttachSession::readInput()
{
    char block[4096];
    const ssize_t got = ::read(STDIN_FILENO, block, sizeof block);
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (got <= 0) {
        inputEnded();
        return;
    }
    const QByteArrayView typed(block, got);
    const DetachKey::Scan scan = inputIsTerminal() ? m_detachKey.scan(typed) : DetachKey::Scan{typed, false};
    if (!scan.before.isEmpty()) {
        m_client.sendData(scan.before.toByteArray());
    }
    if (scan.detached) {
        inputEnded();
    } else if (m_client.bytesToWrite() > mostUnsent) {
        m_input.setEnabled(false); // until written()
    }
}

/// Leaves once the shellper has taken everything typed before.
void AttachSession::inputEnded()
{
    m_inputDone = true;
    m_input.setEnabled(false);
    const auto leave = [this] { finish(ExitCode::Done, QStringLiteral("detached from ") + m_options.name); };
    connect(&m_client, &ShellperClient::pong, this, leave);
    QTimer::singleShot(longestFarewell, this, leave);
    m_client.ping();
}

void AttachSession::resize()
{
    if (const std::optional<WindowSize> size = outputSize()) {
        m_client.resize(*size);
    }
}

void AttachSession::onDisconnected(const Error &reason)
{
    m_input.setEnabled(false);
    if (!m_announced) {
        console::complain(whyUnwelcome(m_options.socketPath, reason));
        finish(ExitCode::Failed, {});
        return;
    }
    const bool gone = m_shellper && !m_shellper->isAlive();
    if (m_lostAt == 0 && !gone) {
        m_lostAt = Clock::system().awake().count();
        putTerminalBack(); // so that Ctrl-C works meanwhile
        tell(QStringLiteral("\n[the connection to %1 was lost; trying again]").arg(m_options.name));
    }
    retryOrGiveUp();
}

void AttachSession::retryOrGiveUp()
{
    const bool gone = m_shellper && !m_shellper->isAlive();
    if (gone) {
        finish(ExitCode::Failed, QStringLiteral("%1 is gone: its shellper has ended").arg(m_options.name));
    } else if (Clock::system().awake().count() - m_lostAt >= longestLoss.count()) {
        finish(ExitCode::Failed, QStringLiteral("%1 does not answer; try again with: reeve attach").arg(m_options.name));
    } else {
        m_retry.start(m_backoff.next());
    }
}

void AttachSession::onSignal(int signal)
{
    if (signal == SIGWINCH) {
        resize();
    } else if (signal == SIGTSTP) {
        suspend();
    } else {
        finish(ExitCode::Failed, QStringLiteral("detached from %1 by %2").arg(m_options.name, signalText(signal)));
    }
}

/// Gives the terminal back to the shell for as long as we are stopped; nobody else may read it meanwhile.
void AttachSession::suspend()
{
    m_input.setEnabled(false);
    m_client.closeConnection();
    putTerminalBack();
    ::raise(SIGSTOP);
    connectToShellper();
}

void AttachSession::putTerminalBack()
{
    m_patience = farewellPatience;
    m_terminal.leave();
    if (m_touched && console::outputIsTerminal()) {
        console::writeBriefly(STDOUT_FILENO, screenReset(m_lent ? AlternateScreen::Unknown : m_screen.state()), m_patience);
    }
    m_touched = false;
}

/// After putTerminalBack(), both together in bounded time: a stalled terminal must not keep us.
void AttachSession::tell(const QString &line)
{
    console::writeBriefly(STDERR_FILENO, line.toUtf8() + '\n', m_patience);
}

void AttachSession::finish(ExitCode code, const QString &words)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_exitCode = code;
    m_input.setEnabled(false);
    m_retry.stop();
    m_client.closeConnection();
    putTerminalBack();
    if (!words.isEmpty()) {
        tell(QStringLiteral("%1[%2]").arg(inputIsTerminal() ? QStringLiteral("\n") : QString(), words));
    }
    m_loop.finish();
}

} // namespace shellreeve
