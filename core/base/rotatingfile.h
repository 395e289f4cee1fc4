// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <memory>
#include <mutex>

namespace shellreeve {

/// A file of lines: 0600, appended to, renamed to `.1`, `.2` before it grows past its limit (three files in all). What
/// cannot be written is lost silently: a full disk stops no session. Thread-safe.
class RotatingFile
{
public:
    static constexpr qint64 defaultLimit = 5 * 1024 * 1024;

    /// Refused for a link or anything but a regular file of ours.
    static Result<std::unique_ptr<RotatingFile>> open(const QString &path, qint64 limit = defaultLimit);

    void write(const QByteArray &line);

private:
    RotatingFile(QString path, qint64 limit, UniqueFd fd, qint64 size);
    void rotate();

    QString m_path;
    qint64 m_limit;
    std::mutex m_mutex;
    UniqueFd m_fd;
    qint64 m_size;
};

} // namespace shellreeve
