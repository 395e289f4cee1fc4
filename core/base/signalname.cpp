// SPDX-License-Identifier: MIT
#include "base/signalname.h"

#include <csignal>
#include <map>

namespace shellreeve {

QString signalName(int signal)
{
    static const std::map<int, const char *> names{
        {SIGHUP, "SIGHUP"},   {SIGINT, "SIGINT"},   {SIGQUIT, "SIGQUIT"}, {SIGILL, "SIGILL"},   {SIGTRAP, "SIGTRAP"},
        {SIGABRT, "SIGABRT"}, {SIGBUS, "SIGBUS"},   {SIGFPE, "SIGFPE"},   {SIGKILL, "SIGKILL"}, {SIGUSR1, "SIGUSR1"},
        {SIGSEGV, "SIGSEGV"}, {SIGUSR2, "SIGUSR2"}, {SIGPIPE, "SIGPIPE"}, {SIGALRM, "SIGALRM"}, {SIGTERM, "SIGTERM"},
        {SIGXCPU, "SIGXCPU"}, {SIGSYS, "SIGSYS"}};
    const auto found = names.find(signal);
    return found == names.end() ? QString() : QString::fromLatin1(found->second);
}

} // namespace shellreeve
