// SPDX-License-Identifier: MIT
#include "lifecycle/signalwatcher.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr std::array<int, 4> watched{SIGTERM, SIGINT, SIGQUIT, SIGHUP};

// Read by the handler; written only while no handler of ours is installed.
volatile std::sig_atomic_t s_writeEnd = -1;
std::array<struct sigaction, watched.size()> s_former{};

// --- async-signal-safe from here ---
extern "C" void noteSignal(int signal)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(signal);
    // A full pipe holds thousands of unread ones already; nothing is lost.
    [[maybe_unused]] const ssize_t written = ::write(s_writeEnd, &byte, 1);
    errno = savedErrno;
}
// --- to here ---

void restoreFormerActions()
{
    for (std::size_t i = 0; i < watched.size(); ++i) {
        ::sigaction(watched[i], &s_former[i], nullptr);
    }
}

} // namespace

Result<std::unique_ptr<SignalWatcher>> SignalWatcher::install()
{
    if (s_writeEnd >= 0) {
        return Error{ErrorCode::Failed, QStringLiteral("signals are watched already")};
    }
    Pipe pipe = makePipe();
    if (!pipe.readEnd.isValid() || !setNonBlocking(pipe.readEnd.get()) || !setNonBlocking(pipe.writeEnd.get())) {
        return systemError(QStringLiteral("cannot make a pipe for signals"), errno);
    }
    ::signal(SIGPIPE, SIG_IGN);
    s_writeEnd = pipe.writeEnd.release();
    for (std::size_t i = 0; i < watched.size(); ++i) {
        ::sigaction(watched[i], nullptr, &s_former[i]);
    }
    for (std::size_t i = 0; i < watched.size(); ++i) {
        if (watched[i] == SIGHUP && s_former[i].sa_handler == SIG_IGN) {
            continue; // nohup
        }
        struct sigaction action = {};
        action.sa_handler = noteSignal;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(watched[i], &action, nullptr);
    }
    return std::unique_ptr<SignalWatcher>(new SignalWatcher(std::move(pipe.readEnd)));
}

SignalWatcher::SignalWatcher(UniqueFd readEnd)
    : m_readEnd(std::move(readEnd)), m_notifier(m_readEnd.get(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &SignalWatcher::drain);
}

SignalWatcher::~SignalWatcher()
{
    restoreFormerActions();
    UniqueFd writeEnd(s_writeEnd);
    s_writeEnd = -1;
}

void SignalWatcher::drain()
{
    std::array<unsigned char, 64> signals{};
    const ssize_t got = ::read(m_readEnd.get(), signals.data(), signals.size());
    for (ssize_t i = 0; i < got; ++i) {
        Q_EMIT received(signals[static_cast<std::size_t>(i)]);
    }
}

} // namespace shellreeve
