// SPDX-License-Identifier: MIT
// Stands in for shellreeve-shellper and does one thing wrong, chosen by FAULTY_SHELLPER:
//   hang           never reports; has a child that does not end by itself either
//   crash-before   dies by a signal before it reports
//   complain       says why on standard error and exits 1
//   silent-exit    exits 1 without a word
//   garbage        prints what is no report
//   endless        prints without a line end
//   crash-after    reports itself, then dies by a signal
//   no-socket      reports itself and stays, but nobody listens
//   foreign-pid    listens where it should, but reports its parent's pid
// Every process of it ends by itself after 120 s.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

std::string readConfig()
{
    std::string text;
    char block[4096];
    for (ssize_t got = 0; (got = read(0, block, sizeof block)) > 0;) {
        text.append(block, static_cast<size_t>(got));
    }
    return text;
}

[[noreturn]] void block()
{
    for (;;) {
        pause();
    }
}

void report(long pid)
{
    std::printf("{\"pid\": %ld, \"startTime\": 1, \"childPid\": %ld, \"guardianPid\": %ld, \"startTicks\": \"1\"}\n", pid, pid, pid);
    std::fflush(stdout);
}

void listenWhereAsked(const std::string &config)
{
    const std::string key = "\"socketPath\":\"";
    const size_t at = config.find(key);
    const size_t start = at + key.size();
    const std::string path = config.substr(start, config.find('"', start) - start);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (at == std::string::npos || path.size() >= sizeof address.sun_path) {
        std::exit(4);
    }
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int socketFd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(socketFd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || listen(socketFd, 5) != 0) {
        std::exit(4);
    }
}

} // namespace

int main()
{
    alarm(120);
    const char *wanted = std::getenv("FAULTY_SHELLPER");
    const std::string fault = wanted ? wanted : "";
    const std::string config = readConfig();
    if (fault == "hang") {
        if (fork() == 0) {
            alarm(120);
        }
        block();
    } else if (fault == "crash-before") {
        std::abort();
    } else if (fault == "complain") {
        std::fputs("the terminal is on fire\n", stderr);
        return 1;
    } else if (fault == "garbage") {
        std::puts("Welcome to somebody else's program");
        std::fflush(stdout);
        block();
    } else if (fault == "endless") {
        for (int i = 0; i < 100'000; ++i) {
            std::fputs("no line end ", stdout);
        }
        std::fflush(stdout);
        block();
    } else if (fault == "crash-after") {
        report(getpid());
        std::abort();
    } else if (fault == "no-socket") {
        report(getpid());
        block();
    } else if (fault == "foreign-pid") {
        listenWhereAsked(config);
        report(getppid());
        block();
    }
    return 1;
}
