// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace shellreeve {

/// Owns one file descriptor; -1 is empty. Move only.
class UniqueFd
{
public:
    UniqueFd() = default;
    explicit UniqueFd(int fd) : m_fd(fd) {}
    ~UniqueFd() { reset(); }
    UniqueFd(UniqueFd &&other) noexcept : m_fd(other.release()) {}
    UniqueFd &operator=(UniqueFd &&other) noexcept
    {
        if (this != &other) {
            reset(other.release());
        }
        return *this;
    }
    UniqueFd(const UniqueFd &) = delete;
    UniqueFd &operator=(const UniqueFd &) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isValid() const { return m_fd >= 0; }
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }
    void reset(int fd = -1); ///< closes what it owned; errno is kept

private:
    int m_fd = -1;
};

/// Sets O_NONBLOCK / FD_CLOEXEC. False with errno on failure.
bool setNonBlocking(int fd);
bool setCloseOnExec(int fd);

struct Pipe {
    UniqueFd readEnd;
    UniqueFd writeEnd;
};
/// A pipe with close-on-exec on both ends; both invalid, errno set, on failure.
Pipe makePipe();

/// Writes all of it, riding out EINTR and short writes; waits on EAGAIN. False with errno on failure.
/// Async-signal-safe.
bool writeAll(int fd, const void *data, unsigned long size);

} // namespace shellreeve
