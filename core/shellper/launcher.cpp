// SPDX-License-Identifier: MIT
#include "shellper/launcher.h"

#include "base/closedescriptors.h"
#include "base/standardstreams.h"
#include "shellper/guardian.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace shellreeve {

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "shellreeve-shellper: %s\n", qPrintable(error.message()));
    return 1;
}

// The line, or what came of it before the shellper went.
QByteArray readLine(int fd)
{
    QByteArray line;
    char block[4096];
    while (!line.endsWith('\n')) {
        const ssize_t got = ::read(fd, block, sizeof block);
        if (got == 0 || (got < 0 && errno != EINTR)) {
            break;
        }
        if (got > 0) {
            line.append(block, got);
        }
    }
    return line;
}

} // namespace

void prepareProcess()
{
    closeFrom(3);
    ensureStandardStreams();
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    for (int signal = 1; signal < NSIG; ++signal) {
        ::sigaction(signal, &action, nullptr);
    }
    action.sa_handler = SIG_IGN;
    ::sigaction(SIGHUP, &action, nullptr);
    ::sigaction(SIGPIPE, &action, nullptr);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

int launchShellper(const ShellperConfig &config, const std::function<void(ShellperBirth)> &runShellper)
{
    Pipe ready = makePipe();
    Pipe leash = makePipe();
    const Result<SharedBoard *> board = SharedBoard::make();
    if (!ready.readEnd.isValid() || !leash.readEnd.isValid()) {
        return complain(systemError(QStringLiteral("cannot make a pipe"), errno));
    }
    if (!board) {
        return complain(board.error());
    }
    const pid_t guardian = ::fork();
    if (guardian < 0) {
        return complain(systemError(QStringLiteral("cannot start the guardian"), errno, ErrorCode::SpawnFailed,
                                    QStringLiteral("the process limit may be reached: see ulimit -u")));
    }
    if (guardian == 0) {
        ready.readEnd.reset();
        leash.writeEnd.reset();
        ::_exit(runGuardian(config, ShellperBirth{std::move(ready.writeEnd), std::move(leash.readEnd), *board, ::getpid()},
                            runShellper));
    }
    ready.writeEnd.reset();
    leash.readEnd.reset();
    const QByteArray line = readLine(ready.readEnd.get());
    const bool told = line.endsWith('\n') && writeAll(STDOUT_FILENO, line.constData(), static_cast<unsigned long>(line.size()));
    const char go = ShellperBirth::released;
    if (told && writeAll(leash.writeEnd.get(), &go, 1) && writeAll(leash.writeEnd.get(), &go, 1)) {
        return 0;
    }
    leash.writeEnd.reset();
    ::waitpid(guardian, nullptr, 0); // "no process": it goes when everything below it has gone
    return 1;
}

} // namespace shellreeve
