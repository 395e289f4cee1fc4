// SPDX-License-Identifier: MIT
#include "console.h"

#include "base/uniquefd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace shellreeve::console {

namespace {

int outputProblem = 0; ///< errno of the first write that failed

void write(int fd, const QByteArray &bytes)
{
    if (!writeAll(fd, bytes.constData(), static_cast<unsigned long>(bytes.size())) && fd == STDOUT_FILENO && outputProblem == 0) {
        outputProblem = errno;
    }
}

} // namespace

void print(const QString &text)
{
    write(STDOUT_FILENO, text.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    write(STDOUT_FILENO, bytes);
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(STDOUT_FILENO, document.toJson(QJsonDocument::Indented));
}

void note(const QString &text)
{
    write(STDERR_FILENO, text.toUtf8() + '\n');
}

void complain(const Error &error)
{
    note(QStringLiteral("reeve: ") + error.message());
}

bool writeBriefly(int fd, const QByteArray &bytes, Milliseconds &left)
{
    const Clock &clock = Clock::system();
    const Milliseconds deadline = clock.awake() + left;
    const auto keepAccount = [&] { left = std::max(Milliseconds(0), deadline - clock.awake()); };
    for (qsizetype i = 0; i < bytes.size();) {
        keepAccount();
        pollfd wait{fd, POLLOUT, 0};
        const int ready = ::poll(&wait, 1, static_cast<int>(left.count()));
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        // One byte: more than there is room for would block, and O_NONBLOCK would be the shell's, too.
        const ssize_t written = ready > 0 ? ::write(fd, bytes.constData() + i, 1) : -1;
        if (written == 1) {
            ++i;
        } else if (ready <= 0 || (errno != EINTR && errno != EAGAIN)) {
            keepAccount();
            return false;
        }
    }
    keepAccount();
    return true;
}

bool canPrint()
{
    return outputProblem == 0;
}

void complainAboutOutput()
{
    if (outputProblem != 0 && outputProblem != EPIPE) { // who stops reading ("| head") knows it
        complain(systemError(QStringLiteral("standard output could not be written"), outputProblem));
    }
}

std::optional<WindowSize> terminalSize()
{
    for (const int fd : {STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO}) {
        winsize size = {};
        if (::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
            return WindowSize{size.ws_col, size.ws_row};
        }
    }
    return std::nullopt;
}

bool outputIsTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

} // namespace shellreeve::console
