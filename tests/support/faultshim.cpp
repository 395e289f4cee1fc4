// SPDX-License-Identifier: MIT
// LD_PRELOADed by tests: ends a process before or after one of the calls by which it changes the world, or lets that call
// fail. Counted in every process of the given name, from the moment the arming file is there; it strikes once.
//
//   SHELLREEVE_FAULT_ARM   path; while it exists, calls count. What was struck is written to PATH.fired: "pid call"
//   SHELLREEVE_FAULT_NAME  the kernel's name of the process
//   SHELLREEVE_FAULT_CALL  which call, from 1
//   SHELLREEVE_FAULT_HOW   before, after; above: before it, and not that process is struck but the guardian above it; or the
//                          number of an error (signals are left out then: they know no such errors)
#undef _FORTIFY_SOURCE // it would define what is replaced here
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

long systemCall(long number, long a = 0, long b = 0, long c = 0, long d = 0)
{
    static auto *real = next<long(long, ...)>("syscall");
    return real(number, a, b, c, d);
}

long address(const char *text)
{
    return reinterpret_cast<long>(text);
}

/// errno as it was, whatever is asked of the system in between.
class KeptErrno
{
public:
    KeptErrno() : m_errno(errno) {}
    ~KeptErrno() { errno = m_errno; }
    KeptErrno(const KeptErrno &) = delete;
    KeptErrno &operator=(const KeptErrno &) = delete;

private:
    int m_errno;
};

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

bool isArmed()
{
    const char *path = setting("SHELLREEVE_FAULT_ARM");
    return *path && systemCall(SYS_faccessat, AT_FDCWD, address(path), F_OK) == 0;
}

bool isTheProcess()
{
    char name[16] = {};
    prctl(PR_GET_NAME, name);
    return std::strcmp(name, setting("SHELLREEVE_FAULT_NAME")) == 0;
}

int callsOfThisProcess()
{
    static std::atomic<pid_t> owner{0};
    static std::atomic<int> calls{0};
    if (owner.exchange(getpid()) != getpid()) { // a fork counts anew
        calls = 0;
    }
    return ++calls;
}

/// Only one process strikes.
bool takeTheBlow(const char *call)
{
    char path[4096];
    std::snprintf(path, sizeof path, "%s.fired", setting("SHELLREEVE_FAULT_ARM"));
    const long file = systemCall(SYS_openat, AT_FDCWD, address(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return false;
    }
    char text[128];
    const int size = std::snprintf(text, sizeof text, "%d %s", getpid(), call);
    systemCall(SYS_write, file, address(text), size);
    systemCall(SYS_close, file);
    return true;
}

bool isDue(const char *call)
{
    const KeptErrno kept;
    return isTheProcess() && isArmed() && callsOfThisProcess() == std::atoi(setting("SHELLREEVE_FAULT_CALL")) && takeTheBlow(call);
}

/// A shellper's guardian; nobody else.
void strikeAbove()
{
    const pid_t above = getppid();
    const long handle = systemCall(SYS_pidfd_open, above, 0);
    char path[40];
    std::snprintf(path, sizeof path, "/proc/%d/comm", above);
    const long file = systemCall(SYS_openat, AT_FDCWD, address(path), O_RDONLY | O_CLOEXEC);
    char name[16] = {};
    systemCall(SYS_read, file, address(name), sizeof name - 1);
    systemCall(SYS_close, file);
    if (std::strcmp(name, "shellreeve-guar") == 0 && getppid() == above) {
        systemCall(SYS_pidfd_send_signal, handle, SIGKILL);
    }
    systemCall(SYS_close, handle);
}

template<typename Call>
auto around(const char *name, Call call) -> decltype(call())
{
    const bool due = isDue(name);
    const char *how = due ? setting("SHELLREEVE_FAULT_HOW") : "";
    if (due && std::strcmp(how, "above") == 0) {
        const KeptErrno kept;
        strikeAbove();
        return call();
    }
    if (due && std::strcmp(how, "before") == 0) {
        std::raise(SIGKILL);
    } else if (due && std::strcmp(how, "after") != 0) {
        errno = std::atoi(how);
        return -1;
    }
    const auto result = call();
    if (due) {
        std::raise(SIGKILL);
    }
    return result;
}

bool changes(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

bool isRegularFile(int descriptor)
{
    const KeptErrno kept;
    struct stat info = {};
    return fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
}

template<typename Open>
int openAround(const char *name, int flags, Open open)
{
    return changes(flags) ? around(name, open) : open();
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
}

} // namespace

// The declarations of the C library say "nonnull" and more; what is replaced is the symbol.
extern "C" {

#define TAKES_MODE(flags) \
    va_list rest;         \
    va_start(rest, flags); \
    const mode_t mode = modeOf(flags, rest); \
    va_end(rest)

int open(const char *path, int flags, ...)
{
    TAKES_MODE(flags);
    static auto *real = next<int(const char *, int, ...)>("open");
    return openAround("open", flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    TAKES_MODE(flags);
    static auto *real = next<int(const char *, int, ...)>("open64");
    return openAround("open", flags, [&] { return real(path, flags, mode); });
}

int openat(int folder, const char *path, int flags, ...)
{
    TAKES_MODE(flags);
    static auto *real = next<int(int, const char *, int, ...)>("openat");
    return openAround("openat", flags, [&] { return real(folder, path, flags, mode); });
}

int openat64(int folder, const char *path, int flags, ...)
{
    TAKES_MODE(flags);
    static auto *real = next<int(int, const char *, int, ...)>("openat64");
    return openAround("openat", flags, [&] { return real(folder, path, flags, mode); });
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static auto *real = next<ssize_t(int, const void *, size_t)>("write");
    const auto call = [&] { return real(descriptor, bytes, size); };
    return isRegularFile(descriptor) ? around("write", call) : call();
}

int rename(const char *from, const char *to) noexcept
{
    static auto *real = next<int(const char *, const char *)>("rename");
    return around("rename", [&] { return real(from, to); });
}

int unlink(const char *path) noexcept
{
    static auto *real = next<int(const char *)>("unlink");
    return around("unlink", [&] { return real(path); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *real = next<int(const char *, mode_t)>("mkdir");
    return around("mkdir", [&] { return real(path, mode); });
}

int bind(int socket, const sockaddr *where, socklen_t size) noexcept
{
    static auto *real = next<int(int, const sockaddr *, socklen_t)>("bind");
    return around("bind", [&] { return real(socket, where, size); });
}

int connect(int socket, const sockaddr *where, socklen_t size)
{
    static auto *real = next<int(int, const sockaddr *, socklen_t)>("connect");
    return around("connect", [&] { return real(socket, where, size); });
}

pid_t fork() noexcept
{
    static auto *real = next<pid_t()>("fork");
    return around("fork", [&] { return real(); });
}

long syscall(long number, ...) noexcept
{
    va_list rest;
    va_start(rest, number);
    const long a = va_arg(rest, long);
    const long b = va_arg(rest, long);
    const long c = va_arg(rest, long);
    const long d = va_arg(rest, long);
    const long e = va_arg(rest, long);
    const long f = va_arg(rest, long);
    va_end(rest);
    static auto *real = next<long(long, ...)>("syscall");
    const auto call = [&] { return real(number, a, b, c, d, e, f); };
    return number == SYS_pidfd_send_signal && std::atoi(setting("SHELLREEVE_FAULT_HOW")) == 0 ? around("signal", call) : call();
}

} // extern "C"
