// SPDX-License-Identifier: MIT
#include "testchildwords.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <termios.h>
#include <thread>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace testchild {

std::string programPath;

namespace {

int witness = -1;

std::string copyOfOwnProgram()
{
    const char *folder = std::getenv("TMPDIR");
    std::string path = std::string(folder ? folder : "/tmp") + "/vanishing-XXXXXX";
    const int to = mkstemp(path.data());
    const int from = open(programPath.c_str(), O_RDONLY | O_CLOEXEC);
    if (to < 0 || from < 0) {
        fail("copy");
    }
    char buffer[65536];
    for (ssize_t size = 0; (size = read(from, buffer, sizeof buffer)) > 0; ) {
        if (write(to, buffer, static_cast<size_t>(size)) != size) {
            fail("copy");
        }
    }
    fchmod(to, 0700);
    close(from);
    close(to);
    return path;
}

void pump(int from)
{
    char buffer[4096];
    for (;;) {
        const ssize_t size = read(from, buffer, sizeof buffer);
        if (size <= 0 && errno != EINTR) {
            return;
        }
        if (size > 0 && write(1, buffer, static_cast<size_t>(size)) < 0) {
            return;
        }
    }
}

} // namespace

void doubleFork(const Words &words)
{
    const pid_t middle = fork();
    if (middle == 0) {
        setsid();
        forkWith(words);
        _exit(0);
    }
    waitpid(middle, nullptr, 0);
}

void vanish(const Words &words)
{
    std::string path = copyOfOwnProgram();
    int ready[2];
    if (pipe(ready) != 0) {
        fail("pipe");
    }
    fcntl(ready[0], F_SETFD, FD_CLOEXEC);
    fcntl(ready[1], F_SETFD, FD_CLOEXEC);
    const pid_t middle = fork();
    if (middle == 0) {
        setsid();
        if (fork() == 0) {
            std::vector<std::string> texts = words;
            texts.insert(texts.begin(), "vanished");
            std::vector<char *> arguments;
            for (std::string &text : texts) {
                arguments.push_back(text.data());
            }
            arguments.push_back(nullptr);
            char *nothing[] = {nullptr};
            execve(path.c_str(), arguments.data(), nothing);
            fail("execve");
        }
        _exit(0);
    }
    close(ready[1]);
    waitpid(middle, nullptr, 0);
    char byte = 0;
    while (read(ready[0], &byte, 1) < 0 && errno == EINTR) { // ends when the exec closes its end
    }
    close(ready[0]);
    unlink(path.c_str());
}

void respawn(int count, int cap, const Words &words)
{
    int started = 0;
    for (; started < count; ++started) {
        forkWith(words);
    }
    say("READY " + std::to_string(getpid()));
    for (;;) {
        if (waitpid(-1, nullptr, 0) < 0) {
            if (errno != EINTR) {
                pause();
            }
        } else if (started < cap) {
            ++started;
            forkWith(words);
        }
    }
}

void hop(int cap)
{
    say("READY " + std::to_string(getpid()));
    for (int jump = 0; jump < cap; ++jump) {
        const pid_t next = fork();
        if (next > 0) {
            _exit(0);
        }
        alarm(60);
    }
    for (;;) {
        pause();
    }
}

void keep(const Words &words)
{
#ifdef __linux__
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    forkWith(words);
    const int nothing = open("/dev/null", O_RDWR); // the pipe's end belongs to what it keeps
    dup2(nothing, 1);
    for (;;) {
        if (waitpid(-1, nullptr, 0) < 0 && errno == ECHILD) {
            usleep(5000);
        }
    }
}

void gather(int count)
{
    for (int at = 0; at < count; ++at) {
        const pid_t child = fork();
        if (child < 0) {
            fail("fork");
        }
        if (child == 0) {
#ifdef __linux__
            prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
            alarm(300);
            for (;;) {
                pause();
            }
        }
    }
}

void forkFromThread(const Words &words)
{
    std::thread([words] { // stays: its children would move to another thread
        forkWith(words);
        pause();
    }).detach();
}

void terminal(const std::string &typed, const Words &words)
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0) {
        fail("pty");
    }
    const std::string name = ptsname(master);
    if (fork() == 0) {
        setsid();
        const int slave = open(name.c_str(), O_RDWR);
        ioctl(slave, TIOCSCTTY, 0);
        dup2(slave, 0);
        dup2(slave, 1);
        dup2(slave, 2);
        close(slave);
        _exit(carryOut(words));
    }
    const std::string line = typed + '\n';
    if (!typed.empty() && write(master, line.data(), line.size()) < 0) {
        fail("write");
    }
    pump(master);
}

void listenOn(const std::string &where, int port)
{
    addrinfo wanted{};
    wanted.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *address = nullptr;
    if (getaddrinfo(where.c_str(), std::to_string(port).c_str(), &wanted, &address) != 0) {
        fail("getaddrinfo");
    }
    const int socket = ::socket(address->ai_family, SOCK_STREAM, 0);
    const int no = 0;
    if (address->ai_family == AF_INET6) {
        setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof no); // "::" is for IPv4, too
    }
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    if (bind(socket, address->ai_addr, address->ai_addrlen) != 0 || listen(socket, 8) != 0
        || getsockname(socket, reinterpret_cast<sockaddr *>(&bound), &size) != 0) {
        fail("listen");
    }
    freeaddrinfo(address);
    const auto *v4 = reinterpret_cast<const sockaddr_in *>(&bound);
    const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&bound);
    say("LISTENING " + std::to_string(ntohs(bound.ss_family == AF_INET6 ? v6->sin6_port : v4->sin_port)));
}

void lockFile(const std::string &path)
{
    const int file = open(path.c_str(), O_RDWR | O_CREAT, 0600);
    struct flock whole{};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (file < 0 || fcntl(file, F_SETLK, &whole) != 0) {
        fail("lock");
    }
}

void connectTo(const std::string &path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    if (connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        fail("connect");
    }
}

void holdWitness(const std::string &path)
{
    witness = open(path.c_str(), O_WRONLY);
    if (witness < 0) {
        fail("witness");
    }
}

void sayPresent()
{
    const std::string line = std::to_string(getpid()) + '\n';
    if (write(witness, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
        fail("present");
    }
}

void flood(unsigned long long bytes)
{
    std::string block;
    for (int line = 0; block.size() < 64 * 1024; ++line) {
        std::string text = std::to_string(line % 10000);
        text.resize(79, 'x');
        block += text + '\n';
    }
    for (unsigned long long done = 0; bytes == 0 || done < bytes; ) {
        const size_t wanted = bytes == 0 ? block.size() : std::min<unsigned long long>(block.size(), bytes - done);
        const ssize_t wrote = write(1, block.data(), wanted);
        if (wrote < 0 && errno != EINTR) {
            _exit(1);
        }
        done += wrote > 0 ? static_cast<unsigned long long>(wrote) : 0;
    }
    _exit(0);
}

void echoRaw()
{
    termios mode{};
    if (tcgetattr(0, &mode) == 0) {
        cfmakeraw(&mode);
        tcsetattr(0, TCSANOW, &mode);
    }
    say("READY " + std::to_string(getpid()));
    char buffer[65536];
    for (ssize_t size = 0; (size = read(0, buffer, sizeof buffer)) > 0; ) {
        for (ssize_t done = 0; done < size; ) {
            const ssize_t wrote = write(1, buffer + done, static_cast<size_t>(size - done));
            if (wrote < 0 && errno != EINTR) {
                return;
            }
            done += wrote > 0 ? wrote : 0;
        }
    }
}

void dumpDescriptors()
{
    for (int fd = 0; fd < 1024; ++fd) {
        if (fcntl(fd, F_GETFD) >= 0) {
            say("FD " + std::to_string(fd));
        }
    }
    say("FDS END");
}

void dumpSignals()
{
    sigset_t blocked;
    sigprocmask(SIG_BLOCK, nullptr, &blocked);
    for (int number = 1; number < NSIG; ++number) {
        struct sigaction action{};
        if (sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN) {
            say("IGNORED " + std::to_string(number));
        }
        if (sigismember(&blocked, number) == 1) {
            say("BLOCKED " + std::to_string(number));
        }
    }
    say("SIGNALS END");
}

} // namespace testchild
