// SPDX-License-Identifier: MIT
#include "lifecycle/crashpath.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

namespace {

struct Fatal {
    int signal;
    const char *line;
};
constexpr std::array<Fatal, 5> fatal{{
    {SIGSEGV, "fatal shellreeve.lifecycle: crashed by SIGSEGV; sessions go on, the next start repairs\n"},
    {SIGBUS, "fatal shellreeve.lifecycle: crashed by SIGBUS; sessions go on, the next start repairs\n"},
    {SIGFPE, "fatal shellreeve.lifecycle: crashed by SIGFPE; sessions go on, the next start repairs\n"},
    {SIGILL, "fatal shellreeve.lifecycle: crashed by SIGILL; sessions go on, the next start repairs\n"},
    {SIGABRT, "fatal shellreeve.lifecycle: aborted (SIGABRT); sessions go on, the next start repairs\n"},
}};

std::array<char, 1'001> s_logPath{};
std::array<char, 64 * 1024> s_stack{}; // the one that overflowed cannot be used

// --- async-signal-safe from here ---
void say(int fd, const char *line)
{
    [[maybe_unused]] const ssize_t written = ::write(fd, line, std::strlen(line));
}

extern "C" void noteCrash(int signal, siginfo_t *info, void *)
{
    for (const Fatal &each : fatal) {
        if (each.signal == signal) {
            say(STDERR_FILENO, each.line);
            const int log = s_logPath[0] == '\0' ? -1 : ::open(s_logPath.data(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
            if (log >= 0) {
                say(log, each.line);
                ::close(log);
            }
        }
    }
    // The default action is back: what the processor raised comes again at once, abort() sees to itself. What somebody
    // sent does not come again.
    const bool isOwnAbort = signal == SIGABRT && info->si_pid == ::getpid();
    if (info->si_code <= 0 && !isOwnAbort) {
        ::_exit(128 + signal);
    }
}
// --- to here ---

} // namespace

void installCrashPath(const QString &logPath)
{
    const QByteArray path = QFile::encodeName(logPath);
    if (static_cast<size_t>(path.size()) < s_logPath.size()) {
        std::memcpy(s_logPath.data(), path.constData(), static_cast<size_t>(path.size()) + 1);
    }
    stack_t stack = {};
    stack.ss_sp = s_stack.data();
    stack.ss_size = s_stack.size();
    ::sigaltstack(&stack, nullptr);
    for (const Fatal &each : fatal) {
        struct sigaction former = {};
        ::sigaction(each.signal, nullptr, &former);
        if ((former.sa_flags & SA_SIGINFO) != 0 || former.sa_handler != SIG_DFL) {
            continue;
        }
        struct sigaction action = {};
        action.sa_sigaction = noteCrash;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK | static_cast<int>(SA_RESETHAND);
        ::sigemptyset(&action.sa_mask);
        ::sigaction(each.signal, &action, nullptr);
    }
}

} // namespace shellreeve
