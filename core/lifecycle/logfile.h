// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/rotatingfile.h"

#include <QtGlobal>

#include <memory>

namespace shellreeve {

/// One event as the log shows it: ISO time, level, category, text; control characters in the text are
/// escaped, so that an event is a line. Ends in a newline.
[[nodiscard]] QByteArray logLine(const QDateTime &time, QtMsgType type, const char *category, const QString &text);

/// `log/shellreeve.log`, where qInfo() and friends go.
class LogFile
{
public:
    /// As RotatingFile::open().
    static Result<std::unique_ptr<LogFile>> open(const QString &path, qint64 limit = RotatingFile::defaultLimit);
    ~LogFile();

    void write(const QByteArray &line) { m_file->write(line); }

    /// Makes this the destination of qInfo() and friends, beside standard error, until it is destroyed.
    void installMessageHandler(const Clock &clock = Clock::system());

private:
    explicit LogFile(std::unique_ptr<RotatingFile> file);
    static void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);

    std::unique_ptr<RotatingFile> m_file;
};

} // namespace shellreeve
