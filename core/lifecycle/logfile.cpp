// SPDX-License-Identifier: MIT
#include "lifecycle/logfile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr int keptFiles = 3;

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

Result<UniqueFd> openForAppending(const QString &path, qint64 &size)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(),
                       O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!fd.isValid()) {
        return systemError(QStringLiteral("cannot open the log %1").arg(path), errno,
                           errno == ELOOP ? ErrorCode::Refused : ErrorCode::Failed);
    }
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_uid != ::geteuid()) {
        return Error{ErrorCode::Refused, QStringLiteral("the log %1 is not a regular file of ours").arg(path),
                     QStringLiteral("move it away")};
    }
    size = info.st_size;
    return fd;
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
    qint64 size = 0;
    Result<UniqueFd> fd = openForAppending(path, size);
    if (!fd) {
        return fd.error();
    }
    return std::unique_ptr<LogFile>(new LogFile(path, limit, std::move(fd).value(), size));
}

LogFile::LogFile(QString path, qint64 limit, UniqueFd fd, qint64 size)
    : m_path(std::move(path)), m_limit(limit), m_fd(std::move(fd)), m_size(size)
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

void LogFile::write(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    if (m_size > 0 && m_size + line.size() > m_limit) {
        rotate();
    }
    if (m_fd.isValid() && writeAll(m_fd.get(), line.constData(), static_cast<unsigned long>(line.size()))) {
        m_size += line.size();
    }
}

void LogFile::rotate()
{
    const auto numbered = [this](int number) {
        return QFile::encodeName(number == 0 ? m_path : m_path + QLatin1Char('.') + QString::number(number));
    };
    for (int number = keptFiles - 1; number > 0; --number) {
        ::rename(numbered(number - 1).constData(), numbered(number).constData());
    }
    m_size = 0;
    Result<UniqueFd> fresh = openForAppending(m_path, m_size);
    if (fresh) {
        m_fd = std::move(fresh).value(); // else the old file goes on: better long than silent
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
