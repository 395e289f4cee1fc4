// SPDX-License-Identifier: MIT
#include "base/rotatingfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr int keptFiles = 3;

Result<UniqueFd> openForAppending(const QString &path, qint64 &size)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(),
                       O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!fd.isValid()) {
        return systemError(QStringLiteral("cannot open %1").arg(path), errno,
                           errno == ELOOP ? ErrorCode::Refused : ErrorCode::Failed);
    }
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_uid != ::geteuid()) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 is not a regular file of ours").arg(path),
                     QStringLiteral("move it away")};
    }
    size = info.st_size;
    return fd;
}

} // namespace

Result<std::unique_ptr<RotatingFile>> RotatingFile::open(const QString &path, qint64 limit)
{
    qint64 size = 0;
    Result<UniqueFd> fd = openForAppending(path, size);
    if (!fd) {
        return fd.error();
    }
    return std::unique_ptr<RotatingFile>(new RotatingFile(path, limit, std::move(fd).value(), size));
}

RotatingFile::RotatingFile(QString path, qint64 limit, UniqueFd fd, qint64 size)
    : m_path(std::move(path)), m_limit(limit), m_fd(std::move(fd)), m_size(size)
{
}

void RotatingFile::write(const QByteArray &line)
{
    const std::lock_guard lock(m_mutex);
    if (m_size > 0 && m_size + line.size() > m_limit) {
        rotate();
    }
    if (m_fd.isValid() && writeAll(m_fd.get(), line.constData(), static_cast<unsigned long>(line.size()))) {
        m_size += line.size();
    }
}

void RotatingFile::rotate()
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

} // namespace shellreeve
