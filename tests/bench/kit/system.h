// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

/// What every benchmark program needs of the system. Linux only, no Qt: what is measured must not pay
/// for the ruler. Errors end the program with a message: a benchmark has nobody to report them to.
namespace bench {

using Nanoseconds = std::int64_t;

[[nodiscard]] Nanoseconds now(); ///< CLOCK_MONOTONIC
/// CPU time of all threads of another process, from the scheduler's own account (schedstat). Exact
/// only while that process sleeps.
[[nodiscard]] Nanoseconds cpuOf(pid_t process);
[[nodiscard]] Nanoseconds ownCpu();

[[noreturn]] void fail(const std::string &what); ///< with errno's text

/// Owns a descriptor.
class Fd
{
public:
    Fd() = default;
    explicit Fd(int descriptor) : m_descriptor(descriptor) {}
    Fd(Fd &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Fd &operator=(Fd &&other) noexcept;
    Fd(const Fd &) = delete;
    Fd &operator=(const Fd &) = delete;
    ~Fd() { reset(); }

    [[nodiscard]] int get() const { return m_descriptor; }
    void reset();

private:
    int m_descriptor = -1;
};

void writeAll(int descriptor, std::string_view bytes);
/// 0 at the end of the stream; a hung-up terminal (EIO) counts as the end.
[[nodiscard]] std::size_t readSome(int descriptor, char *into, std::size_t size);
/// False when nothing came within that time. -1: waits for ever.
[[nodiscard]] bool waitReadable(int descriptor, int milliseconds);

[[nodiscard]] Fd connectTo(const std::string &socketPath);
[[nodiscard]] Fd listenOn(const std::string &socketPath);

/// A program in a terminal of its own. Hung up, then killed by handle and reaped, when this goes.
class PtyProgram
{
public:
    /// `columns` x 24, as a terminal emulator would open it.
    explicit PtyProgram(const std::vector<std::string> &command, unsigned short columns = 80);
    PtyProgram(PtyProgram &&other) noexcept;
    PtyProgram &operator=(PtyProgram &&) = delete;
    ~PtyProgram();

    [[nodiscard]] int master() const { return m_master.get(); }
    /// Waits until the program has made its terminal raw. Typed before, a key would be echoed by the
    /// line discipline, which is what is not to be measured.
    void awaitRaw() const;
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    Fd m_master;
    Fd m_pidfd;
    pid_t m_pid = -1;
};

/// "[1,2,3]"
[[nodiscard]] std::string jsonArray(const std::vector<Nanoseconds> &values);

} // namespace bench
