// SPDX-License-Identifier: MIT
#include "kit/system.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace bench {
namespace {

Nanoseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return Nanoseconds{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

sockaddr_un addressOf(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        fail(path);
    }
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    return address;
}

} // namespace

Nanoseconds now()
{
    return read(CLOCK_MONOTONIC);
}

Nanoseconds ownCpu()
{
    return read(CLOCK_PROCESS_CPUTIME_ID);
}

Nanoseconds cpuOf(pid_t process)
{
    const std::string tasks = "/proc/" + std::to_string(process) + "/task";
    DIR *directory = opendir(tasks.c_str());
    if (directory == nullptr) {
        fail(tasks);
    }
    Nanoseconds total = 0;
    while (const dirent *entry = readdir(directory)) {
        if (entry->d_name[0] == '.') {
            continue;
        }
        const std::string path = tasks + '/' + entry->d_name + "/schedstat";
        if (std::FILE *file = std::fopen(path.c_str(), "re")) {
            long long onCpu = 0;
            if (std::fscanf(file, "%lld", &onCpu) == 1) {
                total += onCpu;
            }
            std::fclose(file);
        }
    }
    closedir(directory);
    return total;
}

void fail(const std::string &what)
{
    std::perror(what.c_str());
    std::exit(1);
}

Fd &Fd::operator=(Fd &&other) noexcept
{
    if (this != &other) {
        reset();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

void Fd::reset()
{
    if (m_descriptor >= 0) {
        close(std::exchange(m_descriptor, -1));
    }
}

void writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            fail("write");
        }
    }
}

std::size_t readSome(int descriptor, char *into, std::size_t size)
{
    for (;;) {
        const ssize_t got = ::read(descriptor, into, size);
        if (got >= 0) {
            return static_cast<std::size_t>(got);
        }
        if (errno == EIO || errno == ECONNRESET) {
            return 0;
        }
        if (errno != EINTR) {
            fail("read");
        }
    }
}

bool waitReadable(int descriptor, int milliseconds)
{
    pollfd entry{descriptor, POLLIN, 0};
    return poll(&entry, 1, milliseconds) > 0;
}

Fd connectTo(const std::string &socketPath)
{
    Fd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_un address = addressOf(socketPath);
    if (connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        fail("connect " + socketPath);
    }
    return socket;
}

Fd listenOn(const std::string &socketPath)
{
    Fd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_un address = addressOf(socketPath);
    if (bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || listen(socket.get(), 64) != 0) {
        fail("listen on " + socketPath);
    }
    return socket;
}

PtyProgram::PtyProgram(const std::vector<std::string> &command, unsigned short columns)
{
    std::vector<char *> arguments;
    for (const std::string &argument : command) {
        arguments.push_back(const_cast<char *>(argument.c_str()));
    }
    arguments.push_back(nullptr);
    const winsize size{24, columns, 0, 0};
    int master = -1;
    m_pid = forkpty(&master, nullptr, nullptr, &size);
    if (m_pid < 0) {
        fail("forkpty");
    }
    if (m_pid == 0) {
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    fcntl(master, F_SETFD, FD_CLOEXEC);
    m_master = Fd(master);
    m_pidfd = Fd(static_cast<int>(syscall(SYS_pidfd_open, m_pid, 0)));
}

PtyProgram::PtyProgram(PtyProgram &&other) noexcept
    : m_master(std::move(other.m_master)), m_pidfd(std::move(other.m_pidfd)), m_pid(std::exchange(other.m_pid, -1))
{
}

PtyProgram::~PtyProgram()
{
    if (m_pid < 0) {
        return;
    }
    m_master.reset();
    if (!waitReadable(m_pidfd.get(), 1'000)) {
        syscall(SYS_pidfd_send_signal, m_pidfd.get(), SIGKILL, nullptr, 0);
    }
    waitpid(m_pid, nullptr, 0);
}

void PtyProgram::awaitRaw() const
{
    constexpr Nanoseconds patience = 10'000'000'000;
    const Nanoseconds deadline = now() + patience;
    for (termios mode{};;) {
        tcgetattr(m_master.get(), &mode); // of the master tells the slave's
        if ((mode.c_lflag & (ECHO | ICANON)) == 0) {
            return;
        }
        if (now() > deadline) {
            errno = ETIMEDOUT;
            fail("the program did not make its terminal raw");
        }
        usleep(2'000);
    }
}

std::string jsonArray(const std::vector<Nanoseconds> &values)
{
    std::string text = "[";
    for (const Nanoseconds value : values) {
        if (text.size() > 1) {
            text += ',';
        }
        text += std::to_string(value);
    }
    return text + ']';
}

} // namespace bench
