// SPDX-License-Identifier: MIT
#include "shellper/childreaper.h"

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace shellreeve {

namespace {

Pipe signalPipe;
pid_t pipeOwner = 0; // after a fork the pipe is the parent's

void childEnded(int)
{
    const int saved = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe.writeEnd.get(), &byte, 1); // full: a wake-up is due anyway
    errno = saved;
}

} // namespace

int ChildReaper::signalDescriptor()
{
    if (pipeOwner != ::getpid()) {
        signalPipe = makePipe();
        setNonBlocking(signalPipe.readEnd.get());
        setNonBlocking(signalPipe.writeEnd.get());
        pipeOwner = ::getpid();
        struct sigaction action = {};
        action.sa_handler = childEnded;
        action.sa_flags = SA_RESTART | SA_NOCLDSTOP;
        ::sigaction(SIGCHLD, &action, nullptr);
    }
    return signalPipe.readEnd.get();
}

void ChildReaper::drainSignalDescriptor()
{
    char bytes[256];
    while (::read(signalDescriptor(), bytes, sizeof bytes) > 0) {
    }
}

ChildReaper::ChildReaper(QObject *parent)
    : QObject(parent)
    , m_notifier(std::make_unique<QSocketNotifier>(signalDescriptor(), QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ChildReaper::reapNow);
}

ChildReaper::~ChildReaper() = default;

void ChildReaper::reapNow()
{
    drainSignalDescriptor();
    int status = 0;
    for (pid_t pid = 0; (pid = ::waitpid(-1, &status, WNOHANG)) > 0;) {
        Q_EMIT reaped(pid, status);
    }
}

} // namespace shellreeve
