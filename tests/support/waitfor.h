// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QString>
#include <QTest>

#include <cerrno>
#include <chrono>
#include <poll.h>
#include <unistd.h>

/// Waiting for named events, each with a deadline: never a fixed sleep.
namespace shellreeve::testing {

/// Long enough for any machine, under a sanitizer too: past it something hangs. Never a measure of speed.
constexpr std::chrono::milliseconds hangDeadline{30'000};

/// Runs the event loop until the condition holds; false at the deadline. For what a signal can tell,
/// QSignalSpy::wait is better.
template<typename Condition>
[[nodiscard]] bool waitFor(Condition condition, std::chrono::milliseconds within = hangDeadline)
{
    return QTest::qWaitFor(condition, static_cast<int>(within.count()));
}

[[nodiscard]] inline bool waitForFile(const QString &path, std::chrono::milliseconds within = hangDeadline)
{
    return waitFor([&] { return QFileInfo::exists(path); }, within);
}

[[nodiscard]] inline bool waitForNoFile(const QString &path, std::chrono::milliseconds within = hangDeadline)
{
    return waitFor([&] { return !QFileInfo::exists(path); }, within);
}

/// Blocks (no event loop) until the descriptor can be read or its other end is closed.
[[nodiscard]] inline bool waitReadable(int fd, std::chrono::milliseconds within = hangDeadline)
{
    const auto end = std::chrono::steady_clock::now() + within;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0) {
            return false;
        }
        pollfd wait{fd, POLLIN, 0};
        const int ready = ::poll(&wait, 1, static_cast<int>(left.count()));
        if (ready > 0) {
            return true;
        }
        if (ready < 0 && errno != EINTR) {
            return false;
        }
    }
}

/// Blocks until what was read from the descriptor contains `text`; everything read so far comes back,
/// also when the other end closes or the deadline passes (then without the text: compare).
[[nodiscard]] inline QByteArray readUntil(int fd, const QByteArray &text, std::chrono::milliseconds within = hangDeadline)
{
    const auto end = std::chrono::steady_clock::now() + within;
    QByteArray seen;
    while (!seen.contains(text)) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !waitReadable(fd, left)) {
            break;
        }
        char buffer[4096];
        const ssize_t count = ::read(fd, buffer, sizeof buffer);
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) {
            break;
        }
        if (count > 0) {
            seen.append(buffer, static_cast<qsizetype>(count));
        }
    }
    return seen;
}

} // namespace shellreeve::testing
