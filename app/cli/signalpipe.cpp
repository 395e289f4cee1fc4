// SPDX-License-Identifier: MIT
#include "signalpipe.h"

#include <cerrno>
#include <unistd.h>

namespace shellreeve {

namespace {

volatile sig_atomic_t writeEnd = -1;

extern "C" void forward(int signal)
{
    const int saved = errno;
    const auto byte = static_cast<unsigned char>(signal);
    // A full pipe holds that signal already.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = saved;
}

} // namespace

SignalPipe::SignalPipe(std::initializer_list<int> signals)
    : m_pipe(makePipe())
{
    if (!m_pipe.readEnd.isValid() || !setNonBlocking(m_pipe.readEnd.get()) || !setNonBlocking(m_pipe.writeEnd.get())) {
        return; // out of descriptors: the signals keep their default actions
    }
    writeEnd = m_pipe.writeEnd.get();
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe.readEnd.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalPipe::drain);
    for (const int signal : signals) {
        struct sigaction action = {};
        action.sa_handler = forward;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(signal, &action, &m_former[signal]);
    }
}

SignalPipe::~SignalPipe()
{
    for (const auto &[signal, action] : m_former) {
        ::sigaction(signal, &action, nullptr);
    }
    writeEnd = -1;
}

void SignalPipe::drain()
{
    unsigned char bytes[64];
    const ssize_t count = ::read(m_pipe.readEnd.get(), bytes, sizeof bytes);
    for (ssize_t i = 0; i < count; ++i) {
        Q_EMIT received(bytes[i]);
    }
}

} // namespace shellreeve
