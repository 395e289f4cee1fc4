// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/uniquefd.h"

#include <QtGlobal>

#include <memory>
#include <mutex>

namespace shellreeve {

/// One event as the log shows it: ISO time, level, category, text; control characters in the text are
/// escaped, so that an event is a line. Ends in a newline.
[[nodiscard]] QByteArray logLine(const QDateTime &time, QtMsgType type, const char *category, const QString &text);

/// `log/shellreeve.log`: 0600, appended to, rotated to `.1`, `.2` before it grows past its limit (three files in all).
/// What cannot be written is lost silently: a full disk stops no session. Thread-safe.
class LogFile
{
public:
    static constexpr qint64 defaultLimit = 5 * 1024 * 1024;

    /// Refused for a link or anything but a regular file of ours.
    static Result<std::unique_ptr<LogFile>> open(const QString &path, qint64 limit = defaultLimit);
    ~LogFile();

    void write(const QByteArray &line);

    /// Makes this the destination of qInfo() and friends, beside standard error, until it is destroyed.
    void installMessageHandler(const Clock &clock = Clock::system());

private:
    LogFile(QString path, qint64 limit, UniqueFd fd, qint64 size);
    void rotate();
    static void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);

    QString m_path;
    qint64 m_limit;
    std::mutex m_mutex;
    UniqueFd m_fd;
    qint64 m_size;
};

} // namespace shellreeve
