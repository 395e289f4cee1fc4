// SPDX-License-Identifier: MIT
#include "lifecycle/logfile.h"

#include <algorithm>
#include <climits>
#include <poll.h>
#include <unistd.h>

namespace shellreeve {

namespace {

/// Where the message handler, a plain function, finds its file. Guarded by the mutex.
struct Destination {
    std::mutex mutex;
    LogFile *file = nullptr;
    const Clock *clock = nullptr;
    QtMessageHandler former = nullptr;
};

Destination &destination()
{
    static Destination instance;
    return instance;
}

const char *levelText(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

// Escapes what could fake a line or drive a terminal that shows the log.
QString onOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            line += QStringLiteral("\\n");
        } else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            line += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        } else {
            line += c;
        }
    }
    return line;
}

// Whoever started us with a pipe and does not read it must not stop us: what does not fit is dropped.
void writeWithoutWaiting(int fd, QByteArrayView text)
{
    while (!text.isEmpty()) {
        struct pollfd room = {fd, POLLOUT, 0};
        if (::poll(&room, 1, 0) != 1 || (room.revents & POLLOUT) == 0) {
            return;
        }
        const ssize_t written = ::write(fd, text.data(), std::min<std::size_t>(static_cast<std::size_t>(text.size()), PIPE_BUF));
        if (written <= 0) {
            return;
        }
        text = text.sliced(written);
    }
}

} // namespace

QByteArray logLine(const QDateTime &time, QtMsgType type, const char *category, const QString &text)
{
    return toIsoText(time).toLatin1() + ' ' + levelText(type) + ' ' + (category ? category : "default") + ": "
        + onOneLine(text).toUtf8() + '\n';
}

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &path, qint64 limit)
{
    Result<std::unique_ptr<RotatingFile>> file = RotatingFile::open(path, limit);
    if (!file) {
        return file.error();
    }
    return std::unique_ptr<LogFile>(new LogFile(std::move(file).value()));
}

LogFile::LogFile(std::unique_ptr<RotatingFile> file)
    : m_file(std::move(file))
{
}

LogFile::~LogFile()
{
    Destination &target = destination();
    const std::lock_guard lock(target.mutex);
    if (target.file == this) {
        target.file = nullptr;
        qInstallMessageHandler(target.former);
    }
}

void LogFile::installMessageHandler(const Clock &clock)
{
    Destination &target = destination();
    const std::lock_guard lock(target.mutex);
    target.file = this;
    target.clock = &clock;
    target.former = qInstallMessageHandler(&LogFile::handleMessage);
}

void LogFile::handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Destination &target = destination();
    const std::lock_guard lock(target.mutex);
    if (!target.file) {
        return;
    }
    const QByteArray line = logLine(target.clock->wall(), type, context.category, text);
    target.file->write(line);
    writeWithoutWaiting(STDERR_FILENO, line);
}

} // namespace shellreeve
